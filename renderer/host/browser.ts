import { isOutsideAddress } from '../../shared/host/address.ts';
import {
  addressQuestion,
  addressRefused,
  type FileHandle,
  type Host,
  type HostEvent,
  type HostResult,
  hostFailure,
  hostOk,
  type Question,
} from '../../shared/host/host.ts';
import { usualSettings } from '../../shared/host/settings.ts';
import type { BrowserFiles } from './browser-files.ts';
import { hasPickers } from './pickers.ts';

/** What newer browsers give a page that was installed: the files that were opened with it. */
interface LaunchWindow {
  readonly launchQueue?: {
    setConsumer(take: (launched: { readonly files?: readonly FileSystemHandle[] }) => void): void;
  };
}

/** A host for a plain browser. What it needs for files loads with the first of them. */
export function browserHost(version: string): Host {
  const listeners = new Set<(event: HostEvent) => void>();
  const emit = (event: HostEvent) => {
    for (const listener of listeners) listener(event);
  };
  let loaded: Promise<BrowserFiles> | null = null;
  const files = () => {
    loaded ??= import('./browser-files.ts').then(({ browserFiles }) => browserFiles(emit));
    return loaded;
  };
  /** Files that wait to be shown. */
  const pending = takeFromAddress();
  let dropped: readonly Promise<FileSystemHandle | null>[] = [];
  let unsaved = false;

  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
  // Only while the event is under way does the browser give the handles of what was dropped.
  window.addEventListener('drop', ({ dataTransfer }) => (dropped = handlesIn(dataTransfer)), true);
  (window as LaunchWindow).launchQueue?.setConsumer(({ files = [] }) => {
    pending.push(...files.filter((file) => file.kind === 'file'));
    if (files.length > 0) emit({ type: 'file-pending' });
  });

  const host: Host = {
    appInfo: async () =>
      hostOk({
        version,
        platform: 'web',
        runtime: 'browser',
        runtimeVersion: navigator.userAgent,
        sandboxed: true,
        updates: 'kept-otherwise',
      }),
    openFile: () => guarded('The file could not be opened', async () => (await files()).openFile()),
    openDropped: (file) =>
      guarded(`“${file.name}” could not be read`, async () => (await files()).openDropped(file as File, dropped)),
    takePendingFile: () =>
      guarded('The file could not be opened', async () => {
        const next = pending.shift();
        if (next === undefined) return hostOk(null);
        const { openHandle, openRecent } = await files();
        return typeof next === 'string' ? openRecent(next) : openHandle(next as FileSystemFileHandle);
      }),
    saveFile: (id, bytes) => guarded('The file was not saved', async () => (await files()).saveFile(id, bytes)),
    saveFileAs: (request) => guarded('The file was not saved', async () => (await files()).saveFileAs(request)),
    exportFile: (request) => guarded('Nothing was exported', async () => (await files()).exportFile(request)),
    exportNote: (request) =>
      guarded('Nothing was exported', async () => {
        const { zipOf } = await import('./note-zip.ts');
        const bytes = zipOf(request);
        return host.exportFile({ suggestedName: request.suggestedName, kind: 'zip', bytes });
      }),
    // Where no file can be written again none is kept.
    recentFiles: async () => (hasPickers() ? (await files()).recentFiles() : hostOk([])),
    openRecent: (id) => guarded('The file could not be opened', async () => (await files()).openRecent(id)),
    readFile: (id) => guarded('The file could not be read', async () => (await files()).readFile(id)),
    watchFiles: async (ids) => (hasPickers() ? (await files()).watchFiles(ids) : hostOk(null)),
    fileVersions: (id) => guarded('The versions could not be read', async () => (await files()).fileVersions(id)),
    readVersion: (id, at) => guarded('The version could not be read', async () => (await files()).readVersion(id, at)),
    openWindow: async (file) => {
      window.open(addressFor(file), '_blank', 'noopener');
      return hostOk(null);
    },
    clearRecent: () => guarded('The list was not cleared', async () => (await files()).clearRecent()),
    forgetRecent: (id) => guarded('The list was not changed', async () => (await files()).forgetRecent(id)),
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
    keptSizes: async () => {
      const { usage = 0 } = await navigator.storage.estimate();
      return hostOk([{ part: 'all', size: usage }]);
    },
    startAgain: async () => {
      unsaved = false;
      location.reload();
      return hostOk(null);
    },
    settings: async () => hostOk(usualSettings),
    // The browser's own checker looks after it.
    misspelt: async () => hostOk([]),
    acceptWords: async () => hostOk(null),
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
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return host;
}

/** Choosing files, and the clipboard for commands: nobody asks for them before the first picture. */
const onRequest = () => import('./on-request.ts');

/** Nothing is kept before there is work. */
const records = async () => (await import('./browser-records.ts')).browserRecords;

/** Its dialog is no part of the first picture. */
async function askInPage(question: Question): Promise<number> {
  return (await import('./question.ts')).askInPage(question);
}

/** A new window is told which file to show by what stands behind its address. */
const fileSearch = /^\?file=([0-9a-f-]{36})$/;

/** This page's address for another window, with that file or with an empty board. */
function addressFor(file: FileHandle | null): string {
  return `${location.origin}${location.pathname}${file === null ? '' : `?file=${file}`}`;
}

/** The file that this window was opened for. It is taken out of the address: a reload is not to open it again. */
function takeFromAddress(): (FileHandle | FileSystemHandle)[] {
  const file = fileSearch.exec(location.search)?.[1];
  if (file === undefined) return [];
  history.replaceState(null, '', addressFor(null));
  return [file as FileHandle];
}

/** What the browser gives for each file that was dropped: a way to write it again, in some. */
function handlesIn(data: DataTransfer | null): readonly Promise<FileSystemHandle | null>[] {
  return [...(data?.items ?? [])].flatMap((item) => {
    const { getAsFileSystemHandle } = item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
    return item.kind === 'file' && getAsFileSystemHandle ? [getAsFileSystemHandle.call(item)] : [];
  });
}

async function guarded<T>(what: string, work: () => Promise<HostResult<T>>): Promise<HostResult<T>> {
  try {
    return await work();
  } catch (error) {
    return hostFailure('unwritable', `${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
