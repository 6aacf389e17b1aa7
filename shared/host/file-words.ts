/** What hosts refuse in the same words, on the desktop and in a browser. */
import { type HostResult, hostFailure } from './host.ts';

/** Larger files are refused unread; the board format's own limit is 50,000,000 bytes. */
export const largestFile = 64 * 1024 * 1024;

/** `name` is the file's, without its folder; so below. */
export function tooLarge<T>(name: string): HostResult<T> {
  return hostFailure('too-large', `“${name}” is larger than 64 MB, so it was not opened. Choose a smaller file.`);
}

/** Another program wrote the file since it was opened or saved here. */
export function changedElsewhere<T>(name: string): HostResult<T> {
  return hostFailure(
    'changed',
    `“${name}” was changed by another program since you opened it, so it was not overwritten. Use Save As: another name keeps both, the same name replaces it.`,
  );
}

/** The host does not know the handle, or no longer. */
export function unknownFile<T>(wanted: 'open' | 'save'): HostResult<T> {
  const way = wanted === 'open' ? 'Open it again with Open.' : 'Use Save As.';
  return hostFailure('not-found', `This file is no longer known. ${way}`);
}
