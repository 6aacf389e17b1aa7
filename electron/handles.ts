import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileHandle } from '../shared/host/host.ts';
import { writeBytes } from './files.ts';

/** Most files that are kept from run to run; the one first chosen longest ago goes first. */
export const mostHandles = 2000;

/**
 * The files that a person has chosen, in this run or an earlier one. The page knows handles only, so it can reach no other file; what it
 * keeps of a handle means the same file in the next run.
 */
export interface Handles {
  handleOf(path: string): FileHandle;
  pathOf(handle: FileHandle): string | null;
  /** Resolves when all handles that were given out are on disk. */
  settled(): Promise<void>;
}

/** The handles kept in the file `store`. What is damaged there is left out: its files are chosen again. */
export function createHandles(store: string): Handles {
  const paths = new Map<FileHandle, string>(readHandles(store));
  const handles = new Map([...paths].map(([handle, file]) => [file, handle]));
  let writing: Promise<unknown> = Promise.resolve();
  let isWaiting = false;

  /** One write at a time, of all there is when its turn comes. */
  function keep(): void {
    if (isWaiting) return;
    isWaiting = true;
    writing = writing.then(() => {
      isWaiting = false;
      const kept = Object.fromEntries([...paths].slice(-mostHandles));
      return writeBytes(store, new TextEncoder().encode(`${JSON.stringify(kept, null, 1)}\n`));
    });
  }

  return {
    handleOf(file) {
      const known = handles.get(file);
      if (known !== undefined) return known;
      const handle = randomUUID() as FileHandle;
      paths.set(handle, file);
      handles.set(file, handle);
      keep();
      return handle;
    },
    pathOf: (handle) => paths.get(handle) ?? null,
    settled: async () => {
      await writing;
    },
  };
}

function readHandles(store: string): readonly (readonly [FileHandle, string])[] {
  try {
    const value: unknown = JSON.parse(readFileSync(store, 'utf8'));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value)
      .filter(([handle, file]) => isHandle(handle) && typeof file === 'string' && path.isAbsolute(file))
      .slice(-mostHandles)
      .map(([handle, file]) => [handle as FileHandle, file as string]);
  } catch {
    return [];
  }
}

/** As `randomUUID` makes them, so that a handle can be part of a record's name. */
function isHandle(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
