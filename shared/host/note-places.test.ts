import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, linkFor, placesBeside } from './note-places.ts';

const companions = [
  { extension: 'png', isAttachment: true },
  { extension: 'canvas', isAttachment: false },
];

function diskOf(files: Readonly<Record<string, string>>, path: typeof posix = posix): Disk {
  const names = Object.keys(files);
  return {
    join: path.join,
    dirname: path.dirname,
    basename: (file) => path.basename(file),
    relative: path.relative,
    exists: (file) => names.some((name) => name === file || name.startsWith(`${file}${path.sep}`)),
    text: (file) => files[file] ?? null,
  };
}

const note = '/vault/design/deep/Orders.md';
const places = (files: Readonly<Record<string, string>>, taken = new Set<string>()) =>
  placesBeside(note, companions, diskOf(files), taken).map(({ file, link }) => [file, link]);
const canvas = ['/vault/design/deep/Orders.canvas', './Orders.canvas'];

test('without a vault both stand beside the note', () => {
  expect(places({})).toEqual([['/vault/design/deep/Orders.png', './Orders.png'], canvas]);
});

test.each([
  ['the root where nothing is said', '{}', '/vault/Orders.png', '../../Orders.png'],
  ['the root', '{"attachmentFolderPath":"/"}', '/vault/Orders.png', '../../Orders.png'],
  ['beside the note', '{"attachmentFolderPath":"./"}', '/vault/design/deep/Orders.png', './Orders.png'],
  ['under the note', '{"attachmentFolderPath":"./pics"}', '/vault/design/deep/pics/Orders.png', './pics/Orders.png'],
  [
    'a folder of the vault',
    '{"attachmentFolderPath":"files/in here"}',
    '/vault/files/in here/Orders.png',
    '../../files/in%20here/Orders.png',
  ],
  ['never outside the vault', '{"attachmentFolderPath":"../../etc"}', '/vault/Orders.png', '../../Orders.png'],
  ['settings that cannot be read', 'no JSON', '/vault/Orders.png', '../../Orders.png'],
  ['settings of another form', '[{"attachmentFolderPath":5}]', '/vault/Orders.png', '../../Orders.png'],
])('in a vault the picture goes where attachments go: %s', (_, settings, file, link) => {
  expect(places({ '/vault/.obsidian/app.json': settings })).toEqual([[file, link], canvas]);
});

describe('a file that is there', () => {
  test('is left alone, and ours gets a number', () => {
    expect(places({ '/vault/design/deep/Orders.png': 'mine', '/vault/design/deep/Orders 2.png': 'mine too' })).toEqual([
      ['/vault/design/deep/Orders 3.png', './Orders%203.png'],
      canvas,
    ]);
  });

  test('is taken over where the note that is replaced links to it', () => {
    const before = { [note]: 'see ![it](./Orders.png)', '/vault/design/deep/Orders.png': 'ours' };
    expect(places(before)).toEqual([['/vault/design/deep/Orders.png', './Orders.png'], canvas]);
  });

  test('two notes of one name that share a folder for attachments get two pictures', () => {
    const disk = diskOf({ '/vault/.obsidian/app.json': '{"attachmentFolderPath":"files"}' });
    const taken = new Set<string>();
    const pictures = ['/vault/a/Orders.md', '/vault/b/Orders.md'].map(
      (name) => placesBeside(name, companions, disk, taken)[0]?.file,
    );
    expect(pictures).toEqual(['/vault/files/Orders.png', '/vault/files/Orders 2.png']);
  });
});

test('on Windows paths are its own and links are not', () => {
  const disk = diskOf(
    { 'C:\\vault\\.obsidian\\app.json': '{"attachmentFolderPath":"files/pics"}' },
    win32 as typeof posix,
  );
  expect(placesBeside('C:\\vault\\design\\Orders.md', companions, disk, new Set())).toEqual([
    { file: 'C:\\vault\\files\\pics\\Orders.png', link: '../files/pics/Orders.png' },
    { file: 'C:\\vault\\design\\Orders.canvas', link: './Orders.canvas' },
  ]);
});

test('no name breaks out of a link', () => {
  expect(linkFor('a b/(c) [d] <e> "f" #g?|h*~$.png')).toBe(
    './a%20b/%28c%29%20%5Bd%5D%20%3Ce%3E%20%22f%22%20%23g%3F%7Ch%2A%7E%24.png',
  );
  expect(linkFor('Заказы 日本.png')).toBe('./Заказы%20日本.png');
});
