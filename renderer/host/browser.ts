import { isOutsideAddress } from '../../shared/host/address.ts';
import { clipboardHtml } from '../../shared/host/clipboard-html.ts';
import {
  addressQuestion,
  addressRefused,
  type ClipboardContent,
  type ClipboardForms,
  type FileHandle,
  type FileKind,
  fileKinds,
  fileNameFor,
  type Host,
  type HostResult,
  hostFailure,
  hostOk,
  type OpenedFile,
  type PickedFile,
  type Question,
  type RecentFile,
  type SavedFile,
} from '../../shared/host/host.ts';
import { download, hasPickers, pickToOpen, pickToSave } from './pickers.ts';

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
  let edited = false;

  function remember(name: string, handle: FileSystemFileHandle | null): FileHandle {
    const id = crypto.randomUUID() as FileHandle;
    known.set(id, { name, handle });
    if (handle !== null) {
      recent.unshift(id);
      recent.length = Math.min(recent.length, 10);
    }
    return id;
  }

  async function opened(file: File, handle: FileSystemFileHandle | null): Promise<HostResult<OpenedFile>> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return hostOk({ handle: remember(file.name, handle), name: file.name, bytes, writable: handle !== null });
  }

  function downloaded(name: string, kind: FileKind, bytes: Uint8Array): SavedFile {
    download(name, fileKinds[kind].mime, bytes);
    return { handle: remember(name, null), name, notice: `This browser saves by download: look for “${name}” there.` };
  }

  window.addEventListener('beforeunload', (event) => {
    if (edited) event.preventDefault();
  });

  return {
    appInfo: async () =>
      hostOk({ version, platform: 'web', runtime: 'browser', runtimeVersion: navigator.userAgent, sandboxed: true }),
    openFile: () =>
      guarded('The file could not be opened', async () => {
        const picked = await pickToOpen();
        return picked === null ? hostOk(null) : opened(picked.file, picked.handle);
      }),
    openDropped: (file) =>
      guarded(`“${file.name}” could not be read`, async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return hostOk({ handle: remember(file.name, null), name: file.name, bytes, writable: false });
      }),
    takePendingFile: async () => hostOk(null),
    saveFile: (id, bytes) =>
      guarded('The file was not saved', async () => {
        const file = known.get(id);
        if (file === undefined) return hostFailure('not-found', 'This file is no longer known. Use Save As.');
        if (file.handle === null) return hostOk(downloaded(file.name, 'board', bytes));
        await write(file.handle, bytes);
        return hostOk({ handle: id, name: file.name, notice: null });
      }),
    saveFileAs: ({ suggestedName, kind, bytes }) =>
      guarded('The file was not saved', async () => {
        if (!hasPickers()) return hostOk(downloaded(fileNameFor(suggestedName, kind), kind, bytes));
        const handle = await pickToSave(suggestedName, kind);
        if (handle === null) return hostOk(null);
        await write(handle, bytes);
        return hostOk({ handle: remember(handle.name, handle), name: handle.name, notice: null });
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
    recentFiles: async () =>
      hostOk(recent.map((id): RecentFile => ({ handle: id, name: known.get(id)?.name ?? '', folder: '' }))),
    openRecent: (id) =>
      guarded('The file could not be opened', async () => {
        const handle = known.get(id)?.handle;
        if (!handle) return hostFailure('not-found', 'This file is no longer known. Open it again with Open.');
        return opened(await handle.getFile(), handle);
      }),
    clearRecent: async () => {
      recent.length = 0;
      return hostOk(null);
    },
    packFiles: async () => hostOk([]),
    choosePack: () => guarded('The pack could not be opened', async () => hostOk(await picked())),
    choosePicture: () => guarded('The picture could not be opened', async () => hostOk(await picked())),
    showPacksFolder: async () => hostFailure('unsupported', 'A browser has no packs folder. Use Add a pack.'),
    writeClipboard: (content) => guarded('Nothing was copied', async () => copy(content)),
    openAddress: async (address) => {
      if (!isOutsideAddress(address)) return hostFailure('bad-request', addressRefused);
      if ((await askInPage(addressQuestion(address))) !== 0) return hostOk(false);
      window.open(address, '_blank', 'noopener,noreferrer');
      return hostOk(true);
    },
    readClipboard: () => guarded('The clipboard could not be read', async () => hostOk(await paste())),
    setWindowState: async (state) => {
      edited = state.edited;
      document.title = state.edited ? `• ${state.title}` : state.title;
      return hostOk(null);
    },
    confirm: async (question) => hostOk(await askInPage(question)),
    closeWindow: async () => {
      edited = false;
      window.close();
      return hostOk(null);
    },
    onEvent: () => () => {},
  };
}

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

async function copy(content: ClipboardContent): Promise<HostResult<null>> {
  const { text, png, svg } = content;
  const html = clipboardHtml(content);
  const forms: Record<string, Blob> = {};
  const add = (type: string, data: string | Uint8Array | undefined) => {
    if (data === undefined) return;
    forms[type] = new Blob([typeof data === 'string' ? data : data.slice()], { type });
  };
  add('text/plain', text);
  add('text/html', html);
  add('image/png', png);
  // Not every browser takes this one.
  if (ClipboardItem.supports?.('image/svg+xml')) add('image/svg+xml', svg);
  await navigator.clipboard.write([new ClipboardItem(forms)]);
  return hostOk(null);
}

async function paste(): Promise<ClipboardForms> {
  const [item] = await navigator.clipboard.read();
  const blob = async (type: string) => (item?.types.includes(type) ? await item.getType(type) : null);
  const [text, html, png] = [await blob('text/plain'), await blob('text/html'), await blob('image/png')];
  return {
    ...(text === null ? {} : { text: await text.text() }),
    ...(html === null ? {} : { html: await html.text() }),
    ...(png === null ? {} : { png: new Uint8Array(await png.arrayBuffer()) }),
  };
}

async function picked(): Promise<PickedFile | null> {
  const chosen = await pickToOpen();
  return chosen && { name: chosen.file.name, bytes: new Uint8Array(await chosen.file.arrayBuffer()) };
}

async function guarded<T>(what: string, work: () => Promise<HostResult<T>>): Promise<HostResult<T>> {
  try {
    return await work();
  } catch (error) {
    return hostFailure('unwritable', `${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
