// `npm run proof:kills [-- KILLS [SEED]]`: the real app is killed at random moments while keys draw and save, 500 times unless a number is given.
// After each kill the file and the journal are read; every tenth time the app is started again and brings the work back itself.
import { startVirtualDisplay } from './display.mjs';
import { findRuntime } from './electron-runtime.mjs';
import { killOften } from './kills.mjs';

const [, , count = '500', seed = '1'] = process.argv;
if (!/^[1-9]\d*$/.test(count) || !/^\d+$/.test(seed)) {
  console.error('Give a number of kills and a seed, such as: npm run proof:kills -- 200 7');
  process.exit(2);
}
const { build, products } = await import('./build.mjs');
if (process.env.EDGEWISE_BUILT !== '1') await build([products.page, products.desktop]);
const runtime = await findRuntime();
const { env, stop } = await startVirtualDisplay();
Object.assign(process.env, env);
const told = await killOften(runtime.executable, Number(count), Number(seed), console.log);
stop();
console.log(JSON.stringify(told, null, 2));
process.exit(told.corrupt + told.lostSaves + told.late + told.notRestored === 0 ? 0 : 1);
