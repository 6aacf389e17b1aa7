import { type HostResult, hostFailure } from '../../shared/host/host.ts';

/** What was to be done to the file. */
export type FileWork = 'open' | 'save';

/** Why the browser did not open or save a file, for people: what happened, to which file, and what to do. */
export function browserFailure<T>(error: unknown, work: FileWork, name: string): HostResult<T> {
  const isSave = work === 'save';
  const notDone = isSave ? 'was not saved' : 'was not opened';
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotFoundError':
      return hostFailure('not-found', `“${name}” is no longer there. ${isSave ? 'Use Save As.' : 'Use Open.'}`);
    case 'NotAllowedError':
    case 'SecurityError':
      return notAllowed(work, name);
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
      return hostFailure(
        isSave ? 'unwritable' : 'unreadable',
        `“${name}” is in use by another window or program, so it ${notDone}. Try again in a moment${isSave ? ', or use Save As' : ''}.`,
      );
    case 'QuotaExceededError':
      return hostFailure(
        'no-space',
        `There is no room for “${name}”. It was not saved, and the file is as it was. Make room on the disk, or use Save As.`,
      );
    case 'TypeMismatchError':
      return hostFailure(isSave ? 'unwritable' : 'unreadable', `“${name}” is not a file. Choose a file.`);
    case 'NotReadableError':
      return isSave
        ? hostFailure(
            'unwritable',
            `“${name}” could not be read, so it is not sure that it was saved. Save again, or use Save As.`,
          )
        : hostFailure('unreadable', `“${name}” could not be read. Open it again.`);
    default:
      return hostFailure(
        isSave ? 'unwritable' : 'unreadable',
        `“${name}” ${notDone}: ${error instanceof Error ? error.message : String(error)}`,
      );
  }
}

/** The browser was not allowed to. */
export function notAllowed<T>(work: FileWork, name: string): HostResult<T> {
  return work === 'save'
    ? hostFailure(
        'read-only',
        `The browser may not write “${name}”, so it was not saved. Save again and allow it, or use Save As.`,
      )
    : hostFailure(
        'unreadable',
        `The browser may not read “${name}” before you allow it. Open it from the recent files, or with Open.`,
      );
}
