import path from 'node:path';
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { driver } from './app.ts';
import { test } from './fixture.ts';
import { openDebrief, openHistory, withRounds } from './played.ts';

const estimates = { rate: '11.6k/s', records: '$130/month', scan: '$50' };
const rounds = [
  { id: 'first', without: ['schema', 'watch', 'traces', 'live', 'table'], startedAt: Date.UTC(2026, 10, 3, 12) },
  { id: 'second', without: ['schema'], startedAt: Date.UTC(2026, 10, 17, 12), estimates },
];

test('a debrief links every point to its evidence, plays the round again and goes into a note', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  const { electron } = running;
  await withRounds(running, rounds);
  await openDebrief(page);
  const main = page.getByRole('main', { name: 'Debrief' });

  const lines = main.getByRole('list', { name: 'Rubric' }).getByRole('listitem');
  const missed = lines.filter({ has: page.getByRole('img', { name: 'missed' }) });
  await expect(missed).toHaveCount(1);
  await expect(missed).toContainText('no Glue on the board');
  await expect(main.getByText('L6 reading')).toBeVisible();
  await expect(main.getByRole('img', { name: /^Reference: .*Catalog, missing in yours/ })).toBeVisible();
  await expect(main.getByText(/^\d+ cards are due\.$/)).toBeVisible();

  // The board at a time: nothing before the first box, then as it grew.
  const scrubber = main.getByRole('slider', { name: 'Time in the round' });
  await scrubber.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(scrubber).toHaveAttribute('aria-valuetext', '43:00, Wrap-up');
  for (let k = 0; k < 40; k++) await page.keyboard.press('Shift+ArrowLeft');
  await expect(scrubber).toHaveAttribute('aria-valuetext', '3:00, Requirements');
  await expect(main.getByText('Nothing on the board at this time.')).toBeVisible();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(main.getByRole('img', { name: /^Your board at 4:00: 1 service,/ })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(main.getByRole('img', { name: /^Your board at \d+:\d+: [2-9] services/ })).toBeVisible();
  await page.keyboard.press('Space');

  // Evidence by keyboard: chosen in the picture, then on the board with the figure's certificate.
  const link = lines.filter({ hasText: 'Shards cover the peak' }).getByRole('button');
  await link.press('Enter');
  await expect(link).toHaveAttribute('aria-pressed', 'true');
  await expect(main.getByRole('img', { name: /Event stream, chosen/ }).first()).toBeVisible();

  const written = await app.written(electron === null ? 'Debrief.zip' : 'Debrief.md', () =>
    main.getByRole('button', { name: 'Markdown note' }).click(),
  );
  const files = electron === null ? unzipSync(written) : null;
  const name = Object.keys(files ?? {}).find((one) => one.endsWith('.md')) ?? '';
  const note = Buffer.from(files === null ? written : (files[name] ?? [])).toString('utf8');
  expect(note).toContain('**90 of 100**');
  expect(note).toContain('no Glue on the board');
  expect(note).toContain('missing in yours: Catalog');
  // Two pictures lie beside it.
  expect(note.match(/!\[[^\]]+\]\([^)]+\.png\)/g)).toHaveLength(2);
  if (files !== null) expect(Object.keys(files).filter((one) => one.endsWith('.png'))).toHaveLength(2);

  await main.getByRole('button', { name: 'Show on the board' }).click();
  await expect(main).toBeHidden();
  await expect(app.card('Event stream')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Where this figure comes from' })).toContainText('34.7k/s');
});

test('the history compares two rounds, goes into a file, deletes what it is asked to, and comes back from the file', async ({
  running,
}) => {
  const app = driver(running);
  const { page, electron } = running;
  await withRounds(running, rounds);
  const main = page.getByRole('main', { name: 'History' });
  const rows = main.getByRole('row').filter({ has: page.getByRole('checkbox') });
  await expect(rows).toHaveCount(2);

  for (const box of await main.getByRole('checkbox').all()) await box.check();
  await main.getByRole('button', { name: 'Compare two' }).click();
  const compared = main.getByRole('region', { name: 'Compare attempts' });
  await expect(compared.getByRole('row', { name: /^Score/ })).toContainText(/\d+ of 100\s*90 of 100/);
  await expect(compared.getByRole('row', { name: /^Average rate/ })).toContainText('right size, 0.2% high');

  const all = await app.written('all.json', () => main.getByRole('button', { name: 'Export all' }).click());
  expect(Object.keys(JSON.parse(all.toString('utf8')).records)).toEqual(['round-first', 'round-second']);

  const answer = async (choice: string, act: () => Promise<void>, index: number) => {
    await electron?.evaluate(({ dialog }, response) => {
      dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
    }, index);
    await act();
    if (electron === null) await page.getByRole('dialog').getByRole('button', { name: choice, exact: true }).click();
  };
  const remove = () =>
    rows
      .first()
      .getByRole('button', { name: /^Delete/ })
      .click();
  await answer('Cancel', remove, 1);
  await expect(rows).toHaveCount(2);
  await answer('Delete', remove, 0);
  await expect(rows).toHaveCount(1);
  await answer('Delete everything', () => main.getByRole('button', { name: 'Delete all' }).click(), 1);
  await expect(main.getByText('No round has been played on this machine yet.')).toBeVisible();

  // Whoever deleted by key is not lost: Escape still leads back.
  await page.keyboard.press('Escape');
  await expect(main).toBeHidden();
  await openHistory(running);
  await expect(rows).toHaveCount(0);
  await main.getByLabel('History to import').setInputFiles(path.join(running.folder, 'all.json'));
  await expect(rows).toHaveCount(2);
});
