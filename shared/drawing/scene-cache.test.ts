import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { applyEdit } from '../model/edit.ts';
import { moved, moves } from '../random-edits.ts';
import { sceneCache } from './scene-cache.ts';
import { sceneOf } from './scene-of.ts';

/** Nine services in three columns, an arrow from each to the next. */
function board(): Document {
  const ids = Array.from({ length: 9 }, (_, i) => `n${i}`);
  const empty = emptyDocument('');
  return {
    ...empty,
    design: {
      ...empty.design,
      nodes: ids.map((id, i) => ({
        id,
        service: i === 0 ? 'client' : 'lambda',
        label: id,
        group: null,
        params: i === 0 ? { perSecond: 40 } : {},
      })),
      edges: ids.slice(1).map((to, i) => ({ id: `e${i}`, from: `n${i}`, to, label: '', params: {} })),
    },
    layout: {
      ...empty.layout,
      nodes: Object.fromEntries(ids.map((id, i) => [id, { x: (i % 3) * 300, y: Math.floor(i / 3) * 180 }])),
    },
  };
}

test('through moves, changes and arrows that come and go, the scene with a cache is the one without', () => {
  const steps = fc.array(fc.record({ move: moves, dx: fc.integer({ min: -90, max: 90 }), drag: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(steps, (plan) => {
      const cache = sceneCache();
      let document = board();
      let analysis = analyze(document.design, catalog);
      for (const { move, dx, drag } of plan) {
        if (drag) {
          const id = document.design.nodes[move.at % Math.max(1, document.design.nodes.length)]?.id ?? 'n0';
          const at = document.layout.nodes[id] ?? { x: 0, y: 0 };
          document = applyEdit(document, { kind: 'move', to: { [id]: { x: at.x + dx, y: at.y + dx / 2 } } });
        } else {
          document = { ...document, design: moved(document.design, move) };
          analysis = analyze(document.design, catalog);
        }
        expect(sceneOf(document, analysis, { catalog, cache })).toEqual(sceneOf(document, analysis, { catalog }));
      }
    }),
    { numRuns: 60 },
  );
});

// Two arrows beside the moved one run in the lanes that it leaves.
test('what a move leaves as it was keeps its identity', () => {
  const document = board();
  const analysis = analyze(document.design, catalog);
  const cache = sceneCache();
  const before = sceneOf(document, analysis, { catalog, cache });
  const after = sceneOf(applyEdit(document, { kind: 'move', to: { n8: { x: 900, y: 700 } } }), analysis, {
    catalog,
    cache,
  });
  const changed = (now: readonly { readonly id: string }[], old: readonly object[]) =>
    now.filter((item, i) => item !== old[i]).map(({ id }) => id);
  expect([changed(after.cards, before.cards), changed(after.arrows, before.arrows)]).toEqual([
    ['n8'],
    ['e5', 'e6', 'e7'],
  ]);
});
