import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, flushFolder, readAll, statOrNull } from './place.ts';
import { swapIn } from './swap-in.ts';

/** A copy of what a file held before it was written in place. */
export interface Backup {
  /** Where it lies, under the file's own name. */
  readonly place: string;
}

/**
 * Copies of what files held before they were written in place, in a folder of the program's own. A mark stands beside a copy until its file is
 * written whole: after a crash it tells which file may hold neither the old content nor the new.
 */
export interface Backups {
  /** Puts `before` on disk as the copy of `target`, and the mark; only then may `target` be written with `next`. Throws as the file system does. */
  keep(target: string, before: Uint8Array, next: Uint8Array): Promise<Backup>;
  /** The file is whole: the mark goes, the copy stays until the next time. */
  finished(target: string): Promise<void>;
  /** What the file held before a write that never came to its end; null where there was none. */
  unfinished(target: string): Promise<Uint8Array | null>;
}

/** What a mark says: the file that was being written, and the digest of what it was to hold. */
interface Mark {
  readonly dev: number;
  readonly ino: number;
  readonly next: string;
}

/** Copies kept in `folder`. */
export function backupsIn(folder: string): Backups {
  const homeOf = (target: string) => path.join(folder, createHash('sha256').update(target).digest('hex').slice(0, 32));
  const copyOf = (target: string) => path.join(homeOf(target), path.basename(target));
  const markOf = (target: string) => `${homeOf(target)}.unfinished`;

  async function put(place: string, bytes: Uint8Array): Promise<void> {
    await swapIn(place, bytes, await statOrNull(place), null);
  }

  async function finished(target: string): Promise<void> {
    await rm(markOf(target), { force: true });
    await flushFolder(folder);
  }

  async function unfinished(target: string): Promise<Uint8Array | null> {
    const mark = await readMark(markOf(target));
    if (mark === null) return null;
    const [file, copy] = await Promise.all([readOrNull(target), readOrNull(copyOf(target))]);
    // Not there just now: a drive may have been taken out.
    if (file === null) return null;
    const isOurs = mark === 'damaged' || (mark.dev === file.dev && mark.ino === file.ino);
    const isWhole = mark !== 'damaged' && mark.next === digest(file.bytes);
    if (copy !== null && isOurs && !isWhole && !file.bytes.equals(copy.bytes)) return copy.bytes;
    // It came to its end after all, never began, or another program put its own file there since.
    await finished(target).catch(() => {});
    return null;
  }

  return {
    async keep(target, before, next) {
      await mkdir(homeOf(target), { recursive: true });
      // What a torn file holds is worth less than the copy from before it was torn.
      if ((await unfinished(target)) === null) await put(copyOf(target), before);
      const { dev, ino } = await stat(target);
      const mark: Mark = { dev, ino, next: digest(next) };
      await put(markOf(target), new TextEncoder().encode(JSON.stringify(mark)));
      await flushFolder(folder);
      return { place: copyOf(target) };
    },
    finished,
    unfinished,
  };
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readOrNull(file: string): Promise<{ bytes: Buffer; dev: number; ino: number } | null> {
  try {
    const handle = await open(file, 'r');
    try {
      const { dev, ino } = await handle.stat();
      return { bytes: await readAll(handle, Number.MAX_SAFE_INTEGER), dev, ino };
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

async function readMark(file: string): Promise<Mark | 'damaged' | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    const { dev, ino, next } = Object(value) as Partial<Mark>;
    return typeof dev === 'number' && typeof ino === 'number' && typeof next === 'string'
      ? { dev, ino, next }
      : 'damaged';
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : 'damaged';
  }
}
