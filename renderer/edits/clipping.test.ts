import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { settleLayout } from '../../shared/drawing/settle-layout.ts';
import { readBoardText } from '../../shared/formats/board-read.ts';
import { writeBoard } from '../../shared/formats/board-write.ts';
import { type Document, type EdgeLayout, emptyDocument, type Note } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { designs } from '../../shared/random-designs.ts';
import { clippingOf, pasted, roomFor, standalone } from './clipping.ts';

const empty = emptyDocument('Board');
const frame = { x: 0, y: 0, width: 600, height: 400 };

/** A container with two services and an arrow between them, one service outside, notes on most of it. */
const board: Document = {
  ...empty,
  design: {
    ...empty.design,
    groups: [{ id: 'g', kind: 'vpc', label: 'VPC', group: null }],
    nodes: [
      { id: 'a', service: 'sqs-standard', label: 'A', group: 'g', params: { priority: 1 } },
      { id: 'b', service: 'lambda', label: 'B', group: 'g', params: {} },
      { id: 'c', service: 'lambda', label: 'C', group: null, params: {} },
    ],
    edges: [
      { id: 'ab', from: 'a', to: 'b', label: 'jobs', params: { batch: 10 } },
      { id: 'bc', from: 'b', to: 'c', label: '', params: {} },
    ],
  },
  layout: {
    nodes: { a: { x: 40, y: 60, z: 3 }, b: { x: 40, y: 200, locked: true }, c: { x: 900, y: 60 } },
    groups: { g: frame },
    edges: { ab: { bends: [{ x: 50, y: 150 }], step: 2, route: 'straight' }, bc: { step: 3 } },
  },
  sketch: {
    strokes: [
      {
        id: 'pen',
        x: 300,
        y: 300,
        points: [
          [0, 0],
          [10, 20, 0.5],
        ],
        width: 3,
        colour: 'accent',
      },
      { id: 'far', x: 2000, y: 0, points: [[0, 0]], width: 3 },
    ],
    shapes: [{ id: 'round', kind: 'ellipse', x: 900, y: 0, width: 60, height: 40, text: 'Cache', fill: 'ok' }],
    images: [{ id: 'logo', x: 400, y: 300, width: 8, height: 8, type: 'image/png', data: 'iVBORw0KGgo=', z: -1 }],
    notes: [
      { id: 'on-arrow', kind: 'question', text: 'Why?', x: 300, y: 100, on: 'ab', link: 'https://example.com' },
      { id: 'on-c', kind: 'note', text: 'C', x: 900, y: 200, on: 'c' },
      { id: 'free', kind: 'text', text: 'Free', x: 0, y: 500 },
    ],
  },
};

function clipped(ids: readonly string[], from = board): Document {
  const clipping = clippingOf(from, ids);
  if (clipping === null) throw new Error('nothing to clip');
  return clipping;
}

describe('clippingOf', () => {
  test('takes what lies in a container, the arrows between, their places, and the notes on them', () => {
    expect(clipped(['g'])).toEqual({
      ...board,
      design: { ...board.design, nodes: board.design.nodes.slice(0, 2), edges: board.design.edges.slice(0, 1) },
      layout: {
        nodes: { a: board.layout.nodes['a'], b: board.layout.nodes['b'] },
        groups: { g: frame },
        edges: { ab: board.layout.edges['ab'] },
      },
      sketch: {
        notes: board.sketch.notes.slice(0, 1),
        strokes: board.sketch.strokes.slice(0, 1),
        images: board.sketch.images,
      },
    });
  });

  test('an arrow needs both its ends', () => {
    expect(clippingOf(board, ['ab'])).toBeNull();
    expect(clipped(['ab', 'a', 'c']).design.edges).toEqual([]);
    expect(clipped(['a', 'b']).design.edges.map(({ id }) => id)).toEqual(['ab']);
  });

  test('leaves out what stays, but for the arrows between what goes', () => {
    const cut = clippingOf(board, ['g', 'c'], (id) => ['a', 'bc', 'free', 'on-c'].includes(id));
    expect(cut?.design.nodes.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(cut?.design.edges.map(({ id }) => id)).toEqual(['bc']);
    expect(cut?.sketch.notes.map(({ id }) => id)).toEqual(['on-arrow']);
  });

  test('as a board of its own it points at nothing that is not in it', () => {
    const alone = standalone(clipped(['a', 'on-c']));
    expect(alone.design.nodes.map(({ group }) => group)).toEqual([null]);
    expect(alone.sketch.notes.map(({ on }) => on)).toEqual([null]);
    expect(standalone(clipped(['g'])).design).toEqual(clipped(['g']).design);
  });
});

describe('pasted', () => {
  test('everything gets new ids and moves together, bends and notes too', () => {
    const added = pasted(board, clipped(['g']), { by: { x: 1000, y: 10 }, outside: 'find' });
    if (added === null) throw new Error('nothing pasted');
    const after = applyEdit(board, added.edit);
    expect(added.ids).toEqual(['g1', 'sqs-standard', 'lambda', 'n1', 'd1', 'd2']);
    expect(after.design.nodes.slice(3)).toEqual([
      { ...board.design.nodes[0], id: 'sqs-standard', group: 'g1' },
      { ...board.design.nodes[1], id: 'lambda', group: 'g1' },
    ]);
    expect(after.design.edges.slice(2)).toEqual([
      { ...board.design.edges[0], id: 'e1', from: 'sqs-standard', to: 'lambda' },
    ]);
    expect(after.layout.edges['e1']).toEqual({ bends: [{ x: 1050, y: 160 }], step: 2, route: 'straight' });
    expect(after.layout.nodes['sqs-standard']).toEqual({ x: 1040, y: 70, z: 3 });
    expect(after.layout.groups['g1']).toEqual({ ...frame, x: 1000, y: 10 });
    expect(after.sketch.strokes.at(-1)).toEqual({ ...board.sketch.strokes[0], id: 'd2', x: 1300, y: 310 });
    expect(after.sketch.images?.at(-1)).toEqual({ ...board.sketch.images?.[0], id: 'd1', x: 1400, y: 310 });
    expect(after.sketch.shapes).toBe(board.sketch.shapes);
    expect(after.sketch.notes.at(-1)).toEqual({ ...board.sketch.notes[0], id: 'n1', on: 'e1', x: 1300, y: 110 });
  });

  test('a copy made here stays with what is round it; one from elsewhere belongs to the container that it lands in', () => {
    const group = (outside: 'keep' | 'find', x: number) => {
      const added = pasted(board, clipped(['a']), { by: { x, y: 0 }, outside });
      return added && applyEdit(board, added.edit).design.nodes.at(-1)?.group;
    };
    expect([group('keep', 2000), group('find', 2000), group('find', 24)]).toEqual(['g', null, 'g']);
  });

  test('a container is no part of one that AWS does not let it lie in, and is told of', () => {
    const subnet = { id: 'subnet', kind: 'subnet-public', label: '', group: 'outer' } as const;
    const outer = { id: 'outer', kind: 'region', label: '', group: null } as const;
    const target: Document = {
      ...empty,
      design: { ...empty.design, groups: [outer, subnet] },
      layout: {
        nodes: {},
        groups: {
          outer: { x: 0, y: 0, width: 4000, height: 3000 },
          subnet: { x: 100, y: 100, width: 2000, height: 2000 },
        },
        edges: {},
      },
    };
    const homes = (part: Document) => {
      const added = pasted(target, part, { by: { x: 300, y: 300 }, outside: 'find' });
      if (added === null) throw new Error('nothing pasted');
      const { groups, nodes } = applyEdit(target, added.edit).design;
      return { clash: added.clash, homes: [...groups.slice(2), ...nodes].map(({ group }) => group) };
    };
    expect(homes(clipped(['g']))).toEqual({
      clash: { inner: 'vpc', outer: 'subnet-public' },
      homes: ['outer', 'g1', 'g1'],
    });
    // The VPC inside a group that anything may hold counts as well.
    const around = { id: 'around', kind: 'generic', label: '', group: null } as const;
    const wrapped: Document = {
      ...board,
      design: { ...board.design, groups: [around, { ...(board.design.groups[0] as typeof subnet), group: 'around' }] },
      layout: {
        ...board.layout,
        groups: { ...board.layout.groups, around: { x: -50, y: -50, width: 700, height: 500 } },
      },
    };
    expect(homes(clipped(['around'], wrapped)).homes.slice(0, 2)).toEqual(['outer', 'g1']);
    expect(homes(clipped(['c']))).toEqual({ clash: null, homes: ['subnet'] });
  });

  test('a container never lands in one that is no larger than itself', () => {
    const added = pasted(board, clipped(['g']), { by: { x: 24, y: 24 }, outside: 'find' });
    expect(added && applyEdit(board, added.edit).design.groups.map(({ group }) => group)).toEqual([null, null]);
  });

  test('a box may be called __proto__, and a service anything', () => {
    const text = writeBoard(board, catalog).replaceAll('"a"', '"__proto__"').replace('sqs-standard', 'x'.repeat(300));
    const read = readBoardText(text, catalog);
    if (!read.ok) throw new Error('unreadable');
    const added = pasted(board, clipped(['g'], read.value.document), { by: { x: 0, y: 0 }, outside: 'find' });
    const after = added && applyEdit(board, added.edit);
    expect(after?.design.nodes.slice(3).map(({ id }) => id)).toEqual(['x'.repeat(60), 'lambda']);
    expect(after?.layout.nodes['x'.repeat(60)]).toEqual({ x: 40, y: 60, z: 3 });
  });
});

test('pasted again and again at one point, each copy stands aside of those before it', () => {
  let after = board;
  const places = [1, 2, 3].map(() => {
    const clipping = clipped(['a']);
    const by = roomFor(after, clipping, { x: 132, y: 92 });
    const added = pasted(after, clipping, { by, outside: 'find' });
    if (added !== null) after = applyEdit(after, added.edit);
    return by;
  });
  expect(places).toEqual([
    { x: 24, y: 24 },
    { x: 48, y: 48 },
    { x: 72, y: 72 },
  ]);
});

/** Everything by its place in its list instead of its id. */
function renamed(document: Document): Document {
  const { design, layout, sketch } = document;
  const names = new Map<string, string>();
  design.groups.forEach(({ id }, i) => void names.set(id, `g${i}`));
  design.nodes.forEach(({ id }, i) => void names.set(id, `n${i}`));
  design.edges.forEach(({ id }, i) => void names.set(id, `e${i}`));
  const name = (id: string) => names.get(id) ?? id;
  const places = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).map(([id, at]) => [name(id), at]));
  return {
    ...document,
    design: {
      ...design,
      groups: design.groups.map((group) => ({ ...group, id: name(group.id), group: group.group && name(group.group) })),
      nodes: design.nodes.map((node) => ({ ...node, id: name(node.id), group: node.group && name(node.group) })),
      edges: design.edges.map((edge) => ({ ...edge, id: name(edge.id), from: name(edge.from), to: name(edge.to) })),
    },
    layout: { nodes: places(layout.nodes), groups: places(layout.groups), edges: places(layout.edges) },
    sketch: {
      ...sketch,
      strokes: sketch.strokes.map((stroke, i) => ({ ...stroke, id: `s${i}` })),
      notes: sketch.notes.map((note, i) => ({ ...note, id: `t${i}`, on: note.on == null ? null : name(note.on) })),
    },
  };
}

const routes: fc.Arbitrary<EdgeLayout> = fc.record(
  {
    bends: fc.array(fc.record({ x: fc.integer(), y: fc.integer() }), { maxLength: 3 }),
    step: fc.integer({ min: 1, max: 99 }),
    labelAt: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: [] },
);

/** A random board with places, bends, and a note on each of its services. */
const boards: fc.Arbitrary<Document> = fc
  .tuple(designs, fc.array(routes, { minLength: 1, maxLength: 5 }), fc.string())
  .map(([design, layouts, text]) => {
    const settled = settleLayout({ ...empty, design: { ...design, settings: empty.design.settings } });
    const edges = Object.fromEntries(design.edges.map(({ id }, i) => [id, layouts[i % layouts.length] as EdgeLayout]));
    const notes = design.nodes.map(({ id }, i): Note => ({ id: `note ${i}`, kind: 'note', text, x: i, y: 0, on: id }));
    const strokes = layouts.map((_, i) => ({ id: `stroke ${i}`, x: -500, y: i, points: [[0, 0] as const], width: 2 }));
    return { ...settled, layout: { ...settled.layout, edges }, sketch: { notes, strokes } };
  });

test('what is copied, sent as text and pasted on another board is the same design, up to its ids', () => {
  fc.assert(
    fc.property(boards, boards, (from, onto) => {
      const { nodes, groups } = from.design;
      const things = [...nodes, ...groups, ...from.sketch.strokes].map(({ id }) => id);
      const clipping = clippingOf(from, things);
      if (clipping === null) throw new Error('nothing copied');
      // As the file has it: values that are the catalog's own are left out.
      const file = writeBoard(standalone(clipping), catalog);
      const read = readBoardText(file, catalog);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const added = pasted(onto, read.value.document, { by: { x: 100_000, y: 0 }, outside: 'find' });
      if (added === null) throw new Error('nothing pasted');
      const back = clippingOf(applyEdit(onto, added.edit), added.ids);
      const again = back && pasted(empty, back, { by: { x: -100_000, y: 0 }, outside: 'find' });
      if (!again) throw new Error('nothing came back');
      const round = { ...applyEdit(empty, again.edit), title: read.value.document.title };
      expect(renamed(round)).toEqual(renamed(read.value.document));
    }),
    { numRuns: 60 },
  );
});
