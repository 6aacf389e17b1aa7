import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ app: {} }));

const { mayRequest, resolverRules } = await import('./lockdown.ts');
const { closedPage } = await import('./web-preferences.ts');

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

/** What ships of the shell: file name and text, without comments. */
const sources = fs
  .readdirSync(path.join(root, 'electron'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => [name, read(`electron/${name}`).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')] as const);

/** Every place of the shell that matches, as `file: match`. */
function places(pattern: RegExp): readonly string[] {
  return sources.flatMap(([name, text]) => [...text.matchAll(pattern)].map(([found]) => `${name}: ${found}`));
}

test('every window is made with the closed preferences, and nothing takes one of them back', () => {
  expect(closedPage).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    experimentalFeatures: false,
    disableDialogs: true,
    navigateOnDragDrop: false,
    disableBlinkFeatures: 'FileSystemAccessLocal',
    spellcheck: process.platform === 'darwin',
  });
  const made = sources.filter(([, text]) =>
    /new (?:BrowserWindow|BaseWindow|WebContentsView|BrowserView)\(/.test(text),
  );
  expect(made.length).toBeGreaterThan(1);
  expect(made.filter(([, text]) => !/webPreferences: \{\s*\.\.\.closedPage,/.test(text)).map(([name]) => name)).toEqual(
    [],
  );
  const preferences = [
    ...Object.keys(closedPage),
    'enableBlinkFeatures',
    'additionalArguments',
    'allowpopups',
    'partition',
  ];
  const said = places(new RegExp(`\\b(?:${preferences.join('|')}):`, 'g'));
  expect(said.filter((place) => !place.startsWith('web-preferences.ts'))).toEqual([]);
  // DevTools are a developer's.
  expect(
    places(/devTools: [^,}]+/g).filter((place) => !/devTools: (?:false|!isPackaged|!app\.isPackaged)/.test(place)),
  ).toEqual([]);
});

test('an address is handed to the system in one place', () => {
  expect(places(/openExternal\([^)]*\)/g)).toEqual(['host.ts: openExternal(address)']);
  expect(read('electron/request-check.ts')).toContain(
    "openAddress: [(value) => typeof value === 'string' && isOutsideAddress(value)]",
  );
});

test('nothing loads a file: address, and no page comes from anywhere but our scheme', () => {
  expect(places(/['"`](?:file|https?|ftp|wss?):\/\/[^'"`]*/g)).toEqual(["lockdown.ts: 'http://nowhere.invalid:1"]);
  const loads = places(/\.loadFile\(|\.loadURL\([^;]*\);/g);
  const ours = /\.loadURL\((?:development \?\? )?(?:address|`\$\{(?:address|pageOrigin)\}[^`]*`)\);$/;
  expect(loads.length).toBeGreaterThan(1);
  expect(loads.filter((load) => !ours.test(load))).toEqual([]);
  expect(
    places(/ address = development[^;]*;/g).filter(
      (place) => !/ address = development \?\? `\$\{pageOrigin\}\/index\.html`;$/.test(place),
    ),
  ).toEqual([]);
  const refused = ['file:///etc/passwd', 'filesystem:app://x/y', 'ftp://a', 'chrome://gpu', 'about:blank'];
  expect(refused.filter((url) => mayRequest(url, null))).toEqual([]);
});

test('no host is found but those that are named', () => {
  expect([resolverRules([]), resolverRules(['a.example', 'b.example'])]).toEqual([
    'MAP * ~NOTFOUND',
    'MAP * ~NOTFOUND, EXCLUDE a.example, EXCLUDE b.example',
  ]);
});

test('one exact Electron ships, with its sum in the lock, no older than when this was written', () => {
  const wanted =
    (JSON.parse(read('package.json')) as { devDependencies: Record<string, string> }).devDependencies['electron'] ?? '';
  const locked = (
    JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string; integrity: string }> }
  ).packages['node_modules/electron'];
  expect(locked).toMatchObject({ version: wanted, integrity: expect.stringMatching(/^sha512-/) });
  expect(Number(/^(\d+)\.\d+\.\d+$/.exec(wanted)?.[1])).toBeGreaterThanOrEqual(45);
});
