import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';
import { chooseInMenu } from './menu.ts';

const example = path.resolve(import.meta.dirname, '../assets/examples/one-billion-events.edgewise');

interface Board {
  title: string;
  readonly design: { readonly nodes: { readonly id: string; label?: string }[] };
}

test('another program’s change of the file comes onto the board; what both changed is asked about and saved as chosen', async ({
  running,
}) => {
  const app = driver(running);
  const { page } = app;
  const file = path.join(running.folder, 'Events.edgewise');
  fs.copyFileSync(example, file);
  const read = () => JSON.parse(fs.readFileSync(file, 'utf8')) as Board;
  /** As careful programs do: a new file takes the place of the old one. */
  const write = (change: (board: Board) => void) => {
    const board = read();
    change(board);
    fs.writeFileSync(`${file}.new`, JSON.stringify(board));
    fs.renameSync(`${file}.new`, file);
  };
  const relabel = (label: string) => (board: Board) => {
    const [first] = board.design.nodes;
    if (first !== undefined) first.label = label;
  };
  await app.open('Events.edgewise');
  await expect(app.card('Apps')).toBeVisible();

  write(relabel('Phones'));
  await expect(app.card('Phones')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('was changed by another program: Apps renamed to Phones.').first()).toBeVisible();

  await app.card('Phones').click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Tablets');
  await page.keyboard.press('Enter');
  write((board) => {
    relabel('Watches')(board);
    board.title = 'Wrists';
  });
  const question = page.getByRole('dialog', { name: 'Changed here and elsewhere' });
  await expect(question.getByText('“Watches”')).toBeVisible({ timeout: 15_000 });
  await question.getByRole('button', { name: 'Merge' }).click();
  await expect(app.card('Tablets')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect.poll(() => [read().title, read().design.nodes[0]?.label]).toEqual(['Wrists', 'Tablets']);

  // What a save replaced is kept as well: the other program's watches can be looked at, and come back.
  await chooseInMenu(running, 'file.versions');
  const versions = page.getByRole('dialog', { name: 'Versions' });
  await versions.getByRole('listitem').getByRole('button', { name: 'the oldest that is kept' }).click();
  await expect(versions.getByText('Tablets renamed to Watches')).toBeVisible();
  await versions.getByRole('button', { name: 'Bring Back' }).click();
  await expect(app.card('Watches')).toBeVisible();
  expect(read().design.nodes[0]?.label).toBe('Tablets');
});
