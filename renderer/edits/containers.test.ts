import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encloses } from '../../shared/drawing/geometry.ts';
import { type Document, emptyDocument, type GroupKind } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { withinLocks } from '../../shared/model/locks.ts';
import { groupAround, moveBy, moveTo, ungroup } from './arrange.ts';
import { drop, takingContainer } from './drop.ts';
import { duplicate } from './duplicate.ts';
import { boxOf, withContent } from './extent.ts';
import { holding } from './hold.ts';
import { resized, resizeEnd } from './resize.ts';

function board(...edits: readonly Edit[]): Document {
  return edits.reduce(applyEdit, emptyDocument());
}

const card = (id: string, x: number, y: number, group: string | null = null): Edit => ({
  kind: 'add-node',
  node: { id, service: 'lambda', label: id, group, params: {} },
  at: { x, y },
});
const frame = (
  id: string,
  box: readonly [number, number, number, number],
  group: string | null = null,
  kind: GroupKind = 'generic',
  locked = false,
): Edit => ({
  kind: 'add-group',
  group: { id, kind, label: id, group },
  at: { x: box[0], y: box[1], width: box[2], height: box[3], ...(locked ? { locked } : {}) },
});

const homes = ({ design }: Document) =>
  Object.fromEntries([...design.nodes, ...design.groups].map(({ id, group }) => [id, group]));

describe('what is let go', () => {
  test('lets a container grow that it sticks out of, and every container around that', () => {
    const document = board(
      frame('outer', [0, 0, 400, 300]),
      frame('inner', [20, 40, 300, 200], 'outer'),
      card('a', 200, 190, 'inner'),
    );
    const dropped = drop(document, ['a']);
    if (dropped.kind === 'refused' || dropped.edit === null) throw new Error('nothing grew');
    const after = applyEdit(document, dropped.edit);
    expect(after.layout.groups).toEqual({
      inner: { x: 20, y: 40, width: 396, height: 238 },
      outer: { x: 0, y: 0, width: 448, height: 300 },
    });
    expect(after.design).toBe(document.design);
  });

  test('joins and is held in one edit', () => {
    const document = board(frame('g', [0, 0, 400, 300]), card('a', 290, 100));
    const dropped = drop(document, ['a']);
    if (dropped.kind === 'refused' || dropped.edit === null) throw new Error('not taken');
    const after = applyEdit(document, dropped.edit);
    expect([after.design.nodes[0]?.group, after.layout.groups['g']]).toEqual([
      'g',
      { x: 0, y: 0, width: 506, height: 300 },
    ]);
  });

  test('grows nothing that is locked, and nothing that holds it already', () => {
    const locked = board(frame('g', [0, 0, 300, 200], null, 'generic', true), card('a', 200, 100, 'g'));
    expect(holding(locked, ['a'])).toBeNull();
    expect(drop(board(frame('g', [0, 0, 300, 200]), card('a', 60, 60, 'g')), ['a'])).toEqual({
      kind: 'taken',
      edit: null,
    });
  });

  test('is refused where AWS has no such thing, and is not offered a place there', () => {
    const document = board(
      frame('subnet', [0, 0, 600, 400], null, 'subnet-public'),
      frame('vpc', [100, 100, 200, 200], null, 'vpc'),
    );
    expect(drop(document, ['vpc'])).toEqual({ kind: 'refused', clash: { inner: 'vpc', outer: 'subnet-public' } });
    expect(takingContainer(document, ['vpc'])).toBeNull();
    const other = board(
      frame('vpc', [0, 0, 600, 400], null, 'vpc'),
      frame('subnet', [100, 100, 200, 200], null, 'subnet-public'),
    );
    expect(takingContainer(other, ['subnet'])).toBe('vpc');
    const dropped = drop(other, ['subnet']);
    if (dropped.kind === 'refused' || dropped.edit === null) throw new Error('not taken');
    expect(homes(applyEdit(other, dropped.edit))).toEqual({ vpc: null, subnet: 'vpc' });
  });
});

/** Up to three levels of containers, cards in any of them or outside. */
const boards = fc
  .record({
    groups: fc.array(fc.record({ x: fc.nat(400), y: fc.nat(300), home: fc.nat(4) }), { minLength: 1, maxLength: 5 }),
    cards: fc.array(fc.record({ x: fc.nat(900), y: fc.nat(700), home: fc.nat(6) }), { minLength: 1, maxLength: 8 }),
  })
  .map(({ groups, cards }) =>
    board(
      ...groups.map(({ x, y, home }, i) =>
        frame(`g${i}`, [x, y, 500 - 60 * i, 400 - 40 * i], home < i ? `g${home}` : null),
      ),
      ...cards.map(({ x, y, home }, i) => card(`n${i}`, x, y, home < groups.length ? `g${home}` : null)),
      ...cards.slice(1).map(
        (_, i): Edit => ({
          kind: 'add-edge',
          edge: { id: `e${i}`, from: 'n0', to: `n${i + 1}`, label: '', params: {} },
        }),
      ),
    ),
  );

interface Act {
  readonly kind: 'move' | 'drag' | 'resize' | 'force' | 'copy' | 'group' | 'ungroup';
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
}

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('move', 'drag', 'drag', 'resize', 'force', 'copy', 'group', 'ungroup'),
    a: fc.nat(99),
    b: fc.nat(99),
    x: fc.integer({ min: -400, max: 400 }),
    y: fc.integer({ min: -400, max: 400 }),
  }),
  { maxLength: 12 },
);

/** `pass` is what every edit goes through before it is made. */
function done(
  document: Document,
  { kind, a, b, x, y }: Act,
  pass: (edit: Edit, board: Document) => Edit | null = (edit) => edit,
): Document {
  const { groups, nodes } = document.design;
  const things = [...groups, ...nodes].map(({ id }) => id);
  const chosen = [...new Set([things[a % things.length] as string, things[b % things.length] as string])];
  const container = groups[a % Math.max(1, groups.length)];
  const from = container === undefined ? null : boxOf(document, container.id);
  const edited = (edit: Edit | null | undefined, at = document) => {
    const passed = edit == null ? null : pass(edit, at);
    return passed === null ? at : applyEdit(at, passed);
  };
  switch (kind) {
    case 'move':
      return edited(moveBy(document, chosen, { x, y }));
    case 'drag': {
      const to = chosen.flatMap((id) => {
        const box = boxOf(document, id);
        return box === null ? [] : [[id, { x: box.x + x, y: box.y + y }] as const];
      });
      const moved = edited(moveTo(document, Object.fromEntries(to)));
      const dropped = drop(moved, chosen);
      return dropped.kind === 'refused' ? document : edited(dropped.edit, moved);
    }
    case 'resize':
    case 'force': {
      if (container === undefined || from === null) return document;
      const wish = {
        x: from.x,
        y: from.y,
        width: Math.max(120, from.width + x),
        height: Math.max(88, from.height + y),
      };
      const to = kind === 'force' ? wish : resized(document, container.id, from, wish);
      const after = edited({ kind: 'resize-group', id: container.id, to });
      return edited(resizeEnd(after, container.id, from), after);
    }
    case 'copy':
      return edited(duplicate(document, chosen, { x: 24, y: 24 })?.edit);
    case 'group':
      return edited(groupAround(document, chosen, 'vpc')?.edit);
    case 'ungroup':
      return edited(ungroup(document, chosen));
  }
}

describe('containers, whatever is done to them', () => {
  test('never lose or orphan a thing, and move with all that they hold', () => {
    fc.assert(
      fc.property(boards, acts, (start, list) => {
        let document = start;
        for (const act of list) {
          const before = document;
          document = done(before, act);
          const { nodes, groups, edges } = document.design;
          const known = new Set(groups.map(({ id }) => id));
          expect([...nodes, ...groups].filter(({ group }) => group !== null && !known.has(group))).toEqual([]);
          expect([...nodes, ...groups].filter(({ id }) => boxOf(document, id) === null)).toEqual([]);
          const ids = new Set(nodes.map(({ id }) => id));
          for (const { id } of before.design.nodes) expect(ids.has(id)).toBe(true);
          for (const { id } of before.design.edges) expect(edges.some((edge) => edge.id === id)).toBe(true);
          if (act.kind !== 'ungroup') for (const { id } of before.design.groups) expect(known.has(id)).toBe(true);
          // Nothing lies in itself.
          for (const { id } of groups) {
            const content = withContent(
              document,
              groups.filter((inner) => inner.group === id).map((inner) => inner.id),
            );
            expect(content.has(id)).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('never lose or let go what is locked, and move it with all that they hold or not at all', () => {
    const locks = fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(boards, locks, acts, (start, at, list) => {
        const things = [...start.design.nodes, ...start.design.groups].map(({ id }) => id);
        const ids = [...new Set(at.map((i) => things[i % things.length] as string))];
        let document = applyEdit(start, {
          kind: 'set-marks',
          to: Object.fromEntries(ids.map((id) => [id, { locked: true }])),
        });
        for (const act of list) {
          const before = document;
          document = done(before, act, (edit, board) => withinLocks(board, edit).edit);
          for (const id of ids) {
            const [was, is] = [boxOf(before, id), boxOf(document, id)];
            const home = homes(before)[id] ?? null;
            // Only a container that is taken away gives it to the one around.
            const isTaken = home !== null && !(home in homes(document));
            if (!isTaken && act.kind !== 'group') expect(homes(document)[id] ?? null).toBe(home);
            // It never moves alone, and on the open board not at all.
            if (was?.x !== is?.x || was?.y !== is?.y) {
              expect(home).not.toBe(null);
              expect(boxOf(document, home ?? '')).not.toEqual(boxOf(before, home ?? ''));
            }
            expect([is?.width, is?.height]).toEqual([was?.width, was?.height]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('keep what they hold in its place while a side is pulled, and never cut through it unless forced', () => {
    fc.assert(
      fc.property(
        boards,
        fc.tuple(...([0, 0, 0, 0] as const).map(() => fc.integer({ min: -500, max: 500 }))),
        (document, [left = 0, top = 0, right = 0, bottom = 0]) => {
          const from = boxOf(document, 'g0');
          if (from === null) throw new Error('no container');
          const wish = {
            x: from.x + Math.min(left, from.width - 120),
            y: from.y + Math.min(top, from.height - 88),
            width: Math.max(120, from.width - Math.min(left, from.width - 120) + right),
            height: Math.max(88, from.height - Math.min(top, from.height - 88) + bottom),
          };
          const to = resized(document, 'g0', from, wish);
          // Whichever side is pulled, nothing else moves or changes its size.
          const { layout, sketch } = applyEdit(document, { kind: 'resize-group', id: 'g0', to });
          expect({ ...layout, groups: { ...layout.groups, g0: from } }).toEqual(document.layout);
          expect(sketch).toBe(document.sketch);
          for (const member of [...document.design.nodes, ...document.design.groups]) {
            const box = member.group === 'g0' ? boxOf(document, member.id) : null;
            if (box !== null && encloses(from, box)) expect(encloses(to, box)).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('are copied with their nesting, and the copies hold the copies', () => {
    fc.assert(
      fc.property(boards, (document) => {
        const copy = duplicate(document, ['g0'], { x: 30, y: 40 });
        if (copy === null) throw new Error('nothing copied');
        const after = applyEdit(document, copy.edit);
        const content = [...withContent(document, ['g0'])];
        const added = [...after.design.nodes, ...after.design.groups].slice(0);
        const fresh = added.filter(({ id }) => !(id in homes(document)));
        expect(fresh.length).toBe(content.length);
        // The same shape: as many members in each, at the same places, moved by as much.
        const shape = (of: Document, ids: readonly string[], by: number) =>
          ids
            .map((id) => {
              const box = boxOf(of, id);
              const inside = [...withContent(of, [id])].length;
              return `${(box?.x ?? 0) - 30 * by} ${(box?.y ?? 0) - 40 * by} ${inside}`;
            })
            .sort();
        expect(
          shape(
            after,
            fresh.map(({ id }) => id),
            1,
          ),
        ).toEqual(shape(document, content, 0));
      }),
      { numRuns: 100 },
    );
  });

  test('are resized inside each other one after another, each by as much as it was pulled', () => {
    const document = board(
      frame('a', [0, 0, 900, 700]),
      frame('b', [40, 60, 600, 500], 'a'),
      frame('c', [80, 120, 300, 200], 'b'),
      card('n', 100, 170, 'c'),
    );
    const pulled = (at: Document, id: string, by: number) => {
      const from = boxOf(at, id);
      if (from === null) throw new Error(`no ${id}`);
      const wish = { x: from.x - by, y: from.y - by, width: from.width + 2 * by, height: from.height + 2 * by };
      const after = applyEdit(at, { kind: 'resize-group', id, to: resized(at, id, from, wish) });
      const end = resizeEnd(after, id, from);
      return end === null ? after : applyEdit(after, end);
    };
    const after = pulled(pulled(document, 'b', 20), 'c', 10);
    expect(after.layout).toEqual({
      ...document.layout,
      groups: {
        a: { x: 0, y: 0, width: 900, height: 700 },
        b: { x: 20, y: 40, width: 640, height: 540 },
        c: { x: 70, y: 110, width: 320, height: 220 },
      },
    });
    expect(homes(after)).toEqual({ a: null, b: 'a', c: 'b', n: 'c' });
  });

  test('give what they held to the container around when they are taken away', () => {
    const document = board(
      frame('a', [0, 0, 900, 700]),
      frame('b', [20, 40, 700, 500], 'a'),
      frame('c', [40, 80, 500, 300], 'b'),
      card('n', 60, 120, 'c'),
    );
    expect(homes(applyEdit(document, { kind: 'remove', ids: ['b', 'c'] }))).toEqual({ a: null, n: 'a' });
    expect(homes(applyEdit(document, { kind: 'remove', ids: ['a'] }))).toEqual({ b: null, c: 'b', n: 'c' });
  });
});
