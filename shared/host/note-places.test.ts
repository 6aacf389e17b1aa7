import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkFor, withWikiLinks } from './note-links.ts';
import { type Disk, placesBeside } from './note-places.ts';

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
    list: (folder) => {
      const below = names.flatMap((name) =>
        name.startsWith(folder) ? [path.relative(folder, name).split(path.sep)] : [],
      );
      const isFolder = new Map(below.map(([name = '', ...rest]) => [name, rest.length > 0]));
      return [...isFolder].map(([name, isDirectory]) => ({ name, isDirectory: () => isDirectory }));
    },
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

describe('links have the form that the vault has chosen', () => {
  const linked = (settings: object, files: Readonly<Record<string, string>> = {}, of = note) => {
    const attachmentFolderPath = 'files/in here';
    const app = JSON.stringify({ attachmentFolderPath, ...settings });
    const places = placesBeside(of, companions, diskOf({ '/vault/.obsidian/app.json': app, ...files }), new Set());
    return withWikiLinks(places.map(({ link }, i) => `${i === 0 ? '!' : ''}[it](${link})`).join(' '), places);
  };
  const elsewhere = { '/vault/old/orders.PNG': 'another' };

  test.each<readonly [object, Readonly<Record<string, string>>, string]>([
    [{}, {}, '![it](../../files/in%20here/Orders.png) [it](./Orders.canvas)'],
    [{ useMarkdownLinks: true }, {}, '![it](../../files/in%20here/Orders.png) [it](./Orders.canvas)'],
    [{ newLinkFormat: 'relative' }, {}, '![it](../../files/in%20here/Orders.png) [it](./Orders.canvas)'],
    [{ newLinkFormat: 'absolute' }, {}, '![it](files/in%20here/Orders.png) [it](design/deep/Orders.canvas)'],
    [{ newLinkFormat: 'shortest' }, {}, '![it](Orders.png) [it](Orders.canvas)'],
    [{ newLinkFormat: 'shortest' }, elsewhere, '![it](files/in%20here/Orders.png) [it](Orders.canvas)'],
    [{ useMarkdownLinks: false }, {}, '![[../../files/in here/Orders.png|it]] [[Orders.canvas|it]]'],
    [
      { newLinkFormat: 'absolute', useMarkdownLinks: false },
      {},
      '![[files/in here/Orders.png|it]] [[design/deep/Orders.canvas|it]]',
    ],
    [{ newLinkFormat: 'shortest', useMarkdownLinks: false }, {}, '![[Orders.png|it]] [[Orders.canvas|it]]'],
    [
      { newLinkFormat: 'shortest', useMarkdownLinks: false },
      elsewhere,
      '![[files/in here/Orders.png|it]] [[Orders.canvas|it]]',
    ],
    [
      { newLinkFormat: 'longest', useMarkdownLinks: 'no' },
      {},
      '![it](../../files/in%20here/Orders.png) [it](./Orders.canvas)',
    ],
  ])('%j %j', (settings, files, links) => expect(linked(settings, files)).toBe(links));

  test('a name that has no place between brackets stands between parentheses', () => {
    const settings = { newLinkFormat: 'absolute', useMarkdownLinks: false };
    expect(linked(settings, {}, '/vault/a#b [c].md')).toBe(
      '![it](files/in%20here/a%23b%20%5Bc%5D.png) [it](a%23b%20%5Bc%5D.canvas)',
    );
    expect(linked({ newLinkFormat: 'shortest' }, {}, '/vault/javascript:x.md')).toContain('(javascript%3Ax.png)');
  });

  test('ours are taken over in whichever form the note that is replaced links to them', () => {
    const files = { '/vault/files/in here/Orders.png': 'ours' };
    for (const before of ['![[Orders.png]]', '![[files/in here/Orders.png|it]]', '![it](Orders.png)'])
      expect(linked({ newLinkFormat: 'shortest' }, { ...files, [note]: before })).toContain('![it](Orders.png)');
    expect(linked({ newLinkFormat: 'shortest' }, { ...files, [note]: 'none' })).toContain('![it](Orders%202.png)');
  });

  test('the words of a wiki link are plain, and never end it', () => {
    const links = [{ link: './a.png', wiki: 'a.png' }];
    expect(withWikiLinks('![A \\| b \\[c\\]\\]: &#37;&#37; <span>\\$</span>](./a.png) [b](./b.png)', links)).toBe(
      '![[a.png|A / b (c)): %% $]] [b](./b.png)',
    );
  });
});

test('on Windows paths are its own and links are not', () => {
  const disk = diskOf(
    { 'C:\\vault\\.obsidian\\app.json': '{"attachmentFolderPath":"files/pics"}' },
    win32 as typeof posix,
  );
  expect(placesBeside('C:\\vault\\design\\Orders.md', companions, disk, new Set())).toEqual([
    { file: 'C:\\vault\\files\\pics\\Orders.png', link: '../files/pics/Orders.png', wiki: null },
    { file: 'C:\\vault\\design\\Orders.canvas', link: './Orders.canvas', wiki: null },
  ]);
});

test('no name breaks out of a link', () => {
  expect(linkFor('a b/(c) [d] <e> "f" #g?|h*~$.png')).toBe(
    './a%20b/%28c%29%20%5Bd%5D%20%3Ce%3E%20%22f%22%20%23g%3F%7Ch%2A%7E%24.png',
  );
  expect(linkFor('Заказы 日本.png')).toBe('./Заказы%20日本.png');
});
