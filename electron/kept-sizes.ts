import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { KeptSize } from '../shared/host/host.ts';

const parts = ['records', 'versions', 'packs', 'logs'] as const;

/** How large each of the program's folders in `data` is; one that is not there is empty. */
export async function keptSizesIn(data: string): Promise<readonly KeptSize[]> {
  return Promise.all(parts.map(async (part) => ({ part, size: await sizeOf(path.join(data, part)) })));
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(path.join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
