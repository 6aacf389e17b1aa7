import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { changedElsewhere, largestFile, tooLarge } from '../shared/host/file-words.ts';
import { type HostResult, hostFailure, hostOk } from '../shared/host/host.ts';
import type { Backups } from './backups.ts';
import { fileFailure, noBackupFailure, tornFailure, unflushedFailure } from './file-failure.ts';
import { NoBackupError, TornError, writeDirectly, writeInPlace } from './in-place.ts';
import { alone, codeOf, followLinks, readAll, statOrNull } from './place.ts';
import { stampOf } from './stamps.ts';
import { ChangedError, swapIn, UnflushedError } from './swap-in.ts';

/** The content of a file, and the file's stamp when it was read. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly stamp: string;
}

/** Reads a whole file. Folders, devices and pipes are refused, so that no read can hang. */
export async function readBytes(file: string): Promise<HostResult<Uint8Array>> {
  const read = await readStamped(file);
  return read.ok ? hostOk(read.value.bytes) : read;
}

const patience = 3;

/**
 * As `readBytes`, with the stamp. A file that is being written meanwhile is read again: half of one and half of another is no content. `take`
 * is how bytes are read, a test's to change.
 */
export async function readStamped(file: string, take: typeof readAll = readAll): Promise<HostResult<ReadFile>> {
  const name = path.basename(file);
  try {
    for (let attempt = 0; attempt < patience; attempt += 1) {
      // Asked before it is opened: opening a device can do things to it.
      const found = await stat(file);
      if (!found.isFile()) return hostFailure('unreadable', `“${name}” is not a file. Choose a file.`);
      if (found.size > largestFile) {
        return tooLarge(name);
      }
      const read = await readOnce(file, take);
      if (read !== null) return hostOk(read);
      await new Promise((resolve) => setTimeout(resolve, 50 * (attempt + 1)));
    }
    return hostFailure(
      'unreadable',
      `“${name}” in ${path.dirname(file)} was not read: another program is writing it. Open it again in a moment.`,
    );
  } catch (error) {
    return fileFailure(error, 'read', file);
  }
}

/** Null where it changed while it was read, or is no file any more. */
async function readOnce(file: string, take: typeof readAll): Promise<ReadFile | null> {
  // A pipe that took the file's place since would hang until someone wrote into it.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const before = await handle.stat({ bigint: true });
    if (!before.isFile()) return null;
    const bytes = new Uint8Array(await take(handle, largestFile + 1));
    const after = stampOf(await handle.stat({ bigint: true }));
    return after === stampOf(before) && BigInt(bytes.byteLength) === before.size ? { bytes, stamp: after } : null;
  } finally {
    await handle.close();
  }
}

/** Whether this process may write the file. */
export async function isWritable(file: string): Promise<boolean> {
  try {
    await access(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** How a file was written. */
export interface Written {
  /** Of the file as it is now. */
  readonly stamp: string;
  /** Why it was written in place, or null where a new file took the old one's place: the folder allows no other way, or it has several names. */
  readonly inPlace: 'folder' | 'names' | null;
}

export interface WriteWays {
  /** Where copies go when a file has to be written in place; without it no file is. */
  readonly backups?: Backups;
  /** The stamp that the file must still have; any when left out. */
  readonly expected?: string | null;
}

/** As `replaceFile`, after whatever else is being done with that file. */
export async function writeBytes(file: string, bytes: Uint8Array, ways?: WriteWays): Promise<HostResult<null>> {
  const written = await alone(file, () => replaceFile(file, bytes, ways));
  return written.ok ? hostOk(null) : written;
}

/**
 * Replaces the content of `file`, or makes it, so that at every moment either the old content is there whole or the new (`swapIn`). Where
 * the system allows no other file in its place, and where it has other names that must stay, it is written in place with a copy first
 * (`writeInPlace`). A symbolic link goes on pointing at the file. To be called when nothing else is done with the file (`alone`).
 */
export async function replaceFile(
  file: string,
  bytes: Uint8Array,
  { backups, expected = null }: WriteWays = {},
): Promise<HostResult<Written>> {
  try {
    const target = await followLinks(file);
    const old = await statOrNull(target);
    if (old?.isFile() === false)
      return hostFailure('unwritable', `“${path.basename(file)}” is not a file. Choose another name.`);
    if (old !== null) await access(target, constants.W_OK);
    if (old !== null && old.nlink > 1 && backups !== undefined) {
      return hostOk({ stamp: await writeInPlace(target, bytes, backups, expected), inPlace: 'names' });
    }
    try {
      return hostOk({ stamp: await swapIn(target, bytes, old, expected), inPlace: null });
    } catch (error) {
      if (!forbidsSwap.has(codeOf(error)) || backups === undefined) throw error;
    }
    if (old === null) return hostOk({ stamp: await writeDirectly(target, bytes), inPlace: null });
    return hostOk({ stamp: await writeInPlace(target, bytes, backups, expected), inPlace: 'folder' });
  } catch (error) {
    if (error instanceof ChangedError) return changedElsewhere(path.basename(file));
    if (error instanceof UnflushedError) return unflushedFailure(file);
    if (error instanceof NoBackupError) return noBackupFailure(file, error.reason);
    if (error instanceof TornError) return tornFailure(file, error.place, error.reason);
    return fileFailure(error, 'written', file);
  }
}

/** What systems say where a file may be written but no other may be made beside it or take its place. */
const forbidsSwap = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'EBUSY',
  'EXDEV',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'ENAMETOOLONG',
]);
