import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { closedPage, groundColour } from './web-preferences.ts';

/** A window for one board: sandboxed, isolated, without Node; shown once it has something to show. */
export function createWindow(isPackaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Edgewise',
    backgroundColor: groundColour(nativeTheme.shouldUseDarkColors),
    webPreferences: {
      ...closedPage,
      preload: path.join(__dirname, 'preload.cjs'),
      devTools: !isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  // The host sets the title, with the board's name.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}
