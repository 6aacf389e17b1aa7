import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type HostResult, hostFailure, hostOk } from '../shared/host/host.ts';
import { fileFailure } from './file-failure.ts';

/** Larger files are refused unread; the board format's own limit is 50,000,000 bytes. */
export const largestFile = 64 * 1024 * 1024;

/** Reads a whole file. Folders, devices and pipes are refused, so that no read can hang. */
export async function readBytes(file: string): Promise<HostResult<Uint8Array>> {
  const name = path.basename(file);
  try {
    const found = await stat(file);
    if (!found.isFile()) return hostFailure('unreadable', `“${name}” is not a file. Choose a file.`);
    if (found.size > largestFile) {
      return hostFailure('too-large', `“${name}” is larger than 64 MB, so it was not opened.`);
    }
    const handle = await open(file, constants.O_RDONLY);
    try {
      return hostOk(new Uint8Array(await handle.readFile()));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return fileFailure(error, 'read', file);
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

/**
 * Replaces the content of `file`, or makes it: a temporary file in the same folder is written, flushed and read back,
 * takes the old one's place in one step, and the folder is flushed. Until that step the old file is untouched, after
 * it the new one is complete. Permissions are kept, and a symbolic link goes on pointing at the (new) file.
 */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<HostResult<null>> {
  let temporary: string | null = null;
  try {
    const target = await followLinks(file);
    const old = await statOrNull(target);
    if (old?.isFile() === false)
      return hostFailure('unwritable', `“${path.basename(file)}” is not a file. Choose another name.`);
    if (old !== null) await access(target, constants.W_OK);
    const place = path.join(
      path.dirname(target),
      `.${path.basename(target).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    // From here on there may be a temporary file to remove.
    temporary = place;
    await writeNew(place, bytes, old);
    await rename(place, target);
    temporary = null;
    await flushFolder(path.dirname(target));
    return hostOk(null);
  } catch (error) {
    if (temporary !== null) await rm(temporary, { force: true }).catch(() => {});
    return fileFailure(error, 'written', file);
  }
}

async function writeNew(place: string, bytes: Uint8Array, old: Stats | null): Promise<void> {
  const handle = await open(place, 'wx+', old === null ? 0o666 : 0o600);
  try {
    await handle.writeFile(bytes);
    if (old !== null) await takeOver(handle, old);
    await handle.sync();
    await compare(handle, bytes);
  } finally {
    await handle.close();
  }
}

async function takeOver(handle: FileHandle, old: Stats): Promise<void> {
  const { uid, gid } = await handle.stat();
  if (uid !== old.uid || gid !== old.gid) {
    // Only root may give a file away; for others the file becomes theirs, as with every editor.
    await handle.chown(old.uid, old.gid).catch(() => {});
  }
  await handle.chmod(old.mode & 0o7777);
}

async function compare(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const written = Buffer.alloc(bytes.byteLength);
  let done = 0;
  while (done < written.byteLength) {
    const { bytesRead } = await handle.read(written, done, written.byteLength - done, done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  const { size } = await handle.stat();
  if (size !== bytes.byteLength || !written.equals(bytes))
    throw new Error('the disk gave back other bytes than were written');
}

/** Where a link finally points, also when nothing is there yet. */
async function followLinks(file: string): Promise<string> {
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

async function statOrNull(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function flushFolder(folder: string): Promise<void> {
  // Windows cannot flush a folder; its rename is journaled by the file system.
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
