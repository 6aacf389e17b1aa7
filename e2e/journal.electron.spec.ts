import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { launchDesktop, quit, test } from './fixture.ts';
import { journals } from './kept-journals.ts';

test('after the program was killed, its unsaved work is offered with a picture, and comes back in its file', async ({
  running,
  folder,
}) => {
  const app = driver(running);
  await app.newBoard();
  await app.place('Lambda');
  await app.saveAs('Shop.edgewise');
  // The file is there a moment before the save has ended and the journal of the board that was in none is gone.
  await expect.poll(() => journals(app.page)).toEqual([]);
  const queue = await app.place('SQS');
  await expect.poll(() => journals(app.page)).toHaveLength(1);
  const program = running.electron?.process();
  program?.kill('SIGKILL');
  await new Promise((resolve) => program?.once('exit', resolve));

  const again = await launchDesktop(folder);
  const page = await again.firstWindow();
  const dialog = page.getByRole('dialog', { name: 'Work that was not saved' });
  await expect(dialog.getByText('Shop.edgewise · 1 change')).toBeVisible();
  await expect(dialog.locator('.recovery-picture svg')).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore All' }).click();
  await expect(dialog).toBeHidden();
  const restored = driver({ page, electron: again, folder });
  await expect(restored.card(queue)).toBeVisible();
  await page.keyboard.press('Control+s');
  const file = path.join(folder, 'Shop.edgewise');
  await expect.poll(() => fs.readFileSync(file, 'utf8')).toContain('sqs');
  await expect.poll(() => journals(page)).toEqual([]);
  await quit(again, again.process());
});
