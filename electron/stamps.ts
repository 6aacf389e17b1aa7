import { stat } from 'node:fs/promises';
import path from 'node:path';

/** Tells whether another program wrote a file since this one last read or wrote it. */
export interface Stamps {
  /** Remembers the file as it is now. */
  note(file: string): Promise<void>;
  /** True where the file is there and is not as it was noted; a file that is gone can be written again. */
  isChanged(file: string): Promise<boolean>;
}

/** Stamps of this run: which file it is, when it was written (to the nanosecond) and how long it is. */
export function createStamps(): Stamps {
  const known = new Map<string, string>();
  return {
    async note(file) {
      const stamp = await stampOf(file);
      if (stamp !== null) known.set(path.resolve(file), stamp);
    },
    async isChanged(file) {
      const before = known.get(path.resolve(file));
      const now = await stampOf(file);
      return before !== undefined && now !== null && now !== before;
    },
  };
}

async function stampOf(file: string): Promise<string | null> {
  try {
    const { dev, ino, mtimeNs, size } = await stat(file, { bigint: true });
    return [dev, ino, mtimeNs, size].join(':');
  } catch {
    return null;
  }
}
