import { app, type BrowserWindow, dialog } from 'electron';
import { hostEventChannel } from '../shared/host/host.ts';
import type { FileParts } from './board-files.ts';
import { logPage, offerRestart } from './crash.ts';
import type { Handles } from './handles.ts';
import { createHost } from './host.ts';
import { serveHost } from './ipc.ts';
import type { Log } from './log.ts';
import { pageOrigin } from './protocol.ts';
import type { Recents } from './recents.ts';
import type { Settings } from './settings.ts';
import { smokeTest } from './smoke.ts';
import type { Spelling } from './spelling.ts';
import { offerTextMenu } from './text-menu.ts';
import { createWindow } from './window.ts';
import type { WindowMemory } from './window-memory.ts';

/** What every window of this run shares; `development` is the origin of the development server, or null. */
export interface Shell {
  readonly development: string | null;
  readonly handles: Handles;
  readonly files: FileParts;
  readonly recents: Recents;
  readonly settings: Settings;
  readonly spelling: Spelling;
  readonly places: WindowMemory;
  readonly log: Log;
  /** Sentences that the next window to ask is told, each once. */
  readonly untold: string[];
  /** A window is called otherwise now. */
  onTitle(): void;
  /** Opens another window, with that file or with an empty board. */
  openWindow(file: string | null): void;
}

/** A window, the files that wait to be taken by its page, and those that its page shows. */
export interface BoardWindow {
  readonly window: BrowserWindow;
  readonly pending: string[];
  readonly shown: Set<string>;
}

/** Opens a window with its page and its host. */
export function openBoardWindow({ development, places, log, ...shared }: Shell, pending: string[]): BoardWindow {
  const window = createWindow(app.isPackaged, places.next());
  places.follow(window);
  logPage(window, log);
  offerTextMenu(window, shared.spelling, shared.settings);
  const closing = { unsaved: false, allowed: false };
  const origin = development ?? pageOrigin;
  const address = development ?? `${pageOrigin}/index.html`;
  // The page brings back what was in no file, without asking.
  const restart = () => void window.loadURL(`${address}?restored`);
  const shown = new Set<string>();
  serveHost(window, createHost({ ...shared, window, pending, shown, origin, closing, restart }), origin);
  askBeforeClosing(window, closing);
  const picture = app.commandLine.getSwitchValue('smoke');
  if (picture === '') offerRestart(window, closing, log, restart);
  else smokeTest(window, picture);
  void window.loadURL(development ?? `${address}${practiceSpeed()}`);
  return { window, pending, shown };
}

/** Tests run a whole round in less than a minute; a packaged app takes its time. */
function practiceSpeed(): string {
  const speed = app.isPackaged ? '' : app.commandLine.getSwitchValue('practice-speed');
  return /^\d{1,4}$/.test(speed) ? `?practiceSpeed=${speed}` : '';
}

/** Closing a window with unsaved work is the page's to answer, unless the page no longer answers anything. */
function askBeforeClosing(window: BrowserWindow, closing: { unsaved: boolean; allowed: boolean }): void {
  let isResponsive = true;
  window.on('unresponsive', () => {
    isResponsive = false;
  });
  window.on('responsive', () => {
    isResponsive = true;
  });
  window.on('close', (event) => {
    if (!closing.unsaved || closing.allowed || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (isResponsive) {
      window.webContents.send(hostEventChannel, { type: 'close-requested' });
      return;
    }
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'Edgewise is busy and does not answer.',
      detail: 'What was not saved is kept on this machine, and offered at the next start.',
      buttons: ['Wait', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (choice === 1) window.destroy();
  });
}
