import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Design, defaultSettings, type EdgeParams, type Params } from '../model/document.ts';
import { designs } from '../random-designs.ts';
import { mostSteps, requestTrees, type Step } from './request-tree.ts';

/** Services and parameters by id, arrows as `from>to`; `c` is a client of one read a second. */
function board(
  boxes: Readonly<Record<string, readonly [service: string, params?: Params]>>,
  arrows: Readonly<Record<string, EdgeParams>>,
): Design {
  const all = { c: ['client', { perSecond: 1, readShare: 1 }] as const, ...boxes };
  return {
    settings: defaultSettings,
    groups: [],
    nodes: Object.entries(all).map(([id, [service, params = {}]]) => ({ id, service, label: id, group: null, params })),
    edges: Object.entries(arrows).map(([id, params]) => {
      const [from = '', to = ''] = id.split('>');
      return { id, from, to, label: '', params };
    }),
  };
}

function treeOf(design: Design): Step {
  const [tree] = requestTrees(design, catalog);
  if (tree === undefined) throw new Error('no tree');
  return tree;
}

/** "c[f[d]]": what calls what. */
function shape({ node, calls, steps }: Step): string {
  return steps.length === 0
    ? node
    : `${node}${calls === 'all' ? '[' : '('}${steps.map(shape).join(' ')}${calls === 'all' ? ']' : ')'}`;
}

const fn = (avgDurationMs: number) => ['lambda', { avgDurationMs }] as const;
const lambdaSla = 0.9995;

describe('a request as a tree', () => {
  it('adds up the longest of parallel calls, and multiplies what must all answer', () => {
    const tree = treeOf(board({ f: fn(10), a: fn(30), b: fn(200) }, { 'c>f': {}, 'f>a': {}, 'f>b': {} }));
    expect(shape(tree)).toBe('c[f[a b]]');
    expect(tree.total.p50Ms).toBe(210);
    expect(tree.total.availability).toBeCloseTo(lambdaSla ** 3, 12);
    expect(tree.own).toEqual({ p50Ms: null, availability: null });
    expect(tree.steps[0]?.own).toEqual({ p50Ms: 10, availability: lambdaSla });
  });

  it('counts what two branches share once', () => {
    const tree = treeOf(
      board(
        { f: fn(1), a: fn(1), b: fn(1), d: ['dynamodb'] },
        { 'c>f': {}, 'f>a': {}, 'f>b': {}, 'a>d': {}, 'b>d': {} },
      ),
    );
    expect(shape(tree)).toBe('c[f[a[d] b[d]]]');
    const table = tree.steps[0]?.steps[0]?.steps[0]?.own.availability ?? 0;
    expect(tree.total.availability).toBeCloseTo(lambdaSla ** 3 * table, 12);
  });

  it('weighs one of several by its share, and takes the middle one for the time', () => {
    const tree = treeOf(
      board(
        { l: ['alb'], a: fn(10), b: fn(500), d: ['rds'] },
        { 'c>l': {}, 'l>a': { share: 0.8 }, 'l>b': {}, 'b>d': {} },
      ),
    );
    const [alb] = tree.steps;
    expect([shape(tree), alb?.steps.map(({ weight }) => weight)]).toEqual([
      'c[l(a b[d])]',
      [0.8, expect.closeTo(0.2, 12)],
    ]);
    const own = alb?.own ?? { p50Ms: 0, availability: 0 };
    const database = alb?.steps[1]?.steps[0]?.own ?? { p50Ms: 0, availability: 0 };
    expect(tree.total.p50Ms).toBe((own.p50Ms ?? 0) + 10);
    expect(tree.total.longestMs).toBe((own.p50Ms ?? 0) + 500 + (database.p50Ms ?? 0));
    expect(tree.total.availability).toBeCloseTo(
      (own.availability ?? 0) * (0.8 * lambdaSla + 0.2 * lambdaSla * (database.availability ?? 0)),
      12,
    );
  });

  it('lets a cache answer its hits itself', () => {
    const of = (hitRatio: number) =>
      treeOf(board({ k: ['elasticache', { hitRatio }], d: ['rds'] }, { 'c>k': {}, 'k>d': {} }));
    const [cache] = of(0.9).steps;
    expect([cache?.calls, cache?.answered, cache?.steps[0]?.weight]).toEqual(['one-of', 0.9, expect.closeTo(0.1, 12)]);
    expect(of(0.9).total.p50Ms).toBe(cache?.own.p50Ms);
    expect(of(0.1).total.p50Ms).toBe(of(0.9).total.longestMs);
    expect(of(0.9).total.availability).toBeGreaterThan(of(0.1).total.availability);
    expect(of(0).steps[0]?.calls).toBe('all');
  });

  it('takes a call that only some requests make for what it is', () => {
    const of = (share: number) => treeOf(board({ f: fn(10), a: fn(90) }, { 'c>f': {}, 'f>a': { share } }));
    expect([of(0.4).total.p50Ms, of(0.5).total.p50Ms, of(0.4).total.longestMs]).toEqual([10, 100, 100]);
    expect(of(0.4).total.availability).toBeCloseTo(lambdaSla * (1 - 0.4 * (1 - lambdaSla)), 12);
  });

  it('ends with what is handed on, and cuts a loop once', () => {
    const tree = treeOf(
      board(
        { f: fn(1), g: fn(2), q: ['sqs-standard'], w: fn(900) },
        { 'c>f': {}, 'f>g': {}, 'g>f': {}, 'f>q': {}, 'q>w': {} },
      ),
    );
    expect(shape(tree)).toBe('c[f[g q]]');
    expect(tree.steps[0]?.steps[1]?.mode).toBe('async');
    expect(tree.total.longestMs).toBeLessThan(900);
  });

  it('names what has no figure, and leaves it out of the sums', () => {
    const tree = treeOf(board({ f: fn(10), g: ['generic'] }, { 'c>f': {}, 'f>g': {} }));
    expect(tree.total).toEqual({
      p50Ms: 10,
      longestMs: 10,
      availability: lambdaSla,
      unknown: { latency: ['g'], availability: ['g'] },
    });
  });

  it('lists a bounded part of a wide board and counts the rest; the totals are those of all', () => {
    const layers = 12;
    const boxes: Record<string, readonly [string, Params]> = {};
    const arrows: Record<string, EdgeParams> = { 'c>0a': {}, 'c>0b': {} };
    for (let layer = 0; layer < layers; layer++) {
      for (const from of ['a', 'b']) {
        boxes[`${layer}${from}`] = fn(1);
        if (layer + 1 < layers) for (const to of ['a', 'b']) arrows[`${layer}${from}>${layer + 1}${to}`] = {};
      }
    }
    const tree = treeOf(board(boxes, arrows));
    const count = ({ steps }: Step): number => steps.reduce((sum, step) => sum + count(step), 1);
    const omitted = (step: Step): number => step.steps.reduce((sum, one) => sum + omitted(one), step.omitted);
    expect(count(tree)).toBe(mostSteps);
    expect(omitted(tree)).toBeGreaterThan(0);
    expect(tree.total.p50Ms).toBe(layers);
    expect(tree.total.availability).toBeCloseTo(lambdaSla ** (2 * layers), 12);
  });

  it('is as slow as the slowest path at its longest, where no cache and no share hides a call', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const slowest = Math.max(0, ...analyze(design, catalog).paths.map(({ latencyMs }) => latencyMs.p50));
        const trees = requestTrees(design, catalog);
        const longest = Math.max(0, ...trees.map(({ total }) => total.longestMs));
        expect(Math.abs(longest - slowest)).toBeLessThanOrEqual(1e-9 * Math.max(1, slowest));
        for (const { total } of trees) {
          expect(total.p50Ms).toBeLessThanOrEqual(total.longestMs * (1 + 1e-12));
          expect(total.availability).toBeGreaterThanOrEqual(0);
          expect(total.availability).toBeLessThanOrEqual(1);
        }
        expect(
          requestTrees({ ...design, nodes: design.nodes.toReversed(), edges: design.edges.toReversed() }, catalog),
        ).toEqual(trees);
      }),
      { numRuns: 60 },
    );
  });
});
