import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { largestFile } from '../shared/host/file-words.ts';
import { type FileVersion, type HostResult, hostFailure, hostOk, type VersionId } from '../shared/host/host.ts';
import { versionsToKeep } from '../shared/host/version-rule.ts';
import { fileFailure } from './file-failure.ts';
import { codeOf, finalPlace, flushFolder } from './place.ts';
import { swapIn } from './swap-in.ts';
import { inTurn } from './turns.ts';

/** What files held, kept apart from them in the program's own folder. Every method may be called at any time; each waits for those before it. */
export interface Versions {
  /**
   * Keeps what `file` holds, unless its newest version is the same; with `once`, unless any version is. `at` is when it was saved where that
   * was not just now. Throws as the file system does.
   */
  keep(file: string, bytes: Uint8Array, how?: { readonly once?: boolean; readonly at?: number }): Promise<void>;
  /** Newest first. */
  list(file: string): Promise<HostResult<readonly FileVersion[]>>;
  read(file: string, id: string): Promise<HostResult<Uint8Array>>;
}

/** A version's file: its number, which alone gives the order; when it was saved, which is only told; its size and the start of its digest. */
interface Kept {
  readonly id: string;
  readonly number: number;
  readonly savedAt: number;
  readonly size: number;
  readonly digest: string;
}

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Versions kept in `folder`, by the clock `now`. */
export function versionsIn(folder: string, now: () => number = Date.now): Versions {
  async function homeOf(file: string): Promise<string> {
    return path.join(
      folder,
      createHash('sha256')
        .update(await finalPlace(file))
        .digest('hex')
        .slice(0, 32),
    );
  }

  async function add(file: string, home: string, bytes: Uint8Array, once: boolean, at: number): Promise<void> {
    const kept = await keptIn(home);
    const digest = digestOf(bytes);
    for (const version of once ? kept : kept.slice(0, 1)) {
      if (version.digest === digest && (await bytesOf(home, version)) !== null) return;
    }
    await mkdir(home, { recursive: true });
    if (kept.length === 0) {
      await noteFile(home, file);
      await flushFolder(folder);
    }
    const number = (kept[0]?.number ?? 0) + 1;
    const savedAt = Math.min(Math.max(0, Math.round(at)), latest);
    const id = [String(number).padStart(10, '0'), savedAt, bytes.byteLength, digest].join('-');
    await swapIn(path.join(home, `${id}.gz`), await pack(bytes), null, null);
    await tidy(home, [{ id, number, savedAt, size: bytes.byteLength, digest }, ...kept]);
  }

  return {
    async keep(file, bytes, { once = false, at = now() } = {}) {
      const home = await homeOf(file);
      await inTurn(home, () => add(file, home, bytes, once, at));
    },
    async list(file) {
      const home = await homeOf(file);
      return inTurn(home, async () => {
        try {
          const kept = await keptIn(home);
          return hostOk(kept.map(({ id, savedAt, size }) => ({ id: id as VersionId, savedAt, size })));
        } catch (error) {
          return fileFailure(error, 'read', home);
        }
      });
    },
    async read(file, id) {
      const version = keptFrom(`${id}.gz`);
      if (version === null) return hostFailure('not-found', noLonger);
      const home = await homeOf(file);
      return inTurn(home, async () => {
        const place = path.join(home, `${id}.gz`);
        if (!(await isFile(place))) return hostFailure('not-found', noLonger);
        const bytes = await bytesOf(home, version);
        return bytes === null
          ? hostFailure('unreadable', 'This version is damaged and cannot be shown. Choose another one.')
          : hostOk(bytes);
      });
    },
  };
}

const noLonger = 'This version is no longer kept.';
/** The last moment that a date can be made of. */
const latest = 8_640_000_000_000_000;

/** The versions in a file's folder, newest first. What is no version of ours, or was never written whole, does not count. */
async function keptIn(home: string): Promise<readonly Kept[]> {
  const names = await readdir(home).catch((error: unknown): string[] => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const found = names.flatMap((name) => keptFrom(name) ?? []);
  const sound = await Promise.all(found.map(async ({ id }) => isFile(path.join(home, `${id}.gz`))));
  return found.filter((_, i) => sound[i]).sort((a, b) => b.number - a.number || (a.id < b.id ? 1 : -1));
}

function keptFrom(name: string): Kept | null {
  const parts = /^((\d{10})-(\d{1,16})-(\d{1,9})-([0-9a-f]{16}))\.gz$/.exec(name);
  if (parts === null) return null;
  const [, id = '', number, savedAt, size, digest = ''] = parts;
  return { id, number: Number(number), savedAt: Number(savedAt), size: Number(size), digest };
}

async function isFile(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => null);
  return found?.isFile() === true && found.size > 0;
}

/** A version's bytes, or null where they are not what was kept. */
async function bytesOf(home: string, { id, size, digest }: Kept): Promise<Uint8Array | null> {
  try {
    const bytes = await unpack(await readFile(path.join(home, `${id}.gz`)), { maxOutputLength: largestFile });
    return bytes.byteLength === size && digestOf(bytes) === digest ? new Uint8Array(bytes) : null;
  } catch {
    return null;
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** For people who look for something by hand: which file this folder belongs to. */
async function noteFile(home: string, file: string): Promise<void> {
  await swapIn(path.join(home, 'file.txt'), new TextEncoder().encode(`${path.resolve(file)}\n`), null, null);
}

/** Removes what need not be kept any more and what a killed process left half written, in this folder of the program's own; what cannot be removed is looked at again next time. */
async function tidy(home: string, kept: readonly Kept[]): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.endsWith('.tmp')) await rm(path.join(home, name), { force: true }).catch(() => {});
  }
  const stored = await Promise.all(
    kept.map(async (version) => ({
      ...version,
      day: new Date(version.savedAt).toDateString(),
      stored: (await stat(path.join(home, `${version.id}.gz`)).catch(() => null))?.size ?? 0,
    })),
  );
  const staying = new Set(versionsToKeep(stored));
  for (const version of stored) {
    if (!staying.has(version)) await rm(path.join(home, `${version.id}.gz`), { force: true }).catch(() => {});
  }
}
