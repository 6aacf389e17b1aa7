import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { findRuntime, NoRuntimeError } from './electron-runtime.mjs';
import { packForTests } from './packing.mjs';
import { isRoot } from './paths.mjs';
import { ensureSystem } from './system.mjs';

/**
 * The packed app for measurements, in a folder of its own: what is built meanwhile does not change under it.
 * @typedef {object} Bench
 * @property {string} executable
 * @property {string} folder a scratch folder
 * @property {import('./electron-runtime.mjs').Runtime} runtime
 * @property {() => void} end takes everything away
 */

/** Packs the app if it must be, starts a screen and gives what measurements need. @returns {Promise<Bench>} */
export async function prepareBench() {
  const missing = ensureSystem(['window', 'display', 'unpack', 'pack']);
  if (missing !== null) throw new NoRuntimeError(missing);
  const runtime = await findRuntime();
  const { inspected } = await packForTests(runtime);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-bench-'));
  const app = path.join(folder, 'app');
  // Links where the disk is the same, copies elsewhere.
  if (spawnSync('cp', ['-al', inspected.folder, app], { stdio: 'ignore' }).status !== 0) {
    fs.rmSync(app, { recursive: true, force: true });
    fs.cpSync(inspected.folder, app, { recursive: true });
  }
  const screen = process.env.EDGEWISE_SHOW === '1' && hasDisplay() ? null : await startVirtualDisplay();
  Object.assign(process.env, screen?.env);
  return {
    executable: path.join(app, path.basename(inspected.executable)),
    folder,
    runtime,
    end() {
      screen?.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Starts a program under Playwright.
 * @param {string} executable
 * @param {string} data its data folder
 * @param {readonly string[]} args
 */
export function launch(executable, data, args = []) {
  return _electron.launch({
    executablePath: executable,
    args: [`--user-data-dir=${data}`, '--disable-gpu', ...args],
    chromiumSandbox: !isRoot(),
    timeout: 60_000,
  });
}

/**
 * Ends a program without asking about unsaved work.
 * @param {import('playwright').ElectronApplication} electron
 */
export async function quit(electron) {
  const program = electron.process();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  if (program.exitCode !== null) return;
  // The app may be gone before it can answer.
  await electron.evaluate(({ app }) => app.exit(0)).catch(() => {});
  await ended;
}
