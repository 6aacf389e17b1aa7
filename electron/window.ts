import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';

/** A window for one board: sandboxed, isolated, without Node; shown once it has something to show. */
export function createWindow(isPackaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Edgewise',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#141618' : '#F7F7F4',
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      // Chromium fetches its dictionaries from the network.
      spellcheck: false,
      devTools: !isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  // The host sets the title, with the board's name.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}
