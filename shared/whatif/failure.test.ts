import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Design, defaultSettings, type EdgeParams, type Group, type Params } from '../model/document.ts';
import { designs } from '../random-designs.ts';
import { fail, type Outage } from './failure.ts';

type Boxes = Readonly<Record<string, readonly [service: string, params?: Params, group?: string]>>;

function board(
  boxes: Boxes,
  arrows: Readonly<Record<string, EdgeParams>>,
  groups: Readonly<Record<string, readonly [kind: Group['kind'], group?: string]>> = {},
): Design {
  const all: Boxes = { c: ['client', { perSecond: 100, readShare: 1 }], ...boxes };
  return {
    settings: defaultSettings,
    groups: Object.entries(groups).map(([id, [kind, group = null]]) => ({ id, kind, label: id, group })),
    nodes: Object.entries(all).map(([id, [service, params = {}, group = null]]) => ({
      id,
      service,
      label: id,
      group,
      params,
    })),
    edges: Object.entries(arrows).map(([id, params]) => {
      const [from = '', to = ''] = id.split('>');
      return { id, from, to, label: '', params };
    }),
  };
}

/** A failure in short. */
function outcome(design: Design, outage: Outage) {
  const { down, cutOff, clients, kept, buffers, passedBy } = fail(design, catalog, outage);
  const nonEmpty = { kept: kept.map(({ node }) => node), buffers, passedBy };
  return {
    down: [...down],
    cutOff: [...cutOff],
    works: clients.map(({ works }) => works),
    ...Object.fromEntries(Object.entries(nonEmpty).filter(([, list]) => list.length > 0)),
  };
}

const nodes = (...ids: readonly string[]): Outage => ({ kind: 'nodes', ids });
const shareOf = (design: Design, id: string) => design.edges.find((edge) => edge.id === id)?.params.share;

describe('a failure', () => {
  it('of what all requests need stops them all, and cuts off what lies behind', () => {
    const design = board({ f: ['lambda'], d: ['dynamodb'] }, { 'c>f': {}, 'f>d': {} });
    expect(outcome(design, nodes('f'))).toEqual({ down: ['f'], cutOff: ['d'], works: [0] });
    expect(outcome(design, nodes('d'))).toEqual({ down: ['d'], cutOff: [], works: [0] });
    expect(outcome(design, { kind: 'service', service: 'ddb' })).toEqual({ down: ['d'], cutOff: [], works: [0] });
    expect([...fail(design, catalog, nodes('f')).cutArrows].sort()).toEqual(['c>f', 'f>d']);
  });

  it('behind a load balancer moves its traffic to what is left of the same kind, and fills it', () => {
    const design = board(
      { l: ['alb'], a: ['ecs-fargate'], b: ['ecs-fargate'], x: ['lambda'] },
      { 'c>l': {}, 'l>a': { share: 0.6 }, 'l>b': { share: 0.2 }, 'l>x': {} },
    );
    const failure = fail(design, catalog, nodes('a'));
    expect(failure.clients).toEqual([{ node: 'c', works: 1 }]);
    expect(['l>a', 'l>b', 'l>x'].map((id) => shareOf(failure.rerouted, id))).toEqual([
      0,
      expect.closeTo(0.8, 12),
      expect.closeTo(0.2, 12),
    ]);
    const rate = (of: Design) => analyze(of, catalog).nodes['b']?.in?.perSecond;
    expect([rate(design), rate(failure.rerouted)]).toEqual([expect.closeTo(20, 9), expect.closeTo(80, 9)]);
    // A path of the site that only one target serves is lost with it.
    expect(outcome(design, nodes('x')).works).toEqual([expect.closeTo(0.8, 12)]);
    expect(outcome(design, nodes('a', 'b')).works).toEqual([expect.closeTo(0.2, 12)]);
  });

  it('behind DNS moves everything to a region that still answers, a standby without traffic too', () => {
    const design = board(
      {
        r: ['route-53', { routingPolicy: 'failover' }],
        a1: ['lambda', {}, 'east'],
        d1: ['dynamodb', {}, 'east'],
        a2: ['lambda', {}, 'west'],
        d2: ['dynamodb', {}, 'west'],
      },
      { 'c>r': {}, 'r>a1': { share: 1 }, 'r>a2': { share: 0 }, 'a1>d1': {}, 'a2>d2': {} },
      { east: ['region'], west: ['region'] },
    );
    const region = (group: string | null): Outage => ({ kind: 'region', group });
    expect(outcome(design, region('east'))).toEqual({ down: ['a1', 'd1'], cutOff: [], works: [1] });
    expect(shareOf(fail(design, catalog, region('east')).rerouted, 'r>a2')).toBe(1);
    // DNS looks behind the address: a table that is gone takes its region out.
    expect(outcome(design, nodes('d1')).works).toEqual([1]);
    expect(outcome(design, nodes('d1', 'd2')).works).toEqual([0]);
    expect(outcome(design, region(null))).toEqual({ down: [], cutOff: [], works: [1] });
  });

  it('of a zone takes what lives in it, and leaves what is kept in others', () => {
    const zones = { r: ['region'], z1: ['az', 'r'], z2: ['az', 'r'] } as const;
    const design = (params: Params) =>
      board(
        {
          l: ['alb', {}, 'r'],
          a: ['ec2-auto-scaling', {}, 'z1'],
          b: ['ec2-auto-scaling', {}, 'z2'],
          d: ['rds', params, 'z1'],
          s: ['s3', {}, 'z1'],
        },
        { 'c>l': {}, 'l>a': {}, 'l>b': {}, 'a>d': {}, 'b>d': {}, 'a>s': {} },
        zones,
      );
    const zone: Outage = { kind: 'az', group: 'z1' };
    expect(outcome(design({ multiAz: true }), zone)).toEqual({
      down: ['a'],
      cutOff: ['s'],
      works: [1],
      kept: ['d', 's'],
    });
    expect(outcome(design({ multiAz: false }), zone)).toEqual({
      down: ['a', 'd'],
      cutOff: ['s'],
      works: [0],
      kept: ['s'],
    });
    expect(outcome(design({}), { kind: 'az', group: 'none' })).toEqual({ down: [], cutOff: [], works: [1] });
  });

  it('behind a queue waits there', () => {
    const design = board({ f: ['lambda'], q: ['sqs-standard'], w: ['lambda'] }, { 'c>f': {}, 'f>q': {}, 'q>w': {} });
    expect(outcome(design, nodes('w'))).toEqual({ down: ['w'], cutOff: [], works: [1], buffers: ['q'] });
    expect(outcome(design, nodes('q'))).toEqual({ down: ['q'], cutOff: ['w'], works: [0] });
  });

  it('of a cache sends its reads to the store behind it', () => {
    const design = board({ k: ['elasticache', { hitRatio: 0.9 }], d: ['rds'] }, { 'c>k': {}, 'k>d': {} });
    const failure = fail(design, catalog, nodes('k'));
    expect(outcome(design, nodes('k'))).toEqual({ down: ['k'], cutOff: [], works: [1], passedBy: ['k'] });
    const reads = (of: Design) => analyze(of, catalog).nodes['d']?.in?.perSecond;
    expect([reads(design), reads(failure.rerouted)]).toEqual([expect.closeTo(10, 9), expect.closeTo(100, 9)]);
    const edge = board({ k: ['cloudfront', { hitRatio: 0.9 }], d: ['s3'] }, { 'c>k': {}, 'k>d': {} });
    expect([outcome(edge, nodes('k')).works, outcome(edge, nodes('d')).works]).toEqual([
      [0],
      [expect.closeTo(0.9, 12)],
    ]);
  });

  it('of nothing changes nothing, on any board', () => {
    fc.assert(
      fc.property(designs, (design) => {
        for (const outage of [nodes(), nodes('none'), { kind: 'az', group: 'none' } as const]) {
          const { rerouted, clients, ...rest } = fail(design, catalog, outage);
          expect(rerouted).toBe(design);
          expect(clients.every(({ works }) => works === 1)).toBe(true);
          expect(rest).toEqual({
            down: new Set(),
            kept: [],
            passedBy: [],
            cutOff: new Set(),
            cutArrows: new Set(),
            buffers: [],
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same every time, whatever the order in the file, and leaves a board that can be analysed', () => {
    const outages = fc.oneof(
      fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }).map((list): Outage => nodes(...list.map((i) => `n${i}`))),
      fc
        .constantFrom('g0', 'g1', 'g2')
        .chain((group) => fc.constantFrom<Outage>({ kind: 'az', group }, { kind: 'region', group })),
      fc.constant<Outage>({ kind: 'region', group: null }),
      fc.constantFrom('lambda', 'dynamodb', 'no such').map((service): Outage => ({ kind: 'service', service })),
    );
    fc.assert(
      fc.property(designs, outages, (design, outage) => {
        const first = fail(design, catalog, outage);
        const { rerouted: other, ...turned } = fail(
          { ...design, nodes: design.nodes.toReversed(), edges: design.edges.toReversed() },
          catalog,
          outage,
        );
        const { rerouted, ...rest } = first;
        expect(turned).toEqual(rest);
        expect(other.edges.toReversed()).toEqual(rerouted.edges);
        for (const { works } of first.clients) expect(works >= 0 && works <= 1).toBe(true);
        const ids = new Set(design.nodes.map(({ id }) => id));
        for (const id of [...first.down, ...first.cutOff]) expect(ids.has(id)).toBe(true);
        expect([...first.cutOff].filter((id) => first.down.has(id))).toEqual([]);
        const analysis = analyze(rerouted, catalog);
        expect(Object.keys(analysis.nodes).length).toBe(design.nodes.length);
      }),
      { numRuns: 60 },
    );
  });
});
