import { homedir } from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { addressQuestion } from '../shared/host/address.ts';
import { unknownFile } from '../shared/host/file-words.ts';
import {
  type AppInfo,
  type FileHandle,
  type HostResult,
  hostEventChannel,
  hostFailure,
  hostOk,
  type OpenedFile,
  type Question,
} from '../shared/host/host.ts';
import { boardFiles, type FileParts } from './board-files.ts';
import { readClipboard, writeClipboard } from './clipboard.ts';
import { askForFile, askWhere, boardFilters, picked } from './file-dialogs.ts';
import { writeBytes } from './files.ts';
import type { Handles } from './handles.ts';
import { openInterviewerWindow } from './interviewer-window.ts';
import type { DesktopHost } from './ipc.ts';
import { keptSizesIn } from './kept-sizes.ts';
import { disableCommands } from './menu.ts';
import { writeNote } from './note-files.ts';
import { makeOwnFolder, ownFolder } from './own-folders.ts';
import { packFilesIn } from './packs.ts';
import { type Recents, shownFolder } from './recents.ts';
import { recordsIn } from './records.ts';
import type { Settings } from './settings.ts';
import type { Spelling } from './spelling.ts';
import { updatesHere } from './update-watch.ts';

/** What a window's host works with; `pending` are the files that wait to be taken by its page. */
export interface HostParts {
  readonly window: BrowserWindow;
  readonly handles: Handles;
  readonly recents: Recents;
  readonly files: FileParts;
  readonly settings: Settings;
  readonly spelling: Spelling;
  /** Loads the page of this window again. */
  restart(): void;
  /** The window is called otherwise now. */
  onTitle(): void;
  readonly pending: string[];
  /** Sentences that the next window to ask is told, each once. */
  readonly untold: string[];
  /** The files that the page shows. */
  readonly shown: Set<string>;
  /** Where the page is: its origin. */
  readonly origin: string;
  /** Opens another window, with that file or with an empty board. */
  openWindow(file: string | null): void;
  /** Set by the page: whether closing must ask. */
  readonly closing: { unsaved: boolean; allowed: boolean };
}

/** The contract on Electron: dialogs, files, clipboard and window. */
export function createHost(parts: HostParts): DesktopHost {
  const { window, handles, recents, settings, spelling, pending, origin, closing } = parts;
  const files = boardFiles(parts.files, (file) => {
    if (window.isDestroyed()) return;
    window.webContents.send(hostEventChannel, { type: 'file-changed', handle: handles.handleOf(file) });
  });
  window.on('focus', () => void files.look());
  window.once('closed', () => files.close());
  let interviewer: BrowserWindow | null = null;

  async function read(file: string): Promise<HostResult<OpenedFile>> {
    const opened = await files.read(file);
    return opened.ok ? hostOk({ handle: handles.handleOf(file), name: path.basename(file), ...opened.value }) : opened;
  }

  async function open(file: string): Promise<HostResult<OpenedFile>> {
    const opened = await read(file);
    if (opened.ok) await remember(file);
    return opened;
  }

  async function save(file: string, bytes: Uint8Array, over: Parameters<typeof files.save>[2]) {
    const saved = await files.save(file, bytes, over);
    if (!saved.ok) return saved;
    await remember(file);
    return hostOk({ handle: handles.handleOf(file), name: path.basename(file), notice: saved.value });
  }

  async function remember(file: string): Promise<void> {
    await recents.add(file);
    app.addRecentDocument(file);
  }

  async function openKnown(handle: FileHandle): Promise<HostResult<OpenedFile>> {
    const file = handles.pathOf(handle);
    return file === null ? unknownFile('open') : open(file);
  }

  /** Gives the index of the answer. */
  async function ask({ message, detail, choices, cancelChoice, defaultChoice = 0 }: Question): Promise<number> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message,
      detail,
      buttons: [...choices],
      defaultId: defaultChoice,
      cancelId: cancelChoice,
      noLink: true,
    });
    return response;
  }

  return {
    appInfo: async () => hostOk(appInfo()),
    openFile: async () => {
      const file = await askForFile(window, boardFilters);
      return file === null ? hostOk(null) : open(file);
    },
    openDropped: async (file) =>
      path.isAbsolute(file)
        ? open(file)
        : hostFailure('unsupported', 'Only files from this computer can be dropped here.'),
    readFile: async (handle) => {
      const file = handles.pathOf(handle);
      return file === null ? unknownFile('open') : read(file);
    },
    watchFiles: async (shown) => {
      const now = shown.flatMap((handle) => handles.pathOf(handle) ?? []);
      parts.shown.clear();
      for (const file of now) parts.shown.add(file);
      await files.watch(now);
      return hostOk(null);
    },
    fileVersions: async (handle) => {
      const file = handles.pathOf(handle);
      return file === null ? unknownFile('open') : parts.files.versions.list(file);
    },
    readVersion: async (handle, id) => {
      const file = handles.pathOf(handle);
      return file === null ? unknownFile('open') : parts.files.versions.read(file, id);
    },
    openWindow: async (handle) => {
      const file = handle === null ? null : handles.pathOf(handle);
      if (handle !== null && file === null) return unknownFile('open');
      parts.openWindow(file);
      return hostOk(null);
    },
    takePendingFile: async () => {
      const trouble = parts.untold.shift();
      if (trouble !== undefined) return hostFailure('unreadable', trouble);
      const file = pending.shift();
      return file === undefined ? hostOk(null) : open(file);
    },
    saveFile: async (handle, bytes) => {
      const file = handles.pathOf(handle);
      if (file === null) return unknownFile('save');
      return save(file, bytes, 'as-known');
    },
    saveFileAs: async (request) => {
      const file = await askWhere(window, 'Save', request);
      if (file === null) return hostOk(null);
      if (request.kind === 'board') return save(file, request.bytes, 'anything');
      const written = await writeBytes(file, request.bytes, parts.files);
      return written.ok ? hostOk({ handle: handles.handleOf(file), name: path.basename(file), notice: null }) : written;
    },
    exportFile: async (request) => {
      const file = await askWhere(window, 'Export', request);
      if (file === null) return hostOk(null);
      const written = await writeBytes(file, request.bytes, parts.files);
      return written.ok ? hostOk({ name: path.basename(file) }) : written;
    },
    exportNote: async (request) => {
      const file = await askWhere(window, 'Export', request);
      if (file === null) return hostOk(null);
      const written = await writeNote(file, request, parts.files);
      return written.ok ? hostOk({ name: path.basename(file) }) : written;
    },
    recentFiles: async () => {
      const files = await recents.list();
      return hostOk(
        files.map((file) => ({
          handle: handles.handleOf(file),
          name: path.basename(file),
          folder: shownFolder(file, homedir()),
        })),
      );
    },
    openRecent: openKnown,
    clearRecent: async () => {
      await recents.clear();
      app.clearRecentDocuments();
      return hostOk(null);
    },
    forgetRecent: async (handle) => {
      const file = handles.pathOf(handle);
      if (file !== null) await recents.remove(file);
      return hostOk(null);
    },
    packFiles: () => packFilesIn(ownFolder('packs')),
    choosePack: () => picked(window, 'Packs', ['json']),
    choosePicture: () => picked(window, 'Pictures', ['png', 'jpg', 'jpeg']),
    showFolder: async (folder) => {
      const reason = await shell.openPath(await makeOwnFolder(folder));
      return reason === '' ? hostOk(null) : hostFailure('unreadable', `The folder could not be shown: ${reason}`);
    },
    keptSizes: async () => hostOk(await keptSizesIn(ownFolder('data'))),
    startAgain: async () => {
      closing.unsaved = false;
      // After the answer has left.
      setImmediate(parts.restart);
      return hostOk(null);
    },
    settings: async () => hostOk(settings.get()),
    misspelt: async (words) => hostOk(settings.get().spelling ? spelling.misspelt(words) : []),
    acceptWords: async (words) => {
      spelling.accept(words);
      return hostOk(null);
    },
    changeSettings: async (next) => {
      settings.change(next);
      return hostOk(null);
    },
    writeClipboard: async (content) => {
      await writeClipboard(content);
      return hostOk(null);
    },
    openAddress: async (address) => {
      // Asked here and not in the page: nothing but a person's answer opens anything.
      if ((await ask(addressQuestion(address))) !== 0) return hostOk(false);
      await shell.openExternal(address);
      return hostOk(true);
    },
    readClipboard: async () => hostOk(await readClipboard()),
    openInterviewer: async (search) => {
      interviewer = openInterviewerWindow(window, interviewer, `${origin}/index.html${search}`);
      return hostOk(null);
    },
    setWindowState: async ({ title, file, edited, unsaved, disabled }) => {
      closing.unsaved = unsaved;
      const shown = edited ? `• ${title}` : title;
      if (shown !== window.getTitle()) {
        window.setTitle(shown);
        parts.onTitle();
      }
      window.setDocumentEdited(edited);
      window.setRepresentedFilename(file === null ? '' : (handles.pathOf(file) ?? ''));
      disableCommands(window, disabled);
      return hostOk(null);
    },
    confirm: async (question) => hostOk(await ask(question)),
    closeWindow: async () => {
      closing.allowed = true;
      // After the answer has left: the page is gone once the window is.
      setImmediate(() => window.close());
      return hostOk(null);
    },
    ...recordsIn(path.join(app.getPath('userData'), 'records')),
  };
}

function appInfo(): AppInfo {
  const platforms: Readonly<Record<string, AppInfo['platform']>> = { darwin: 'macos', win32: 'windows' };
  return {
    version: app.getVersion(),
    platform: platforms[process.platform] ?? 'linux',
    runtime: 'electron',
    runtimeVersion: process.versions.electron,
    sandboxed: !app.commandLine.hasSwitch('no-sandbox'),
    updates: updatesHere().state,
  };
}
