import { describe, expect, it } from 'vitest';
import { type Design, defaultSettings, type Mode } from '../model/document.ts';
import type { Path } from './analysis.ts';
import { graphOf } from './graph.ts';
import { mostPaths, type PathFigures, pathsOf } from './paths.ts';

/**
 * Paths over arrows like 'a>b' (synchronous) or 'a~b' (asynchronous), which are their ids too. Clients are the boxes whose names start
 * with `c`; the figures are latency and availability, both unknown where there is none.
 */
function paths(
  arrows: readonly string[],
  figures: Readonly<Record<string, readonly [latencyMs: number, availability: number]>> = {},
): { readonly paths: readonly Path[]; readonly omitted: number } {
  const ends = arrows.map((id) => id.split(/[>~]/) as [string, string]);
  const ids = [...new Set(ends.flat())];
  const design: Design = {
    settings: defaultSettings,
    groups: [],
    nodes: ids.map((id) => ({ id, service: 'generic', label: '', group: null, params: {} })),
    edges: arrows.map((id, k) => ({ id, from: ends[k]?.[0] ?? '', to: ends[k]?.[1] ?? '', label: '', params: {} })),
  };
  const graph = graphOf(design);
  const modes = graph.edges.map(({ id }): Mode => (id.includes('~') ? 'async' : 'sync'));
  const isClient = (id: string) => id.startsWith('c');
  const clients = graph.nodes.flatMap(({ id }, i) => (isClient(id) ? [i] : []));
  const of: PathFigures = {
    latencyMs: Float64Array.from(graph.nodes, ({ id }) => figures[id]?.[0] ?? Number.NaN),
    availability: Float64Array.from(graph.nodes, ({ id }) => figures[id]?.[1] ?? Number.NaN),
    outside: Uint8Array.from(graph.nodes, ({ id }) => Number(isClient(id))),
  };
  return pathsOf(graph, modes, clients, of);
}

const ways = (of: ReturnType<typeof paths>): readonly string[] => of.paths.map(({ edges }) => edges.join(' ')).sort();

describe('paths', () => {
  it('add up latency and multiply availability, slowest first', () => {
    const figures = { a: [10, 0.99], b: [5, 0.9], d: [7, 0.5] } as const;
    expect(paths(['c>a', 'a>b', 'a>d'], figures)).toEqual({
      omitted: 0,
      paths: [
        {
          edges: ['c>a', 'a>d'],
          latencyMs: { p50: 17, unknown: [] },
          availability: { value: 0.99 * 0.5, unknown: [] },
        },
        {
          edges: ['c>a', 'a>b'],
          latencyMs: { p50: 15, unknown: [] },
          availability: { value: 0.99 * 0.9, unknown: [] },
        },
      ],
    });
  });

  it('list what has no figure instead of counting it', () => {
    expect(paths(['c>a', 'a>b'], { a: [10, Number.NaN], b: [Number.NaN, 0.9] }).paths).toEqual([
      {
        edges: ['c>a', 'a>b'],
        latencyMs: { p50: 10, unknown: ['b'] },
        availability: { value: 0.9, unknown: ['a'] },
      },
    ]);
  });

  it('end with their first asynchronous arrow', () => {
    expect(ways(paths(['c>a', 'a~q', 'q>w', 'a>b']))).toEqual(['c>a a>b', 'c>a a~q']);
    expect(ways(paths(['c~q', 'q>w']))).toEqual(['c~q']);
  });

  it('start at clients only, and need one', () => {
    expect(paths(['a>b', 'b>d'])).toEqual({ paths: [], omitted: 0 });
    expect(ways(paths(['c1>a', 'c2>a', 'a>b']))).toEqual(['c1>a a>b', 'c2>a a>b']);
  });

  it('take each loop once', () => {
    expect(ways(paths(['c>a', 'a>b', 'b>a', 'b>d']))).toEqual(['c>a a>b b>d']);
    expect(ways(paths(['c>a', 'a>a', 'a>b']))).toEqual(['c>a a>b']);
    expect(ways(paths(['c>a', 'a>a']))).toEqual(['c>a']);
    expect(ways(paths(['c>a', 'a>c']))).toEqual(['c>a']);
  });

  it('count the rest beyond 200', () => {
    const fan = Array.from({ length: 250 }, (_, i) => [`c>a${i}`, i] as const);
    const figures = Object.fromEntries(fan.map(([, i]) => [`a${i}`, [i, 1] as const]));
    const found = paths(
      fan.map(([id]) => id),
      figures,
    );
    expect([found.paths.length, found.omitted]).toEqual([mostPaths, 50]);
    expect(found.paths.map(({ latencyMs }) => latencyMs.p50)).toEqual(Array.from({ length: 200 }, (_, k) => 249 - k));
  });

  it('of 40 diamonds in a row are found without walking them all', () => {
    const diamonds = Array.from({ length: 40 }, (_, k) => [
      `n${k}>l${k}`,
      `n${k}>r${k}`,
      `l${k}>n${k + 1}`,
      `r${k}>n${k + 1}`,
    ]).flat();
    const figures = Object.fromEntries(Array.from({ length: 40 }, (_, k) => [`l${k}`, [k === 0 ? 3 : 2, 1] as const]));
    const found = paths(['c>n0', ...diamonds], figures);
    expect([found.paths.length, found.omitted]).toEqual([200, 2 ** 40 - 200]);
    // All left takes 3 + 39 × 2; leaving one of the others out takes 2 less, and there are 39 of those.
    const latencies = found.paths.map(({ latencyMs }) => latencyMs.p50);
    expect([latencies[0], latencies[1], latencies[39], latencies[40]]).toEqual([81, 79, 79, 78]);
    const shown = found.paths.map(({ edges }) => edges.join());
    expect([new Set(shown).size, [...latencies].sort((a, b) => b - a)]).toEqual([200, latencies]);
  });
});
