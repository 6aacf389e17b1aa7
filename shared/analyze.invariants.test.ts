import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofRuns } from '../scripts/proof-runs.mjs';
import { analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import type { ServiceDefinition } from './catalog/service.ts';
import type { Analysis, CostLine, Limit } from './engine/analysis.ts';
import { type Design, defaultSettings, type Edge, type ServiceNode } from './model/document.ts';
import { boxes, designs, services } from './random-designs.ts';

const runs = { numRuns: 70 };
const close = 1e-9;

function holds(of: (design: Design) => void, numRuns = runs.numRuns): void {
  fc.assert(fc.property(designs, of), { numRuns: proofRuns(numRuns) });
}

const parts = (analysis: Analysis) => [...Object.values(analysis.edges), ...Object.values(analysis.nodes)];
const linesOf = (analysis: Analysis): readonly CostLine[] => parts(analysis).flatMap(({ cost }) => cost.lines);
const limitsOf = (analysis: Analysis): readonly Limit[] => parts(analysis).flatMap(({ limits }) => limits);
/** Every limit of every node, by `node key`. */
const nodeLimits = (analysis: Analysis): ReadonlyMap<string, Limit> =>
  new Map(
    Object.entries(analysis.nodes).flatMap(([id, node]) =>
      node.limits.map((limit): [string, Limit] => [`${id} ${limit.key}`, limit]),
    ),
  );

function near(a: number, b: number, tolerance = close): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Where a number is no plain number of 0 or more, as paths; a size, a rate, a price can be nothing else. */
function oddNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? [] : [`${path} = ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => oddNumbers(part, `${path}.${key}`));
}

function entriesMissing(design: Design, analysis: Analysis): readonly string[] {
  return [
    ...design.nodes.filter(({ id }) => !Object.hasOwn(analysis.nodes, id)),
    ...design.edges.filter(({ id }) => !Object.hasOwn(analysis.edges, id)),
  ].map(({ id }) => id);
}

/** Puts the list into another order that the board's own size decides. */
function turned<T>(list: readonly T[]): readonly T[] {
  const half = Math.floor(list.length / 2);
  return [...list.slice(half).reverse(), ...list.slice(0, half)];
}

/** True where all traffic is proportional to load. */
function isProportional(design: Design): boolean {
  return design.nodes.every(({ service, params }) => {
    const { id, role } = catalog.services[service] as ServiceDefinition;
    return id !== 'scheduler' && role !== 'batcher' && role !== 'query' && !Object.hasOwn(params, 'drainPerSecond');
  });
}

describe('every analysis', () => {
  it('adds up: the total is the sum of all lines, and of its services', () => {
    holds((design) => {
      const analysis = analyze(design, catalog);
      const sum = linesOf(analysis).reduce((total, line) => total + (line.usd ?? 0), 0);
      expect(analysis.total.usdPerMonth).toSatisfy((usd: number) => near(usd, sum));
      const byService = Object.values(analysis.total.byService).reduce((total, usd) => total + usd, 0);
      expect(byService).toSatisfy((usd: number) => near(usd, sum));
      const unknown = Object.entries({ ...analysis.edges, ...analysis.nodes }).flatMap(([at, { cost }]) =>
        cost.lines.flatMap(({ key, usd }) => (usd === null ? [{ at, key }] : [])),
      );
      expect(analysis.total.unknown).toEqual(unknown);
    });
  });

  it('names a fact or a parameter for every figure, and holds exactly the facts that are cited', () => {
    holds((design) => {
      const analysis = analyze(design, catalog);
      const figures = [...limitsOf(analysis), ...linesOf(analysis)];
      expect(figures.filter(({ facts, params }) => facts.length + params.length === 0)).toEqual([]);
      const cited = [...figures, ...analysis.findings].flatMap(({ facts }) => facts);
      expect(Object.keys(analysis.facts).sort()).toEqual([...new Set(cited)].sort());
    });
  });

  it('has an entry for every node and arrow, and only numbers of 0 or more', () => {
    holds((design) => {
      for (const load of [1, 1e-6, 1e6]) {
        const analysis = analyze(design, catalog, { load });
        expect(entriesMissing(design, analysis)).toEqual([]);
        expect(oddNumbers({ ...analysis, facts: {} })).toEqual([]);
      }
    }, 40);
  });

  it('advises in whole sentences, and no rule fails', () => {
    holds((design) => {
      const odd = analyze(design, catalog).findings.filter(
        ({ rule, message, remedy }) =>
          rule === 'rule-failed' || /NaN|undefined|null|Infinity|\[object/.test(`${message} ${remedy}`),
      );
      expect(odd.map(({ rule, message, remedy }) => [rule, message, remedy])).toEqual([]);
    }, 150);
  });

  it('is the same the second time, and leaves the design as it was', () => {
    holds((design) => {
      const before = structuredClone(design);
      const analysis = analyze(design, catalog);
      expect(analyze(design, catalog)).toEqual(analysis);
      expect(design).toEqual(before);
    }, 40);
  });

  it('does not depend on the order of any array', () => {
    holds((design) => {
      const { settings, groups, nodes, edges } = design;
      const other = { settings, groups: turned(groups), nodes: turned(nodes), edges: turned(edges) };
      expect(analyze(other, catalog)).toEqual(analyze(design, catalog));
    });
  });
});

describe('load', () => {
  it('multiplies what clients send, and everything where nothing bends the traffic', () => {
    holds((design) => {
      const factor = 3;
      const one = analyze(design, catalog);
      const more = analyze(design, catalog, { load: factor });
      const proportional = isProportional(design);
      const sources = new Set(design.nodes.filter(({ service }) => service === 'client').map(({ id }) => id));
      const wrong = design.edges.filter(({ id, from, to }) => {
        const isScan = catalog.services[design.nodes.find((node) => node.id === to)?.service ?? '']?.role === 'query';
        if (!proportional && (!sources.has(from) || isScan)) return false;
        const a = one.edges[id]?.throughput.perSecond ?? null;
        const b = more.edges[id]?.throughput.perSecond ?? null;
        return a === null || b === null ? a !== b : !near(a * factor, b);
      });
      expect(wrong).toEqual([]);
    });
  });

  it('never lowers a utilisation when it grows', () => {
    holds((design) => {
      const loads = [1e-3, 0.5, 1, 1.7, 40, 1e5].map((load) => nodeLimits(analyze(design, catalog, { load })));
      const lowered = loads.slice(1).flatMap((after, k) =>
        [...(loads[k] as ReadonlyMap<string, Limit>)].filter(([id, before]) => {
          const then = after.get(id)?.utilisation ?? null;
          if (before.utilisation === null || then === null) return before.utilisation !== then;
          return then < before.utilisation && !near(then, before.utilisation);
        }),
      );
      expect(lowered).toEqual([]);
    }, 40);
  });

  it('at the break point fills the fullest limit that grows, exactly', () => {
    holds((design) => {
      const one = analyze(design, catalog);
      const breaking = [...nodeLimits(one)].filter(([, limit]) => limit.breaksAtLoad !== null);
      if (one.breaksAt === null) {
        expect(breaking).toEqual([]);
        return;
      }
      const { load, at, limit } = one.breaksAt;
      expect(load).toBe(Math.min(...breaking.map(([, { breaksAtLoad }]) => breaksAtLoad as number)));
      const then = nodeLimits(analyze(design, catalog, { load }));
      expect(then.get(`${at} ${limit}`)?.utilisation).toSatisfy((u: number) => near(u, 1));
      const above = [...then].filter(([, one]) => one.growsWithLoad && (one.utilisation ?? 0) > 1 + close);
      // What is full although it never breaks was full before any client sent anything.
      const idle = nodeLimits(analyze(design, catalog, { load: 1e-12 }));
      expect(above.filter(([id]) => !((idle.get(id)?.utilisation ?? 0) >= 1 - close))).toEqual([]);
    });
  });
});

describe('what must not matter', () => {
  it('costs nothing more at a higher peak', () => {
    holds((design) => {
      const peaky = {
        ...design,
        nodes: design.nodes.map((node) =>
          Object.hasOwn(catalog.services[node.service]?.params ?? {}, 'peakFactor')
            ? { ...node, params: { ...node.params, peakFactor: 77 } }
            : node,
        ),
      };
      const costs = (analysis: Analysis) => parts(analysis).map(({ cost }) => cost);
      expect(costs(analyze(peaky, catalog))).toEqual(costs(analyze(design, catalog)));
    });
  });

  it('changes nothing else when an unconnected box goes', () => {
    const quotas = (service: string) => catalog.services[service]?.limits.flatMap(({ shared }) => shared ?? []) ?? [];
    const property = fc.property(designs, boxes, (design, box) => {
      const lone = { id: 'lone', service: box.service.id, label: '', group: null, params: box.params };
      const shared = quotas(lone.service);
      // Tiers and quotas shared with its service may change.
      fc.pre(
        design.nodes.every(
          ({ service }) => service !== lone.service && quotas(service).every((one) => !shared.includes(one)),
        ),
      );
      const withIt = analyze({ ...design, nodes: [...design.nodes, lone] }, catalog);
      const without = analyze(design, catalog);
      const { lone: gone, ...nodes } = withIt.nodes;
      expect({ ...withIt, nodes, findings: [], facts: {}, total: {} }).toEqual({
        ...without,
        findings: [],
        facts: {},
        total: {},
      });
      expect(withIt.findings.filter(({ at }) => !at.includes('lone'))).toEqual(without.findings);
      const { byService } = withIt.total;
      expect(byService).toEqual({
        ...without.total.byService,
        ...(gone?.cost.lines.length ? { [lone.service]: gone.cost.usdPerMonth } : {}),
      });
    });
    fc.assert(property, runs);
  });
});

const trickyIds = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ' ', '0', 'a.b', '"', '\u2028'];
const extremes = [0, 5e-324, 1e-300, 1, 1e15, 1e300, Number.MAX_VALUE];

describe('hostile but valid boards', () => {
  const hostile = fc
    .record({
      ids: fc.shuffledSubarray(trickyIds, { minLength: 6 }),
      services: fc.array(fc.constantFrom('', 'no such', '__proto__', ...services.map(({ id }) => id)), {
        minLength: 4,
        maxLength: 4,
      }),
      numbers: fc.array(fc.constantFrom(...extremes), { minLength: 12, maxLength: 12 }),
      ends: fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }),
    })
    .map(({ ids, services: chosen, numbers, ends }): Design => {
      const number = (k: number) => numbers[k % numbers.length] as number;
      const nodes = ['client', ...chosen].slice(0, 4).map((service, i): ServiceNode => {
        const definition = catalog.services[service];
        const own = Object.entries(definition?.params ?? {}).flatMap(([key, one], k) => {
          const isTraffic = Object.hasOwn(definition?.params ?? {}, 'perUserPerMinute');
          if (one.kind !== 'number' || (isTraffic && !['perSecond', 'payloadKb', 'peakFactor'].includes(key)))
            return [];
          const value = one.whole ? Math.round(number(i + k)) : number(i + k);
          return [[key, Math.min(Math.max(value, one.min), one.max ?? Number.MAX_VALUE)] as const];
        });
        return { id: ids[i] as string, service, label: '', group: null, params: Object.fromEntries(own) };
      });
      const free = [...trickyIds, 'x', 'y', 'z', 'w'].filter((id) => !ids.slice(0, 4).includes(id));
      const edges = free.slice(0, 5).map(
        (id, e): Edge => ({
          id,
          from: ids[e === 0 ? 0 : (ends[2 * e] as number)] as string,
          to: ids[ends[2 * e + 1] as number] as string,
          label: '',
          params: e % 2 === 0 ? {} : { calls: number(e), payloadKb: number(e + 1), batch: Math.max(1, number(e + 2)) },
        }),
      );
      return { settings: defaultSettings, groups: [], nodes, edges };
    });

  it('are analysed like any other', () => {
    const property = fc.property(hostile, fc.constantFrom(1, 1e-300, 1e300), (design, load) => {
      const analysis = analyze(design, catalog, { load });
      expect(entriesMissing(design, analysis)).toEqual([]);
      expect(oddNumbers({ ...analysis, facts: {} })).toEqual([]);
    });
    fc.assert(property, { numRuns: proofRuns(150) });
  });

  it('keep parameters that nothing knows, whatever they are called', () => {
    const params = JSON.parse('{"constructor": 3, "toString": "x", "__proto__": {"share": 2}, "hasOwnProperty": true}');
    const design = (own: object): Design => ({
      settings: defaultSettings,
      groups: [],
      nodes: [
        { id: 'a', service: 'client', label: '', group: null, params: { ...own, perSecond: 5 } },
        { id: 'b', service: 'lambda', label: '', group: null, params: { ...own } },
      ],
      edges: [{ id: 'e', from: 'a', to: 'b', label: '', params: { ...own } }],
    });
    expect(analyze(design(params), catalog)).toEqual(analyze(design({}), catalog));
  });
});
