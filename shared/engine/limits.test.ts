import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import {
  type Design,
  defaultSettings,
  type Edge,
  type Group,
  type Params,
  type ServiceNode,
} from '../model/document.ts';
import type { Limit } from './analysis.ts';
import { statusOf } from './limits.ts';
import { measure } from './measure.ts';

function node(id: string, service: string, params: Params = {}, group: string | null = null): ServiceNode {
  return { id, service, label: '', group, params };
}

function designOf(nodes: readonly ServiceNode[], arrows: readonly string[], groups: readonly Group[] = []): Design {
  const edges = arrows.map((id): Edge => {
    const [from = '', to = ''] = id.split('>');
    return { id, from, to, label: '', params: {} };
  });
  return { settings: defaultSettings, groups, nodes, edges };
}

function limitOf(design: Design, id: string, key: string, load = 1): Limit | undefined {
  const { nodes, edges } = measure(design, catalog, { load });
  return (nodes[id] ?? edges[id])?.limits.find((limit) => limit.key === key);
}

/** A stream of 10 shards takes 10,000 records a second. */
const stream = (perSecond: number, params: Params = { shards: 10 }, more: Params = {}) =>
  designOf(
    [node('in', 'client', { perSecond, payloadKb: 0.1, ...more }), node('k', 'kinesis-data-streams', params)],
    ['in>k'],
  );

describe('status', () => {
  it('is tight from 70% on, over from 100%, and unknown without a figure', () => {
    const below = 0.7 - Number.EPSILON;
    const above = 1 + Number.EPSILON;
    expect([0, below, 0.7, 1, above, Number.NaN, Number.POSITIVE_INFINITY].map(statusOf)).toEqual([
      'ok',
      'ok',
      'tight',
      'tight',
      'over',
      'unknown',
      'unknown',
    ]);
  });

  it('follows the peak, on the node and on its arrow', () => {
    const states = [6999, 7000, 10_000, 10_001].map((perSecond) => {
      const { nodes, edges } = measure(stream(perSecond), catalog);
      return [nodes['k']?.status, edges['in>k']?.status, nodes['k']?.binding];
    });
    expect(states).toEqual(['ok', 'tight', 'tight', 'over'].map((status) => [status, status, 'shard-records']));
    const { nodes } = measure(stream(5000, { shards: 10 }, { peakFactor: 3 }), catalog);
    expect([nodes['k']?.status, nodes['k']?.in?.perSecond]).toEqual(['over', 5000]);
  });

  it('is ok for what has no limit, and unknown where none is known', () => {
    const { nodes } = measure(stream(1, { shards: 0 }), catalog);
    expect([nodes['in']?.status, nodes['in']?.binding]).toEqual(['ok', null]);
    expect(limitOf(stream(1, { shards: 0 }), 'k', 'shard-records')).toMatchObject({
      capacity: null,
      utilisation: null,
      status: 'unknown',
      needs: {},
      breaksAtLoad: null,
    });
  });
});

describe('demand', () => {
  const fanIn = designOf(
    [
      node('a', 'client', { perSecond: 2000, payloadKb: 1 }),
      node('b', 'client', { perSecond: 500, payloadKb: 7 }),
      node('k', 'kinesis-data-streams', { shards: 10 }),
      node('f', 'generic'),
      node('g', 'generic'),
    ],
    ['a>k', 'b>k', 'k>f', 'k>g'],
  );

  it('is each arrow’s own, judged on the sum', () => {
    const shown = ['a>k', 'b>k', 'k'].map((id) => limitOf(fanIn, id, 'shard-records'));
    expect(shown.map((limit) => [limit?.demand, limit?.utilisation])).toEqual([
      [2000, 0.25],
      [500, 0.25],
      [2500, 0.25],
    ]);
  });

  it('of what leaves is shown on the arrows that leave', () => {
    const read = ['k>f', 'k>g', 'k', 'a>k'].map((id) => limitOf(fanIn, id, 'shard-volume-read')?.demand);
    expect(read).toEqual([5.5, 5.5, 11, undefined]);
  });

  it('of a size is the largest, and nothing where nothing flows', () => {
    expect(limitOf(fanIn, 'k', 'record-size')?.demand).toBe(7);
    const idle = {
      ...fanIn,
      nodes: fanIn.nodes.map((one) => (one.id === 'b' ? node('b', 'client', { payloadKb: 7 }) : one)),
    };
    expect(limitOf(idle, 'k', 'record-size')?.demand).toBe(1);
  });
});

describe('a quota of account and region', () => {
  const groups: readonly Group[] = [
    { id: 'one', kind: 'account', label: '', group: null },
    { id: 'us', kind: 'region', label: '', group: 'one' },
    { id: 'eu', kind: 'region', label: '', group: 'one' },
    { id: 'net', kind: 'vpc', label: '', group: 'us' },
    { id: 'two', kind: 'account', label: '', group: null },
  ];
  const places = { a: 'us', b: 'net', c: 'eu', d: 'two', e: null } as const;
  const design = designOf(
    [
      // 100 ms each: 1,000 a second are 100 functions at once.
      ...Object.keys(places).map((id, k) => node(`in-${id}`, 'client', { perSecond: 1000 * (k + 1) })),
      ...Object.entries(places).map(([id, group]) => node(id, 'lambda', {}, group)),
    ],
    Object.keys(places).map((id) => `in-${id}>${id}`),
    groups,
  );

  it('is joint within the nearest account and region, with each node’s own demand', () => {
    const shown = Object.keys(places).map((id) => {
      const limit = limitOf(design, id, 'concurrency');
      return [id, limit?.demand, limit?.utilisation, limit?.breaksAtLoad];
    });
    expect(shown).toEqual([
      ['a', 100, 0.3, 1 / 0.3],
      ['b', 200, 0.3, 1 / 0.3],
      ['c', 300, 0.3, 1 / 0.3],
      ['d', 400, 0.4, 1 / 0.4],
      ['e', 500, 0.5, 1 / 0.5],
    ]);
  });

  it('is shared by the three kinds of API', () => {
    const kinds = ['api-gateway-rest', 'api-gateway-http', 'api-gateway-websocket'];
    const apis = designOf(
      [node('in', 'client', { perSecond: 1000 }), ...kinds.map((service) => node(service, service))],
      kinds.map((service) => `in>${service}`),
    );
    const { nodes } = measure(apis, catalog);
    const joint = kinds.map((id) =>
      nodes[id]?.limits.find(({ capacity, demand }) => capacity === 10_000 && demand === 1000),
    );
    expect(joint.map((limit) => limit?.utilisation)).toEqual([0.3, 0.3, 0.3]);
  });
});

describe('needs', () => {
  it('name the smallest values that hold the peak, and hold it with room', () => {
    const need = (perSecond: number, shards: number) =>
      limitOf(stream(perSecond, { shards }), 'k', 'shard-records')?.needs;
    expect(need(11_574.07, 12)).toEqual({ shards: { minimum: 12, comfortable: 17 } });
    // 70% exactly is tight, so 10 are not yet comfortable.
    expect(need(7000, 3)).toEqual({ shards: { minimum: 7, comfortable: 11 } });
    expect(need(0, 3)).toEqual({});
  });

  it('name the quota where that is what must grow', () => {
    const design = designOf([node('in', 'client', { perSecond: 20_000 }), node('f', 'lambda')], ['in>f']);
    expect(limitOf(design, 'f', 'concurrency')?.needs).toEqual({
      regionConcurrencyLimit: { minimum: 2000, comfortable: 2858 },
    });
  });

  it('are left out where the parameter’s range does not hold them', () => {
    expect(limitOf(stream(1e9), 'k', 'shard-records')?.needs).toEqual({});
    expect(limitOf(stream(1e300), 'k', 'shard-records')?.needs).toEqual({});
  });
});
