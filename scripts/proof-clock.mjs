// `npm run proof:clock`: the app's own saving and its versions, under a clock that jumps by years while it runs (libfaketime).
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';
import { ensureSystem } from './system.mjs';

if (process.platform !== 'linux') throw new Error('libfaketime is for Linux: run this proof there.');
const missing = ensureSystem(['clock']);
if (missing !== null) throw new Error(missing);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-clock-'));

// Each save is followed by a look at everything that must hold; the jumps go ahead and back, twice and more.
const code = `
  import fs from 'node:fs';
  import { boardFiles, filesIn } from './board-files.ts';
  const [folder, clock] = process.argv.slice(2);
  const parts = filesIn(folder + '/data');
  const told = [];
  const files = boardFiles(parts, (file) => told.push(file));
  const file = folder + '/Cart.edgewise';
  const all = [];
  const years = [];
  const need = (holds, words) => { if (!holds) { console.error('save ' + all.length + ': ' + words); process.exit(1); } };
  const text = (bytes) => new TextDecoder().decode(bytes);
  const save = async (over) => {
    all.unshift('text ' + all.length);
    const saved = await files.save(file, new TextEncoder().encode(all[0]), over);
    need(saved.ok && saved.value === null, JSON.stringify(saved));
    need(fs.readFileSync(file, 'utf8') === all[0], 'the file holds something else');
    need(fs.readdirSync(folder).sort().join() === 'Cart.edgewise,clock,data,proof.mjs', 'something was left beside it');
    const list = await parts.versions.list(file);
    const newest = await Promise.all(list.value.slice(0, 20).map(({ id }) => parts.versions.read(file, id)));
    const got = newest.map((one) => (one.ok ? text(one.value) : one.error.message));
    need(got.join() === all.slice(0, 20).join(), 'the newest versions are ' + got.join());
  };
  for (const jump of ['+0', '-4000d', '+9000d', '-9000d', '+400d', '+0']) {
    fs.writeFileSync(clock, jump + '\\n');
    years.push(new Date().getFullYear());
    for (let i = 0; i < 10; i += 1) await save('as-known');
    await files.watch([file]);
    // Another program's change is noticed, and is not overwritten, whatever the clock says.
    fs.writeFileSync(file, 'theirs ' + jump);
    all.unshift('theirs ' + jump);
    const refused = await files.save(file, new Uint8Array(1), 'as-known');
    need(!refused.ok && refused.error.code === 'changed', 'a change from outside was overwritten');
    await files.look();
    need(told.length === years.length, 'a change from outside was not told');
    await save('anything');
    await files.read(file);
  }
  const list = await parts.versions.list(file);
  console.log(JSON.stringify({ saves: all.length - years.length, years, versions: list.value.length }));
  process.exit(0);
`;
const script = path.join(folder, 'proof.mjs');
await build({
  stdin: { contents: code, resolveDir: path.join(root, 'electron'), loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: script,
});
const clock = path.join(folder, 'clock');
fs.writeFileSync(clock, '+0\n');
const preload =
  /^LD_PRELOAD=(.*)$/m.exec(execFileSync('faketime', ['-f', '+0', 'env'], { encoding: 'utf8' }))?.[1] ?? '';
const env = {
  ...process.env,
  LD_PRELOAD: preload,
  FAKETIME_TIMESTAMP_FILE: clock,
  FAKETIME_NO_CACHE: '1',
  // Clocks that people set; the time that passes and the times of files stay as they are.
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  NO_FAKE_STAT: '1',
};
const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder, clock], { encoding: 'utf8', env });
fs.rmSync(folder, { recursive: true, force: true });
if (status !== 0) {
  console.error(stderr || `ended with ${status}`);
  process.exit(1);
}
const { saves, years, versions } = JSON.parse(stdout);
if (new Set(years).size < 4) throw new Error(`The clock did not jump: it said ${years.join(', ')}`);
console.log(
  `${saves} saves under a clock that jumped to ${years.join(', ')}: after each the file was right and the newest 20 versions complete and in order; ${versions} versions at the end; ${years.length} changes from outside noticed, none overwritten`,
);
