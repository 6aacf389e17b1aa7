import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isRoot } from './paths.mjs';

/**
 * What the app, its tests or the runtime need from the operating system.
 * `packages` are Debian's names for it, newest first.
 * @typedef {{ name: string, kind: 'library' | 'program', packages: string[], for: Purpose[] }} Need
 * @typedef {'window' | 'display' | 'browser' | 'unpack' | 'pack' | 'pack-rpm' | 'trace' | 'clock'} Purpose
 */

/** @type {readonly Need[]} */
const needs = [
  { name: 'libgtk-3.so.0', kind: 'library', packages: ['libgtk-3-0t64', 'libgtk-3-0'], for: ['window'] },
  { name: 'libnss3.so', kind: 'library', packages: ['libnss3'], for: ['window'] },
  { name: 'libasound.so.2', kind: 'library', packages: ['libasound2t64', 'libasound2'], for: ['window'] },
  { name: 'libgbm.so.1', kind: 'library', packages: ['libgbm1'], for: ['window'] },
  { name: 'Xvfb', kind: 'program', packages: ['xvfb'], for: ['display'] },
  { name: 'chromium', kind: 'program', packages: ['chromium'], for: ['browser'] },
  { name: 'unzip', kind: 'program', packages: ['unzip'], for: ['unpack'] },
  { name: '7za', kind: 'program', packages: ['p7zip-full'], for: ['pack'] },
  { name: 'desktop-file-validate', kind: 'program', packages: ['desktop-file-utils'], for: ['pack'] },
  { name: 'update-mime-database', kind: 'program', packages: ['shared-mime-info'], for: ['pack'] },
  { name: 'gio', kind: 'program', packages: ['libglib2.0-bin'], for: ['pack'] },
  { name: 'strace', kind: 'program', packages: ['strace'], for: ['trace'] },
  { name: 'faketime', kind: 'program', packages: ['faketime'], for: ['clock'] },
  { name: 'rpmbuild', kind: 'program', packages: ['rpm'], for: ['pack-rpm'] },
];

/** @param {string} name */
export function haveProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/sbin', '/sbin'];
  return folders.some((folder) => folder !== '' && fs.existsSync(path.join(folder, name)));
}

/**
 * Which of the needs for `purposes` are missing here. Other systems than Linux bring everything along.
 * @param {readonly Purpose[]} purposes
 * @returns {readonly Need[]}
 */
export function missingNeeds(purposes) {
  if (process.platform !== 'linux') return [];
  const wanted = needs.filter((need) => need.for.some((purpose) => purposes.includes(purpose)));
  const libraries = knownLibraries();
  return wanted.filter(({ kind, name }) => (kind === 'program' ? !haveProgram(name) : !libraries.has(name)));
}

/** @returns {ReadonlySet<string>} */
function knownLibraries() {
  const tool = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => fs.existsSync(file)) ?? 'ldconfig';
  const { stdout } = spawnSync(tool, ['-p'], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  return new Set((stdout ?? '').split('\n').map((line) => line.trim().split(' ')[0] ?? ''));
}

/**
 * Makes sure that what `purposes` need is there: as root on Debian it installs what is missing. Gives null when all is
 * there, otherwise a sentence with the command to run.
 * @param {readonly Purpose[]} purposes
 * @returns {string | null}
 */
export function ensureSystem(purposes) {
  const missing = missingNeeds(purposes);
  if (missing.length === 0) return null;
  const names = missing.map(({ name }) => name).join(', ');
  if (!haveProgram('apt-get')) return `Missing on this system: ${names}. Install them with your package manager.`;
  if (!isRoot()) {
    const packages = missing.map((need) => available(need.packages));
    return `Missing on this system: ${names}. Run: sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
  }
  console.log(`Installing what is missing on this system: ${names}`);
  if (apt(['update', '-qq']) !== 0) return `Missing on this system: ${names}. “apt-get update” failed.`;
  const packages = missing.map((need) => available(need.packages));
  if (apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]) !== 0) {
    return `Missing on this system: ${names}. “apt-get install -y ${packages.join(' ')}” failed.`;
  }
  const still = missingNeeds(purposes);
  return still.length === 0
    ? null
    : `Still missing after the installation: ${still.map(({ name }) => name).join(', ')}.`;
}

/** @param {readonly string[]} packages */
function available(packages) {
  const known = packages.find((name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0);
  return known ?? packages.at(-1) ?? '';
}

/** @param {readonly string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Debian's installers speak on standard output; only what goes wrong is worth a person's time.
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status;
}
