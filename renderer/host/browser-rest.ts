/** What a browser's host does once it is asked for: files, records, the clipboard, questions. Loads after the first picture. */
import { addressQuestion, addressRefused, isOutsideAddress } from '../../shared/host/address.ts';
import {
  type FileHandle,
  type Host,
  type HostEvent,
  type HostResult,
  hostFailure,
  hostOk,
  type OpenedFile,
  type Question,
} from '../../shared/host/host.ts';
import { usualSettings } from '../../shared/host/settings.ts';
import { browserFiles } from './browser-files.ts';
import { browserRecords } from './browser-records.ts';
import { copy, openInterviewer, paste, picked } from './on-request.ts';

/** What the page's start knows. */
export interface RestParts {
  emit(event: HostEvent): void;
  /** What the browser gave for each file that was dropped last. */
  dropped(): readonly Promise<FileSystemHandle | null>[];
  /** From now on the page may go without a question. */
  mayLeave(): void;
}

/** All of a host but what the first picture needs. */
export interface BrowserRest
  extends Omit<Host, 'appInfo' | 'takePendingFile' | 'packFiles' | 'setWindowState' | 'onEvent'> {
  /** A file that waited to be shown. */
  openPending(file: FileHandle | FileSystemHandle): Promise<HostResult<OpenedFile>>;
}

export function browserRest({ emit, dropped, mayLeave }: RestParts): BrowserRest {
  const files = browserFiles(emit);
  const host: BrowserRest = {
    ...browserRecords,
    openPending: (file) =>
      guarded('The file could not be opened', () =>
        typeof file === 'string' ? files.openRecent(file) : files.openHandle(file as FileSystemFileHandle),
      ),
    recentFiles: files.recentFiles,
    watchFiles: files.watchFiles,
    openFile: () => guarded('The file could not be opened', () => files.openFile()),
    openDropped: (file) =>
      guarded(`“${file.name}” could not be read`, () => files.openDropped(file as File, dropped())),
    saveFile: (id, bytes) => guarded('The file was not saved', () => files.saveFile(id, bytes)),
    saveFileAs: (request) => guarded('The file was not saved', () => files.saveFileAs(request)),
    exportFile: (request) => guarded('Nothing was exported', () => files.exportFile(request)),
    exportNote: (request) =>
      guarded('Nothing was exported', async () => {
        const { zipOf } = await import('./note-zip.ts');
        const bytes = zipOf(request);
        return host.exportFile({ suggestedName: request.suggestedName, kind: 'zip', bytes });
      }),
    openRecent: (id) => guarded('The file could not be opened', () => files.openRecent(id)),
    readFile: (id) => guarded('The file could not be read', () => files.readFile(id)),
    fileVersions: (id) => guarded('The versions could not be read', () => files.fileVersions(id)),
    readVersion: (id, at) => guarded('The version could not be read', () => files.readVersion(id, at)),
    openWindow: async (file) => {
      window.open(addressFor(file), '_blank', 'noopener');
      return hostOk(null);
    },
    clearRecent: () => guarded('The list was not cleared', () => files.clearRecent()),
    forgetRecent: (id) => guarded('The list was not changed', () => files.forgetRecent(id)),
    choosePack: () => guarded('The pack could not be opened', async () => hostOk(await picked())),
    choosePicture: () => guarded('The picture could not be opened', async () => hostOk(await picked())),
    showFolder: async () => hostFailure('unsupported', 'A browser keeps its data out of sight.'),
    keptSizes: async () => {
      const { usage = 0 } = await navigator.storage.estimate();
      return hostOk([{ part: 'all', size: usage }]);
    },
    startAgain: async () => {
      mayLeave();
      location.reload();
      return hostOk(null);
    },
    settings: async () => hostOk(usualSettings),
    // The browser's own checker looks after it.
    misspelt: async () => hostOk([]),
    acceptWords: async () => hostOk(null),
    changeSettings: async () => hostFailure('unsupported', 'These are settings of the desktop program.'),
    writeClipboard: (content) => guarded('Nothing was copied', () => copy(content)),
    openAddress: async (address) => {
      if (!isOutsideAddress(address)) return hostFailure('bad-request', addressRefused);
      if ((await askInPage(addressQuestion(address))) !== 0) return hostOk(false);
      window.open(address, '_blank', 'noopener,noreferrer');
      return hostOk(true);
    },
    readClipboard: () => guarded('The clipboard could not be read', async () => hostOk(await paste())),
    openInterviewer: async (search) => openInterviewer(search),
    confirm: async (question) => hostOk(await askInPage(question)),
    closeWindow: async () => {
      mayLeave();
      window.close();
      return hostOk(null);
    },
  };
  return host;
}

async function askInPage(question: Question): Promise<number> {
  return (await import('./question.ts')).askInPage(question);
}

/** This page's address for another window, with that file or with an empty board. */
function addressFor(file: FileHandle | null): string {
  return `${location.origin}${location.pathname}${file === null ? '' : `?file=${file}`}`;
}

async function guarded<T>(what: string, work: () => Promise<HostResult<T>>): Promise<HostResult<T>> {
  try {
    return await work();
  } catch (error) {
    return hostFailure('unwritable', `${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
