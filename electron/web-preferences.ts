import type { WebPreferences } from 'electron';

/** What every page of this program runs with: sandboxed, isolated, without Node. */
export const closedPage: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  experimentalFeatures: false,
  // A page that floods the screen with alerts would keep the window from being closed.
  disableDialogs: true,
  // Files are opened and saved by the program; the page needs no pickers of its own.
  disableBlinkFeatures: 'FileSystemAccessLocal',
  // A drop on the window is the page's; it never becomes a navigation.
  navigateOnDragDrop: false,
  // Chromium fetches its dictionaries from the network; the system's checker on macOS has its own.
  spellcheck: process.platform === 'darwin',
};

/** Of the empty canvas, so that nothing flashes before the page is there. */
export function groundColour(isDark: boolean): string {
  return isDark ? '#141618' : '#F7F7F4';
}
