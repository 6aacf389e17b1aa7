/** Packages for tests: what `npm run package:test` and the end-to-end tests of the packed app have in common. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { build, isStale, products } from './build.mjs';
import { root } from './paths.mjs';

const testName = 'edgewise-test-build';
const testProduct = 'Edgewise (test build)';

/** @typedef {{ folder: string, executable: string }} PackedApp */

/**
 * What was packed for tests.
 * @typedef {object} TestPackages
 * @property {Readonly<Record<'unpacked' | 'tar' | 'deb', PackedApp>>} shipped the same program, as each package brings it
 * @property {PackedApp} inspected the one of the tar.gz, with the one switch on that lets a test drive it
 * @property {readonly string[]} files the packages themselves
 */

const output = path.join(root, 'release', 'test');
const record = path.join(output, 'packed.json');

/**
 * Runs electron-builder with the project's configuration.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [more] further variables
 */
export function electronBuilder(args, more = {}) {
  const cli = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, '--config', 'electron-builder.yml', ...args], {
    cwd: root,
    env: { ...process.env, ...more },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`electron-builder ended with ${status}`);
}

/**
 * Packs an unpacked app, a tar.gz and a deb that say in their names what they are, and unpacks the two again. Keeps what is
 * there as long as nothing changed that goes into it.
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 * @param {{ targets?: readonly string[], isForced?: boolean }} [options] `targets` as electron-builder calls them
 * @returns {Promise<TestPackages>}
 */
export async function packForTests(runtime, { targets = ['tar.gz', 'deb'], isForced = false } = {}) {
  await build([products.page, products.desktop]);
  if (!isForced && !isStale(packed)) return JSON.parse(fs.readFileSync(record, 'utf8'));
  const start = performance.now();
  packInto(output, runtime, targets);
  const files = fs.readdirSync(output).filter((name) => name.startsWith(testName));
  const tar = unpack(files, '.tar.gz', 'from-tar', (file, into) => run('tar', ['-xzf', file, '-C', into]));
  const deb = unpack(files, '.deb', 'from-deb', (file, into) => run('dpkg-deb', ['-x', file, into]));
  /** @type {TestPackages} */
  const found = {
    files: files.map((name) => path.join(output, name)),
    shipped: { unpacked: packedApp(path.join(output, 'linux-unpacked')), tar, deb },
    inspected: await inspectable(tar),
  };
  fs.writeFileSync(record, JSON.stringify(found));
  console.log(`Packed for tests in ${((performance.now() - start) / 1000).toFixed(1)} s: ${output}`);
  return found;
}

/**
 * Packs what is built into `folder`, which is emptied first, under the names of a test build.
 * @param {string} folder @param {import('./electron-runtime.mjs').Runtime} runtime
 * @param {readonly string[]} targets as electron-builder calls them
 */
export function packInto(folder, runtime, targets) {
  fs.rmSync(folder, { recursive: true, force: true });
  electronBuilder(
    [
      ...['--linux', ...targets, `--${process.arch}`, '--publish=never'],
      `--config.electronDist=${runtime.folder}`,
      `--config.electronVersion=${runtime.version}`,
      `--config.productName=${testProduct}`,
      `--config.linux.executableName=${testName}`,
      `--config.extraMetadata.desktopName=${testName}.desktop`,
      `--config.artifactName=${testName}-\${version}-\${os}-\${arch}.\${ext}`,
      `--config.directories.output=${folder}`,
    ],
    {
      // electron-builder would fetch these two.
      ELECTRON_BUILDER_7ZIP_PATH: process.env.ELECTRON_BUILDER_7ZIP_PATH ?? programPath('7za'),
      CUSTOM_FPM_PATH: process.env.CUSTOM_FPM_PATH ?? path.join(root, 'scripts', 'fpm.mjs'),
      // What nobody downloads need not be small.
      ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
    },
  );
}

/** What the packages are made from, in the words of build.mjs: only what is older than the packages is kept. */
const packed = {
  name: 'packages for tests',
  sources: [
    'dist/electron',
    'dist/renderer',
    'assets/packaging',
    'electron-builder.yml',
    'scripts/packing.mjs',
    'scripts/fpm.mjs',
    'scripts/after-pack.cjs',
  ],
  made: path.relative(root, record),
  make: async () => {},
};

/**
 * Unpacks the package with `ending` into a folder of its own and finds the program in it.
 * @param {readonly string[]} files @param {string} ending @param {string} folder
 * @param {(file: string, into: string) => void} how
 */
function unpack(files, ending, folder, how) {
  const name = files.find((file) => file.endsWith(ending));
  if (name === undefined) throw new Error(`electron-builder made no ${ending}`);
  const into = path.join(output, folder);
  fs.mkdirSync(into);
  how(path.join(output, name), into);
  const inside = ending === '.deb' ? path.join(into, 'opt', testProduct) : path.join(into, path.basename(name, ending));
  return packedApp(inside);
}

/** @param {string} folder @returns {PackedApp} */
function packedApp(folder) {
  const executable = path.join(folder, testName);
  if (!fs.existsSync(executable)) throw new Error(`${executable} is missing`);
  return { folder, executable };
}

/**
 * The same files once more, except that the executable lets Playwright attach: its one switch for that is turned on.
 * @param {PackedApp} app
 */
async function inspectable({ folder }) {
  const copy = path.join(output, 'inspected');
  run('cp', ['-al', folder, copy]);
  const found = packedApp(copy);
  // The copy is made of links; the file that changes must be one of its own.
  fs.copyFileSync(path.join(folder, testName), `${found.executable}.new`);
  fs.renameSync(`${found.executable}.new`, found.executable);
  await flipFuses(found.executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  return found;
}

/**
 * Which of Electron's security switches are on, read from the executable itself.
 * @param {string} executable
 * @returns {Promise<Readonly<Record<string, boolean>>>} by Electron's names
 */
export async function readFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  // The wire holds the digits of ASCII: '1' for on, '0' for off.
  return Object.fromEntries(
    Object.entries(FuseV1Options).flatMap(([name, at]) => {
      const state = Number(wire[/** @type {FuseV1Options} */ (at)]);
      return typeof at === 'number' && (state === 48 || state === 49) ? [[name, state === 49]] : [];
    }),
  );
}

/** What a shipped executable has burned in; the words for it are in electron-builder.yml. */
export const shippedFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** @param {string} program @param {readonly string[]} args */
function run(program, args) {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

/** @param {string} name */
function programPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
}
