// `npm run package` makes the packages that people install; `npm run package:test` makes an unpacked app, starts it and
// reads its fuses back. Only Electron's own download may be shipped, so the first refuses the registry runtime.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, products } from './build.mjs';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { findRuntime, NoRuntimeError } from './electron-runtime.mjs';
import { isRoot, root } from './paths.mjs';
import { ensureSystem } from './system.mjs';

const testName = 'edgewise-test-build';

/** What the executable must have burned in; the same as in electron-builder.yml, read back from the file itself. */
const fuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** @param {readonly string[]} args */
function electronBuilder(args) {
  const cli = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, '--config', 'electron-builder.yml', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`electron-builder ended with ${status}`);
}

/** @param {readonly string[]} args further arguments for electron-builder: targets and platforms */
async function packageRelease(args) {
  const runtime = await findRuntime();
  if (runtime.source === 'registry') {
    throw new NoRuntimeError(`Not packed: a release must hold Electron's own download. Found only ${runtime.why}`);
  }
  await build([products.page, products.desktop]);
  electronBuilder(args);
}

async function packageForTests() {
  const missing = ensureSystem(['window', 'display', 'unpack']);
  if (missing !== null) throw new NoRuntimeError(missing);
  const runtime = await findRuntime();
  console.log(runtime.why);
  await build([products.page, products.desktop]);
  const output = path.join(root, 'release', 'test');
  fs.rmSync(output, { recursive: true, force: true });
  electronBuilder([
    '--dir',
    `--config.electronDist=${runtime.folder}`,
    `--config.electronVersion=${runtime.version}`,
    `--config.productName=Edgewise (test build)`,
    `--config.linux.executableName=${testName}`,
    `--config.directories.output=${output}`,
    '--config.afterPack=scripts/after-pack.cjs',
  ]);
  const executable = path.join(output, 'linux-unpacked', testName);
  await checkFuses(executable);
  await smoke(executable);
}

/** @param {string} executable */
async function checkFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  // The wire holds the digits of ASCII: '1' for on, '0' for off.
  const wrong = Object.entries(fuses).filter(([name, on]) => {
    const state = wire[FuseV1Options[/** @type {keyof typeof fuses} */ (name)]];
    return Number(state) !== (on ? 49 : 48);
  });
  if (wrong.length > 0) throw new Error(`wrong fuses in ${executable}: ${wrong.map(([name]) => name).join(', ')}`);
}

/** @param {string} executable */
async function smoke(executable) {
  const screen = hasDisplay() ? null : await startVirtualDisplay();
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-package-'));
  fs.mkdirSync(path.join(root, 'test-results'), { recursive: true });
  const picture = path.join(root, 'test-results', 'package-smoke.png');
  const flags = [
    `--smoke=${picture}`,
    `--user-data-dir=${scratch}`,
    '--disable-gpu',
    ...(isRoot() ? ['--no-sandbox'] : []),
  ];
  const env = { ...process.env, ...screen?.env };
  const { status, signal } = spawnSync(executable, flags, {
    env,
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: 60_000,
  });
  screen?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
  if (status !== 0) throw new Error(`the packed app ended with ${signal ?? status}`);
  console.log(`Packed, started and closed: ${executable}`);
}

try {
  const args = process.argv.slice(2);
  if (args.includes('--test')) await packageForTests();
  else await packageRelease(args);
} catch (error) {
  if (!(error instanceof NoRuntimeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
