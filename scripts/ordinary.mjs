// `npm run e2e:ordinary [-- FILES]`: tests on Electron as an ordinary user, whose pages run in the operating system's sandbox; Chromium has none
// for root. Without files the part of them that tells most. As root it gives itself the user `nobody`.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, products } from './build.mjs';
import { findChromium } from './e2e.mjs';
import { findRuntime } from './electron-runtime.mjs';
import { isRoot, root } from './paths.mjs';

const user = 'nobody';

/**
 * Why an ordinary user of this machine cannot have the sandbox, or null: some containers allow no namespaces.
 * @returns {string | null}
 */
export function noSandbox() {
  const command = isRoot() ? ['runuser', '-u', user, '--', 'unshare', '-U', 'true'] : ['unshare', '-U', 'true'];
  const { status, stderr, error } = spawnSync(command[0] ?? '', command.slice(1), { encoding: 'utf8' });
  return status === 0 ? null : (error?.message ?? stderr).trim() || `${command.join(' ')} ended with ${status}`;
}

/** A folder that the ordinary user may write to; removed by who asked for it. */
export function ordinaryFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-ordinary-'));
  if (isRoot()) execFileSync('chown', [user, folder]);
  return folder;
}

/**
 * Electron where that user can start it: root's own folders are closed to others. Links, so that it costs no room.
 * @param {string} runtime the folder of Electron
 * @param {string} folder
 */
export function runtimeFor(runtime, folder) {
  if (!isRoot()) return runtime;
  const own = path.join(folder, 'electron');
  const linked = spawnSync('cp', ['-rl', runtime, own]).status === 0;
  if (!linked) fs.cpSync(runtime, own, { recursive: true });
  fs.chmodSync(own, 0o755);
  return own;
}

/**
 * The command and the variables that run `command` as the ordinary user.
 * @param {readonly string[]} command
 * @param {string} folder the user's, for everything that it writes
 * @returns {{ command: readonly string[], env: NodeJS.ProcessEnv }}
 */
export function asOrdinary(command, folder) {
  const env = { ...process.env, HOME: folder, TMPDIR: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder };
  return { command: isRoot() ? ['runuser', '-u', user, '--', ...command] : command, env };
}

const telling = [
  'hostile.electron',
  'hostile-bridge',
  'closed.electron',
  'open.electron',
  'sandbox.electron',
  'draw.spec',
  'export.spec',
];

/** @param {readonly string[]} files */
async function runTests(files) {
  const refused = noSandbox();
  if (refused !== null) {
    console.error(`An ordinary user of this machine cannot have the sandbox: ${refused}`);
    return 1;
  }
  await build(Object.values(products));
  const { folder: runtime } = await findRuntime();
  const folder = ordinaryFolder();
  try {
    const own = runtimeFor(runtime, folder);
    const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const config = [
      '--config',
      path.join(root, 'e2e', 'playwright.config.ts'),
      '--project=electron',
      '--reporter=list',
    ];
    const { command, env } = asOrdinary(
      [process.execPath, cli, 'test', ...config, `--output=${folder}/results`, ...files],
      folder,
    );
    const child = spawn(command[0] ?? '', command.slice(1), {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...env,
        EDGEWISE_ELECTRON: path.join(own, 'electron'),
        ELECTRON_OVERRIDE_DIST_PATH: own,
        EDGEWISE_PAGE: '',
        EDGEWISE_CHROMIUM: findChromium(),
      },
    });
    return await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === path.join(root, 'scripts', 'ordinary.mjs')) {
  const files = process.argv.slice(2);
  process.exitCode = await runTests(files.length > 0 ? files : telling);
}
