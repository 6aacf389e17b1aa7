import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Hand, opens, reopen, type Table, type Trial } from './trial.ts';

const cards = '.react-flow__node-card';

/** The dialog of exports, open at a format. */
function exportsAs(format: string): Trial {
  return opens((page) =>
    page.getByRole('dialog', { name: 'Export' }).getByRole('radio', { name: format, exact: true, checked: true }),
  );
}

/** Moves a card by a pixel, which is work to be saved. */
async function change({ page, select }: Hand): Promise<void> {
  await select('a');
  await page.keyboard.press('ArrowRight');
}

/** Opens a blank board beside this one. */
async function another({ page, select }: Hand): Promise<void> {
  await select();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('tab')).toHaveCount(2);
  await expect(page.locator(cards)).toHaveCount(0);
}

/** Closes a tab that has no unsaved work, and with it the strip. */
async function closeOther({ page }: Hand, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click({ button: 'middle' });
  await expect(page.getByRole('tab')).toHaveCount(0);
}

/** Goes from the blank board of two to the other. */
export const goesRound: Trial = async (hand, act) => {
  await another(hand);
  await act();
  await expect(hand.page.locator(cards)).toHaveCount(5);
  await closeOther(hand, 'Untitled');
};

async function closeWindow({ page }: Hand['running'], other: Page): Promise<void> {
  await other.close();
  await page.bringToFront();
}

export const fileTrials: Table = {
  'file.new': async ({ running, page, select }, act) => {
    await select();
    await act();
    await expect(page.locator(cards)).toHaveCount(0);
    await reopen(running);
  },
  'file.new-window': async ({ running, page }, act) => {
    const [other] = await Promise.all([page.context().waitForEvent('page'), act()]);
    await expect(other.locator('html[data-ready="true"]')).toBeAttached({ timeout: 20_000 });
    await expect(other.locator(cards)).toHaveCount(0);
    await closeWindow(running, other);
  },
  'file.in-new-window': async (hand, act) => {
    const { running, page } = hand;
    if (running.electron === null) {
      // A browser that gives no way to write a file has none that two of its windows could share.
      await act();
      await expect(page.getByText('Save the board first: windows share a board by its file.')).toBeVisible();
      return;
    }
    const [other] = await Promise.all([page.context().waitForEvent('page'), act()]);
    await expect(other.locator(cards)).toHaveCount(5, { timeout: 20_000 });
    await closeWindow(running, other);
  },
  'file.open': async ({ app, running, page, select }, act) => {
    fs.copyFileSync(path.join(running.folder, 'Commands.edgewise'), path.join(running.folder, 'Other.edgewise'));
    await select();
    await app.open('Other.edgewise', act);
    await expect(page.locator(cards)).toHaveCount(5);
    await reopen(running);
  },
  'file.open-example': opens((page) => page.getByRole('dialog', { name: 'Open an example' })),
  'file.save': async (hand, act) => {
    const { app, running } = hand;
    await change(hand);
    const file = path.join(running.folder, 'Commands.edgewise');
    const place = (text: string) => JSON.parse(text).layout.nodes.a;
    if (running.electron === null) {
      // A browser cannot write to the file that was opened: it hands over another.
      expect(place((await app.written('Saved.edgewise', act)).toString())).toEqual({ x: 1, y: 0 });
    } else {
      await act();
      await expect.poll(() => place(fs.readFileSync(file, 'utf8'))).toEqual({ x: 1, y: 0 });
      // The file is there before the save is done; what is written to it until then is merged, and saved again.
      await expect(hand.page.getByText('Saved Commands.edgewise')).toBeVisible();
    }
    await reopen(running);
  },
  'file.save-as': async (hand, act) => {
    const { app, running } = hand;
    await change(hand);
    const text = (await app.written('Another.edgewise', act)).toString();
    expect(JSON.parse(text).layout.nodes.a).toEqual({ x: 1, y: 0 });
    await reopen(running);
  },
  'file.versions': opens((page) => page.getByRole('dialog', { name: 'Versions' })),
  'file.revert': async (hand, act) => {
    const { page, running } = hand;
    await change(hand);
    await running.electron?.evaluate(({ dialog }) => {
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
    });
    await act();
    if (running.electron === null) await page.getByRole('dialog').getByRole('button', { name: 'Revert' }).click();
    await expect(page.getByText('The board is as “Commands.edgewise” holds it.')).toBeVisible();
    await reopen(running);
  },
  'file.close': async (hand, act) => {
    await another(hand);
    await act();
    await expect(hand.page.getByRole('tab')).toHaveCount(0);
    await expect(hand.page.locator(cards)).toHaveCount(5);
  },
  'file.reopen': async (hand, act) => {
    await another(hand);
    await closeOther(hand, 'Commands');
    await act();
    await expect(hand.page.locator(cards)).toHaveCount(5);
  },
  'file.export': exportsAs('Mermaid'),
  'file.export-mermaid': exportsAs('Mermaid'),
  'file.export-svg': exportsAs('SVG'),
  'file.export-png': exportsAs('PNG'),
};
