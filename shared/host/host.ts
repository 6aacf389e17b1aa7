import type { MenuCommand } from './menu.ts';
import type { Records } from './records.ts';
import type { DesktopSettings } from './settings.ts';
import type { UpdatesState } from './updates.ts';

/**
 * Everything the page may ask of the world outside it: one interface with a desktop, a browser and an in-memory
 * implementation. Both ends of the desktop's IPC are derived from `hostMethods`. Methods never throw and never reject;
 * failures cross as values, and a cancelled dialog is `null`, not a failure.
 */
export interface Host extends Records {
  appInfo(): Promise<HostResult<AppInfo>>;
  /** Asks for a file to open. */
  openFile(): Promise<HostResult<OpenedFile | null>>;
  /** Opens a file that was dropped on the window. Where the host can, the handle writes back to that same file. */
  openDropped(file: DroppedFile): Promise<HostResult<OpenedFile>>;
  /** The file given on the command line, by double-click or to a second instance; each is handed out once. */
  takePendingFile(): Promise<HostResult<OpenedFile | null>>;
  /** Writes to the file behind the handle. `ok` means that the bytes are on disk and were read back. */
  saveFile(handle: FileHandle, bytes: Uint8Array): Promise<HostResult<SavedFile>>;
  /** Asks where to save; the result's handle is the document's file from now on. */
  saveFileAs(request: SaveRequest): Promise<HostResult<SavedFile | null>>;
  /** Asks where to write a copy in another format; gives no handle and adds nothing to the recent files. */
  exportFile(request: SaveRequest): Promise<HostResult<ExportedFile | null>>;
  /**
   * Asks where to write a text that other files come along with, and writes them all. Where a text's files go is the host's to know: in a
   * collection of notes attachments have a place of their own.
   */
  exportNote(request: NoteRequest): Promise<HostResult<ExportedFile | null>>;
  /** Newest first; files that are gone are left out. */
  recentFiles(): Promise<HostResult<readonly RecentFile[]>>;
  openRecent(handle: FileHandle): Promise<HostResult<OpenedFile>>;
  /** Reads a known file as it is now. Unlike one that is opened it does not become the newest recent file. */
  readFile(handle: FileHandle): Promise<HostResult<OpenedFile>>;
  /** The files that this window shows from now on: what other programs do to them is told as `file-changed`. */
  watchFiles(handles: readonly FileHandle[]): Promise<HostResult<null>>;
  /** What was saved to a file before, newest first; they are kept apart from the file. */
  fileVersions(handle: FileHandle): Promise<HostResult<readonly FileVersion[]>>;
  /** The bytes of a version. */
  readVersion(handle: FileHandle, id: VersionId): Promise<HostResult<Uint8Array>>;
  /** Opens another window, with that file or with an empty board. */
  openWindow(file: FileHandle | null): Promise<HostResult<null>>;
  clearRecent(): Promise<HostResult<null>>;
  /** Takes one file from the recent ones; the file itself stays. */
  forgetRecent(handle: FileHandle): Promise<HostResult<null>>;
  /** The JSON files in the folder for packs, at most `mostPacks`; none where the host has no such folder. */
  packFiles(): Promise<HostResult<readonly PackFile[]>>;
  /** Asks for a pack's file. */
  choosePack(): Promise<HostResult<PackFile | null>>;
  /** Asks for a picture to put on the board. */
  choosePicture(): Promise<HostResult<PickedFile | null>>;
  /** Shows a folder of the program's own in the system's file manager. */
  showFolder(folder: OwnFolder): Promise<HostResult<null>>;
  /** How much the program keeps on this machine beside the boards' own files. */
  keptSizes(): Promise<HostResult<readonly KeptSize[]>>;
  /** Starts the page again in this window: for when it broke. Nothing is asked; what is in no file is in the journal. */
  startAgain(): Promise<HostResult<null>>;
  /** What the desktop program knows of a person's choices; a browser's are as they usually are and cannot be changed. */
  settings(): Promise<HostResult<DesktopSettings>>;
  changeSettings(settings: DesktopSettings): Promise<HostResult<null>>;
  /** Those of the words that are spelt wrong; none where the system or the browser looks after that, or nobody wants to know. */
  misspelt(words: readonly string[]): Promise<HostResult<readonly string[]>>;
  /** Takes these words for right while the program runs: the names of services, say. */
  acceptWords(words: readonly string[]): Promise<HostResult<null>>;
  /** Puts all given forms on the clipboard at once. */
  writeClipboard(content: ClipboardContent): Promise<HostResult<null>>;
  /**
   * Shows an address and asks whether to open it in the program that the system has for it; gives the answer. Refuses whatever is not
   * an `isOutsideAddress`.
   */
  openAddress(address: string): Promise<HostResult<boolean>>;
  /** What is on the clipboard, for commands that a person chose; a paste by key hands its data over itself. */
  readClipboard(): Promise<HostResult<ClipboardForms>>;
  /**
   * Opens the window of a round's interviewer, or brings it to the front. That window has no host of its own: it talks to this page alone.
   * `search` is what stands behind the page's address.
   */
  openInterviewer(search: string): Promise<HostResult<null>>;
  setWindowState(state: WindowState): Promise<HostResult<null>>;
  /** Shows a question with two to four answers; gives the index of the chosen one. */
  confirm(question: Question): Promise<HostResult<number>>;
  /** Closes the window without asking again: the answer to `close-requested`. */
  closeWindow(): Promise<HostResult<null>>;
  /** Listens for what happens outside the page; gives the function that stops listening. */
  onEvent(listener: (event: HostEvent) => void): () => void;
}

export type HostMethod = Exclude<keyof Host, 'onEvent'>;

/** Every method that crosses the process boundary. Leaving one out does not compile. */
export const hostMethods: Readonly<Record<HostMethod, true>> = {
  appInfo: true,
  openFile: true,
  openDropped: true,
  takePendingFile: true,
  saveFile: true,
  saveFileAs: true,
  exportFile: true,
  exportNote: true,
  recentFiles: true,
  openRecent: true,
  readFile: true,
  watchFiles: true,
  fileVersions: true,
  readVersion: true,
  openWindow: true,
  clearRecent: true,
  forgetRecent: true,
  packFiles: true,
  choosePack: true,
  choosePicture: true,
  showFolder: true,
  keptSizes: true,
  startAgain: true,
  settings: true,
  changeSettings: true,
  misspelt: true,
  acceptWords: true,
  writeClipboard: true,
  openAddress: true,
  readClipboard: true,
  openInterviewer: true,
  setWindowState: true,
  confirm: true,
  closeWindow: true,
  recordNames: true,
  readRecord: true,
  appendRecord: true,
  replaceRecord: true,
  deleteRecord: true,
};

/** The name of the IPC channel of a method. */
export function hostChannel(method: HostMethod): string {
  return `edgewise:${method}`;
}

/** The IPC channel on which the main process sends a `HostEvent`. */
export const hostEventChannel = 'edgewise:event';

export type HostResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: HostError };

export type HostErrorCode =
  | 'not-found'
  | 'read-only'
  | 'no-space'
  | 'too-large'
  | 'unreadable'
  | 'unwritable'
  /** Another program wrote the file since it was opened or saved here. */
  | 'changed'
  | 'bad-request'
  | 'unsupported';

/** `message` is a sentence for people: what happened, to which file, and what to do. */
export interface HostError {
  readonly code: HostErrorCode;
  readonly message: string;
}

/**
 * Stands for a file that a person chose. It is no path and means nothing outside the host that made it; to that host it means the same file
 * in later runs too, so it may be kept. It can be part of a record's name.
 */
export type FileHandle = string & { readonly fileHandle: true };

export interface OpenedFile {
  readonly handle: FileHandle;
  /** File name without its folder, for titles and messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** False where saving must ask for a place: the browser's plain file input, or a read-only file. */
  readonly writable: boolean;
  /** Something that a person should know of this file and these bytes, where there is anything. */
  readonly notice?: string;
}

export interface SavedFile {
  readonly handle: FileHandle;
  readonly name: string;
  /** Something that a person should know although the file is saved, or null. */
  readonly notice: string | null;
}

export interface ExportedFile {
  readonly name: string;
}

/** Stands for a version of one file. */
export type VersionId = string & { readonly versionId: true };

/** What a file held at some time. */
export interface FileVersion {
  readonly id: VersionId;
  /** When it was saved, ms since 1970 on this machine's clock. */
  readonly savedAt: number;
  /** Of the file, in bytes. */
  readonly size: number;
}

/** Most words that are looked up, or taken for right, at once; and the characters of one. */
export const mostWords = 5000;
export const longestWord = 200;

/** Most files of a window that are watched. */
export const mostWatched = 200;

/** The part of a DOM `File` that a host needs. */
export interface DroppedFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that a person picked: its name without the folder, and its bytes. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that may hold a pack: its name without the folder, and its bytes; empty where it could not be read. */
export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Folders on this machine that are the program's own: all of its data, the packs in it, and the logs in it. */
export const ownFolders = ['data', 'packs', 'logs'] as const;
export type OwnFolder = (typeof ownFolders)[number];

/** What is kept: unsaved work, practice and pictures of boards; former states of files; packs; logs; or, where it is not told apart, all of it. */
export const keptParts = ['records', 'versions', 'packs', 'logs', 'all'] as const;

export interface KeptSize {
  readonly part: (typeof keptParts)[number];
  /** In bytes. */
  readonly size: number;
}

/** Most files of the packs folder that are looked at. */
export const mostPacks = 50;

/** What a saved file holds; decides the extension and the dialog's filter. */
export type FileKind = keyof typeof fileKinds;

/** Name for people and file extension of each kind of file the app writes. */
export const fileKinds = {
  board: { name: 'Edgewise board', extension: 'edgewise', mime: 'application/vnd.edgewise+json' },
  mermaid: { name: 'Mermaid diagram', extension: 'mmd', mime: 'text/vnd.mermaid' },
  architecture: { name: 'Mermaid architecture diagram', extension: 'mmd', mime: 'text/vnd.mermaid' },
  svg: { name: 'SVG picture', extension: 'svg', mime: 'image/svg+xml' },
  png: { name: 'PNG picture', extension: 'png', mime: 'image/png' },
  pdf: { name: 'PDF document', extension: 'pdf', mime: 'application/pdf' },
  markdown: { name: 'Markdown note', extension: 'md', mime: 'text/markdown' },
  canvas: { name: 'JSON Canvas', extension: 'canvas', mime: 'application/json' },
  drawio: { name: 'draw.io drawing', extension: 'drawio', mime: 'application/xml' },
  excalidraw: { name: 'Excalidraw drawing', extension: 'excalidraw', mime: 'application/json' },
  csv: { name: 'Table', extension: 'csv', mime: 'text/csv' },
  analysis: { name: 'Analysis', extension: 'json', mime: 'application/json' },
  practice: { name: 'Practice history', extension: 'json', mime: 'application/json' },
  zip: { name: 'Files in one', extension: 'zip', mime: 'application/zip' },
} as const satisfies Record<string, { readonly name: string; readonly extension: string; readonly mime: string }>;

export interface SaveRequest {
  /** File name without folder; the kind's extension is added where it is missing. */
  readonly suggestedName: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** A text and the files that come along with it. All are named after the file that the person chooses for the text. */
export interface NoteRequest {
  readonly suggestedName: string;
  readonly kind: FileKind;
  /** The text in pieces: where a number stands, the link to that one of `beside` is put. */
  readonly text: readonly (string | number)[];
  readonly beside: readonly BesideRequest[];
}

export interface BesideRequest {
  readonly kind: FileKind;
  /** Whether it goes where attachments go; else it stands next to the text. */
  readonly isAttachment: boolean;
  readonly bytes: Uint8Array;
}

/** Most files that come along with a text. */
export const mostBeside = 8;

/** Names for the files that come along with a text, side by side: those of one kind are numbered from the second on. */
export function namesBeside(suggestedName: string, beside: readonly Pick<BesideRequest, 'kind'>[]): readonly string[] {
  const stem = suggestedName.trim();
  return beside.map(({ kind }, i) => {
    const before = beside.slice(0, i).filter((one) => one.kind === kind).length;
    return fileNameFor(before === 0 ? stem : `${stem.slice(0, 110)} ${before + 1}`, kind);
  });
}

/** The text with the links put in. */
export function linkedText({ text }: Pick<NoteRequest, 'text'>, links: readonly string[]): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : (links[piece] ?? ''))).join('');
}

export interface RecentFile {
  readonly handle: FileHandle;
  readonly name: string;
  /** The folder as shown to people (shortened); never enough to open the file. */
  readonly folder: string;
}

export interface ClipboardContent {
  readonly text?: string;
  readonly png?: Uint8Array;
  readonly svg?: string;
  /** What other programs show of the board, as HTML; the SVG where there is none. */
  readonly html?: string;
  /** The text of a board's file, for another paste in this program; `clipboard-html.ts` has its form. */
  readonly board?: string;
}

/** What a clipboard holds, in the forms that the page understands. */
export interface ClipboardForms {
  readonly text?: string;
  readonly html?: string;
  readonly png?: Uint8Array;
}

export interface WindowState {
  readonly title: string;
  /** The board's file, for the title bar's icon on macOS, or null. */
  readonly file: FileHandle | null;
  /** True while the board in view has work that is not in its file. */
  readonly edited: boolean;
  /** True while any board of the window has such work: closing asks first. */
  readonly unsaved: boolean;
  /** Menu commands that can do nothing just now. */
  readonly disabled: readonly MenuCommand[];
}

export interface Question {
  readonly message: string;
  readonly detail: string;
  /** Two to four answers, the usual one first. */
  readonly choices: readonly string[];
  /** The answer that Escape and closing the question give. */
  readonly cancelChoice: number;
  /** The answer that Enter gives; the first when left out. */
  readonly defaultChoice?: number;
}

export interface AppInfo {
  readonly version: string;
  readonly platform: 'linux' | 'macos' | 'windows' | 'web';
  readonly runtime: 'electron' | 'browser' | 'memory';
  /** Version of Electron, or the browser's own words. */
  readonly runtimeVersion: string;
  /** Whether the page's process is sandboxed. */
  readonly sandboxed: boolean;
  /** Whether this build can look for new versions. */
  readonly updates: UpdatesState;
}

export type HostEvent =
  | { readonly type: 'command'; readonly command: MenuCommand }
  /** A file is waiting: ask for it with `takePendingFile`. */
  | { readonly type: 'file-pending' }
  /** Another program, or another window, wrote a file that is watched, or took it away: `readFile` tells. */
  | { readonly type: 'file-changed'; readonly handle: FileHandle }
  /** The person wants to close the window although `unsaved` is true: save or ask, then `closeWindow`. */
  | { readonly type: 'close-requested' };

/** What stands behind the page's address in an interviewer's window: the round's id, and how fast its clock goes. */
export function isInterviewerSearch(search: unknown): search is string {
  return typeof search === 'string' && /^\?interviewer=[a-z0-9-]{1,80}(&practiceSpeed=\d{1,4})?$/.test(search);
}

/** A success. */
export function hostOk<T>(value: T): HostResult<T> {
  return { ok: true, value };
}

/** A failure, with a sentence for people. */
export function hostFailure<T>(code: HostErrorCode, message: string): HostResult<T> {
  return { ok: false, error: { code, message } };
}

/** `suggestedName` with the extension of `kind`, and without characters that a file system refuses. */
export function fileNameFor(suggestedName: string, kind: FileKind): string {
  const extension = `.${fileKinds[kind].extension}`;
  const clean = suggestedName
    .replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const visible = clean.replace(/^[. ]+/, '');
  const stem = visible.toLowerCase().endsWith(extension) ? visible.slice(0, -extension.length) : visible;
  return `${stem.slice(0, 120).trim() || 'Untitled'}${extension}`;
}
