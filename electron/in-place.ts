import { constants } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Backups } from './backups.ts';
import { compare, flushFolder, readAll } from './place.ts';
import { isChanged, stampAt } from './stamps.ts';
import { ChangedError } from './swap-in.ts';

/** Nothing was written, since no copy of what is in the file could be made first. */
export class NoBackupError extends Error {
  readonly reason: unknown;
  constructor(reason: unknown) {
    super('no copy could be made');
    this.reason = reason;
  }
}

/** The file is torn: neither could it be written nor could what it held be written back. `place` has that. */
export class TornError extends Error {
  readonly reason: unknown;
  readonly place: string;
  constructor(reason: unknown, place: string) {
    super('the file could not be written back');
    this.reason = reason;
    this.place = place;
  }
}

/**
 * Writes into the file itself, where no other file may take its place. What it holds is copied away and flushed first; when the write fails,
 * it is written back. Gives the file's stamp. Throws as the file system does, with the file as it was, or one of the errors above.
 */
export async function writeInPlace(
  target: string,
  bytes: Uint8Array,
  backups: Backups,
  expected: string | null,
): Promise<string> {
  const handle = await open(target, constants.O_RDWR);
  try {
    const before = await readAll(handle, Number.MAX_SAFE_INTEGER);
    if (await isChanged(target, expected)) throw new ChangedError();
    const { place } = await backups.keep(target, before, bytes).catch((error: unknown) => {
      throw new NoBackupError(error);
    });
    try {
      await overwrite(handle, bytes, before.byteLength);
    } catch (error) {
      await writeBack(target, before).catch(() => {
        throw new TornError(error, place);
      });
      await backups.finished(target).catch(() => {});
      throw error;
    }
    await backups.finished(target).catch(() => {});
  } finally {
    await handle.close();
  }
  return (await stampAt(target)) ?? '';
}

/** Makes a file where nothing is, without a temporary one. Throws as the file system does, with nothing left there. */
export async function writeDirectly(target: string, bytes: Uint8Array): Promise<string> {
  const handle = await open(target, 'wx+');
  try {
    await overwrite(handle, bytes, 0);
    await flushFolder(path.dirname(target));
  } catch (error) {
    await rm(target, { force: true }).catch(() => {});
    throw error;
  } finally {
    await handle.close();
  }
  return (await stampAt(target)) ?? '';
}

/** What is longer than the old content comes first: on a full disk that fails before anything of the old is gone. */
async function overwrite(handle: FileHandle, bytes: Uint8Array, oldSize: number): Promise<void> {
  if (bytes.byteLength > oldSize) {
    await writeAt(handle, bytes, oldSize, bytes.byteLength);
    await handle.datasync();
  }
  await writeAt(handle, bytes, 0, Math.min(oldSize, bytes.byteLength));
  await handle.truncate(bytes.byteLength);
  await handle.sync();
  await compare(handle, bytes);
}

async function writeAt(handle: FileHandle, bytes: Uint8Array, from: number, to: number): Promise<void> {
  for (let done = from; done < to; ) {
    const { bytesWritten } = await handle.write(bytes, done, to - done, done);
    done += bytesWritten;
  }
}

/** By a fresh handle: the other one may be what failed. */
async function writeBack(target: string, before: Uint8Array): Promise<void> {
  const handle = await open(target, constants.O_RDWR);
  try {
    await handle.truncate(Math.min((await handle.stat()).size, before.byteLength));
    const isAsBefore = await compare(handle, before).then(
      () => true,
      () => false,
    );
    if (!isAsBefore) await overwrite(handle, before, before.byteLength);
  } finally {
    await handle.close();
  }
}
