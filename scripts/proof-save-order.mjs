// `npm run proof:save-order [-- SAVES]`: the real desktop app saves through its window while strace looks on. For every save: the bytes, their
// flush, the rename, the folder's flush, and only then the word “Saved”.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright';
import { build, products } from './build.mjs';
import { startVirtualDisplay } from './display.mjs';
import { findRuntime } from './electron-runtime.mjs';
import { isRoot, root } from './paths.mjs';
import { callsIn, wrongWith } from './save-trace.mjs';
import { ensureSystem } from './system.mjs';

const saves = Number(process.argv[2] ?? '50');
if (!Number.isInteger(saves) || saves < 1)
  throw new Error('Give the number of saves, such as: npm run proof:save-order -- 50');
if (process.platform !== 'linux') throw new Error('strace is a program of Linux: run this proof there.');
const missing = ensureSystem(['window', 'display', 'unpack', 'trace']);
if (missing !== null) throw new Error(missing);
await build([products.page, products.desktop, products.policy]);
const runtime = await findRuntime();
const display = await startVirtualDisplay();
const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-order-')));
const boards = path.join(folder, 'boards');
fs.mkdirSync(boards);
const target = path.join(boards, 'Order.edgewise');
const log = path.join(folder, 'trace');

const app = await _electron.launch({
  executablePath: runtime.executable,
  args: [`--user-data-dir=${path.join(folder, 'data')}`, '--disable-gpu', root],
  cwd: folder,
  env: { .../** @type {Record<string, string>} */ (process.env), ...display.env },
  chromiumSandbox: !isRoot(),
});
const page = await app.firstWindow();
await page.locator('html[data-ready="true"]').waitFor();
await page.keyboard.press('Control+n');

const tracer = spawn('strace', [
  ...['-f', '-ttt', '-T', '-y', '-s', '16', '-o', log],
  ...['-e', 'trace=openat,write,pwrite64,writev,pwritev,fsync,fdatasync,rename,renameat,renameat2,ftruncate'],
  ...['-p', String(app.process().pid)],
]);
await new Promise((resolve, reject) => {
  let words = '';
  tracer.stderr.on('data', (text) => {
    words += text;
    if (/attached/.test(words)) resolve(null);
  });
  tracer.once('exit', () => reject(new Error(`strace may not look at the app: ${words.trim()}`)));
});

await app.evaluate(({ dialog }, filePath) => {
  dialog.showSaveDialog = async () => ({ canceled: false, filePath });
}, target);

/**
 * Adds a service and saves by key; gives when that was asked for and when the page first said that it is saved, in seconds.
 * @param {string} key
 */
async function save(key) {
  await page.getByRole('combobox', { name: 'Search services' }).fill('Lambda');
  await page.keyboard.press('Enter');
  const close = page.locator('.notice').getByRole('button', { name: 'Close' });
  if (await close.isVisible()) await close.click();
  const said = page.evaluate(
    // In the page: the first moment at which a person can read it.
    `new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        const notice = document.querySelector('.notice')?.textContent ?? '';
        if (!notice.startsWith('Saved')) return;
        watcher.disconnect();
        resolve(Date.now() / 1000);
      });
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    })`,
  );
  const from = Date.now() / 1000;
  await page.keyboard.press(key);
  return { target, from, saidAt: Number(await said), size: fs.statSync(target).size };
}

const done = [];
for (let i = 0; i < saves; i += 1) done.push(await save(i === 0 ? 'Control+Shift+s' : 'Control+s'));
const ended = new Promise((resolve) => tracer.once('exit', resolve));
tracer.kill('SIGINT');
await ended;
await app
  .evaluate(({ app: program, BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.destroy();
    program.quit();
  })
  .catch(() => {});
display.stop();

const calls = callsIn(fs.readFileSync(log, 'utf8'));
const wrong = done.map((one) => wrongWith(calls, one));
const last = done.at(-1);
console.log('The calls of the last save, ms after the key:');
for (const { name, text, result, start, end } of calls) {
  if (last === undefined || start < last.from || start > last.saidAt || !text.includes(boards)) continue;
  console.log(`  ${ms(end - last.from)}  ${name}(${text.replaceAll(boards, '…')}) = ${result.replaceAll(boards, '…')}`);
}
if (last !== undefined) console.log(`  ${ms(last.saidAt - last.from)}  the page says “Saved”`);
const bad = wrong.filter((words) => words.length > 0);
for (const [i, words] of wrong.entries()) for (const word of words) console.error(`save ${i + 1}: ${word}`);
console.log(
  `${saves - bad.length} of ${saves} saves of the real app in order: write, flush, rename, flush of the folder, “Saved”`,
);
if (bad.length === 0) fs.rmSync(folder, { recursive: true, force: true });
else console.error(`The whole log is in ${log}`);
process.exit(bad.length === 0 ? 0 : 1);

/** @param {number} seconds */
function ms(seconds) {
  return (seconds * 1000).toFixed(1).padStart(7);
}
