import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build, products } from './build.mjs';
import { findRuntime, NoRuntimeError } from './electron-runtime.mjs';
import { packForTests } from './packing.mjs';
import { root } from './paths.mjs';
import { ensureSystem } from './system.mjs';
import { servePage } from './web.mjs';

/**
 * Runs the end-to-end tests on real Electron and on Chromium: sees to libraries, build, runtime and server.
 * Without any Electron it fails, unless EDGEWISE_WITHOUT_ELECTRON=1 says that Chromium alone is enough.
 * @param {readonly string[]} args for Playwright
 * @param {NodeJS.ProcessEnv} [more] further variables for Playwright
 * @returns {Promise<number>} Playwright's exit code
 */
export async function runEndToEnd(args, more = {}) {
  const missing = ensureSystem(['window', 'display', 'browser', 'unpack', ...(wantsPacked(args) ? packing : [])]);
  if (missing !== null) {
    console.error(missing);
    return 1;
  }
  await build(Object.values(products));
  const runtime = await runtimeOrNull();
  if (runtime === 'refused') return 1;
  if (process.platform !== 'linux')
    console.warn('NOT TESTED on this system: the packages of Linux, and the sandbox of the operating system.');
  const packed = runtime !== null && wantsPacked(args) ? await packForTests(runtime) : null;
  const server = await servePage(0);
  const env = {
    ...process.env,
    ...more,
    EDGEWISE_PAGE: server.address,
    EDGEWISE_CHROMIUM: process.env.EDGEWISE_CHROMIUM ?? findChromium(),
    EDGEWISE_ELECTRON: runtime?.executable ?? '',
    ELECTRON_OVERRIDE_DIST_PATH: runtime?.folder,
    EDGEWISE_PACKED: packed === null ? '' : JSON.stringify(packed),
  };
  try {
    const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const config = path.join(root, 'e2e', 'playwright.config.ts');
    const child = spawn(process.execPath, [cli, 'test', '--config', config, ...args], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    return await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  } finally {
    server.close();
  }
}

/** @type {readonly import('./system.mjs').Purpose[]} */
const packing = ['pack'];

/**
 * Whether a run of the tests with these arguments comes to those of the packed app: packing takes half a minute.
 * @param {readonly string[]} args
 */
function wantsPacked(args) {
  const isElsewhere = args.some((arg) => arg === '--project=browser' || arg === '--project=pictures');
  if (isElsewhere || process.platform !== 'linux') return false;
  const files = args.filter((arg) => /\.(spec|pictures)/.test(arg));
  return files.length === 0 || files.some((file) => file.includes('packed'));
}

/** The Chromium of this machine. */
export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/bin',
    '/Applications/Google Chrome.app/Contents/MacOS',
  ];
  const places = folders.flatMap((folder) => [...names, 'Google Chrome'].map((name) => path.join(folder, name)));
  return places.find((place) => fs.existsSync(place)) ?? '/usr/bin/chromium';
}

async function runtimeOrNull() {
  try {
    const runtime = await findRuntime();
    console.log(`Tests run on ${runtime.why}`);
    return runtime;
  } catch (error) {
    if (!(error instanceof NoRuntimeError)) throw error;
    const line = '!'.repeat(72);
    console.error(`${line}\nNO ELECTRON, SO THE DESKTOP APP IS NOT TESTED.\n${error.message}\n${line}`);
    if (process.env.EDGEWISE_WITHOUT_ELECTRON === '1') return null;
    console.error('Set EDGEWISE_WITHOUT_ELECTRON=1 to accept a run on Chromium alone.');
    return 'refused';
  }
}

if (process.argv[1] === path.join(root, 'scripts', 'e2e.mjs'))
  process.exitCode = await runEndToEnd(process.argv.slice(2));
