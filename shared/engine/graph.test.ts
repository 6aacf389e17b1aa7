import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Design, defaultSettings } from '../model/document.ts';
import { components, graphOf } from './graph.ts';

function designOf(
  ids: readonly string[],
  arrows: readonly (readonly [id: string, from: string, to: string])[],
): Design {
  return {
    settings: defaultSettings,
    groups: [],
    nodes: ids.map((id) => ({ id, service: 'generic', label: '', group: null, params: {} })),
    edges: arrows.map(([id, from, to]) => ({ id, from, to, label: '', params: {} })),
  };
}

describe('graphOf', () => {
  it('numbers nodes and arrows in order of their ids, with loops and parallel arrows', () => {
    const { nodes, edges, from, to, outgoing, incoming, nodeIndex } = graphOf(
      designOf(
        ['c', 'a', 'B'],
        [
          ['z', 'a', 'c'],
          ['y', 'a', 'c'],
          ['x', 'c', 'c'],
        ],
      ),
    );
    expect(nodes.map(({ id }) => id)).toEqual(['B', 'a', 'c']);
    expect(edges.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
    expect({ from: [...from], to: [...to], outgoing, incoming }).toEqual({
      from: [2, 1, 1],
      to: [2, 2, 2],
      outgoing: [[], [1, 2], [0]],
      incoming: [[], [], [0, 1, 2]],
    });
    expect([...nodeIndex]).toEqual([
      ['B', 0],
      ['a', 1],
      ['c', 2],
    ]);
  });

  it('is the same whatever order the file has', () => {
    const ids = ['n1', 'n2', '__proto__', 'constructor', '10', '9'];
    const arrows = ids.map((id, i) => [`e${i}`, id, ids[(i * 3 + 1) % ids.length] as string] as const);
    const shuffled = fc.tuple(
      fc.shuffledSubarray(ids, { minLength: ids.length }),
      fc.shuffledSubarray(arrows, { minLength: arrows.length }),
    );
    fc.assert(
      fc.property(shuffled, ([nodes, edges]) => {
        const graph = graphOf(designOf(nodes, edges));
        const { nodePlaces, edgePlaces } = graph;
        expect(graph).toEqual({ ...graphOf(designOf(ids, arrows)), nodePlaces, edgePlaces });
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out an arrow that points nowhere', () => {
    const arrows = [
      ['e1', 'a', 'gone'],
      ['e2', 'gone', 'a'],
    ] as const;
    expect(graphOf(designOf(['a'], arrows)).edges).toEqual([]);
  });
});

describe('components', () => {
  const of = (next: readonly (readonly number[])[]) => components(next.length, (i) => next[i] as readonly number[]);

  it('finds loops, the sources first', () => {
    expect(of([[1], [2, 3], [1], [4], []])).toEqual([[0], [1, 2], [3], [4]]);
    expect(of([[0], [0]])).toEqual([[1], [0]]);
    expect(of([])).toEqual([]);
  });

  it('agrees with reachability on random graphs, and lists sources before targets', () => {
    const graphs = fc
      .integer({ min: 1, max: 8 })
      .chain((n) => fc.array(fc.uniqueArray(fc.nat(n - 1), { maxLength: 3 }), { minLength: n, maxLength: n }));
    fc.assert(
      fc.property(graphs, (next) => {
        const reach = next.map((_, start) => {
          const seen = new Set([start]);
          for (const at of seen) for (const to of next[at] as readonly number[]) seen.add(to);
          return seen;
        });
        const found = of(next);
        const expected = next.map((_, i) => next.flatMap((__, j) => (reach[i]?.has(j) && reach[j]?.has(i) ? [j] : [])));
        expect(next.map((_, i) => found.find((component) => component.includes(i)))).toEqual(expected);
        const place = next.map((_, i) => found.findIndex((component) => component.includes(i)));
        const backwards = next.flatMap((targets, i) =>
          targets.filter((j) => (place[j] as number) < (place[i] as number)),
        );
        expect(backwards).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('takes a chain of 50,000 without running out of stack', () => {
    const size = 50_000;
    const found = components(size, (i) => (i + 1 < size ? [i + 1] : []));
    expect([found.length, found[0], found.at(-1)]).toEqual([size, [0], [size - 1]]);
  });
});
