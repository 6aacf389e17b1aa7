import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Where things are kept that can be made again: the user's own cache folder. */
export function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') return path.join(LOCALAPPDATA ?? os.homedir(), 'edgewise', 'cache');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'edgewise');
  return path.join(XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'edgewise');
}

/** Whether this process may do anything on this machine; Chromium's sandbox refuses to run as such a user. */
export function isRoot() {
  return process.getuid?.() === 0;
}
