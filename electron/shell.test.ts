import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ app: {}, protocol: {}, ipcMain: {}, Menu: {} }));

const { fileArguments } = await import('./arguments.ts');
const { createHandles } = await import('./handles.ts');
const { isOurPage } = await import('./ipc.ts');
const { mayRequest } = await import('./lockdown.ts');
const { accelerator } = await import('./menu.ts');
const { pageFile } = await import('./protocol.ts');
const { createRecents, parseRecents, recentLabels, shownFolder } = await import('./recents.ts');

test.each([
  ['app://edgewise/', '/page/index.html'],
  ['app://edgewise/index.html?x=1#y', '/page/index.html'],
  ['app://edgewise/assets/a%20b.js', '/page/assets/a b.js'],
  ['app://edgewise/../secret.js', '/page/secret.js'],
  ['app://edgewise/%2e%2e/secret.js', '/page/secret.js'],
  ['app://edgewise/..%2fsecret.js', null],
  ['app://edgewise/..%5csecret.js', null],
  ['app://edgewise/a%00.js', null],
  ['app://edgewise/%zz.js', null],
  ['app://edgewise/etc/passwd', null],
  ['app://elsewhere/index.html', null],
  ['file:///page/index.html', null],
  ['not an address', null],
])('the page scheme maps %s to %s', (url, file) => {
  expect(pageFile(url, '/page')).toBe(file);
});

test.each([
  ['app://edgewise/index.html', null, true],
  ['data:image/png;base64,AA', null, true],
  ['blob:app://edgewise/1', null, true],
  ['https://example.com/', null, false],
  ['http://localhost:5173/', null, false],
  ['ws://localhost:5173/', 'http://localhost:5173', true],
  ['http://localhost:9999/', 'http://localhost:5173', false],
  ['file:///etc/passwd', null, false],
  ['', null, false],
])('a request for %s with the development server at %s: %s', (url, development, may) => {
  expect(mayRequest(url, development)).toBe(may);
});

test.each([
  [['edgewise', '/b/a.edgewise'], false, ['/b/a.edgewise']],
  [['edgewise', '--no-sandbox', 'a.edgewise', '--flag'], false, ['/home/a.edgewise']],
  [['electron', '--no-sandbox', '/app', 'a.edgewise'], true, ['/home/a.edgewise']],
  [['electron', '.'], true, []],
  [['edgewise', ''], false, []],
  [['edgewise', 'a', '../b', '-x', 'a'], false, ['/home/a', '/b']],
  [['edgewise', 'file:///b/two%20words.edgewise', 'FILE:///c'], false, ['/b/two words.edgewise', '/c']],
  [['edgewise', 'file://elsewhere/a', 'file:///%zz'], false, ['/home/file:/elsewhere/a', '/home/file:/%zz']],
  [['edgewise', 'a', '--', '-b', '--c'], false, ['/home/a', '/home/-b', '/home/--c']],
])('the command line %j opens (default app: %s) %j', (argv, byDefaultApp, files) => {
  expect(fileArguments(argv, '/home', byDefaultApp)).toEqual(files);
});

test('only the main frame of our window, on our page, is answered', () => {
  const frame = { url: 'app://edgewise/index.html' };
  const contents = { mainFrame: frame };
  const window = { webContents: contents };
  const ask = (sender: object, senderFrame: object | null) =>
    isOurPage({ sender, senderFrame } as never, window as never, 'app://edgewise');
  expect({
    ours: ask(contents, frame),
    otherWindow: ask({ mainFrame: frame }, frame),
    childFrame: ask(contents, { url: 'app://edgewise/index.html' }),
    goneFrame: ask(contents, null),
    lookalike: ask({ mainFrame: frame }, { url: 'app://edgewise.example/' }),
  }).toEqual({ ours: true, otherWindow: false, childFrame: false, goneFrame: false, lookalike: false });
  frame.url = 'app://edgewise.example/index.html';
  expect(ask(contents, frame)).toBe(false);
});

test('a handle leads back to its file and to no other, in the next run too; made-up ones lead nowhere', async () => {
  const store = path.join(mkdtempSync(path.join(tmpdir(), 'edgewise-handles-')), 'handles.json');
  const handles = createHandles(store);
  const handle = handles.handleOf('/b/a.edgewise');
  await handles.settled();
  const next = createHandles(store);
  expect([next.pathOf(handle), next.handleOf('/b/a.edgewise') === handle]).toEqual(['/b/a.edgewise', true]);
  expect([
    handles.handleOf('/b/a.edgewise') === handle,
    handles.pathOf(handle),
    handles.pathOf('/b/a.edgewise' as never),
  ]).toEqual([true, '/b/a.edgewise', null]);
});

test('of a damaged list of handles what is sound is kept', () => {
  const store = path.join(mkdtempSync(path.join(tmpdir(), 'edgewise-handles-')), 'handles.json');
  const sound = '01234567-89ab-cdef-0123-456789abcdef';
  const kept = {
    [sound]: '/a',
    'no handle': '/b',
    [sound.replace('0', '1')]: 'relative',
    [sound.replace('0', '2')]: 7,
  };
  writeFileSync(store, JSON.stringify(kept));
  const handles = createHandles(store);
  expect(Object.keys(kept).map((handle) => handles.pathOf(handle as never))).toEqual(['/a', null, null, null]);
  for (const text of ['', '{', 'null', '[]', '[1]']) {
    writeFileSync(store, text);
    expect(createHandles(store).pathOf(sound as never)).toBe(null);
  }
});

test('a damaged list of recent files loses only what is damaged', () => {
  expect(parseRecents('["/a", 7, "relative", null, "/b"]')).toEqual(['/a', '/b']);
  expect(['', '{', 'null', '{"a":1}'].map(parseRecents)).toEqual([[], [], [], []]);
  expect(parseRecents(JSON.stringify(Array.from({ length: 50 }, (_, index) => `/${index}`)))).toHaveLength(30);
});

test('recent files: the newest first, those that are gone left out, one taken away, all cleared; each change is told once', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'edgewise-recents-'));
  const file = (name: string) => path.join(folder, name);
  for (const name of ['a', 'b', 'c']) writeFileSync(file(name), '');
  const recents = createRecents(file('recent.json'));
  let changes = 0;
  recents.onChange(() => {
    changes += 1;
  });
  await Promise.all(['a', 'gone', 'b', 'c', 'c'].map((name) => recents.add(file(name))));
  expect(await recents.list()).toEqual([file('c'), file('b'), file('a')]);
  await recents.remove(file('b'));
  expect(await createRecents(file('recent.json')).list()).toEqual([file('c'), file('a')]);
  await recents.clear();
  expect([await recents.list(), changes]).toEqual([[], 6]);
});

test('of recent files with one name each is shown with its folder', () => {
  expect(recentLabels(['/home/ann/x/cart.edgewise', '/y/cart.edgewise', '/y/a.svg'], '/home/ann')).toEqual([
    `cart — ${path.join('~', 'x')}`,
    'cart — /y',
    'a.svg',
  ]);
});

test('folders are shown short', () => {
  expect(shownFolder('/home/ann/boards/a', '/home/ann')).toBe(path.join('~', 'boards'));
  expect(shownFolder('/home/anne/a', '/home/ann')).toBe('/home/anne');
  expect(shownFolder(`/${'x'.repeat(100)}/a`, '/home/ann')).toHaveLength(60);
});

test('menu keys in the words of Electron', () => {
  expect([
    accelerator('Mod+Shift+S', 'linux'),
    accelerator('/', 'linux'),
    accelerator('/', 'darwin'),
    accelerator(null, 'linux'),
  ]).toEqual([{ accelerator: 'CommandOrControl+Shift+S' }, { accelerator: '/' }, {}, {}]);
});
