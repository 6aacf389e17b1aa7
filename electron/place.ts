import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { inTurn } from './turns.ts';

/** Where a link finally points, also when nothing is there yet. Throws as the file system does. */
export async function followLinks(file: string): Promise<string> {
  let place = path.resolve(file);
  for (let depth = 0; depth < 40; depth += 1) {
    const found = await lstat(place).catch(() => null);
    if (found?.isSymbolicLink() !== true) {
      return path.join(await realpath(path.dirname(place)), path.basename(place));
    }
    place = path.resolve(path.dirname(place), await readlink(place));
  }
  throw Object.assign(new Error('links go in a circle'), { code: 'ELOOP' });
}

/** As `followLinks`; the path itself where a folder on the way cannot be asked. */
export async function finalPlace(file: string): Promise<string> {
  return followLinks(file).catch(() => path.resolve(file));
}

/** Runs `work` when nothing else in this process reads or writes that file, by whichever of its names. */
export function alone<T>(file: string, work: () => Promise<T>): Promise<T> {
  const name = path.resolve(file);
  return inTurn(name, async () => {
    const place = await finalPlace(file);
    return place === name ? work() : inTurn(place, work);
  });
}

/** The stats of a file, or `null` where there is none. Throws as the file system does. */
export async function statOrNull(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The name of an error of the file system, such as ENOENT; `''` where it has none. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

/** Not every file system can flush a folder, and not everyone who may write in one may open it. */
const cannotFlush = new Set(['EACCES', 'EPERM', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR', 'EBADF']);

/** Sees to it that the names in a folder outlive a power cut. Throws where the disk reports an error. */
export async function flushFolder(folder: string): Promise<void> {
  // Windows cannot flush a folder; its rename is journaled by the file system.
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!cannotFlush.has(codeOf(error))) throw error;
  }
}

/** All bytes of an open file from its start, at most `most`. */
export async function readAll(handle: FileHandle, most: number): Promise<Buffer> {
  const { size } = await handle.stat();
  const bytes = Buffer.alloc(Math.min(size, most));
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesRead } = await handle.read(bytes, done, bytes.byteLength - done, done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

/** Throws where an open file does not hold these bytes and no more. */
export async function compare(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const { size } = await handle.stat();
  if (size === bytes.byteLength && (await readAll(handle, size)).equals(bytes)) return;
  throw new Error('the disk gave back other bytes than were written');
}
