import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/** Tells whether a file was written since a window last read or wrote it, by another program or by another window. */
export interface Stamps {
  /** Remembers how the file was when the window read or wrote it. */
  set(file: string, stamp: string): void;
  /** What was remembered, or null. */
  of(file: string): string | null;
}

/** Nothing remembered yet. */
export function createStamps(): Stamps {
  const known = new Map<string, string>();
  return {
    set: (file, stamp) => void known.set(path.resolve(file), stamp),
    of: (file) => known.get(path.resolve(file)) ?? null,
  };
}

/** Which file it is, when it was written (to the nanosecond) and how long it is. */
export function stampOf({ dev, ino, mtimeNs, size }: Pick<BigIntStats, 'dev' | 'ino' | 'mtimeNs' | 'size'>): string {
  return [dev, ino, mtimeNs, size].join(':');
}

/** The stamp of the file at that place now; null where there is none, or none that can be asked. */
export async function stampAt(file: string): Promise<string | null> {
  try {
    return stampOf(await stat(file, { bigint: true }));
  } catch {
    return null;
  }
}

/** Whether the file is there and is not as it was when `expected` was remembered; one that is gone can be written again. */
export async function isChanged(file: string, expected: string | null): Promise<boolean> {
  if (expected === null) return false;
  const now = await stampAt(file);
  return now !== null && now !== expected;
}
