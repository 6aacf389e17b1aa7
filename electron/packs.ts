import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type HostResult, hostOk, mostPacks, type PackFile } from '../shared/host/host.ts';
import { readBytes } from './files.ts';

/** The packs folder's JSON files by name, unread by anything yet; without a folder there are none. */
export async function packFilesIn(folder: string): Promise<HostResult<readonly PackFile[]>> {
  const names = await readdir(folder).catch((): string[] => []);
  const files: PackFile[] = [];
  for (const name of names
    .filter((one) => one.endsWith('.json'))
    .sort()
    .slice(0, mostPacks)) {
    const bytes = await readBytes(path.join(folder, name));
    // A file that cannot be read is listed empty, so that the page can name it.
    files.push({ name, bytes: bytes.ok ? bytes.value : new Uint8Array() });
  }
  return hostOk(files);
}
