import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, emptyDocument } from './document.ts';
import { applyEdit, type Edit, isWithin } from './edit.ts';

const node = (id: string, group: string | null = null) => ({ id, service: 'lambda', label: id, group, params: {} });
const edge = (id: string, from: string, to: string) => ({ id, from, to, label: '', params: {} });
const group = (id: string, parent: string | null = null) => ({ id, kind: 'vpc', label: id, group: parent }) as const;
const frame = { x: 0, y: 0, width: 300, height: 200 };
const note = (id: string, x = 0) => ({ id, kind: 'note', text: id, x, y: 0 }) as const;

/** Two boxes in nested containers, one outside, two arrows, a note. */
const board: Document = {
  ...emptyDocument('Board'),
  design: {
    ...emptyDocument().design,
    groups: [group('outer'), group('inner', 'outer')],
    nodes: [node('a', 'inner'), node('b', 'outer'), node('c')],
    edges: [edge('ab', 'a', 'b'), edge('bc', 'b', 'c')],
  },
  layout: {
    nodes: { a: { x: 1, y: 1 }, b: { x: 2, y: 2, z: 7 }, c: { x: 3, y: 3 } },
    groups: { outer: frame, inner: frame },
    edges: { ab: { labelAt: 0.5 } },
  },
  sketch: { notes: [note('n')], strokes: [] },
};

/** What an edit changed, part by part; parts that stayed the same object are left out. */
function changes(edit: Edit, before: Document = board): Readonly<Record<string, unknown>> {
  const after = applyEdit(before, edit);
  const parts = (document: Document): Readonly<Record<string, unknown>> => {
    const { title, design, layout, sketch } = document;
    return {
      title,
      settings: design.settings,
      groups: design.groups,
      nodes: design.nodes,
      edges: design.edges,
      layout,
      sketch,
    };
  };
  const old = parts(before);
  return Object.fromEntries(Object.entries(parts(after)).filter(([key, value]) => value !== old[key]));
}

describe('edits', () => {
  it('add a box, an arrow, a container around boxes, a note', () => {
    const { nodes, edges, groups } = board.design;
    expect(changes({ kind: 'add-node', node: node('d'), at: { x: 9, y: 9 } })).toEqual({
      nodes: [...nodes, node('d')],
      layout: { ...board.layout, nodes: { ...board.layout.nodes, d: { x: 9, y: 9 } } },
    });
    expect(changes({ kind: 'add-edge', edge: edge('ca', 'c', 'a') })).toEqual({
      edges: [...edges, edge('ca', 'c', 'a')],
    });
    expect(changes({ kind: 'add-group', group: group('g'), at: frame, members: ['c', 'outer'] })).toEqual({
      groups: [group('outer', 'g'), group('inner', 'outer'), group('g')],
      nodes: [nodes[0], nodes[1], node('c', 'g')],
      layout: { ...board.layout, groups: { ...board.layout.groups, g: frame } },
    });
    expect(groups).toHaveLength(2);
    expect(changes({ kind: 'add-note', note: note('m') })).toEqual({
      sketch: { notes: [note('n'), note('m')], strokes: [] },
    });
  });

  it('remove a box with its arrows and what is known of their places', () => {
    expect(changes({ kind: 'remove', ids: ['b', 'n', 'gone'] })).toEqual({
      nodes: [node('a', 'inner'), node('c')],
      groups: board.design.groups,
      edges: [],
      layout: {
        nodes: { a: { x: 1, y: 1 }, c: { x: 3, y: 3 } },
        groups: board.layout.groups,
        edges: {},
      },
      sketch: { notes: [], strokes: [] },
    });
  });

  it('remove containers, whose members move up to what is left around them', () => {
    const { nodes, groups } = changes({ kind: 'remove', ids: ['outer'] });
    expect([nodes, groups]).toEqual([[node('a', 'inner'), node('b'), node('c')], [group('inner')]]);
    expect(changes({ kind: 'remove', ids: ['outer', 'inner'] })['nodes']).toEqual([node('a'), node('b'), node('c')]);
  });

  it('set a label, a parameter, a service, ends, a kind, settings, a title', () => {
    const { nodes, edges, settings } = board.design;
    expect(changes({ kind: 'set-label', id: 'c', label: 'See' })).toEqual({
      nodes: [nodes[0], nodes[1], { ...node('c'), label: 'See' }],
    });
    const withMemory = { ...node('c'), params: { memoryMb: 512 } };
    expect(changes({ kind: 'set-param', id: 'c', key: 'memoryMb', value: 512 })).toEqual({
      nodes: [nodes[0], nodes[1], withMemory],
    });
    const given = applyEdit(board, { kind: 'set-param', id: 'c', key: 'memoryMb', value: 512 });
    expect(applyEdit(given, { kind: 'set-param', id: 'c', key: 'memoryMb', value: undefined })).toEqual(board);
    expect(changes({ kind: 'set-param', id: 'ab', key: 'calls', value: 2 })).toEqual({
      edges: [{ ...edge('ab', 'a', 'b'), params: { calls: 2 } }, edges[1]],
    });
    expect(changes({ kind: 'set-service', id: 'c', service: 's3' })).toEqual({
      nodes: [nodes[0], nodes[1], { ...node('c'), service: 's3' }],
    });
    expect(changes({ kind: 'reconnect', id: 'ab', from: 'c', to: 'c' })).toEqual({
      edges: [edge('ab', 'c', 'c'), edges[1]],
    });
    expect(changes({ kind: 'set-group-kind', id: 'outer', to: 'region' })).toEqual({
      groups: [{ ...group('outer'), kind: 'region' }, group('inner', 'outer')],
    });
    expect(changes({ kind: 'set-settings', settings: { hoursPerMonth: 720 } })).toEqual({
      settings: { ...settings, hoursPerMonth: 720 },
    });
    expect(changes({ kind: 'set-title', title: 'New' })).toEqual({ title: 'New' });
    expect(changes({ kind: 'set-note', note: note('n', 5) })).toEqual({
      sketch: { notes: [note('n', 5)], strokes: [] },
    });
  });

  it('keep the lines of the calculator, and no key for none', () => {
    const noted = applyEdit(board, { kind: 'set-pad', text: '1 + 1\n' });
    expect(noted).toEqual({ ...board, sketch: { ...board.sketch, pad: '1 + 1\n' } });
    expect(noted.design).toBe(board.design);
    expect(applyEdit(noted, { kind: 'set-pad', text: '' })).toEqual(board);
  });

  it('put boxes and containers into containers, never into themselves', () => {
    expect(changes({ kind: 'set-group', ids: ['c', 'inner'], group: null })).toMatchObject({
      groups: [group('outer'), group('inner')],
      nodes: board.design.nodes,
    });
    const { groups, nodes } = changes({ kind: 'set-group', ids: ['outer', 'inner', 'c'], group: 'inner' });
    expect([groups, nodes]).toEqual([
      board.design.groups,
      [node('a', 'inner'), node('b', 'outer'), node('c', 'inner')],
    ]);
  });

  it('are applied one after the other as one', () => {
    const edits: readonly Edit[] = [
      { kind: 'add-node', node: node('d'), at: { x: 0, y: 0 } },
      { kind: 'add-edge', edge: edge('cd', 'c', 'd') },
      { kind: 'remove', ids: ['c'] },
    ];
    expect(applyEdit(board, { kind: 'all', edits })).toEqual(edits.reduce(applyEdit, board));
    expect(applyEdit(board, { kind: 'all', edits }).design.edges).toEqual([edge('ab', 'a', 'b')]);
  });
});

describe('edits that would make a board invalid', () => {
  it('are passed over: taken ids, arrows that lead nowhere', () => {
    const edits: readonly Edit[] = [
      { kind: 'add-node', node: node('ab'), at: { x: 0, y: 0 } },
      { kind: 'add-edge', edge: edge('a', 'a', 'b') },
      { kind: 'add-group', group: group('c'), at: frame, members: ['b'] },
      { kind: 'add-edge', edge: edge('e', 'a', 'outer') },
      { kind: 'reconnect', id: 'ab', from: 'a', to: 'gone' },
      { kind: 'resize-group', id: 'a', to: frame },
      { kind: 'set-edge-layout', id: 'gone', layout: { labelAt: 0.1 } },
    ];
    expect(edits.map((edit) => applyEdit(board, edit) === board)).toEqual(edits.map(() => true));
  });

  it('leave at the top what names a container that is not there', () => {
    const added = applyEdit(board, { kind: 'add-node', node: node('d', 'gone'), at: { x: 0, y: 0 } });
    expect(added.design.nodes.at(-1)).toEqual(node('d'));
    expect(changes({ kind: 'set-group', ids: ['a'], group: 'gone' })['nodes']).toEqual([
      node('a'),
      ...board.design.nodes.slice(1),
    ]);
  });

  it('may name a container that a later edit of the same gesture adds', () => {
    const edits: readonly Edit[] = [
      { kind: 'add-group', group: group('child', 'parent'), at: frame },
      { kind: 'add-group', group: group('parent'), at: frame },
    ];
    expect(applyEdit(board, { kind: 'all', edits }).design.groups.slice(-2)).toEqual([
      group('child', 'parent'),
      group('parent'),
    ]);
  });
});

describe('places', () => {
  const layoutEdits: readonly Edit[] = [
    { kind: 'move', to: { b: { x: 8, y: 9 }, outer: { x: -1, y: -2 }, n: { x: 4, y: 4 }, gone: { x: 0, y: 0 } } },
    { kind: 'resize-group', id: 'outer', to: { x: 1, y: 1, width: 10, height: 10 } },
    { kind: 'set-edge-layout', id: 'bc', layout: { route: 'curved' } },
  ];

  it('change without the design becoming another object', () => {
    expect(layoutEdits.map((edit) => applyEdit(board, edit).design === board.design)).toEqual([true, true, true]);
    expect(layoutEdits.map((edit) => applyEdit(board, edit).layout === board.layout)).toEqual([false, false, false]);
  });

  it('move boxes, containers and notes, and keep all else that is known of them', () => {
    const { layout, sketch } = applyEdit(board, layoutEdits[0] as Edit);
    expect([layout.nodes, layout.groups, sketch.notes]).toEqual([
      { ...board.layout.nodes, b: { x: 8, y: 9, z: 7 } },
      { ...board.layout.groups, outer: { ...frame, x: -1, y: -2 } },
      [{ ...note('n', 4), y: 4 }],
    ]);
  });

  it('are kept under ids that objects have of their own', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const to = Object.fromEntries([[id, { x: 5, y: 6 }]]);
      const added = applyEdit(board, { kind: 'add-node', node: node(id), at: { x: 0, y: 0 } });
      const moved = applyEdit(added, { kind: 'move', to });
      expect(Object.entries(moved.layout.nodes).at(-1)).toEqual([id, { x: 5, y: 6 }]);
      expect(moved.layout.groups).toEqual(board.layout.groups);
      const sized = applyEdit(applyEdit(board, { kind: 'add-group', group: group(id), at: frame }), {
        kind: 'move',
        to,
      });
      expect(Object.entries(sized.layout.groups).at(-1)).toEqual([id, { ...frame, x: 5, y: 6 }]);
    }
  });
});

/** What makes a document invalid, in words. */
function faults({ design }: Document): readonly string[] {
  const { nodes, edges, groups } = design;
  const ids = [...nodes, ...edges, ...groups].map(({ id }) => id);
  const nodeIds = new Set(nodes.map(({ id }) => id));
  const groupIds = new Set(groups.map(({ id }) => id));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} twice`),
    ...edges.filter(({ from, to }) => !nodeIds.has(from) || !nodeIds.has(to)).map(({ id }) => `${id} leads nowhere`),
    ...[...nodes, ...groups].flatMap((one) =>
      one.group === null || groupIds.has(one.group) ? [] : [`${one.id} lost`],
    ),
    ...groups
      .filter((one) => one.group !== null && isWithin(design, one.group, one.id))
      .map(({ id }) => `${id} circular`),
  ];
}

describe('any edits', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'ab', 'bc', 'inner', 'outer', 'g', 'h', '__proto__');
  const home = fc.oneof(fc.constant(null), ids);
  const point = fc.record({ x: fc.nat(9), y: fc.nat(9) });
  const edits: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({
      kind: fc.constant('add-node' as const),
      node: fc.tuple(ids, home).map(([id, at]) => node(id, at)),
      at: point,
    }),
    fc.record({ kind: fc.constant('add-edge' as const), edge: fc.tuple(ids, ids, ids).map((args) => edge(...args)) }),
    fc.record({
      kind: fc.constant('add-group' as const),
      group: fc.tuple(ids, home).map(([id, at]) => group(id, at)),
      at: fc.constant(frame),
      members: fc.array(ids, { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('remove' as const), ids: fc.array(ids, { maxLength: 2 }) }),
    fc.record({ kind: fc.constant('reconnect' as const), id: ids, from: ids, to: ids }),
    fc.record({ kind: fc.constant('set-group' as const), ids: fc.array(ids, { maxLength: 3 }), group: home }),
    fc.record({ kind: fc.constant('move' as const), to: fc.dictionary(ids, point) }),
    fc.record({ kind: fc.constant('set-label' as const), id: ids, label: fc.string() }),
  );

  it('leave a valid document valid, and the one before as it was', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (list) => {
        const before = structuredClone(board);
        const steps = list.map((_, k) => list.slice(0, k + 1).reduce(applyEdit, board));
        expect(steps.map(faults)).toEqual(steps.map(() => []));
        expect(faults(applyEdit(board, { kind: 'all', edits: list }))).toEqual([]);
        expect(board).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});
