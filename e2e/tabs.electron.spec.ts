import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';
import { answerQuestions, asked, draw, expectTabs, first } from './tab-strip.ts';

test('a file that is open already is shown where it is, and saving writes to the file of the tab in view', async ({
  running,
}) => {
  const app = driver(running);
  const { page, electron, folder } = running;
  const [one, two] = ['One.edgewise', 'Two.edgewise'].map((name) => path.join(folder, name)) as [string, string];
  const chosen = (file: string) =>
    electron?.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, file);
  await draw(running, 'One');
  await chosen(one);
  await page.keyboard.press('Control+s');
  await expect.poll(() => fs.existsSync(one)).toBe(true);
  await draw(running, 'Two');
  await chosen(two);
  await page.keyboard.press('Control+s');
  await expectTabs(page, [first, 'One', '*Two']);

  await app.place('Lambda');
  await page.keyboard.press('Control+s');
  await expect.poll(() => JSON.parse(fs.readFileSync(two, 'utf8')).design.nodes).toHaveLength(2);
  expect(JSON.parse(fs.readFileSync(one, 'utf8')).design.nodes).toHaveLength(1);

  await chosen(one);
  await page.keyboard.press('Control+o');
  await expectTabs(page, [first, '*One', 'Two']);

  // Each tab's file is looked after by itself.
  fs.writeFileSync(two, fs.readFileSync(two, 'utf8').replace('"Two"', '"Theirs"'));
  await app.place('Lambda');
  await page.keyboard.press('Control+s');
  await expect.poll(() => JSON.parse(fs.readFileSync(one, 'utf8')).design.nodes).toHaveLength(2);
  await page.keyboard.press('Control+Tab');
  await app.place('Lambda');
  await page.keyboard.press('Control+s');
  // What the other program changed stays, and so does what was drawn here.
  await expect.poll(() => JSON.parse(fs.readFileSync(two, 'utf8')).design.nodes).toHaveLength(3);
  expect(JSON.parse(fs.readFileSync(two, 'utf8')).title).toBe('Theirs');
});

test('closing the window with two unsaved boards asks about each by name, and Cancel stops everything', async ({
  running,
}) => {
  const { page, electron, folder } = running;
  await draw(running, 'Second');
  await draw(running, 'Third');
  const close = () => electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await answerQuestions(electron, 1, 2);
  await close();
  const questions = ['Save the changes to “Second”?', 'Save the changes to “Third”?'];
  await expect.poll(() => asked(electron)).toEqual(questions);
  await expectTabs(page, [first, 'Second, unsaved', '*Third, unsaved']);

  const file = path.join(folder, 'Kept.edgewise');
  await electron?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  const ended = new Promise((resolve) => electron?.process().once('exit', resolve));
  await answerQuestions(electron, 0, 1);
  await close();
  expect(await ended).toBe(0);
  expect(JSON.parse(fs.readFileSync(file, 'utf8')).title).toBe('Second');
});
