import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { applyEdit } from '../model/edit.ts';
import { moved, moves } from '../random-edits.ts';
import { sceneCache } from './scene-cache.ts';
import { sceneOf } from './scene-of.ts';

/** Nine services in three columns, an arrow from each to the next; with containers, notes, drawn things, bends and numbers. */
function full(): Document {
  const plain = board();
  const { design, layout } = plain;
  const homes = new Map([
    ['n1', 'g1'],
    ['n2', 'g2'],
    ['n5', 'g1'],
  ]);
  return {
    ...plain,
    design: {
      ...design,
      groups: [
        { id: 'g1', kind: 'region', label: '', group: null },
        { id: 'g2', kind: 'vpc', label: 'Main', group: 'g1' },
      ],
      nodes: design.nodes.map((node) => ({ ...node, group: homes.get(node.id) ?? null })),
    },
    layout: {
      ...layout,
      groups: {
        g1: { x: 260, y: -60, width: 640, height: 400 },
        g2: { x: 560, y: -40, width: 300, height: 160, z: 3 },
      },
      edges: {
        e0: { step: 1 },
        e1: { bends: [{ x: 500, y: 90 }], step: 2 },
        e2: { route: 'curved', labelAt: 0.3 },
        e4: { route: 'straight', fromSide: 'right', step: 2 },
      },
    },
    sketch: {
      notes: [
        { id: 'm1', kind: 'decision', text: 'because of the load', x: 40, y: 700, on: 'n4' },
        { id: 'm2', kind: 'note', text: 'on an arrow', x: 900, y: 500, on: 'e3', z: 2 },
        { id: 'm3', kind: 'text', text: 'free', x: -200, y: 0 },
      ],
      strokes: [
        {
          id: 's1',
          x: 10,
          y: 10,
          points: [
            [0, 0],
            [30, 20],
          ],
          width: 3,
        },
      ],
      shapes: [{ id: 's2', kind: 'diamond', x: 200, y: 600, width: 120, height: 80, text: 'or', z: 1 }],
    },
  };
}

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
    fc.property(steps, fc.boolean(), (plan, isFull) => {
      const cache = sceneCache();
      let document = isFull ? full() : board();
      let analysis = analyze(document.design, catalog);
      for (const { move, dx, drag } of plan) {
        if (drag && dx % 3 === 0 && isFull) {
          // A container, a note or a drawn thing is moved, or a bend.
          const ids = ['g1', 'g2', 'm1', 'm3', 's1', 's2'];
          const id = ids[move.at % ids.length] ?? 'm1';
          document = applyEdit(document, { kind: 'move', to: { [id]: { x: dx * 4, y: dx } } });
          const bends = [{ x: 480 + dx, y: 90 }];
          if (document.design.edges.some((edge) => edge.id === 'e1'))
            document = applyEdit(document, { kind: 'set-edge-layout', id: 'e1', layout: { bends } });
        } else if (drag) {
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

test('what is drawn by hand is made once for all frames of a drag', () => {
  const document = full();
  const cache = sceneCache();
  const before = sceneOf(document, null, { catalog, cache });
  const after = sceneOf(applyEdit(document, { kind: 'move', to: { n8: { x: 900, y: 700 } } }), null, {
    catalog,
    cache,
  });
  expect([
    after.behind === before.behind,
    after.strokes === before.strokes,
    after.notes[2] === before.notes[2],
  ]).toEqual([true, true, true]);
  const redrawn = applyEdit(document, { kind: 'move', to: { s2: { x: 0, y: 0 } } });
  expect(sceneOf(redrawn, null, { catalog, cache })).toEqual(sceneOf(redrawn, null, { catalog }));
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
