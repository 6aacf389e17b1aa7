import { app, type BrowserWindow, dialog } from 'electron';
import type { Log } from './log.ts';

const answers = {
  type: 'error',
  defaultId: 0,
  cancelId: 0,
  noLink: true,
} as const;

/**
 * A page that died leaves an empty window, and one that does not answer a dead one: says so, and offers a fresh start. The page's journal
 * brings back what was in no file; `restart` loads the page so that it does.
 */
export function offerRestart(
  window: BrowserWindow,
  closing: { unsaved: boolean },
  log: Log,
  restart: () => void,
): void {
  /** Set while a page is ended to start it again: its end needs no question. */
  let isEnding = false;
  let asked: AbortController | null = null;

  function startAgain(): void {
    closing.unsaved = false;
    restart();
  }

  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    asked?.abort();
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.write('page', `its process ended: ${reason} (${exitCode})`);
    if (isEnding) {
      isEnding = false;
      startAgain();
      return;
    }
    const { response } = await dialog.showMessageBox(window, {
      ...answers,
      message: 'This window stopped working.',
      detail: `Your work is kept on this machine, up to the last second: Start Again brings it back. (${reason})`,
      buttons: ['Start Again', 'Close the Window'],
    });
    if (window.isDestroyed()) return;
    if (response === 0) startAgain();
    else {
      closing.unsaved = false;
      window.close();
    }
  });

  window.on('unresponsive', async () => {
    if (asked !== null || window.isDestroyed()) return;
    log.write('page', 'it does not answer');
    const question = new AbortController();
    asked = question;
    const { response } = await dialog.showMessageBox(window, {
      ...answers,
      type: 'warning',
      message: 'Edgewise is busy and does not answer.',
      detail: 'It may come round. Start Again ends what it is doing; your work up to then is kept and comes back.',
      buttons: ['Wait', 'Start Again'],
      signal: question.signal,
    });
    if (asked === question) asked = null;
    if (response !== 1 || question.signal.aborted || window.isDestroyed()) return;
    isEnding = true;
    window.webContents.forcefullyCrashRenderer();
  });
  window.on('responsive', () => {
    asked?.abort();
    asked = null;
  });
}

/** Notes in the log what pages complain of. Pages log no content of boards, and what an error quotes is left out. */
export function logPage(window: BrowserWindow, log: Log): void {
  window.webContents.on('console-message', (_event, level, message, line, source) => {
    // 3 is an error.
    if (level === 3) log.write('page', `${message} (${source.replace(/^.*\//, '')}:${line})`);
  });
  window.webContents.on('did-fail-load', (_event, code, text) => log.write('page', `did not load: ${text} (${code})`));
  window.webContents.on('preload-error', (_event, _path, error) => log.write('preload', error));
}

/**
 * What nothing in this process catches is noted. While windows are open the program goes on, since their pages hold the work; before there
 * is one, it says why it ends.
 */
export function catchAll(log: Log, hasWindow: () => boolean): void {
  let isAsking = false;
  process.on('unhandledRejection', (reason) => log.write('main', reason));
  process.on('uncaughtException', async (error) => {
    log.write('main', error);
    if (!hasWindow()) {
      dialog.showErrorBox('Edgewise cannot start.', `${error.message}\nThe log has more: ${log.folder}`);
      app.exit(1);
      return;
    }
    if (isAsking) return;
    isAsking = true;
    const { response } = await dialog.showMessageBox({
      ...answers,
      message: 'Something in Edgewise went wrong.',
      detail:
        'Your boards are still open. Save them, then start the program again. Help > Show Logs has what happened.',
      buttons: ['Go On', 'Quit'],
    });
    isAsking = false;
    if (response === 1) app.quit();
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.write(type, `its process ended: ${reason} (${exitCode})`);
  });
}
