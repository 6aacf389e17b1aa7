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
  // Chromium fetches its dictionaries from the network.
  spellcheck: false,
};

/** Of the empty canvas, so that nothing flashes before the page is there. */
export function groundColour(isDark: boolean): string {
  return isDark ? '#141618' : '#F7F7F4';
}
