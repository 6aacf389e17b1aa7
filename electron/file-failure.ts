import path from 'node:path';
import { type HostErrorCode, type HostResult, hostFailure } from '../shared/host/host.ts';

type Cause = readonly [code: HostErrorCode, reading: string, writing: string];

function sameForEach(codes: readonly string[], cause: Cause): Readonly<Record<string, Cause>> {
  return Object.fromEntries(codes.map((code) => [code, cause]));
}

/** Code and words for what the operating system says. `advice` follows “NAME” was not read/written: */
const causes: Readonly<Record<string, Cause>> = {
  ENOENT: [
    'not-found',
    'it is no longer there.',
    'its folder is no longer there. Use Save As to choose another place.',
  ],
  ENOTDIR: [
    'not-found',
    'it is no longer there.',
    'its folder is no longer there. Use Save As to choose another place.',
  ],
  EACCES: [
    'read-only',
    'you have no permission to read it.',
    'you have no permission to write there. Use Save As to choose another place.',
  ],
  EPERM: [
    'read-only',
    'the system does not allow it.',
    'the system does not allow writing there. Use Save As to choose another place.',
  ],
  EROFS: [
    'read-only',
    'the system does not allow it.',
    'the folder is read-only. Use Save As to choose another place.',
  ],
  EBUSY: ['unwritable', 'another program is using it.', 'another program is using it. Close it there and save again.'],
  ETXTBSY: [
    'unwritable',
    'another program is using it.',
    'another program is using it. Close it there and save again.',
  ],
  ENOSPC: ['no-space', 'the disk is full.', 'the disk is full. Make room, or use Save As to choose another disk.'],
  EDQUOT: [
    'no-space',
    'the disk is full.',
    'your share of the disk is used up. Make room, or use Save As to choose another disk.',
  ],
  EFBIG: ['no-space', 'it is too large.', 'the file is too large for this disk. Use Save As to choose another disk.'],
  EISDIR: ['unwritable', 'it is a folder. Choose a file.', 'there is a folder of that name. Choose another name.'],
  ENAMETOOLONG: ['unwritable', 'its name is too long.', 'its name is too long. Choose a shorter one.'],
  ELOOP: ['unwritable', 'its links go in a circle.', 'its links go in a circle. Use Save As to choose another place.'],
  EMFILE: ['unwritable', 'too many files are open.', 'too many files are open. Close some programs and save again.'],
  ...sameForEach(
    ['ESTALE', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENETDOWN', 'ENETUNREACH', 'ETIMEDOUT', 'ENOTCONN', 'ENODEV', 'ENXIO'],
    [
      'unwritable',
      'its drive does not answer. Check that it is connected.',
      'its drive does not answer. Check that it is connected, or use Save As to choose another place.',
    ],
  ),
  EIO: ['unwritable', 'the disk reported an error.', 'the disk reported an error. Use Save As to choose another disk.'],
};

const unchanged = ' The file on disk is unchanged.';

/** Turns an error of the file system into a sentence that names the file, the reason and what to do. */
export function fileFailure<T>(error: unknown, action: 'read' | 'written', file: string): HostResult<T> {
  const [code, words] = reasonOf(error, action);
  const text = `${placed(file)} was not ${action}: ${words}${action === 'written' ? unchanged : ''}`;
  if (action === 'written') return hostFailure(code, text);
  return hostFailure(code === 'not-found' ? code : 'unreadable', text);
}

/** The file could only be written in place, and not even a copy of it could be made. */
export function noBackupFailure<T>(file: string, error: unknown): HostResult<T> {
  const [code, words] = reasonOf(error, 'written');
  return hostFailure(
    code,
    `${placed(file)} was not written: it can only be written in place, and a copy of what it holds could not be kept in the program’s own folder first: ${words}${unchanged}`,
  );
}

/** Writing in place failed, and so did writing the old content back. */
export function tornFailure<T>(file: string, copy: string, error: unknown): HostResult<T> {
  const [, words] = reasonOf(error, 'written');
  return hostFailure(
    'unwritable',
    `${placed(file)} could not be written, and what it held before could not be written back, so it may be damaged: ${words} What it held before is in ${copy}.`,
  );
}

/** The new file is there, but it is not certain to outlive a power cut. */
export function unflushedFailure<T>(file: string): HostResult<T> {
  return hostFailure(
    'unwritable',
    `${placed(file)} was written, but the disk reported an error when it was to be made safe against a power cut. Use Save As to choose another disk.`,
  );
}

/** What is wrong, as a sentence with its end. */
export function reasonOf(error: unknown, action: 'read' | 'written'): readonly [code: HostErrorCode, words: string] {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const cause = Object.hasOwn(causes, code) ? causes[code] : undefined;
  if (cause === undefined) return ['unwritable', `${message}.`];
  const [known, reading, writing] = cause;
  return [known, action === 'read' ? reading : writing];
}

function placed(file: string): string {
  return `“${path.basename(file)}” in ${path.dirname(file)}`;
}
