import { addressQuestion, addressRefused, isOutsideAddress } from '../../shared/host/address.ts';
import { clipboardHtml } from '../../shared/host/clipboard-html.ts';
import {
  type ClipboardContent,
  type ExportedFile,
  type FileHandle,
  fileNameFor,
  type Host,
  type HostEvent,
  type HostResult,
  hostFailure,
  hostOk,
  linkedText,
  namesBeside,
  type OpenedFile,
  type PickedFile,
  type Question,
  type SavedFile,
  type SaveRequest,
  type VersionId,
  type WindowState,
} from '../../shared/host/host.ts';
import { linkFor } from '../../shared/host/note-places.ts';
import { type DesktopSettings, usualSettings } from '../../shared/host/settings.ts';

/** What a test can put in and look at. */
export interface MemoryWorld {
  readonly files: Map<string, Uint8Array>;
  readonly exports: Map<string, Uint8Array>;
  /** The packs folder. */
  readonly packs: Map<string, Uint8Array>;
  readonly records: Map<string, readonly string[]>;
  readonly questions: Question[];
  /** Addresses that were opened. */
  readonly addresses: string[];
  /** Name of the file that the next "open" chooses; null cancels. */
  chosen: string | null;
  /** File name that the next "save as" or "export" chooses instead of the suggested one; undefined takes the suggestion, null cancels. */
  saveAs: string | null | undefined;
  pending: string | null;
  settings: DesktopSettings;
  acceptedWords: readonly string[];
  answer: number;
  clipboard: ClipboardContent;
  window: WindowState | null;
  closed: boolean;
  /** What was saved to each file, oldest first; the id of a version is its place. */
  readonly versions: Map<string, readonly Uint8Array[]>;
  watched: readonly FileHandle[];
  /** Other windows that were opened, each with its file. */
  readonly windows: (FileHandle | null)[];
  /** When set, every write fails with this message. */
  writeError: string | null;
  emit(event: HostEvent): void;
}

/** A host that is a map: for tests. File handles are file names. */
export function memoryHost(initial: Readonly<Record<string, Uint8Array>> = {}): Host & { readonly world: MemoryWorld } {
  const listeners = new Set<(event: HostEvent) => void>();
  const recent: string[] = [];
  /** Each file as the page read or wrote it last. */
  const known = new Map<string, Uint8Array>();
  const world: MemoryWorld = {
    files: new Map(Object.entries(initial)),
    exports: new Map(),
    packs: new Map(),
    records: new Map(),
    questions: [],
    addresses: [],
    chosen: null,
    saveAs: undefined,
    pending: null,
    settings: usualSettings,
    acceptedWords: [],
    answer: 0,
    clipboard: {},
    window: null,
    closed: false,
    versions: new Map(),
    watched: [],
    windows: [],
    writeError: null,
    emit(event) {
      for (const listener of listeners) listener(event);
    },
  };

  function read(name: string): HostResult<OpenedFile> {
    const bytes = world.files.get(name);
    if (bytes === undefined) return hostFailure('not-found', `“${name}” is no longer there.`);
    known.set(name, bytes);
    return hostOk({ handle: name as FileHandle, name, bytes, writable: true });
  }

  function open(name: string): HostResult<OpenedFile> {
    const opened = read(name);
    if (opened.ok) remember(name);
    return opened;
  }

  function kept(name: string, lines: readonly string[]): HostResult<null> {
    if (world.writeError !== null) return hostFailure('no-space', world.writeError);
    world.records.set(name, lines);
    return hostOk(null);
  }

  function picked(): PickedFile | null {
    const name = world.chosen;
    const bytes = name === null ? undefined : world.files.get(name);
    return name === null || bytes === undefined ? null : { name, bytes };
  }

  function remember(name: string): void {
    const at = recent.indexOf(name);
    if (at >= 0) recent.splice(at, 1);
    recent.unshift(name);
  }

  function save(name: string, bytes: Uint8Array): HostResult<SavedFile> {
    if (world.writeError !== null) return hostFailure('unwritable', world.writeError);
    const written = bytes.slice();
    known.set(name, written);
    world.files.set(name, written);
    world.versions.set(name, [...(world.versions.get(name) ?? []), bytes.slice()]);
    remember(name);
    return hostOk({ handle: name as FileHandle, name, notice: null });
  }

  function target(request: Pick<SaveRequest, 'suggestedName' | 'kind'>): string | null {
    return world.saveAs === undefined ? fileNameFor(request.suggestedName, request.kind) : world.saveAs;
  }

  return {
    world,
    appInfo: async () =>
      hostOk({
        version: '0.0.0',
        platform: 'web',
        runtime: 'memory',
        runtimeVersion: 'memory',
        sandboxed: true,
        updates: 'kept-otherwise',
      }),
    openFile: async () => (world.chosen === null ? hostOk(null) : open(world.chosen)),
    openDropped: async (file) => {
      world.files.set(file.name, new Uint8Array(await file.arrayBuffer()));
      return open(file.name);
    },
    takePendingFile: async () => {
      const name = world.pending;
      world.pending = null;
      return name === null ? hostOk(null) : open(name);
    },
    saveFile: async (handle, bytes) => {
      const there = world.files.get(handle);
      if (there !== undefined && known.has(handle) && known.get(handle) !== there)
        return hostFailure('changed', `“${handle}” was changed by another program.`);
      return save(handle, bytes);
    },
    saveFileAs: async (request) => {
      const name = target(request);
      return name === null ? hostOk(null) : save(name, request.bytes);
    },
    exportFile: async (request): Promise<HostResult<ExportedFile | null>> => {
      const name = target(request);
      if (name === null) return hostOk(null);
      if (world.writeError !== null) return hostFailure('unwritable', world.writeError);
      world.exports.set(name, request.bytes.slice());
      return hostOk({ name });
    },
    exportNote: async (request): Promise<HostResult<ExportedFile | null>> => {
      const name = target(request);
      if (name === null) return hostOk(null);
      if (world.writeError !== null) return hostFailure('unwritable', world.writeError);
      const names = namesBeside(name.replace(/\.[^.]+$/, ''), request.beside);
      request.beside.forEach(({ bytes }, i) => {
        world.exports.set(names[i] ?? '', bytes.slice());
      });
      world.exports.set(name, new TextEncoder().encode(linkedText(request, names.map(linkFor))));
      return hostOk({ name });
    },
    recentFiles: async () =>
      hostOk(
        recent
          .filter((name) => world.files.has(name))
          .map((name) => ({ handle: name as FileHandle, name, folder: '' })),
      ),
    openRecent: async (handle) => open(handle),
    readFile: async (handle) => read(handle),
    watchFiles: async (handles) => {
      world.watched = handles;
      return hostOk(null);
    },
    fileVersions: async (handle) =>
      hostOk(
        (world.versions.get(handle) ?? [])
          .map((bytes, at) => ({ id: String(at) as VersionId, savedAt: at, size: bytes.length }))
          .reverse(),
      ),
    readVersion: async (handle, id) => {
      const bytes = world.versions.get(handle)?.[Number(id)];
      return bytes === undefined ? hostFailure('not-found', 'This version is no longer kept.') : hostOk(bytes);
    },
    openWindow: async (file) => {
      world.windows.push(file);
      return hostOk(null);
    },
    clearRecent: async () => {
      recent.length = 0;
      return hostOk(null);
    },
    forgetRecent: async (handle) => {
      const at = recent.indexOf(handle);
      if (at >= 0) recent.splice(at, 1);
      return hostOk(null);
    },
    packFiles: async () => hostOk([...world.packs].map(([name, bytes]) => ({ name, bytes }))),
    choosePack: async () => hostOk(picked()),
    choosePicture: async () => hostOk(picked()),
    showFolder: async () => hostOk(null),
    keptSizes: async () => hostOk([]),
    startAgain: async () => hostOk(null),
    settings: async () => hostOk(world.settings),
    misspelt: async () => hostOk([]),
    acceptWords: async (words) => {
      world.acceptedWords = words;
      return hostOk(null);
    },
    changeSettings: async (settings) => {
      world.settings = settings;
      return hostOk(null);
    },
    openInterviewer: async () => hostOk(null),
    writeClipboard: async (content) => {
      world.clipboard = content;
      return hostOk(null);
    },
    openAddress: async (address) => {
      if (!isOutsideAddress(address)) return hostFailure('bad-request', addressRefused);
      world.questions.push(addressQuestion(address));
      if (world.answer !== 0) return hostOk(false);
      world.addresses.push(address);
      return hostOk(true);
    },
    readClipboard: async () => {
      const { text, png } = world.clipboard;
      const html = clipboardHtml(world.clipboard);
      return hostOk({
        ...(text === undefined ? {} : { text }),
        ...(html === undefined ? {} : { html }),
        ...(png === undefined ? {} : { png }),
      });
    },
    setWindowState: async (state) => {
      world.window = state;
      return hostOk(null);
    },
    confirm: async (question) => {
      world.questions.push(question);
      return hostOk(world.answer);
    },
    closeWindow: async () => {
      world.closed = true;
      return hostOk(null);
    },
    recordNames: async () => hostOk([...world.records.keys()].sort()),
    readRecord: async (name) => hostOk(world.records.get(name) ?? null),
    appendRecord: async (name, line) => kept(name, [...(world.records.get(name) ?? []), line]),
    replaceRecord: async (name, lines) => kept(name, lines),
    deleteRecord: async (name) => {
      world.records.delete(name);
      return hostOk(null);
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
