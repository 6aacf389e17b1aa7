import { BrowserWindow, nativeTheme } from 'electron';
import { closedPage, groundColour } from './web-preferences.ts';

/**
 * Opens the window of a round's interviewer: our page without a preload, so without files, clipboard or any other part of the host. It goes
 * with the board's window, whose round it shows. One that is open already is brought to the front.
 */
export function openInterviewerWindow(
  board: BrowserWindow,
  open: BrowserWindow | null,
  address: string,
): BrowserWindow {
  if (open !== null && !open.isDestroyed()) {
    open.focus();
    // It may show the end of another round.
    void open.loadURL(address);
    return open;
  }
  const window = new BrowserWindow({
    width: 480,
    height: 880,
    minWidth: 360,
    minHeight: 480,
    title: 'Interviewer — Edgewise',
    backgroundColor: groundColour(nativeTheme.shouldUseDarkColors),
    webPreferences: { ...closedPage, devTools: false },
  });
  // The menu is the board's.
  window.removeMenu();
  const close = () => {
    if (!window.isDestroyed()) window.close();
  };
  board.once('closed', close);
  window.once('closed', () => board.off('closed', close));
  void window.loadURL(address);
  return window;
}
