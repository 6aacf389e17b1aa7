import { isOutsideAddress } from '../../shared/host/address.ts';
import {
  addressQuestion,
  addressRefused,
  type FileHandle,
  type FileKind,
  fileKinds,
  fileNameFor,
  type Host,
  type HostResult,
  hostFailure,
  hostOk,
  type OpenedFile,
  type Question,
  type RecentFile,
  type SavedFile,
} from '../../shared/host/host.ts';
import { usualSettings } from '../../shared/host/settings.ts';
import { download, hasPickers, pickToSave } from './pickers.ts';

/** A file of this session: `handle` is null where the browser gives no way to write it again. */
interface KnownFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
}

/**
 * A host for a plain browser: the File System Access API where there is one, downloads and a file input elsewhere.
 * Files are known for as long as the page is open.
 */
export function browserHost(version: string): Host {
  const known = new Map<FileHandle, KnownFile>();
  const recent: FileHandle[] = [];
  let unsaved = false;

  /** One file has one handle, however often it is chosen; only where the browser gives no way to write it, each copy is one of its own. */
  async function remember(name: string, handle: FileSystemFileHandle | null): Promise<FileHandle> {
    const id = (handle && (await knownAs(handle))) ?? (crypto.randomUUID() as FileHandle);
    known.set(id, { name, handle });
    if (handle !== null)
      recent.splice(0, recent.length, ...[id, ...recent.filter((other) => other !== id)].slice(0, 10));
    return id;
  }

  async function knownAs(handle: FileSystemFileHandle): Promise<FileHandle | null> {
    for (const [id, file] of known) if (file.handle !== null && (await handle.isSameEntry(file.handle))) return id;
    return null;
  }

  async function opened(file: File, handle: FileSystemFileHandle | null): Promise<HostResult<OpenedFile>> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return hostOk({ handle: await remember(file.name, handle), name: file.name, bytes, writable: handle !== null });
  }

  async function downloaded(name: string, kind: FileKind, bytes: Uint8Array): Promise<SavedFile> {
    download(name, fileKinds[kind].mime, bytes);
    return {
      handle: await remember(name, null),
      name,
      notice: `This browser saves by download: look for “${name}” there.`,
    };
  }

  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });

  const host: Host = {
    appInfo: async () =>
      hostOk({ version, platform: 'web', runtime: 'browser', runtimeVersion: navigator.userAgent, sandboxed: true }),
    openFile: () =>
      guarded('The file could not be opened', async () => {
        const { pickToOpen } = await onRequest();
        const picked = await pickToOpen();
        return picked === null ? hostOk(null) : opened(picked.file, picked.handle);
      }),
    openDropped: (file) =>
      guarded(`“${file.name}” could not be read`, async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return hostOk({ handle: await remember(file.name, null), name: file.name, bytes, writable: false });
      }),
    takePendingFile: async () => hostOk(null),
    saveFile: (id, bytes) =>
      guarded('The file was not saved', async () => {
        const file = known.get(id);
        if (file === undefined) return hostFailure('not-found', 'This file is no longer known. Use Save As.');
        if (file.handle === null) return hostOk(await downloaded(file.name, 'board', bytes));
        await write(file.handle, bytes);
        return hostOk({ handle: id, name: file.name, notice: null });
      }),
    saveFileAs: ({ suggestedName, kind, bytes }) =>
      guarded('The file was not saved', async () => {
        if (!hasPickers()) return hostOk(await downloaded(fileNameFor(suggestedName, kind), kind, bytes));
        const handle = await pickToSave(suggestedName, kind);
        if (handle === null) return hostOk(null);
        await write(handle, bytes);
        return hostOk({ handle: await remember(handle.name, handle), name: handle.name, notice: null });
      }),
    exportFile: ({ suggestedName, kind, bytes }) =>
      guarded('Nothing was exported', async () => {
        const name = fileNameFor(suggestedName, kind);
        if (!hasPickers()) {
          download(name, fileKinds[kind].mime, bytes);
          return hostOk({ name });
        }
        const handle = await pickToSave(suggestedName, kind);
        if (handle === null) return hostOk(null);
        await write(handle, bytes);
        return hostOk({ name: handle.name });
      }),
    exportNote: (request) =>
      guarded('Nothing was exported', async () => {
        const { zipOf } = await import('./note-zip.ts');
        const bytes = zipOf(request);
        return host.exportFile({ suggestedName: request.suggestedName, kind: 'zip', bytes });
      }),
    recentFiles: async () =>
      hostOk(recent.map((id): RecentFile => ({ handle: id, name: known.get(id)?.name ?? '', folder: '' }))),
    openRecent: (id) =>
      guarded('The file could not be opened', async () => {
        const handle = known.get(id)?.handle;
        if (!handle) return hostFailure('not-found', 'This file is no longer known. Open it again with Open.');
        return opened(await handle.getFile(), handle);
      }),
    readFile: (id) =>
      guarded('The file could not be read', async () => {
        const file = known.get(id);
        if (!file?.handle) return hostFailure('not-found', 'This file is no longer known. Open it again with Open.');
        const bytes = new Uint8Array(await (await file.handle.getFile()).arrayBuffer());
        return hostOk({ handle: id, name: file.name, bytes, writable: true });
      }),
    watchFiles: async () => hostOk(null),
    fileVersions: async () => hostOk([]),
    readVersion: async () => hostFailure('not-found', 'This version is no longer kept.'),
    openWindow: async () => {
      window.open(location.href, '_blank', 'noopener');
      return hostOk(null);
    },
    clearRecent: async () => {
      recent.length = 0;
      return hostOk(null);
    },
    forgetRecent: async (id) => {
      if (recent.includes(id)) recent.splice(recent.indexOf(id), 1);
      return hostOk(null);
    },
    recordNames: async () => (await records()).recordNames(),
    readRecord: async (name) => (await records()).readRecord(name),
    appendRecord: async (name, line) => (await records()).appendRecord(name, line),
    replaceRecord: async (name, lines) => (await records()).replaceRecord(name, lines),
    deleteRecord: async (name) => (await records()).deleteRecord(name),
    packFiles: async () => hostOk([]),
    choosePack: () => guarded('The pack could not be opened', async () => hostOk(await (await onRequest()).picked())),
    choosePicture: () =>
      guarded('The picture could not be opened', async () => hostOk(await (await onRequest()).picked())),
    showFolder: async () => hostFailure('unsupported', 'A browser keeps its data out of sight.'),
    settings: async () => hostOk(usualSettings),
    changeSettings: async () => hostFailure('unsupported', 'These are settings of the desktop program.'),
    writeClipboard: (content) => guarded('Nothing was copied', async () => (await onRequest()).copy(content)),
    openAddress: async (address) => {
      if (!isOutsideAddress(address)) return hostFailure('bad-request', addressRefused);
      if ((await askInPage(addressQuestion(address))) !== 0) return hostOk(false);
      window.open(address, '_blank', 'noopener,noreferrer');
      return hostOk(true);
    },
    readClipboard: () =>
      guarded('The clipboard could not be read', async () => hostOk(await (await onRequest()).paste())),
    openInterviewer: async (search) => (await onRequest()).openInterviewer(search),
    setWindowState: async (state) => {
      unsaved = state.unsaved;
      document.title = state.edited ? `• ${state.title}` : state.title;
      return hostOk(null);
    },
    confirm: async (question) => hostOk(await askInPage(question)),
    closeWindow: async () => {
      unsaved = false;
      window.close();
      return hostOk(null);
    },
    onEvent: () => () => {},
  };
  return host;
}

/** Choosing files, and the clipboard for commands: nobody asks for them before the first picture. */
const onRequest = () => import('./on-request.ts');

/** Nothing is kept before somebody practises. */
const records = async () => (await import('./browser-records.ts')).browserRecords;

/** Its dialog is no part of the first picture. */
async function askInPage(question: Question): Promise<number> {
  return (await import('./question.ts')).askInPage(question);
}

async function write(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  // The browser writes to a file of its own and swaps it in on close, so a failure leaves the old file.
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes.slice());
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}

async function guarded<T>(what: string, work: () => Promise<HostResult<T>>): Promise<HostResult<T>> {
  try {
    return await work();
  } catch (error) {
    return hostFailure('unwritable', `${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
