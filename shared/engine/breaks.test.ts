import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Design, defaultSettings, type Edge, type EdgeParams, type Params } from '../model/document.ts';
import { type Measured, measure } from './measure.ts';

type Boxes = Readonly<Record<string, readonly [service: string, params?: Params]>>;

function designOf(boxes: Boxes, arrows: Readonly<Record<string, EdgeParams>>): Design {
  return {
    settings: defaultSettings,
    groups: [],
    nodes: Object.entries(boxes).map(([id, [service, params = {}]]) => ({
      id,
      service,
      label: '',
      group: null,
      params,
    })),
    edges: Object.entries(arrows).map(([id, params]): Edge => {
      const [from = '', to = ''] = id.split('>');
      return { id, from, to, label: '', params };
    }),
  };
}

function at(design: Design, load = 1): Measured {
  return measure(design, catalog, { load });
}

/** Utilisation of the limit that `breaksAt` names, at its load. */
function fullness(design: Design): number | null | undefined {
  const { breaksAt } = at(design);
  return at(design, breaksAt?.load).nodes[breaksAt?.at ?? '']?.limits.find(({ key }) => key === breaksAt?.limit)
    ?.utilisation;
}

const tiny = { payloadKb: 0.001 };
/** 1,000 records a second and shard. */
const stream = (shards: number): readonly [string, Params] => ['kinesis-data-streams', { shards, hotKeyShare: 0 }];

describe('the break point', () => {
  it('is 1 ÷ utilisation where traffic follows load, whatever load is asked for', () => {
    const design = designOf({ in: ['client', { perSecond: 400, ...tiny }], k: stream(1) }, { 'in>k': {} });
    const point = { load: 2.5, at: 'k', limit: 'shard-records' };
    expect([1, 0.01, 2.5, 300].map((load) => at(design, load).breaksAt)).toEqual([point, point, point, point]);
  });

  it('counts what a scheduler sends besides', () => {
    const design = designOf(
      {
        cron: ['scheduler', { perSecond: 700, ...tiny }],
        in: ['client', { perSecond: 100, ...tiny }],
        k: stream(1),
      },
      { 'in>k': {}, 'cron>k': {} },
    );
    expect(at(design).breaksAt).toEqual({ load: expect.closeTo(3, 10), at: 'k', limit: 'shard-records' });
    expect(fullness(design)).toBeCloseTo(1, 10);
  });

  it('lies below load 1 where the board is over already', () => {
    const design = designOf(
      {
        cron: ['scheduler', { perSecond: 600, ...tiny }],
        in: ['client', { perSecond: 40_000, ...tiny }],
        k: stream(1),
      },
      { 'in>k': {}, 'cron>k': {} },
    );
    expect(at(design).breaksAt?.load).toBeCloseTo(0.01, 12);
  });

  it('is none for a limit that is full before any client load, or that nothing makes grow', () => {
    const scheduled = (perSecond: number, clients: number) =>
      designOf(
        { cron: ['scheduler', { perSecond, ...tiny }], in: ['client', { perSecond: clients, ...tiny }], k: stream(1) },
        { 'in>k': {}, 'cron>k': {} },
      );
    const ownBreak = (design: Design) =>
      at(design).nodes['k']?.limits.find(({ key }) => key === 'shard-records')?.breaksAtLoad;
    expect([999, 1000, 5000].map((perSecond) => ownBreak(scheduled(perSecond, 5)))).toEqual([
      expect.closeTo(0.2, 10),
      null,
      null,
    ]);
    expect(at(scheduled(900, 0)).breaksAt).toBeNull();
    expect(at(designOf({ k: stream(1) }, {})).breaksAt).toBeNull();
  });

  it('does not come from a static limit', () => {
    const design = designOf(
      { in: ['client', { perSecond: 1 }], f: ['lambda', { avgDurationMs: 900_000 }] },
      { 'in>f': {} },
    );
    const { breaksAt, nodes } = at(design);
    expect([breaksAt?.limit, nodes['f']?.limits.find(({ key }) => key === 'timeout')?.breaksAtLoad]).toEqual([
      'concurrency',
      null,
    ]);
  });

  it('behind a drain is reached before it is full, or never', () => {
    const design = (drainPerSecond: number) =>
      designOf(
        {
          in: ['client', { perSecond: 100 }],
          q: ['sqs-standard', { drainPerSecond, processingS: 0 }],
          k: stream(1),
        },
        { 'in>q': {}, 'q>k': tiny },
      );
    expect(at(design(1200)).breaksAt).toEqual({ load: expect.closeTo(10, 10), at: 'k', limit: 'shard-records' });
    expect(at(design(1000)).breaksAt?.load).toBeCloseTo(10, 9);
    expect(at(design(999)).breaksAt).toBeNull();
  });

  it('is where a limit is first full, though it stays just full for long before it grows on', () => {
    // The drain lets 999.5 through from load 9.995 on, the delivery stream adds its 0.5 objects a second and more from load 5,000.
    const design = designOf(
      {
        in: ['client', { perSecond: 100, ...tiny }],
        q: ['sqs-standard', { drainPerSecond: 999.5 }],
        f: ['firehose', { bufferMb: 1, bufferSeconds: 2 }],
        k: stream(1),
      },
      { 'in>q': {}, 'q>k': {}, 'in>f': {}, 'f>k': { payloadKb: 0.001 } },
    );
    const records = at(design).nodes['k']?.limits.find(({ key }) => key === 'shard-records');
    expect(records?.breaksAtLoad).toBeCloseTo(9.995, 8);
  });

  it('lies however far below load 1 it must', () => {
    const design = designOf(
      {
        in: ['client', { perSecond: 1e17, payloadKb: 1 }],
        f: ['firehose', { bufferMb: 1 }],
        k: stream(1),
      },
      { 'in>f': {}, 'f>k': { payloadKb: 0.001 } },
    );
    const records = at(design).nodes['k']?.limits.find(({ key }) => key === 'shard-records');
    expect([records?.utilisation, records?.breaksAtLoad]).toEqual([1e11, expect.closeTo(1e-11, 20)]);
  });

  it('behind a batcher is exact, also where a bend lies close by', () => {
    // Objects/s are 0.01 by time until 0.05 MB/s fill the buffer first; each object makes 1,000 records.
    const design = designOf(
      {
        in: ['client', { perSecond: 1, payloadKb: 10 }],
        b: ['firehose', { bufferMb: 5, bufferSeconds: 100 }],
        f: ['generic'],
        k: stream(1),
      },
      { 'in>b': {}, 'b>f': {}, 'f>k': { calls: 50_000, ...tiny } },
    );
    // 1,000 records/s = 0.02 objects/s = 0.1 MB/s = load 10.
    expect(at(design).nodes['k']?.limits[0]?.breaksAtLoad).toBeCloseTo(10, 9);
  });

  it('of a loop through a batcher is as exact', () => {
    const design = designOf(
      {
        in: ['client', { perSecond: 3, payloadKb: 30 }],
        b: ['firehose'],
        lb: ['alb'],
      },
      { 'in>b': {}, 'b>lb': {}, 'lb>b': { payloadKb: 0.5 } },
    );
    expect(fullness(design)).toBeCloseTo(1, 10);
  });

  it('of a quota counts every member, bent or not', () => {
    const design = designOf(
      {
        cron: ['scheduler', { perSecond: 2000 }],
        in: ['client', { perSecond: 1000 }],
        f: ['lambda'],
        g: ['lambda'],
      },
      { 'cron>f': {}, 'in>g': {} },
    );
    // 100 ms each: 200 at once from the clock, 100 × load from the clients, 1,000 allowed.
    const { nodes, breaksAt } = at(design);
    expect(['f', 'g'].map((id) => nodes[id]?.limits.find(({ key }) => key === 'concurrency')?.breaksAtLoad)).toEqual([
      expect.closeTo(8, 10),
      expect.closeTo(8, 10),
    ]);
    expect(breaksAt).toMatchObject({ at: 'f', limit: expect.stringMatching(/^(account-requests|concurrency)$/) });
  });

  it('goes to the lowest node id in a tie, then to the lowest limit key', () => {
    const design = designOf(
      {
        in: ['client', { perSecond: 100, payloadKb: 1 }],
        b: ['kinesis-data-streams', { shards: 1, hotKeyShare: 1 }],
        a: ['kinesis-data-streams', { shards: 1, hotKeyShare: 1 }],
      },
      { 'in>a': {}, 'in>b': {} },
    );
    expect(at(design).breaksAt).toEqual({ load: 10, at: 'a', limit: 'hot-key-records' });
  });

  it('is none where no finite load gets there', () => {
    const design = designOf({ in: ['client', { perSecond: 5e-324 }], f: ['lambda'] }, { 'in>f': {} });
    expect(at(design).breaksAt).toBeNull();
  });
});
