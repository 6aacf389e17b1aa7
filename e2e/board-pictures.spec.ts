import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, type JSHandle, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

const command = path.resolve(import.meta.dirname, '../dist/cli/edgewise.mjs');
const example = path.resolve(import.meta.dirname, '../assets/examples/pattern-1-event-driven.edgewise');
const types = { png: 'image/png', svg: 'image/svg+xml' } as const;

/** What a drag or a clipboard has with this file in it. */
function transferOf(page: Page, name: string, type: string, bytes: Buffer): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle(
    ([called, kind, base64]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([content], called, { type: kind }));
      return data;
    },
    [name, type, bytes.toString('base64')] as const,
  );
}

test('a picture that carries a board opens when it is dropped, and comes on the board when it is pasted', async ({
  running,
}) => {
  const app = driver(running);
  const { page, folder, electron } = running;
  const { design } = JSON.parse(fs.readFileSync(example, 'utf8')) as { design: { nodes: readonly unknown[] } };
  const cards = page.locator('.react-flow__node-card');
  for (const [form, type] of Object.entries(types)) {
    const picture = path.join(folder, `Picture.${form}`);
    execFileSync(process.execPath, [command, 'export', example, '--to', form, '-o', picture], { stdio: 'ignore' });
    const bytes = fs.readFileSync(picture);

    await app.newBoard();
    const dropped = await transferOf(page, `Picture.${form}`, type, bytes);
    const main = page.getByRole('main', { name: 'Board' });
    await main.dispatchEvent('drop', { dataTransfer: dropped, clientX: 600, clientY: 400 });
    await expect(cards).toHaveCount(design.nodes.length);
    // On the desktop a file that a script made has no place on the disk: it comes on the board as a paste does.
    if (electron === null) {
      const opened = JSON.parse(await app.saveAs(`Dropped ${form}.edgewise`)) as { design: unknown };
      expect(opened.design).toEqual(design);
    }

    await app.newBoard();
    const copied = await transferOf(page, `image.${form}`, type, bytes);
    await page.evaluate((data) => {
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    }, copied);
    await expect(cards).toHaveCount(design.nodes.length);
    await page.keyboard.press('Control+z');
    await expect(cards).toHaveCount(0);
  }
});
