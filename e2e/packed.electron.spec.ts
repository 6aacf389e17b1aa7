import { type spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { getRawHeader, listPackage } from '@electron/asar';
import { _electron, expect, type Page } from '@playwright/test';
import { readFuses, shippedFuses, type TestPackages } from '../scripts/packing.mjs';
import { driver } from './app.ts';
import { requestsIn, test } from './fixture.ts';

/** The program as people get it: packed by electron-builder, out of its archive. `npm run e2e` packs it before these tests. */

const said = process.env['EDGEWISE_PACKED'] ?? '';
const packages = (said === '' ? null : JSON.parse(said)) as TestPackages;

const example = fs.readFileSync(
  path.resolve(import.meta.dirname, '../assets/examples/one-billion-events.edgewise'),
  'utf8',
);

/** As root Chromium refuses its sandbox. */
const flags = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** Runs a program to its end; `status` is null when it had to be stopped. */
function ended(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 45_000,
  });
  return { status, stdout, stderr };
}

test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  expect(packages, 'start these tests by “npm run e2e”, which packs the app').not.toBeNull();
});

test('every package brings the same program, with every security switch as it should be', async () => {
  const shipped = Object.values(packages.shipped);
  const sums = shipped.map(({ folder }) =>
    createHash('sha256')
      .update(fs.readFileSync(path.join(folder, 'resources', 'app.asar')))
      .digest('hex'),
  );
  expect(new Set(sums).size).toBe(1);
  for (const { executable } of shipped) {
    expect(await readFuses(executable)).toEqual(shippedFuses);
  }
});

test('the archive holds what the window needs, whole, and nothing else', () => {
  const archive = path.join(packages.shipped.tar.folder, 'resources', 'app.asar');
  const files = listPackage(archive, { isPack: false });
  const meant = [
    /^\/(LICENSE|NOTICE|package\.json|dist|dist\/electron|dist\/renderer|dist\/renderer\/assets)$/,
    /^\/dist\/electron\/(main|preload|updater)\.cjs$/,
    // What spelling is checked with.
    /^\/dist\/electron\/(en\.aff|en\.dic|en-license\.txt)$/,
    /^\/dist\/renderer\/index\.html$/,
    /^\/dist\/renderer\/assets\/[\w.-]+\.(js|css|svg|png|woff2?|ttf|json|edgewise|txt|wasm)$/,
  ];
  expect(files.filter((file) => !meant.some((pattern) => pattern.test(file)))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['/dist/electron/main.cjs', '/dist/renderer/index.html']));
  expect(wrongSums(archive)).toEqual([]);
  // Nothing names a folder of the machine that packed it.
  const text = fs.readFileSync(archive, 'latin1');
  expect(text).not.toContain(path.resolve(import.meta.dirname, '..'));
  expect(text).not.toContain('sourceMappingURL=');
});

/** The files of an archive whose content is not what the archive's own list of sums says. */
function wrongSums(archive: string): readonly string[] {
  interface Entry {
    readonly files?: Readonly<Record<string, Entry>>;
    readonly offset?: string;
    readonly size?: number;
    readonly integrity?: { readonly hash: string };
  }
  const { header, headerSize } = getRawHeader(archive);
  const bytes = fs.readFileSync(archive);
  const wrong = (entry: Entry, name: string): readonly string[] => {
    if (entry.files !== undefined)
      return Object.entries(entry.files).flatMap(([key, one]) => wrong(one, `${name}/${key}`));
    const start = headerSize + 8 + Number(entry.offset);
    const content = bytes.subarray(start, start + (entry.size ?? 0));
    return createHash('sha256').update(content).digest('hex') === entry.integrity?.hash ? [] : [name];
  };
  return wrong(header as unknown as Entry, '');
}

for (const which of ['unpacked', 'tar', 'deb'] as const) {
  test(`the program of ${which} starts, shows its board and closes with 0`, ({ folder }) => {
    const picture = path.join(folder, 'window.png');
    const run = ended(packages.shipped[which].executable, [
      ...flags,
      `--smoke=${picture}`,
      `--user-data-dir=${path.join(folder, 'data')}`,
    ]);
    expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining(`smoke: ${picture}`) });
    expect(fs.statSync(picture).size).toBeGreaterThan(20_000);
  });
}

test('a shipped program is no Node, takes no options for it, cannot be inspected and starts nothing beside its archive', ({
  folder,
}) => {
  const app = path.join(folder, 'app');
  fs.cpSync(packages.shipped.tar.folder, app, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
  const mark = (name: string) => path.join(folder, name);
  const script = mark('intruder.cjs');
  fs.writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark('ran'))}, '')`);
  // Electron prefers this folder to the archive, if it may.
  fs.mkdirSync(path.join(app, 'resources', 'app'));
  fs.copyFileSync(script, path.join(app, 'resources', 'app', 'index.cjs'));
  fs.writeFileSync(path.join(app, 'resources', 'app', 'package.json'), '{ "name": "intruder", "main": "index.cjs" }');
  const program = path.join(app, path.basename(packages.shipped.tar.executable));
  const start = (args: readonly string[], env: NodeJS.ProcessEnv) =>
    ended(program, [...args, ...flags, `--smoke=${mark('window.png')}`, `--user-data-dir=${mark('data')}`], env);
  const runs = [
    start([script], { ELECTRON_RUN_AS_NODE: '1' }),
    start(['--inspect-brk=127.0.0.1:0'], { NODE_OPTIONS: `--require=${script}` }),
  ];
  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
  expect(runs.map(({ stderr }) => stderr).join('')).not.toContain('Debugger listening');
  expect(fs.existsSync(mark('ran'))).toBe(false);
});

test('the packed program opens the file it is given, edits and saves it, and ends with 0; and again', async ({
  folder,
}) => {
  const file = path.join(folder, 'A board & more.edgewise');
  const nodes = () => JSON.parse(fs.readFileSync(file, 'utf8')).design.nodes.length as number;
  fs.writeFileSync(file, example.replace('One billion events a day', 'Given to the packed program'));
  const before = nodes();
  for (const round of [1, 2]) {
    const netLog = path.join(folder, `net-${round}.json`);
    const electron = await _electron.launch({
      executablePath: packages.inspected.executable,
      args: [...flags, `--user-data-dir=${path.join(folder, 'data')}`, `--log-net-log=${netLog}`, file],
      cwd: folder,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const program = electron.process();
    const page = await electron.firstWindow();
    const title = () =>
      electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.getTitle().replace(' (test build)', ''),
      );
    await expect.poll(title).toBe('Given to the packed program — Edgewise');
    expect(await electron.evaluate(({ app }) => app.isPackaged)).toBe(true);
    await driver({ page, electron, folder }).place('Client');
    await expect.poll(title).toBe('• Given to the packed program — Edgewise');
    await page.keyboard.press('Control+s');
    await expect.poll(title).toBe('Given to the packed program — Edgewise');
    expect(nodes()).toBe(before + round);
    expect(await closed(program, page)).toBe(0);
    expect(requestsIn(netLog)).toEqual([]);
  }
});

/** Closes the window as its close button does; gives the exit code of the program. */
async function closed(program: ReturnType<typeof spawn>, page: Page): Promise<number | null> {
  const exit = new Promise<number | null>((resolve) => program.once('exit', (code) => resolve(code)));
  await page.evaluate(() => window.close());
  return exit;
}

test('the deb brings an entry for the menu, icons and its own kind of file, and leaves pictures to others', ({
  folder,
}) => {
  const share = path.join(path.dirname(packages.shipped.deb.folder), '..', 'usr', 'share');
  const [entry = ''] = fs.readdirSync(path.join(share, 'applications'));
  const desktop = path.join(share, 'applications', entry);
  expect(ended('desktop-file-validate', [desktop])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(fs.readFileSync(desktop, 'utf8').split('\n')).toEqual(
    expect.arrayContaining([
      `Exec="/opt/${path.basename(packages.shipped.deb.folder)}/edgewise-test-build" %U`,
      'Icon=edgewise-test-build',
      'StartupWMClass=edgewise-test-build',
      'MimeType=image/png;image/svg+xml;application/vnd.edgewise+json;',
    ]),
  );
  // The entry that the script in the tar.gz writes is the same, but for what is called otherwise in a test build.
  const own = fs.readFileSync(path.join(packages.shipped.tar.folder, 'resources', 'linux', 'edgewise.desktop'), 'utf8');
  const program = `"/opt/${path.basename(packages.shipped.deb.folder)}/edgewise-test-build"`;
  const meant = fs
    .readFileSync(desktop, 'utf8')
    .replace(program, 'edgewise')
    .replaceAll('edgewise-test-build', 'edgewise');
  expect(own).toBe(meant.replace(' (test build)', ''));
  expect(fs.readdirSync(path.join(share, 'icons', 'hicolor')).length).toBe(10);
  expect(kindsOf(share, folder)).toEqual({
    'Cart.edgewise': 'application/vnd.edgewise+json',
    'Cart.json': 'application/json',
    'Cart.png': 'image/png',
  });
});

test('the script in the tar.gz puts the program into the menu of one person, and takes it out again', async ({
  folder,
}) => {
  const share = path.join(folder, 'share');
  const script = path.join(packages.shipped.tar.folder, 'resources', 'linux', 'install.sh');
  // A path with all that an entry must write otherwise; what is started there notes what it was given.
  const program = path.join(folder, 'a "b" $c `d` \\e', 'edgewise');
  fs.mkdirSync(path.dirname(program));
  fs.writeFileSync(
    program,
    `#!/bin/sh\nprintf '%s\\n' "$@" >"${folder}/given.tmp"\nmv "${folder}/given.tmp" "${folder}/given"\n`,
  );
  fs.chmodSync(program, 0o755);
  const env = { XDG_DATA_HOME: share, HOME: folder };
  expect(ended(script, [program], env)).toMatchObject({ status: 0, stderr: '' });
  const entry = path.join(share, 'applications', 'edgewise.desktop');
  expect(ended('desktop-file-validate', [entry])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(kindsOf(share, folder)['Cart.edgewise']).toBe('application/vnd.edgewise+json');
  const board = path.join(folder, 'Cart.edgewise');
  expect(ended('gio', ['launch', entry, board], env).status).toBe(0);
  await expect.poll(() => fs.existsSync(path.join(folder, 'given'))).toBe(true);
  // A desktop gives a path or an address, as it likes; the program takes both.
  expect([`${board}\n`, `file://${board}\n`]).toContain(fs.readFileSync(path.join(folder, 'given'), 'utf8'));
  expect(ended(script, ['--remove'], env)).toMatchObject({ status: 0, stderr: '' });
  expect(fs.existsSync(entry)).toBe(false);
  expect(fs.readdirSync(path.join(share, 'icons', 'hicolor', '48x48', 'apps'))).toEqual([]);
});

/** What the desktop takes three files for, with the kinds of file in `share` beside the system's own. */
function kindsOf(share: string, folder: string): Readonly<Record<string, string>> {
  const scratch = fs.mkdtempSync(path.join(folder, 'kinds-'));
  fs.cpSync(path.join(share, 'mime', 'packages'), path.join(scratch, 'mime', 'packages'), { recursive: true });
  expect(ended('update-mime-database', [path.join(scratch, 'mime')]).status).toBe(0);
  const names = ['Cart.edgewise', 'Cart.json', 'Cart.png'];
  return Object.fromEntries(
    names.map((name) => {
      fs.writeFileSync(path.join(folder, name), '{}');
      const { stdout } = ended('gio', ['info', '-a', 'standard::content-type', path.join(folder, name)], {
        XDG_DATA_HOME: scratch,
      });
      return [name, /content-type: (.*)/.exec(stdout)?.[1] ?? stdout];
    }),
  );
}
