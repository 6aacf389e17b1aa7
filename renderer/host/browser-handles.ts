/**
 * The files that a person chose in this browser, kept from run to run: one file has one handle in every tab. Where the database is closed to
 * the page they are known for as long as it is open.
 */
import type { FileHandle } from '../../shared/host/host.ts';
import { fileDatabase } from './browser-file-database.ts';
import { dropVersions } from './browser-versions.ts';

/** Most files that are kept; the one used longest ago goes first. */
export const mostFiles = 2000;

export interface KeptFile {
  readonly id: FileHandle;
  readonly handle: FileSystemFileHandle;
  /** Counts the uses of all files, so that their order needs no clock. */
  readonly used: number;
  readonly isRecent: boolean;
}

const known = new Map<FileHandle, FileSystemFileHandle>();

/** Does `work` while no other tab does any under the same name. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Only pages of plain http have no locks, and those have no file handles either.
  if (navigator.locks === undefined) return work();
  return (await navigator.locks.request(`edgewise-${name}`, work)) as T;
}

async function allFiles(): Promise<readonly KeptFile[]> {
  return (
    (await fileDatabase.within<KeptFile[]>(['files'], 'readonly', (all) => all.objectStore('files').getAll())) ?? []
  );
}

/** The handle of a file that was just chosen, opened or saved; it is the newest of the recent ones from now on. */
export async function used(handle: FileSystemFileHandle): Promise<FileHandle> {
  try {
    return await alone('files', () => keep(handle));
  } catch {
    const id =
      (await same(
        handle,
        [...known].map(([id, handle]) => ({ id, handle })),
      )) ?? newId();
    known.set(id, handle);
    return id;
  }
}

async function keep(handle: FileSystemFileHandle): Promise<FileHandle> {
  const files = await allFiles();
  const id = (await same(handle, files)) ?? newId();
  const last = files.reduce((most, file) => Math.max(most, file.used), 0);
  const gone = files
    .filter((file) => file.id !== id)
    .toSorted((a, b) => b.used - a.used)
    .slice(mostFiles - 1);
  await fileDatabase.within(['files'], 'readwrite', (transaction) => {
    const store = transaction.objectStore('files');
    for (const file of gone) store.delete(file.id);
    return store.put({ id, handle, used: last + 1, isRecent: true } satisfies KeptFile);
  });
  for (const file of gone) await dropVersions(file.id);
  known.set(id, handle);
  return id;
}

const newId = () => crypto.randomUUID() as FileHandle;

async function same(
  handle: FileSystemFileHandle,
  files: readonly Pick<KeptFile, 'id' | 'handle'>[],
): Promise<FileHandle | null> {
  for (const file of files)
    if (file.handle.name === handle.name && (await handle.isSameEntry(file.handle))) return file.id;
  return null;
}

/** The file behind a handle, or null where it was never chosen here. */
export async function fileOf(id: FileHandle): Promise<FileSystemFileHandle | null> {
  const before = known.get(id);
  if (before !== undefined) return before;
  const kept = await fileDatabase
    .within<KeptFile | undefined>(['files'], 'readonly', (all) => all.objectStore('files').get(id))
    .catch(() => null);
  if (!kept) return null;
  known.set(id, kept.handle);
  return kept.handle;
}

/** The files used last, newest first. */
export async function recentFiles(): Promise<readonly KeptFile[]> {
  const files = await allFiles().catch(() => []);
  return files.filter(({ isRecent }) => isRecent).toSorted((a, b) => b.used - a.used);
}

/** Takes files off the recent ones; their handles mean the same as before. */
export async function forget(which: (file: KeptFile) => boolean): Promise<void> {
  const files = (await allFiles().catch(() => [])).filter((file) => file.isRecent && which(file));
  if (files.length === 0) return;
  await fileDatabase.within(['files'], 'readwrite', (transaction) => {
    for (const file of files) transaction.objectStore('files').put({ ...file, isRecent: false });
    return null;
  });
}
