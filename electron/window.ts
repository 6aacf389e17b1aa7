import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { closedPage, groundColour } from './web-preferences.ts';
import { leastSize, type Opening } from './window-places.ts';

/** A window for boards, where it is to open: sandboxed, isolated, without Node; shown once it has something to show. */
export function createWindow(isPackaged: boolean, { isMaximized, isFullScreen, ...place }: Opening): BrowserWindow {
  const window = new BrowserWindow({
    ...place,
    minWidth: Math.min(leastSize.width, place.width),
    minHeight: Math.min(leastSize.height, place.height),
    fullscreen: isFullScreen,
    show: false,
    title: 'Edgewise',
    backgroundColor: groundColour(nativeTheme.shouldUseDarkColors),
    webPreferences: {
      ...closedPage,
      preload: path.join(__dirname, 'preload.cjs'),
      devTools: !isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  // The host sets the title, with the board's name.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}
