import type { Stats } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { removeLeftovers, temporaryName } from './leftovers.ts';
import { codeOf, compare, flushFolder, statOrNull } from './place.ts';
import { isChanged, stampAt, stampOf } from './stamps.ts';

/** Another program wrote the file while it was being replaced. */
export class ChangedError extends Error {}

/** The new file is in its place, but the disk reported an error when that was to be made durable. */
export class UnflushedError extends Error {
  readonly reason: unknown;
  readonly stamp: string;
  constructor(reason: unknown, stamp: string) {
    super('the folder could not be flushed');
    this.reason = reason;
    this.stamp = stamp;
  }
}

/**
 * Puts a new file with these bytes in the place of `target`, or makes it: a temporary file in the same folder is written, flushed and read
 * back, takes the old one's place in one step, the folder is flushed, and the file in that place is looked at once more. Until the one step
 * the old file is untouched, after it the new one is complete. Owner and permissions of `old` are kept. Gives the new file's stamp. Throws
 * as the file system does; a `ChangedError` where the file there is not as `expected`, or another one took the place at once.
 */
export async function swapIn(
  target: string,
  bytes: Uint8Array,
  old: Stats | null,
  expected: string | null,
): Promise<string> {
  await removeLeftovers(target);
  try {
    return await swapOnce(target, bytes, old, expected);
  } catch (error) {
    // The temporary file went under our hands: another machine took it for a leftover. In a folder that is gone there is nothing to try.
    if (codeOf(error) !== 'ENOENT' || (await statOrNull(path.dirname(target))) === null) throw error;
    return swapOnce(target, bytes, old, expected);
  }
}

async function swapOnce(
  target: string,
  bytes: Uint8Array,
  old: Stats | null,
  expected: string | null,
): Promise<string> {
  const temporary = temporaryName(target);
  try {
    await writeNew(temporary, bytes, old);
    // Asked by name and after it was closed: some network drives set the time only then.
    const stamp = stampOf(await stat(temporary, { bigint: true }));
    if (await isChanged(target, expected)) throw new ChangedError();
    await patientRename(temporary, target);
    const problem = await flushFolder(path.dirname(target)).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const confirmed = await confirm(target, bytes, stamp);
    if (problem !== null) throw new UnflushedError(problem.error, confirmed);
    return confirmed;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** The stamp of what is in the place now, which is what was written there. */
async function confirm(target: string, bytes: Uint8Array, stamp: string): Promise<string> {
  if ((await stampAt(target)) === stamp) return stamp;
  // A drive that numbers its files anew, or another program that was as quick: the bytes tell.
  const handle = await open(target, 'r');
  try {
    const now = stampOf(await handle.stat({ bigint: true }));
    await compare(handle, bytes).catch(() => {
      throw new ChangedError();
    });
    return now;
  } finally {
    await handle.close();
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
  await handle.chmod(old.mode & 0o7777).catch((error: unknown) => {
    // A drive without permissions of its own gives every file the same ones.
    if (!noPermissions.has(codeOf(error))) throw error;
  });
}

const noPermissions = new Set(['EPERM', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** On Windows whoever looks at a file, such as a virus scanner, keeps others from renaming it for a moment. */
async function patientRename(from: string, to: string): Promise<void> {
  for (const pause of process.platform === 'win32' ? [20, 60, 150, 400] : []) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return rename(from, to);
}
