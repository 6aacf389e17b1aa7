import { expect, test } from 'vitest';
import { type HostMethod, hostMethods } from '../shared/host/host.ts';
import { isValidRequest } from './request-check.ts';

const bytes = new Uint8Array(3);
const state = { title: 'Cart', file: null, edited: true, unsaved: true, disabled: ['edit.undo'] };
const question = { message: 'Save?', detail: '', choices: ['Save', 'Cancel'], cancelChoice: 1 };

const beside = { kind: 'png', isAttachment: true, bytes };
const note = { suggestedName: 'a', kind: 'markdown', text: ['![](', 0, ')'], beside: [beside] };

const good: Readonly<Record<HostMethod, readonly unknown[]>> = {
  appInfo: [],
  openFile: [],
  openDropped: ['/b/a.edgewise'],
  takePendingFile: [],
  saveFile: ['handle', bytes],
  saveFileAs: [{ suggestedName: 'a', kind: 'board', bytes }],
  exportFile: [{ suggestedName: 'a', kind: 'svg', bytes }],
  exportNote: [note],
  recentFiles: [],
  openRecent: ['handle'],
  readFile: ['handle'],
  watchFiles: [['handle']],
  fileVersions: ['handle'],
  readVersion: ['handle', 'version'],
  openWindow: ['handle'],
  clearRecent: [],
  forgetRecent: ['a'],
  packFiles: [],
  choosePack: [],
  choosePicture: [],
  showFolder: ['logs'],
  keptSizes: [],
  startAgain: [],
  settings: [],
  misspelt: [['a']],
  acceptWords: [['a']],
  changeSettings: [{ spelling: false, updates: 'off' }],
  openInterviewer: ['?interviewer=a-1&practiceSpeed=60'],
  writeClipboard: [{ text: 'a', png: bytes }],
  openAddress: ['https://example.org/'],
  readClipboard: [],
  setWindowState: [state],
  confirm: [question],
  closeWindow: [],
  recordNames: [],
  readRecord: ['round-1'],
  appendRecord: ['round-1', '{}'],
  replaceRecord: ['round-1', ['{}', '{}']],
  deleteRecord: ['round-1'],
};

test.each(Object.keys(hostMethods) as HostMethod[])('%s takes what it is meant to and not one thing more', (method) => {
  expect(isValidRequest(method, good[method])).toBe(true);
  expect(isValidRequest(method, [...good[method], undefined])).toBe(false);
  expect(isValidRequest(method, good[method].slice(1))).toBe(good[method].length === 0);
});

test.each<[HostMethod, unknown[]]>([
  ['saveFile', [{ toString: () => 'handle' }, bytes]],
  ['saveFile', ['handle', 'text']],
  ['saveFile', ['handle', [1, 2, 3]]],
  ['saveFile', ['x'.repeat(65), bytes]],
  ['saveFileAs', [{ suggestedName: 'a', kind: 'toString', bytes }]],
  ['saveFileAs', [{ suggestedName: 'a', kind: 'board', bytes, path: '/etc/passwd' }]],
  ['saveFileAs', [null]],
  ['saveFileAs', [[]]],
  ['exportNote', [{ ...note, beside: [] }]],
  ['exportNote', [{ ...note, beside: [{ ...beside, name: '../../.bashrc' }] }]],
  ['exportNote', [{ ...note, beside: [{ ...beside, kind: '../x' }] }]],
  ['exportNote', [{ ...note, text: ['a', 8] }]],
  ['exportNote', [{ ...note, text: ['a', -1] }]],
  ['exportNote', [{ ...note, text: 'a' }]],
  ['openDropped', [7]],
  ['readRecord', ['../boards']],
  ['appendRecord', ['round-1', 'two\nlines']],
  ['replaceRecord', ['round-1', 'a line']],
  ['writeClipboard', [{ script: '<b>' }]],
  ['openAddress', ['javascript:alert(1)']],
  ['openAddress', ['file:///etc/passwd']],
  ['openAddress', [{ toString: () => 'https://example.org' }]],
  ['setWindowState', [{ ...state, disabled: ['app.quit'] }]],
  ['setWindowState', [{ ...state, edited: 'yes' }]],
  ['setWindowState', [{ ...state, unsaved: undefined }]],
  ['confirm', [{ ...question, choices: ['Only one'] }]],
  ['confirm', [{ ...question, cancelChoice: 0.5 }]],
  ['confirm', [{ ...question, message: 'x'.repeat(2001) }]],
])('%s refuses %j', (method, args) => {
  expect(isValidRequest(method, args)).toBe(false);
});
