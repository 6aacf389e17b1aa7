import { describe, expect, it } from 'vitest';
import { type Document, emptyDocument } from '../model/document.ts';
import { framesOf } from './frames.ts';
import { placeMissing } from './place-missing.ts';

function board(
  nodes: Readonly<Record<string, string | null>>,
  edges: readonly string[],
  groups: readonly string[] = [],
): Document {
  const empty = emptyDocument();
  return {
    ...empty,
    design: {
      ...empty.design,
      groups: groups.map((id) => ({ id, kind: 'vpc', label: id, group: null })),
      nodes: Object.entries(nodes).map(([id, group]) => ({ id, service: 'lambda', label: id, group, params: {} })),
      edges: edges.map((edge, i) => {
        const [from = '', to = ''] = edge.split('>');
        return { id: `e${i}`, from, to, label: '', params: {} };
      }),
    },
  };
}

describe('placeMissing', () => {
  it('returns a board that misses nothing as it is', () => {
    const document = { ...board({ a: null }, []), layout: { nodes: { a: { x: 5, y: 5 } }, groups: {}, edges: {} } };
    expect(placeMissing(document)).toBe(document);
  });

  it('lays a chain out in rows of 128, and a fan in columns of 284, its head over the middle', () => {
    const { layout } = placeMissing(
      board({ a: null, b: null, c: null, d: null, e: null }, ['a>b', 'b>c', 'b>d', 'b>e']),
    );
    expect(layout.nodes).toEqual({
      a: { x: 284, y: 0 },
      b: { x: 284, y: 128 },
      c: { x: 0, y: 280 },
      d: { x: 284, y: 280 },
      e: { x: 568, y: 280 },
    });
  });

  it('leaves 152 px where an arrow enters a container, whose frame stands around its cards', () => {
    const document = placeMissing(board({ a: null, b: 'g', c: 'g' }, ['a>b', 'b>c'], ['g']));
    const { a, b, c } = document.layout.nodes;
    expect([(b?.y ?? 0) - (a?.y ?? 0), (c?.y ?? 0) - (b?.y ?? 0), a?.x === b?.x]).toEqual([152, 128, true]);
    const frame = framesOf(document).get('g');
    expect(frame).toEqual({ x: (b?.x ?? 0) - 40, y: (b?.y ?? 0) - 40, width: 264, height: 40 + 64 + 64 + 64 + 24 });
  });

  it('puts a new node under what feeds it, beside what stands there already', () => {
    const document = {
      ...board({ a: null, b: null, c: null }, ['a>b', 'a>c']),
      layout: { nodes: { a: { x: 0, y: 0 }, b: { x: 0, y: 128 } }, groups: {}, edges: {} },
    };
    expect(placeMissing(document).layout.nodes).toEqual({
      a: { x: 0, y: 0 },
      b: { x: 0, y: 128 },
      c: { x: 284, y: 128 },
    });
  });

  it('lays out loops and boards of one line of 5,000 nodes', () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `n${i}`);
    const chain = ids.slice(1).map((id, i) => `n${i}>${id}`);
    const document = placeMissing(
      board(Object.fromEntries(ids.map((id) => [id, null])), [...chain, 'n4999>n0', 'n7>n7']),
    );
    expect(document.layout.nodes['n4999']).toEqual({ x: 0, y: 4999 * 128 });
  });
});
