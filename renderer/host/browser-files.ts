/** Files in a browser: the File System Access API where there is one, downloads and a file input elsewhere. Loads with the first file. */
import { changedElsewhere, largestFile, tooLarge, unknownFile } from '../../shared/host/file-words.ts';
import {
  type FileHandle,
  type FileKind,
  fileKinds,
  fileNameFor,
  type Host,
  type HostEvent,
  type HostResult,
  hostOk,
  type OpenedFile,
  type RecentFile,
  type SavedFile,
} from '../../shared/host/host.ts';
import { type Contents, contentsOf } from './browser-contents.ts';
import { askToKeep } from './browser-database.ts';
import { browserFailure, notAllowed } from './browser-failure.ts';
import { alone, fileOf, forget, recentFiles, used } from './browser-handles.ts';
import { askFor, isAllowed } from './browser-permission.ts';
import { keepVersion, listVersions, readVersion } from './browser-versions.ts';
import { createWatch, followFiles, type Stamp } from './browser-watch.ts';
import { hasPickers } from './has-pickers.ts';
import { pickToOpen } from './on-request.ts';
import { download, pickToSave } from './pickers.ts';

/** The part of a host that deals with files. */
export interface BrowserFiles
  extends Pick<
    Host,
    | 'openFile'
    | 'saveFile'
    | 'saveFileAs'
    | 'exportFile'
    | 'recentFiles'
    | 'openRecent'
    | 'readFile'
    | 'watchFiles'
    | 'fileVersions'
    | 'readVersion'
    | 'clearRecent'
    | 'forgetRecent'
  > {
  /** A file that was dropped; `handles` are what the browser gives for all that was dropped with it. */
  openDropped(file: File, handles: readonly Promise<FileSystemHandle | null>[]): Promise<HostResult<OpenedFile>>;
  /** A file that the system handed over. */
  openHandle(handle: FileSystemFileHandle): Promise<HostResult<OpenedFile>>;
}

/** Most recent files that are listed. */
const mostRecent = 30;

export function browserFiles(emit: (event: HostEvent) => void): BrowserFiles {
  /** Names of files of this page that the browser gives no way to write again. */
  const names = new Map<FileHandle, string>();
  const watch = createWatch({
    changed: (handle) => emit({ type: 'file-changed', handle }),
    stampOf: async (id) => {
      const handle = await fileOf(id);
      return handle !== null && (await isAllowed(handle, 'read')) ? stampNow(handle) : null;
    },
    follow: (ids, look) => {
      let stop = () => {};
      let isOver = false;
      void Promise.all(ids.map(fileOf)).then((handles) => {
        if (!isOver)
          stop = followFiles(
            handles.filter((handle) => handle !== null),
            look,
          );
      });
      return () => {
        isOver = true;
        stop();
      };
    },
  });

  function named(name: string): FileHandle {
    const id = crypto.randomUUID() as FileHandle;
    names.set(id, name);
    return id;
  }

  async function read(id: FileHandle, handle: FileSystemFileHandle): Promise<HostResult<OpenedFile>> {
    const { file, bytes } = await contentsOf(handle, largestFile);
    if (bytes === null) return tooLarge(file.name);
    watch.note(id, stampOf(file));
    return hostOk({ handle: id, name: file.name, bytes, writable: true });
  }

  async function open(handle: FileSystemFileHandle): Promise<HostResult<OpenedFile>> {
    try {
      // Read first: what cannot be read is no recent file.
      const { name, size } = await handle.getFile();
      if (size > largestFile) return tooLarge(name);
      return await read(await used(handle), handle);
    } catch (error) {
      return browserFailure(error, 'open', handle.name);
    }
  }

  async function openCopy(file: File): Promise<HostResult<OpenedFile>> {
    if (file.size > largestFile) return tooLarge(file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return hostOk({ handle: named(file.name), name: file.name, bytes, writable: false });
  }

  /** Writes a file that was chosen, reads it back, and keeps a board as a version; `isKnown` refuses to write over what was not seen. */
  async function write(
    handle: FileSystemFileHandle,
    bytes: Uint8Array,
    known: FileHandle | null,
    kind: FileKind,
  ): Promise<HostResult<SavedFile>> {
    if (!(await askFor(handle, 'readwrite'))) return notAllowed('save', handle.name);
    const id = known ?? (await used(handle));
    try {
      return await alone(`file-${id}`, () =>
        watch.during(id, async () => {
          // Only a board's earlier contents are kept.
          const before = await unlessGone(contentsOf(handle, kind === 'board' ? largestFile : 0));
          if (before !== null && known !== null && watch.isChanged(id, stampOf(before.file)))
            return changedElsewhere(handle.name);
          const after = await written(handle, bytes);
          watch.note(id, stampOf(after));
          if (known !== null) await used(handle);
          if (kind !== 'board') return hostOk({ handle: id, name: handle.name, notice: null });
          const notice = await keepBoth(id, before, { file: after, bytes });
          return hostOk({ handle: id, name: handle.name, notice });
        }),
      );
    } catch (error) {
      return browserFailure(error, 'save', handle.name);
    }
  }

  function downloaded(name: string, kind: FileKind, bytes: Uint8Array): SavedFile {
    download(name, fileKinds[kind].mime, bytes);
    return {
      handle: named(name),
      name,
      notice: `This browser saves by download: look for “${name}” there.`,
    };
  }

  return {
    async openFile() {
      const picked = await pickToOpen();
      if (picked === null) return hostOk(null);
      return picked.handle === null ? openCopy(picked.file) : open(picked.handle);
    },
    async openDropped(file, handles) {
      for (const promise of handles) {
        const handle = await promise.catch(() => null);
        if (handle?.kind !== 'file' || handle.name !== file.name) continue;
        const found = await (handle as FileSystemFileHandle).getFile().catch(() => null);
        if (found !== null && stampOf(found) === stampOf(file)) return open(handle as FileSystemFileHandle);
      }
      return openCopy(file);
    },
    openHandle: open,
    async saveFile(id, bytes) {
      const name = names.get(id);
      if (name !== undefined) return hostOk(downloaded(name, 'board', bytes));
      const handle = await fileOf(id);
      if (handle === null) return unknownFile('save');
      askToKeep();
      return write(handle, bytes, id, 'board');
    },
    async saveFileAs({ suggestedName, kind, bytes }) {
      if (!hasPickers()) return hostOk(downloaded(fileNameFor(suggestedName, kind), kind, bytes));
      const handle = await pickToSave(suggestedName, kind);
      if (handle === null) return hostOk(null);
      askToKeep();
      return write(handle, bytes, null, kind);
    },
    async exportFile({ suggestedName, kind, bytes }) {
      const name = fileNameFor(suggestedName, kind);
      if (!hasPickers()) {
        download(name, fileKinds[kind].mime, bytes);
        return hostOk({ name });
      }
      const handle = await pickToSave(suggestedName, kind);
      if (handle === null) return hostOk(null);
      try {
        await written(handle, bytes);
        return hostOk({ name: handle.name });
      } catch (error) {
        return browserFailure(error, 'save', handle.name);
      }
    },
    async recentFiles() {
      const found: RecentFile[] = [];
      for (const { id, handle } of await recentFiles()) {
        if (found.length === mostRecent) break;
        const isGone = (await isAllowed(handle, 'read')) && (await stampNow(handle)) === 'gone';
        if (!isGone) found.push({ handle: id, name: handle.name, folder: '' });
      }
      return hostOk(found);
    },
    async openRecent(id) {
      const handle = await fileOf(id);
      if (handle === null) return unknownFile('open');
      // Asked for both at once: one question instead of a second one at the first save.
      if (!(await askFor(handle, 'readwrite')) && !(await isAllowed(handle, 'read')))
        return notAllowed('open', handle.name);
      const opened = await open(handle);
      if (!opened.ok && opened.error.code === 'not-found') await forget((file) => file.id === id);
      return opened;
    },
    async readFile(id) {
      const handle = await fileOf(id);
      if (handle === null) return unknownFile('open');
      if (!(await isAllowed(handle, 'read'))) return notAllowed('open', handle.name);
      return read(id, handle).catch((error: unknown) => browserFailure(error, 'open', handle.name));
    },
    async watchFiles(ids) {
      watch.watch(ids.filter((id) => !names.has(id)));
      return hostOk(null);
    },
    fileVersions: async (id) => hostOk(await listVersions(id)),
    readVersion,
    async clearRecent() {
      await forget(() => true);
      return hostOk(null);
    },
    async forgetRecent(id) {
      await forget((file) => file.id === id);
      return hostOk(null);
    },
  };
}

const stampOf = ({ lastModified, size }: Pick<File, 'lastModified' | 'size'>): string => `${lastModified}:${size}`;

/** What is found of a file; null where the file is gone. */
async function unlessGone<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

async function stampNow(handle: FileSystemFileHandle): Promise<Stamp> {
  try {
    const file = await unlessGone(handle.getFile());
    return file === null ? 'gone' : stampOf(file);
  } catch {
    return null;
  }
}

/** Writes all of a file and reads it back. The browser writes beside it and swaps on close, so a failure leaves the old file. */
async function written(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<File> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes.slice());
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
  await stream.close();
  const { file, bytes: back } = await contentsOf(handle, bytes.length);
  if (back?.length !== bytes.length || back.some((byte, at) => byte !== bytes[at]))
    throw new Error('the disk gave back other bytes than were written. Save again, or use Save As');
  return file;
}

/** What was in the file and what is in it now become versions, where they are not already; a failure is said and costs nothing else. */
async function keepBoth(id: FileHandle, before: Contents | null, now: Contents): Promise<string | null> {
  try {
    for (const { file, bytes } of before === null ? [now] : [before, now])
      if (bytes !== null && bytes.length > 0) await keepVersion(id, bytes, file.lastModified);
    return null;
  } catch {
    return 'The file is saved. This browser had no room to keep it as a version too.';
  }
}
