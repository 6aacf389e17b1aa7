import path from 'node:path';
import { type HostErrorCode, type HostResult, hostFailure } from '../shared/host/host.ts';

/** Code and words for what the operating system says. `advice` follows “NAME” was not read/written: */
const causes: Readonly<Record<string, readonly [code: HostErrorCode, reading: string, writing: string]>> = {
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
  EIO: ['unwritable', 'the disk reported an error.', 'the disk reported an error. Use Save As to choose another disk.'],
};

/** Turns an error of the file system into a sentence that names the file, the reason and what to do. */
export function fileFailure<T>(error: unknown, action: 'read' | 'written', file: string): HostResult<T> {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const cause = causes[code];
  const folder = path.dirname(file);
  const start = `“${path.basename(file)}” in ${folder} was not ${action}: `;
  const end = action === 'written' ? ' The file on disk is unchanged.' : '';
  if (cause === undefined) {
    return hostFailure(action === 'read' ? 'unreadable' : 'unwritable', `${start}${message}.${end}`);
  }
  const [known, reading, writing] = cause;
  const readCode = known === 'not-found' || known === 'read-only' ? known : 'unreadable';
  return action === 'read'
    ? hostFailure(readCode === 'read-only' ? 'unreadable' : readCode, start + reading)
    : hostFailure(known, `${start}${writing}${end}`);
}
