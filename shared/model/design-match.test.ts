import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchDesigns, matchedDiff, similarity } from './design-match.ts';
import { type Design, defaultSettings, type Edge, type ServiceNode } from './document.ts';

function node(id: string, service: string, label: string, params: ServiceNode['params'] = {}): ServiceNode {
  return { id, service, label, group: null, params };
}

function edge(id: string, from: string, to: string): Edge {
  return { id, from, to, label: '', params: {} };
}

function design(nodes: readonly ServiceNode[], edges: readonly Edge[] = []): Design {
  return { settings: defaultSettings, groups: [], nodes, edges };
}

const same = (a: string, b: string) => (a === b ? 1 : 0);
const streams = (a: string, b: string) => (a === b ? 1 : [a, b].every((one) => one.startsWith('stream')) ? 0.5 : 0);

const reference = design(
  [
    node('app', 'client', 'Applications'),
    node('in', 'stream', 'Event stream', { shards: 50 }),
    node('calc', 'lambda', 'Aggregates'),
    node('alert', 'lambda', 'Alert'),
    node('hot', 'table', 'Live aggregates'),
    node('lake', 's3', 'Data lake'),
  ],
  [
    edge('a', 'app', 'in'),
    edge('b', 'in', 'calc'),
    edge('c', 'calc', 'hot'),
    edge('d', 'calc', 'alert'),
    edge('e', 'in', 'lake'),
  ],
);

/** The same in another hand: other ids, one of them of another thing of the reference, and no lake. */
const drawn = design(
  [
    node('1', 'client', 'Apps'),
    node('lake', 'stream', 'Events', { shards: 12 }),
    node('3', 'lambda', ''),
    node('4', 'lambda', ''),
    node('5', 'table', 'Counters'),
  ],
  [edge('b', '1', 'lake'), edge('x', 'lake', '4'), edge('y', '4', '5'), edge('z', '4', '3')],
);

describe('two designs of different hands', () => {
  it('are matched by service, label and what lies around, never by id', () => {
    expect(matchDesigns(drawn, reference, same)).toEqual({
      nodes: [
        ['1', 'app'],
        ['3', 'alert'],
        ['4', 'calc'],
        ['5', 'hot'],
        ['lake', 'in'],
      ],
      edges: [
        ['b', 'a'],
        ['x', 'b'],
        ['y', 'c'],
        ['z', 'd'],
      ],
      groups: [],
    });
  });

  it('differ in what one lacks and in how things are sized, not in their names', () => {
    const { added, removed, changed } = matchedDiff(drawn, reference, same);
    expect(added).toEqual([
      { kind: 'node', id: 'lake' },
      { kind: 'edge', id: 'e' },
    ]);
    expect(removed).toEqual([]);
    expect(changed).toEqual([
      { kind: 'node', before: 'lake', after: 'in', changes: [{ field: 'params.shards', before: 12, after: 50 }] },
    ]);
  });

  it('pair another service of the same job, after the same one', () => {
    const kafka = design([node('k', 'stream-kafka', 'Events')]);
    const both = design([node('a', 'stream', 'Clicks'), node('b', 'stream-kafka', 'Orders')]);
    expect(matchDesigns(kafka, reference, streams).nodes).toEqual([['k', 'in']]);
    expect(matchDesigns(kafka, both, streams).nodes).toEqual([['k', 'b']]);
    expect(matchedDiff(kafka, design([node('in', 'stream', 'Events')]), streams).changed[0]?.changes).toEqual([
      { field: 'service', before: 'stream-kafka', after: 'stream' },
    ]);
  });

  it('pair containers of one kind that hold the same', () => {
    const zoned = (names: readonly [string, string], first: string): Design => ({
      ...design([
        { ...node(`${first}1`, 'lambda', 'One'), group: names[0] },
        { ...node(`${first}2`, 'table', 'Two'), group: names[1] },
      ]),
      groups: names.map((id) => ({ id, kind: 'az', label: 'Zone', group: null })),
    });
    expect(matchDesigns(zoned(['p', 'q'], 'x'), zoned(['q', 'p'], 'y'), same).groups).toEqual([
      ['p', 'q'],
      ['q', 'p'],
    ]);
  });

  it('of which one is the other under new ids, have no difference, in whatever order they are listed', () => {
    const service = fc.constantFrom('client', 'stream', 'lambda', 'table');
    const designs = fc
      .record({
        services: fc.array(service, { minLength: 1, maxLength: 7 }),
        ends: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 9 }),
        order: fc.infiniteStream(fc.nat(1000)),
      })
      .map(({ services, ends, order }) => {
        // Labels that differ make every thing tell itself from the others.
        const nodes = services.map((one, k) =>
          node(`n${k}`, one, `Thing ${'abcdefg'[k]} ${'qrstuvw'[k]}`, { size: k }),
        );
        const edges = ends
          .filter(([from, to]) => from < nodes.length && to < nodes.length)
          .map(([from, to], k) => edge(`e${k}`, `n${from}`, `n${to}`));
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((one) => ({ one, at: order.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        return [design(nodes, edges), design(shuffled(nodes), shuffled(edges))] as const;
      });
    fc.assert(
      fc.property(designs, ([one, other]) => {
        expect(matchDesigns(other, one, same)).toEqual(matchDesigns(one, one, same));
        const { added, removed, changed } = matchedDiff(one, other, same);
        expect([added, removed, changed]).toEqual([[], [], []]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('labels', () => {
  it.each([
    ['Event stream', 'event-stream', 1],
    ['Events', 'Event stream', 0.67],
    ['Lake', '', 0],
    ['Lake', 'Topic', 0],
  ])('%s and %s are so much alike', (a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected, 1);
    expect(similarity(b, a)).toBe(similarity(a, b));
  });
});
