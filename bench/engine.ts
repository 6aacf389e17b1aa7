/**
 * How long an analysis takes, beside the least that propagation alone can cost. Prints tables of medians; `npm run bench`.
 */
import os from 'node:os';
import v8 from 'node:v8';
import vm from 'node:vm';
import { analysisCache, analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import { sceneCache } from '../shared/drawing/scene-cache.ts';
import { sceneOf } from '../shared/drawing/scene-of.ts';
import { measurer } from '../shared/engine/measure.ts';
import { boardFor } from '../shared/engine/rules/board.ts';
import { advise, rules } from '../shared/engine/rules/index.ts';
import { type Document, emptyDocument } from '../shared/model/document.ts';
import { applyEdit } from '../shared/model/edit.ts';
import { randomDesign } from './boards.ts';
import { changedDesigns } from './edits.ts';
import { floorsOf } from './floors.ts';

const sizes = [
  { nodes: 200, edges: 300, goalMs: 4, changeGoalMs: null, runs: 200 },
  { nodes: 1000, edges: 1500, goalMs: null, changeGoalMs: 2, runs: 60 },
  { nodes: 10_000, edges: 20_000, goalMs: 100, changeGoalMs: null, runs: 11 },
] as const;

const seed = 7;

/** Median of the milliseconds of each run, after a fifth as many runs to warm up. */
function time(runs: number, work: (run: number) => unknown): number {
  const warmUp = Math.ceil(runs / 5);
  for (let k = 0; k < warmUp; k++) work(k);
  const times = Array.from({ length: runs }, (_, k) => {
    const start = performance.now();
    work(warmUp + k);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] as number;
}

const ms = (value: number) => (value < 1 ? value.toFixed(3) : value.toFixed(1));

function table(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): void {
  console.log(`\n| ${head.join(' | ')} |\n| --- |${' --: |'.repeat(head.length - 1)}`);
  for (const row of rows) console.log(`| ${row.map((cell) => cell ?? '').join(' | ')} |`);
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.cpus()[0]?.model.trim()} × ${os.cpus().length}, ${rules.length} rules`,
);

table(
  [
    'nodes / edges',
    'analyze ms',
    'goal ms',
    'rules alone ms',
    'floor, objects ms',
    'floor, typed arrays ms',
    'analyze ÷ objects',
    'analyze ÷ typed arrays',
  ],
  sizes.map(({ nodes, edges, goalMs, runs }) => {
    const design = randomDesign(seed, nodes, edges);
    const floors = floorsOf(design);
    const whole = time(runs, () => analyze(design, catalog));
    const { board } = measurer(catalog)(design, { rules: [] });
    // A board of its own for each run: what rules find out together is remembered by the board.
    const advice = time(runs, () => advise(boardFor(board.all, null), rules));
    const objects = time(runs * 5, floors.objects);
    const typed = time(runs * 5, floors.typedArrays);
    return [
      `${nodes} / ${edges}`,
      ms(whole),
      goalMs,
      ms(advice),
      ms(objects),
      ms(typed),
      (whole / objects).toFixed(0),
      (whole / typed).toFixed(0),
    ];
  }),
);

table(
  ['one changed parameter on', 'with all rules and words ms', 'goal ms', 'figures only ms', 'a fresh analysis ms'],
  sizes.map(({ nodes, edges, changeGoalMs, runs }) => {
    const design = randomDesign(seed, nodes, edges);
    const changes = changedDesigns(design, Math.ceil(runs * 1.2) * 2);
    const at = (k: number) => changes[k % changes.length] ?? design;
    const next = analysisCache(catalog);
    next(design);
    const whole = time(runs * 2 - 1, (k) => next(at(k)));
    const measureNext = measurer(catalog);
    measureNext(design, { rules: [] });
    const figures = time(runs * 2 - 1, (k) => measureNext(at(k), { rules: [] }));
    const fresh = time(Math.min(runs, 20), (k) => analyze(at(k), catalog));
    return [`${nodes} / ${edges}`, ms(whole), changeGoalMs, ms(figures), ms(fresh)];
  }),
);

/** Bytes of the heap that are in use, after all that is not has been collected. */
function usedHeap(): number {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

table(
  ['memory of', 'analysis KB a node', 'with what the next one keeps KB a node'],
  sizes.map(({ nodes, edges }) => {
    const design = randomDesign(seed, nodes, edges);
    const empty = usedHeap();
    const analysis = analyze(design, catalog);
    const alone = usedHeap() - empty;
    const next = analysisCache(catalog);
    const before = usedHeap();
    const kept = next(design);
    const followed = usedHeap() - before;
    // Named here, so that neither is collected before it is measured.
    const sound = Object.keys(analysis.nodes).length === nodes && Object.keys(kept.nodes).length === nodes;
    return [
      `${nodes} / ${edges}`,
      sound ? (alone / nodes / 1024).toFixed(1) : null,
      (followed / nodes / 1024).toFixed(1),
    ];
  }),
);

table(
  ['scene of', 'first ms', 'after a card was moved ms'],
  sizes.slice(0, 2).map(({ nodes, edges }) => {
    const design = randomDesign(seed, nodes, edges);
    const across = Math.ceil(Math.sqrt(nodes));
    const places = Object.fromEntries(
      design.nodes.map(({ id }, i) => [id, { x: (i % across) * 320, y: Math.floor(i / across) * 200 }]),
    );
    const empty = emptyDocument('');
    const document: Document = { ...empty, design, layout: { ...empty.layout, nodes: places } };
    const analysis = analyze(design, catalog);
    const first = time(5, () => sceneOf(document, analysis, { catalog, cache: sceneCache() }));
    const cache = sceneCache();
    sceneOf(document, analysis, { catalog, cache });
    const moved = time(9, (k) =>
      sceneOf(applyEdit(document, { kind: 'move', to: { n7: { x: 40 * k, y: 60 } } }), analysis, { catalog, cache }),
    );
    return [`${nodes} / ${edges}`, ms(first), ms(moved)];
  }),
);
