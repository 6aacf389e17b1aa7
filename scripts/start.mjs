import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, products } from './build.mjs';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { findRuntime, NoRuntimeError } from './electron-runtime.mjs';
import { isRoot, root } from './paths.mjs';
import { ensureSystem } from './system.mjs';
import { serveWeb } from './web.mjs';

const args = process.argv.slice(2);
const isSmoke = args.includes('--smoke');
const file = args.find((arg) => !arg.startsWith('-'));

/** The main job runs on any machine: in the browser where there can be no window. */
async function serveInstead(/** @type {string} */ why) {
  console.log(why);
  const { address } = await serveWeb(Number(process.env.PORT ?? 4173)).catch(() => serveWeb(0));
  console.log(`The same app for your browser: ${address}  (Ctrl+C ends it)`);
}

/** @param {string} why */
async function giveUp(why) {
  if (!isSmoke) return serveInstead(`No window: ${why}`);
  console.error(why);
  process.exitCode = 1;
}

async function start() {
  if (!isSmoke && !hasDisplay()) return serveInstead('There is no display here, so no window can be opened.');
  const missing = ensureSystem(hasDisplay() ? ['window', 'unpack'] : ['window', 'unpack', 'display']);
  if (missing !== null) return giveUp(missing);
  await build([products.page, products.desktop]);
  const runtime = await findRuntime();
  console.log(runtime.why);
  const screen = hasDisplay() ? null : await startVirtualDisplay();
  const flags = [];
  if (isRoot() && process.platform === 'linux') {
    console.log(
      'You are root: Edgewise starts without the sandbox of its page, which Chromium refuses to set up for root.',
    );
    flags.push('--no-sandbox');
  }
  let scratch = null;
  if (isSmoke) {
    scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-smoke-'));
    fs.mkdirSync(path.join(root, 'test-results'), { recursive: true });
    flags.push(
      `--smoke=${path.join(root, 'test-results', 'smoke.png')}`,
      `--user-data-dir=${scratch}`,
      '--disable-gpu',
    );
  }
  const files = file === undefined ? [] : [path.resolve(process.env.INIT_CWD ?? process.cwd(), file)];
  const env = { ...process.env, ...screen?.env };
  const child = spawn(runtime.executable, [...flags, root, ...files], { env, stdio: ['ignore', 'inherit', 'pipe'] });
  child.stderr.on('data', (text) => process.stderr.write(withoutNoise(String(text))));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => child.once('close', resolve));
  screen?.stop();
  if (scratch !== null) fs.rmSync(scratch, { recursive: true, force: true });
  process.exitCode = typeof code === 'number' ? code : 1;
}

/**
 * What Chromium says where there is no desktop bus or graphics card; none of it matters to a person.
 * @param {string} text
 */
function withoutNoise(text) {
  const noise =
    /ERROR:(bus|object_proxy|viz_main_impl|command_buffer_proxy_impl|gpu_process_host|angle_platform_impl)\b/;
  return text
    .split('\n')
    .filter((line) => !noise.test(line))
    .join('\n');
}

try {
  await start();
} catch (error) {
  if (!(error instanceof NoRuntimeError)) throw error;
  await giveUp(error.message);
}
