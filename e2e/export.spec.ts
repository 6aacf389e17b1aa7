import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { driver } from './app.ts';
import { test } from './fixture.ts';

const root = path.resolve(import.meta.dirname, '..');
const example = path.join(root, 'assets', 'examples', 'one-billion-events.edgewise');

// A trace fetches the preview's blobs for its own record, which the content policy then reports.
test.use({ trace: 'off' });

/** What the command line exports of a board. */
function exported(file: string, format: string, ...options: readonly string[]): string {
  const command = [path.join(root, 'dist', 'cli', 'edgewise.mjs'), 'export', file, '--to', format, ...options];
  return execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e8 });
}

test('Mermaid, SVG and PNG come out of the window as out of the command line', async ({ running }) => {
  const app = driver(running);
  const said: string[] = [];
  app.page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  fs.copyFileSync(example, path.join(running.folder, 'Events.edgewise'));
  await app.newBoard();
  await app.open('Events.edgewise');
  // A board without services has nothing to export.
  await expect(app.card('Events')).toBeVisible();

  const mermaid = await app.exportAs('Mermaid', 'Events.mmd');
  expect(mermaid.toString('utf8')).toBe(exported(example, 'mermaid'));
  const svg = await app.exportAs('SVG', 'Events.svg');
  expect(svg.toString('utf8')).toBe(exported(example, 'svg', '--theme', 'light'));
  const png = await app.exportAs('PNG', 'Events.png');
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg.toString('utf8')) ?? [];
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    Math.round(Number(width) * 2),
    Math.round(Number(height) * 2),
  ]);
  const pdf = await app.exportAs('PDF', 'Events.pdf');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toContain(`/MediaBox [0 0 ${Number(width) * 0.75} ${Number(height) * 0.75}]`);
  expect(pdf.toString('latin1').match(/\/FontFile2/g)?.length).toBe(3);
  expect(said).toEqual([]);
});

test('a note comes out of the window with its picture and its canvas', async ({ running }) => {
  const app = driver(running);
  fs.copyFileSync(example, path.join(running.folder, 'Events.edgewise'));
  await app.newBoard();
  await app.open('Events.edgewise');
  await expect(app.card('Events')).toBeVisible();
  // The same links and all, beside a file that has the same name.
  const folder = path.join(running.folder, 'expected');
  fs.mkdirSync(folder);
  const stem = running.electron === null ? 'One billion events a day' : 'Events note';
  exported(example, 'markdown', '-o', path.join(folder, `${stem}.md`));
  const expected = fs.readFileSync(path.join(folder, `${stem}.md`), 'utf8');
  const bytes = await app.exportAs('Markdown note', running.electron === null ? 'note.zip' : 'Events note.md');
  const files: Readonly<Record<string, Uint8Array>> =
    running.electron === null
      ? unzipSync(bytes)
      : Object.fromEntries(
          [`${stem}.md`, `${stem}.png`, `${stem}.canvas`].map((name) => [
            name,
            fs.readFileSync(path.join(running.folder, name)),
          ]),
        );
  expect(Object.keys(files).sort()).toEqual([`${stem}.canvas`, `${stem}.md`, `${stem}.png`]);
  expect(Buffer.from(files[`${stem}.md`] ?? []).toString('utf8')).toBe(expected);
  expect(Buffer.from(files[`${stem}.canvas`] ?? []).toString('utf8')).toBe(exported(example, 'canvas'));
  expect([...(files[`${stem}.png`] ?? []).slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
});

test('the preview draws the Mermaid text that is exported', async ({ running }) => {
  const app = driver(running);
  await app.page.keyboard.press('Control+Shift+e');
  const picture = app.page.getByRole('dialog', { name: 'Export' }).locator('.export-picture');
  await expect(picture.locator('svg').first()).toBeVisible({ timeout: 15_000 });
  await expect(picture).toContainText('96% of 12 shards');
});

test('formats are chosen by arrow keys, and what was chosen last is chosen again', async ({ running }) => {
  const { page } = running;
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const open = () => page.keyboard.press('Control+Shift+e');
  await open();
  await expect(dialog.getByRole('radio', { name: 'Mermaid' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Mermaid' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'SVG' })).toBeChecked();
  await expect(dialog.getByRole('button', { name: 'Copy SVG' })).toBeVisible();
  await dialog.getByRole('switch', { name: 'Background' }).click();
  await dialog.getByRole('switch', { name: 'Annotations' }).click();
  // Neither the ground nor a figure is in what is written.
  await expect(dialog.getByRole('textbox', { name: 'SVG text' })).not.toHaveValue(/96%|fill="#F7F7F4"\/>\n<rect/);
  await page.keyboard.press('Escape');
  await open();
  await expect(dialog.getByRole('radio', { name: 'SVG' })).toBeChecked();
  await expect(dialog.getByRole('switch', { name: 'Background' })).not.toBeChecked();
  await expect(dialog.getByRole('switch', { name: 'Annotations' })).not.toBeChecked();
});

test('a picture carries its board and opens as it, unless that is left out', async ({ running }) => {
  const app = driver(running);
  fs.copyFileSync(example, path.join(running.folder, 'Events.edgewise'));
  await app.newBoard();
  await app.open('Events.edgewise');
  await expect(app.card('Events')).toBeVisible();
  const kinds = [
    ['PNG', 'Picture.png'],
    ['SVG', 'Picture.svg'],
  ] as const;
  for (const [format, name] of kinds) {
    fs.writeFileSync(path.join(running.folder, name), await app.exportAs(format, name));
    await app.newBoard();
    await app.open(name);
    await expect(app.card('Events')).toBeVisible();
    expect(await app.saveAs(`From ${format}.edgewise`)).toBe(fs.readFileSync(example, 'utf8'));
  }

  const dialog = app.page.getByRole('dialog', { name: 'Export' });
  await app.page.keyboard.press('Control+Shift+e');
  await dialog.getByRole('radio', { name: 'PNG', exact: true }).click();
  await dialog.getByRole('switch', { name: 'The board' }).click();
  await expect(dialog).toContainText('it cannot be opened again');
  await app.page.keyboard.press('Escape');
  fs.writeFileSync(path.join(running.folder, 'Bare.png'), await app.exportAs('PNG', 'Bare.png'));
  await app.choose('Bare.png');
  await expect(app.page.getByText('There is no board inside this picture.')).toBeVisible();
});
