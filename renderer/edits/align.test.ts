import { describe, expect, test } from 'vitest';
import { type Document, emptyDocument, type NodeLayout } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { align, alignments, distribute } from './align.ts';

function board(...edits: readonly Edit[]): Document {
  return edits.reduce(applyEdit, emptyDocument());
}

function card(id: string, at: NodeLayout, group: string | null = null): Edit {
  return { kind: 'add-node', node: { id, service: 'lambda', label: id, group, params: {} }, at };
}

function frame(id: string, x: number, y: number, group: string | null = null): Edit {
  return {
    kind: 'add-group',
    group: { id, kind: 'vpc', label: id, group },
    at: { x, y, width: 400, height: 300 },
  };
}

describe('align', () => {
  const three = board(card('a', { x: 0, y: 10 }), card('b', { x: 101, y: 200 }), frame('g', 300, 400));

  test.each([
    ['left', { b: { x: 0, y: 200 }, g: { x: 0, y: 400 } }],
    ['centre', { a: { x: 258, y: 10 }, b: { x: 258, y: 200 }, g: { x: 150, y: 400 } }],
    ['right', { a: { x: 516, y: 10 }, b: { x: 516, y: 200 } }],
    ['top', { b: { x: 101, y: 10 }, g: { x: 300, y: 10 } }],
    ['middle', { a: { x: 0, y: 323 }, b: { x: 101, y: 323 }, g: { x: 300, y: 205 } }],
    ['bottom', { a: { x: 0, y: 636 }, b: { x: 101, y: 636 } }],
  ] as const)('%s moves what is not there yet', (to, moves) => {
    expect(align(three, ['a', 'b', 'g'], to)).toEqual({ kind: 'move', to: moves });
  });

  test('leaves the design the very same object, and has nothing more to do afterwards', () => {
    for (const to of alignments) {
      const edit = align(three, ['a', 'b', 'g'], to);
      if (edit === null) throw new Error('nothing moved');
      const after = applyEdit(three, edit);
      expect(after.design).toBe(three.design);
      expect(align(after, ['a', 'b', 'g'], to)).toBeNull();
    }
  });

  test('takes a container as one with what lies in it, also when that is chosen with it', () => {
    const nested = board(
      frame('g', 100, 0),
      frame('h', 120, 40, 'g'),
      card('in', { x: 140, y: 80 }, 'h'),
      card('out', { x: 0, y: 0 }),
    );
    const moved = { kind: 'move', to: { g: { x: 0, y: 0 }, h: { x: 20, y: 40 }, in: { x: 40, y: 80 } } };
    expect(align(nested, ['g', 'out'], 'left')).toEqual(moved);
    expect(align(nested, ['in', 'g', 'out'], 'left')).toEqual(moved);
  });

  test('puts the others in line with what is locked, alone or in a container', () => {
    const locked = board(
      card('a', { x: 0, y: 0 }),
      card('b', { x: 50, y: 100, locked: true }),
      card('c', { x: 90, y: 200 }),
    );
    expect(align(locked, ['a', 'b', 'c'], 'left')).toEqual({
      kind: 'move',
      to: { a: { x: 50, y: 0 }, c: { x: 50, y: 200 } },
    });
    const inside = board(
      frame('g', 100, 0),
      card('in', { x: 140, y: 80, locked: true }, 'g'),
      card('out', { x: 0, y: 400 }),
    );
    expect(align(inside, ['g', 'out'], 'left')).toEqual({ kind: 'move', to: { out: { x: 100, y: 400 } } });
  });

  test('needs two things with a place', () => {
    expect([align(three, ['a'], 'left'), align(three, ['a', 'gone'], 'left'), align(three, [], 'top')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('knows a box of any name', () => {
    const odd = board(card('__proto__', { x: 0, y: 0 }), card('constructor', { x: 40, y: 100 }));
    const after = applyEdit(odd, align(odd, ['__proto__', 'constructor'], 'right') as Edit);
    expect(Object.entries(after.layout.nodes)).toEqual([
      ['__proto__', { x: 40, y: 0 }],
      ['constructor', { x: 40, y: 100 }],
    ]);
  });
});

describe('distribute', () => {
  test('makes equal gaps between things of different sizes; the outermost stay', () => {
    const row = board(
      card('a', { x: 0, y: 0 }),
      card('c', { x: 1000, y: 9 }),
      frame('g', 200, 5),
      card('d', { x: 1400, y: 0 }),
    );
    // 1584 wide, 952 of it filled: three gaps of 210 2/3.
    expect(distribute(row, ['d', 'c', 'g', 'a'], 'across')).toEqual({
      kind: 'move',
      to: { c: { x: 1005, y: 9 }, g: { x: 395, y: 5 } },
    });
  });

  test('shares overlaps out as well, down the board', () => {
    const column = board(card('a', { x: 0, y: 0 }), card('b', { x: 0, y: 10 }), card('c', { x: 0, y: 100 }));
    expect(distribute(column, ['a', 'b', 'c'], 'down')).toEqual({ kind: 'move', to: { b: { x: 0, y: 50 } } });
  });

  test('leaves locked things where they are, and spaces the others out between them', () => {
    const column = board(
      card('a', { x: 0, y: 0 }),
      card('b', { x: 0, y: 80 }),
      card('c', { x: 0, y: 400, locked: true }),
      card('d', { x: 0, y: 500 }),
      card('e', { x: 0, y: 800 }),
    );
    expect(distribute(column, ['a', 'b', 'c', 'd', 'e'], 'down')).toEqual({
      kind: 'move',
      to: { b: { x: 0, y: 200 }, d: { x: 0, y: 600 } },
    });
  });

  test('needs three, and does nothing twice', () => {
    const column = board(card('a', { x: 0, y: 0 }), card('b', { x: 0, y: 100 }), card('c', { x: 0, y: 200 }));
    expect([distribute(column, ['a', 'c'], 'down'), distribute(column, ['a', 'b', 'c'], 'down')]).toEqual([null, null]);
  });
});
