import { isOutsideAddress } from '../shared/host/address.ts';
import { largestFile } from '../shared/host/file-words.ts';
import {
  fileKinds,
  type HostMethod,
  isInterviewerSearch,
  longestWord,
  mostBeside,
  mostWatched,
  mostWords,
  ownFolders,
} from '../shared/host/host.ts';
import { menuCommands } from '../shared/host/menu.ts';
import { isLine, isRecordName, mostLines } from '../shared/host/records.ts';
import { isDesktopSettings } from '../shared/host/settings.ts';

type Check = (value: unknown) => boolean;

const commands: ReadonlySet<unknown> = new Set(menuCommands);

function text(most: number): Check {
  return (value) => typeof value === 'string' && value.length <= most;
}

function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function nullable(check: Check): Check {
  return (value) => value === null || check(value);
}

function list(check: Check, least: number, most: number): Check {
  return (value) => Array.isArray(value) && value.length >= least && value.length <= most && value.every(check);
}

/** An object with exactly these keys: one key too many is refused as well. */
function record(checks: Readonly<Record<string, Check>>): Check {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Record<string, unknown>;
    return (
      Object.keys(given).every((key) => Object.hasOwn(checks, key)) &&
      Object.entries(checks).every(([key, check]) => check(given[key]))
    );
  };
}

const bytes: Check = (value) => value instanceof Uint8Array && value.byteLength <= largestFile;
const handle = text(64);
const flag: Check = (value) => typeof value === 'boolean';
const kind: Check = (value) => typeof value === 'string' && Object.hasOwn(fileKinds, value);
const saveRequest = record({ suggestedName: text(500), kind, bytes });
const piece: Check = (value) =>
  text(largestFile)(value) || (Number.isInteger(value) && Number(value) >= 0 && Number(value) < mostBeside);
const choice: Check = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 4;

/** What each method takes. A new method without a line here does not compile. */
const checks: Readonly<Record<HostMethod, readonly Check[]>> = {
  appInfo: [],
  openFile: [],
  // A path: the preload puts it in the place of the dropped file, the page has no way to.
  openDropped: [text(4096)],
  takePendingFile: [],
  saveFile: [handle, bytes],
  saveFileAs: [saveRequest],
  exportFile: [saveRequest],
  exportNote: [
    record({
      suggestedName: text(500),
      kind,
      text: list(piece, 1, 4 * mostBeside),
      beside: list(record({ kind, isAttachment: flag, bytes }), 1, mostBeside),
    }),
  ],
  recentFiles: [],
  openRecent: [handle],
  readFile: [handle],
  watchFiles: [list(handle, 0, mostWatched)],
  fileVersions: [handle],
  readVersion: [handle, text(64)],
  openWindow: [nullable(handle)],
  clearRecent: [],
  forgetRecent: [handle],
  packFiles: [],
  choosePack: [],
  choosePicture: [],
  showFolder: [(value) => ownFolders.some((folder) => folder === value)],
  keptSizes: [],
  startAgain: [],
  settings: [],
  changeSettings: [isDesktopSettings],
  misspelt: [list(text(longestWord), 0, mostWords)],
  acceptWords: [list(text(longestWord), 0, mostWords)],
  writeClipboard: [
    record({
      text: optional(text(largestFile)),
      png: optional(bytes),
      svg: optional(text(largestFile)),
      html: optional(text(largestFile)),
      board: optional(text(largestFile)),
    }),
  ],
  openAddress: [(value) => typeof value === 'string' && isOutsideAddress(value)],
  readClipboard: [],
  openInterviewer: [isInterviewerSearch],
  setWindowState: [
    record({
      title: text(500),
      file: nullable(handle),
      edited: flag,
      unsaved: flag,
      disabled: list((id) => commands.has(id), 0, 200),
    }),
  ],
  confirm: [
    record({
      message: text(2000),
      detail: text(4000),
      choices: list(text(100), 2, 4),
      cancelChoice: choice,
      defaultChoice: optional(choice),
    }),
  ],
  closeWindow: [],
  recordNames: [],
  readRecord: [isRecordName],
  appendRecord: [isRecordName, isLine],
  replaceRecord: [isRecordName, list(isLine, 0, mostLines)],
  deleteRecord: [isRecordName],
};

/** Whether what came from the page is what the method takes: as many arguments, each of the right form and size. */
export function isValidRequest(method: HostMethod, args: readonly unknown[]): boolean {
  const expected = checks[method];
  return args.length === expected.length && expected.every((check, index) => check(args[index]));
}
