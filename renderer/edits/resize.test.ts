import { describe, expect, test } from 'vitest';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { resized, settledMembers } from './resize.ts';

const card = (id: string, x: number, y: number, group: string | null = null): Edit => ({
  kind: 'add-node',
  node: { id, service: 'lambda', label: id, group, params: {} },
  at: { x, y },
});
const frame = (id: string, x: number, y: number, width: number, height: number, group: string | null = null): Edit => ({
  kind: 'add-group',
  group: { id, kind: 'generic', label: id, group },
  at: { x, y, width, height },
});

function board(...edits: readonly Edit[]): Document {
  return edits.reduce(applyEdit, emptyDocument());
}

const before = { x: 0, y: 0, width: 600, height: 400 };

/** A container with a card and a container in it, within another one; a card beside it. */
const document = board(
  frame('outer', -100, -100, 1600, 800),
  frame('g', 0, 0, 600, 400, 'outer'),
  card('a', 100, 100, 'g'),
  frame('in', 300, 100, 200, 200, 'g'),
  card('out', 700, 100, 'outer'),
);

describe('a container whose sides are pulled', () => {
  test('stops at what it holds, 8 px clear and under its title', () => {
    expect(resized(document, 'g', before, { x: 250, y: 200, width: 20, height: 20 })).toEqual({
      x: 92,
      y: 60,
      width: 416,
      height: 248,
    });
    const within = { x: 50, y: 20, width: 500, height: 330 };
    expect(resized(document, 'g', before, within)).toEqual(within);
    const larger = { x: -50, y: -20, width: 900, height: 700 };
    expect(resized(document, 'g', before, larger)).toEqual(larger);
  });

  test('with nothing in it stops nowhere', () => {
    const small = { x: 300, y: 100, width: 120, height: 88 };
    expect(resized(document, 'in', { x: 300, y: 100, width: 200, height: 200 }, small)).toEqual(small);
  });

  test('that does not reach round its content is not made to', () => {
    const narrow = { x: 150, y: 50, width: 60, height: 60 };
    expect(resized(document, 'g', narrow, narrow)).toEqual(narrow);
    expect(resized(document, 'g', narrow, { ...narrow, x: 160, width: 50 })).toEqual(narrow);
  });
});

describe('after the sides were pulled', () => {
  const pulled = (to: Edit) => {
    const now = applyEdit(document, to);
    return settledMembers(now, 'g', before);
  };

  test('what fell outside leaves for the container around, what came inside joins', () => {
    expect(pulled({ kind: 'resize-group', id: 'g', to: { ...before, width: 250 } })).toEqual({
      kind: 'all',
      edits: [{ kind: 'set-group', ids: ['in'], group: 'outer' }],
    });
    expect(pulled({ kind: 'resize-group', id: 'g', to: { ...before, width: 900 } })).toEqual({
      kind: 'all',
      edits: [{ kind: 'set-group', ids: ['out'], group: 'g' }],
    });
  });

  test('what holds the container never joins it, and nothing happens where nothing changed', () => {
    expect(pulled({ kind: 'resize-group', id: 'g', to: { x: -500, y: -500, width: 3000, height: 2000 } })).toEqual({
      kind: 'all',
      edits: [{ kind: 'set-group', ids: ['out'], group: 'g' }],
    });
    expect(settledMembers(document, 'g', before)).toBeNull();
    expect(settledMembers(document, 'gone', before)).toBeNull();
  });
});
