import { writeFile } from 'node:fs/promises';
import { app, type BrowserWindow } from 'electron';

const patience = 30_000;

/**
 * For `--smoke=FILE`: waits until the page shows its board, writes a picture of the window to FILE and quits with 0;
 * quits with 1 when that takes longer than half a minute or the page dies.
 */
export function smokeTest(window: BrowserWindow, picture: string): void {
  const giveUp = (why: string) => {
    console.error(`smoke: ${why}`);
    app.exit(1);
  };
  setTimeout(() => giveUp(`no board after ${patience / 1000} s`), patience);
  window.webContents.on('render-process-gone', (_event, { reason }) => giveUp(`the page died: ${reason}`));
  window.webContents.on('did-fail-load', (_event, code, text) => giveUp(`the page did not load: ${text} (${code})`));
  window.webContents.once('did-finish-load', async () => {
    while (!(await window.webContents.executeJavaScript(isReady))) await pause(100);
    // One more moment, so that what was just drawn is on the screen.
    await pause(500);
    const image = await window.webContents.capturePage();
    await writeFile(picture, image.toPNG());
    console.log(`smoke: ${picture}`);
    app.exit(0);
  });
}

/** The page marks its root when the board is drawn; a page that shows nothing never gets there. */
const isReady = "document.documentElement.dataset.ready === 'true'";

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
