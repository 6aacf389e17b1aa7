import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { png } from '../png.ts';
import { opens, type Table, type Trial, undone } from './trial.ts';

/** A tool is in hand: its button in the bar is down, or, for shapes, that of all shapes. */
function takes(button: string): Trial {
  return async ({ page, select }, act) => {
    const pressed = page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: button, pressed: true });
    await select();
    // Select is what Escape leaves in hand.
    if (button === 'Select') await page.keyboard.press('h');
    await expect(pressed).toHaveCount(0);
    await act();
    await expect(pressed).toHaveCount(1);
    await page.keyboard.press('v');
  };
}

/** Drags a stretch of the open board with the tool, which draws a thing that looks so. */
function draws(look: RegExp): Trial {
  return async (hand, act) => {
    const { page } = hand;
    await hand.select();
    const before = await hand.look();
    await act();
    await expect(page.locator('.tool-layer')).toBeVisible();
    const box = await page.getByRole('main', { name: 'Board' }).boundingBox();
    if (box === null) throw new Error('no board in view');
    const [x, y] = [box.x + 60, box.y + 60];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () => {
        const { things } = await hand.look();
        return Object.entries(things).flatMap(([id, thing]) => (before.things[id] === undefined ? [thing.look] : []));
      })
      .toEqual([expect.stringMatching(look)]);
    await expect(page.locator('.tool-layer')).toHaveCount(0);
    await undone(hand, before);
  };
}

export const drawTrials: Table = {
  'tool.select': takes('Select'),
  'tool.hand': takes('Hand'),
  'tool.arrow': takes('Arrow'),
  'tool.container': takes('Container'),
  'tool.note': takes('Note'),
  'tool.text': takes('Text'),
  'tool.pen': takes('Pen'),
  'tool.eraser': takes('Eraser'),
  'tool.rectangle': draws(/^drawn/),
  'tool.diamond': draws(/^drawn/),
  'tool.ellipse': draws(/^drawn/),
  'tool.line': draws(/^drawn/),
  'tool.laser': opens((page) => page.locator('canvas.laser')),
  'tool.image': async (hand, act) => {
    const { app, running, look, select } = hand;
    fs.writeFileSync(path.join(running.folder, 'dot.png'), png(16, 16));
    await select();
    const before = await look();
    await app.pick('dot.png', act);
    await expect.poll(async () => Object.keys((await look()).things).length).toBe(12);
    await undone(hand, before);
  },
  'tool.keep': async ({ page, select }, act) => {
    const notice = page.getByRole('status');
    await select();
    await act();
    await expect(notice).toContainText('Tools stay in hand after use');
    await page.keyboard.press('q');
    await expect(notice).toContainText('Tools are put down after use');
  },
  'view.quick-add': opens((page) => page.getByRole('combobox', { name: 'Line to draw' })),
};
