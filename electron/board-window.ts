import { app, type BrowserWindow, dialog } from 'electron';
import { hostEventChannel } from '../shared/host/host.ts';
import type { Handles } from './handles.ts';
import { createHost } from './host.ts';
import { serveHost } from './ipc.ts';
import { pageOrigin } from './protocol.ts';
import type { Recents } from './recents.ts';
import { smokeTest } from './smoke.ts';
import type { Stamps } from './stamps.ts';
import { createWindow } from './window.ts';

/** What every window of this run shares; `development` is the origin of the development server, or null. */
export interface Shell {
  readonly development: string | null;
  readonly handles: Handles;
  readonly stamps: Stamps;
  readonly recents: Recents;
  /** Opens another window, with that file or with an empty board. */
  openWindow(file: string | null): void;
}

/** A window and the files that wait to be taken by its page. */
export interface BoardWindow {
  readonly window: BrowserWindow;
  readonly pending: string[];
}

/** Opens a window with its page and its host. */
export function openBoardWindow({ development, ...shared }: Shell, pending: string[]): BoardWindow {
  const window = createWindow(app.isPackaged);
  const closing = { unsaved: false, allowed: false };
  const origin = development ?? pageOrigin;
  serveHost(window, createHost({ ...shared, window, pending, origin, closing }), origin);
  askBeforeClosing(window, closing);
  const picture = app.commandLine.getSwitchValue('smoke');
  if (picture === '') offerReload(window, closing);
  else smokeTest(window, picture);
  void window.loadURL(development ?? `${pageOrigin}/index.html${practiceSpeed()}`);
  return { window, pending };
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
      detail: 'Closing it now loses what was not saved.',
      buttons: ['Wait', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (choice === 1) window.destroy();
  });
}

/** A page that died leaves an empty window: say so, and offer a fresh start. */
function offerReload(window: BrowserWindow, closing: { unsaved: boolean }): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: 'The board’s page stopped working.',
      detail: `The file on disk is as you last saved it. (${reason})`,
      buttons: ['Start Again', 'Quit'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    closing.unsaved = false;
    if (response === 0) window.webContents.reload();
    else window.close();
  });
}
