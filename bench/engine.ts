/**
 * How long an analysis takes, beside the least that propagation alone can cost. Prints a table of medians; `npm run bench`.
 */
import os from 'node:os';
import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import { measure } from '../shared/engine/measure.ts';
import { randomDesign } from './boards.ts';
import { floorsOf } from './floors.ts';

const sizes = [
  { nodes: 200, edges: 300, goalMs: 4, runs: 200 },
  { nodes: 1000, edges: 1500, goalMs: null, runs: 60 },
  { nodes: 10_000, edges: 20_000, goalMs: 100, runs: 15 },
] as const;

/** Milliseconds of each run, after a fifth as many runs to warm up. */
function time(runs: number, work: () => unknown): number {
  for (let k = 0; k < Math.ceil(runs / 5); k++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] as number;
}

const ms = (value: number) => (value < 1 ? value.toFixed(3) : value.toFixed(1));

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.cpus()[0]?.model.trim()} × ${os.cpus().length}`,
);
console.log(
  '| nodes / edges | analyze ms | goal ms | figures only ms | floor, objects ms | floor, typed arrays ms | analyze ÷ objects |',
);
console.log('| --- | --: | --: | --: | --: | --: | --: |');
for (const { nodes, edges, goalMs, runs } of sizes) {
  const design = randomDesign(7, nodes, edges);
  const floors = floorsOf(design);
  const whole = time(runs, () => analyze(design, catalog));
  const figures = time(runs, () => measure(design, catalog));
  const objects = time(runs * 5, floors.objects);
  const typed = time(runs * 5, floors.typedArrays);
  const cells = [
    `${nodes} / ${edges}`,
    ms(whole),
    goalMs ?? '',
    ms(figures),
    ms(objects),
    ms(typed),
    (whole / objects).toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
