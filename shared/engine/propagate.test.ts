import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Design, defaultSettings, type EdgeParams, type Params } from '../model/document.ts';
import type { Throughput } from './analysis.ts';
import { type Measured, measure } from './measure.ts';
import { rules } from './rules/index.ts';

type Arrow = string | readonly [ends: string, params: EdgeParams];

/** Boxes as `service` or `[service, params]` by id; arrows as 'from>to', which is also their id (a further one gets a mark). */
function measured(
  boxes: Readonly<Record<string, string | readonly [service: string, params: Params]>>,
  arrows: readonly Arrow[],
  load = 1,
): Measured {
  const seen = new Set<string>();
  const design: Design = {
    settings: defaultSettings,
    groups: [],
    nodes: Object.entries(boxes).map(([id, box]) => {
      const [service, params] = typeof box === 'string' ? [box, {}] : box;
      return { id, service, label: '', group: null, params };
    }),
    edges: arrows.map((arrow) => {
      const [ends, params] = typeof arrow === 'string' ? [arrow, {}] : arrow;
      const [from = '', to = ''] = ends.split('>');
      const id = seen.has(ends) ? `${ends}'` : ends;
      seen.add(id);
      return { id, from, to, label: '', params };
    }),
  };
  return measure(design, catalog, { load, rules });
}

type Figure = keyof Throughput;

/** One figure of every arrow, by id. */
function figure(of: Measured, key: Figure): Readonly<Record<string, number | null>> {
  return Object.fromEntries(Object.entries(of.edges).map(([id, edge]) => [id, edge.throughput[key]]));
}

const client = (params: Params): readonly [string, Params] => ['client', params];
const hundred = client({ perSecond: 100, payloadKb: 2, responseKb: 3, readShare: 0.4, peakFactor: 3 });
/** An arrow of 100/s into a box, and two out of it. */
function through(service: string, params: Params = {}, out: readonly Arrow[] = ['box>a', 'box>b']): Measured {
  return measured({ in: hundred, box: [service, params], a: 'generic', b: 'generic' }, ['in>box', ...out]);
}

describe('roles', () => {
  it.each([
    ['relay', 'lambda', {}, [100, 100]],
    ['splitter', 'alb', {}, [50, 50]],
    ['competing consumers', 'sqs-standard', {}, [50, 50]],
    ['copier', 'sns', {}, [100, 100]],
    ['cache', 'elasticache', { hitRatio: 0.75 }, [60 / 2 + (40 * 0.25) / 2, 60 / 2 + (40 * 0.25) / 2]],
    ['filter', 'waf', { blockRatio: 0.1 }, [45, 45]],
    ['transformer', 'managed-flink', { outputRatio: 0.3 }, [30, 30]],
    ['store', 'dynamodb', {}, [60, 60]],
  ] as const)('%s', (_role, service, params, expected) => {
    // The client's own share of reads reaches a cache as well.
    const arrow: Arrow = ['in>box', { readShare: 0.4 }];
    const boxes = { in: hundred, box: [service, params] as const, a: 'generic', b: 'generic' };
    const rates = figure(measured(boxes, [arrow, 'box>a', 'box>b']), 'perSecond');
    expect([rates['box>a'], rates['box>b']]).toEqual(expected);
  });

  it('source: generates in any of four forms, and absorbs what arrives', () => {
    const rates = figure(
      measured(
        {
          a: client({ perDay: 864_000 }),
          b: client({ users: 1000, perUserPerDay: 864 }),
          c: client({ concurrentUsers: 60, perUserPerMinute: 5 }),
          d: client({ users: 1000 }),
          e: ['external', { perSecond: 7 }],
          f: ['scheduler', { perSecond: 2 }],
          x: 'lambda',
        },
        ['a>x', 'b>x', 'c>x', 'd>x', 'e>x', 'f>x', 'x>e'],
        10,
      ),
      'perSecond',
    );
    expect(rates).toEqual({
      'a>x': 100,
      'b>x': 100,
      'c>x': 50,
      'd>x': 0,
      'e>x': 70,
      'f>x': 2,
      'x>e': 322,
    });
  });

  it('an API is a splitter, and a cache while its own cache is on', () => {
    const rate = (params: Params) =>
      figure(
        measured({ in: client({ perSecond: 100, readShare: 1 }), api: ['api-gateway-rest', params], a: 'lambda' }, [
          'in>api',
          'api>a',
        ]),
        'perSecond',
      )['api>a'];
    expect([rate({}), rate({ cacheGb: 0.5, cacheHitRatio: 0.8 })].map((x) => x?.toFixed(9))).toEqual([
      '100.000000000',
      '20.000000000',
    ]);
  });

  it('batcher: objects as the buffer fills or its time runs out, average and peak apart, volume kept', () => {
    const objects = (perSecond: number) =>
      measured(
        {
          in: client({ perSecond, payloadKb: 10, peakFactor: 5 }),
          box: ['firehose', { bufferMb: 5, bufferSeconds: 100 }],
          s: 's3',
        },
        ['in>box', 'box>s'],
      ).edges['box>s']?.throughput;
    // 1 MB/s fills 5 MB in 5 s; at the peak 5 MB/s.
    expect(objects(100)).toMatchObject({ perSecond: 0.2, peakPerSecond: 1, mbPerSecond: 1, peakMbPerSecond: 5 });
    // 0.01 MB/s: the time runs out first, at the peak of 0.05 MB/s the buffer is exactly full at the same time.
    expect(objects(1)).toMatchObject({ perSecond: 0.01, peakPerSecond: 0.01, payloadKb: 1000, peakMbPerSecond: 0.05 });
    expect(objects(0)).toMatchObject({ perSecond: 0, peakPerSecond: 0, payloadKb: 0, mbPerSecond: 0 });
  });

  it('query engine: its arrow to a store carries its own scan, drawn either way, and other arrows its results', () => {
    const athena = ['athena', { queriesPerDay: 86_400, gbScanned: 2, columnarFactor: 0.5 }] as const;
    const of = measured({ q: athena, s: 's3', t: 's3', r: 'lambda', w: 'lambda' }, ['q>s', 't>q', 'q>r', 'w>s'], 5);
    const { edges } = of;
    const scan = {
      perSecond: 1,
      peakPerSecond: 1,
      mbPerSecond: 1000,
      payloadKb: 1e6,
      readShare: 1,
    };
    expect(edges['q>s']?.throughput).toMatchObject(scan);
    expect(edges['t>q']?.throughput).toMatchObject(scan);
    expect(edges['q>r']?.throughput).toMatchObject({ perSecond: 1, readShare: 0 });
  });
});

describe('arrows', () => {
  it('divide what the others leave, never below 0, and take shares as written', () => {
    const rates = (...shares: readonly (number | null)[]) => {
      const out = shares.map((share, k): Arrow => [`box>${'abc'[k]}`, share === null ? {} : { share }]);
      const boxes = { in: hundred, box: 'alb', a: 'generic', b: 'generic', c: 'generic' };
      const rate = figure(measured(boxes, ['in>box', ...out]), 'perSecond');
      return shares.map((_, k) => Number(rate[`box>${'abc'[k]}`]?.toFixed(9)));
    };
    expect(rates(0.5, null, null)).toEqual([50, 25, 25]);
    expect(rates(0.9, 0.3, null)).toEqual([90, 30, 0]);
    expect(rates(0.2, 0.2)).toEqual([20, 20]);
    expect(rates(0, null)).toEqual([0, 100]);
  });

  it('a share on a relay or a copier is a filter of its own', () => {
    const rates = figure(through('sns', {}, [['box>a', { share: 0.25 }], 'box>b']), 'perSecond');
    expect(rates).toEqual({ 'in>box': 100, 'box>a': 25, 'box>b': 100 });
  });

  it('calls multiply units; batches only divide requests', () => {
    const of = through('lambda', {}, [
      ['box>a', { calls: 3 }],
      ['box>b', { calls: 0.5, batch: 25 }],
    ]);
    expect(figure(of, 'perSecond')).toEqual({ 'in>box': 100, 'box>a': 300, 'box>b': 50 });
    expect(figure(of, 'requestsPerSecond')).toEqual({ 'in>box': 100, 'box>a': 300, 'box>b': 2 });
  });

  it('batch by default: 10 out of queues, 100 out of streams, 100 for notifications into a function', () => {
    const of = measured(
      {
        in: hundred,
        q: 'sqs-standard',
        k: 'kinesis-data-streams',
        m: 'msk',
        d: 'dynamodb',
        s: 's3',
        fn: 'lambda',
        ec: 'ecs-fargate',
      },
      ['in>q', 'q>fn', 'k>ec', 'm>fn', 'd>fn', 's>fn', 'd>ec', 'fn>ec'],
    );
    expect(figure(of, 'batch')).toEqual({
      'in>q': 1,
      'q>fn': 10,
      'k>ec': 100,
      'm>fn': 100,
      'd>fn': 100,
      's>fn': 100,
      'd>ec': 1,
      'fn>ec': 1,
    });
  });

  it('parallel arrows each carry their own', () => {
    expect(figure(through('alb', {}, ['box>a', 'box>a']), 'perSecond')).toEqual({
      'in>box': 100,
      'box>a': 50,
      "box>a'": 50,
    });
  });
});

describe('reads and writes', () => {
  it('all reads into a cache, what is left of both behind it, writes alone out of a store', () => {
    const of = measured(
      {
        in: hundred,
        w: client({ perSecond: 30 }),
        c: ['elasticache', { hitRatio: 0.9 }],
        d: 'dynamodb',
        f: 'lambda',
      },
      ['in>c', ['w>c', { readShare: 0 }], 'c>d', 'd>f'],
    );
    // 100 reads and 30 writes arrive; 10 reads and 30 writes go on.
    expect(figure(of, 'readShare')).toEqual({ 'in>c': 1, 'w>c': 0, 'c>d': expect.closeTo(0.25, 12), 'd>f': 0 });
    expect(figure(of, 'perSecond')).toMatchObject({ 'c>d': expect.closeTo(40, 9), 'd>f': expect.closeTo(30, 9) });
  });

  it('otherwise the share of what reaches the source, weighted by rate, unless the arrow says', () => {
    const of = measured({ in: hundred, w: client({ perSecond: 300 }), f: 'lambda', g: 'lambda', h: 'lambda' }, [
      'in>f',
      'w>f',
      'f>g',
      ['f>h', { readShare: 0.8 }],
      'g>h',
    ]);
    expect(figure(of, 'readShare')).toEqual({ 'in>f': 0.4, 'w>f': 0, 'f>g': 0.1, 'f>h': 0.8, 'g>h': 0.1 });
  });
});

describe('sizes', () => {
  it('pass on as means weighted by rate, by writes at a store', () => {
    const of = measured(
      {
        a: client({ perSecond: 10, payloadKb: 4, responseKb: 8 }),
        b: client({ perSecond: 30, payloadKb: 12 }),
        f: 'lambda',
        r: client({ perSecond: 50, payloadKb: 99, readShare: 1 }),
        d: 's3',
        n: 'lambda',
      },
      ['a>f', 'b>f', 'f>d', 'r>d', 'd>n', ['f>n', { payloadKb: 1 }]],
    );
    expect(figure(of, 'payloadKb')).toEqual({
      'a>f': 4,
      'b>f': 12,
      'f>d': 10,
      'r>d': 99,
      'd>n': 10,
      'f>n': 1,
    });
  });

  it('an answer is the arrow’s own, else the store’s, else the mean of what the clients ask', () => {
    const of = measured({ in: hundred, f: 'lambda', g: 'lambda', d: ['dynamodb', { itemKb: 6 }] }, [
      'in>f',
      'f>g',
      'f>d',
      ['g>d', { responseKb: 1 }],
    ]);
    expect(figure(of, 'responseKb')).toEqual({ 'in>f': 3, 'f>g': 3, 'f>d': 6, 'g>d': 1 });
  });

  it('are 0 where nothing flows', () => {
    const of = measured({ in: client({ perSecond: 0, payloadKb: 5 }), f: 'lambda', g: 'lambda' }, ['in>f', 'f>g']);
    expect(figure(of, 'payloadKb')).toEqual({ 'in>f': 5, 'f>g': 0 });
  });
});

describe('peaks and drains', () => {
  it('peaks coincide and add, with the average’s sizes', () => {
    const of = measured({ a: hundred, b: client({ perSecond: 10, payloadKb: 13 }), f: 'lambda', g: 'lambda' }, [
      'a>f',
      'b>f',
      'f>g',
    ]);
    expect(of.edges['f>g']?.throughput).toMatchObject({
      perSecond: 110,
      peakPerSecond: 310,
      payloadKb: 3,
      mbPerSecond: 0.33,
      peakMbPerSecond: 0.93,
    });
  });

  it('a drain holds average and peak, and what is left piles up', () => {
    const drained = (drainPerSecond?: number) => {
      const params = drainPerSecond === undefined ? {} : { drainPerSecond };
      const { edges, nodes } = measured({ in: hundred, q: ['sqs-standard', params], f: 'lambda' }, ['in>q', 'q>f']);
      const { perSecond, peakPerSecond } = edges['q>f']?.throughput ?? {};
      return [perSecond, peakPerSecond, nodes['q']?.backlogPerHour];
    };
    expect(drained()).toEqual([100, 300, null]);
    expect(drained(400)).toEqual([100, 300, 0]);
    expect(drained(200)).toEqual([100, 200, 0]);
    expect(drained(90)).toEqual([90, 90, 36_000]);
    expect(drained(0)).toEqual([0, 0, 360_000]);
  });
});

describe('loops', () => {
  const gains = (of: Measured) =>
    of.advice.filter(({ rule }) => rule === 'amplifying-loop').map(({ data }) => data['gain']);

  it('are solved exactly: retries, callbacks, a self-loop', () => {
    const retry = measured({ in: hundred, f: 'lambda', g: 'lambda' }, ['in>f', 'f>g', ['g>f', { share: 0.2 }]]);
    expect(figure(retry, 'perSecond')).toEqual({
      'in>f': 100,
      'f>g': expect.closeTo(125, 10),
      'g>f': expect.closeTo(25, 10),
    });
    const self = measured({ in: hundred, f: 'lambda', g: 'lambda' }, ['in>f', ['f>f', { calls: 0.999 }], 'f>g']);
    expect(self.edges['f>g']?.throughput).toMatchObject({
      perSecond: expect.closeTo(100_000, 5),
      peakPerSecond: expect.closeTo(300_000, 5),
      readShare: expect.closeTo(0.4, 12),
      payloadKb: expect.closeTo(2, 10),
    });
    expect([...gains(retry), ...gains(self)]).toEqual([]);
  });

  it('count reads and writes apart', () => {
    // Only writes come round: the store notifies the function, which writes half of it again.
    const of = measured({ in: hundred, d: 's3', f: 'lambda' }, ['in>d', 'd>f', ['f>d', { calls: 0.5 }]]);
    expect(figure(of, 'perSecond')).toEqual({
      'in>d': 100,
      'd>f': expect.closeTo(120, 10),
      'f>d': expect.closeTo(60, 10),
    });
  });

  it('that amplify are unknown with all they reach, up to sources and arrows that nothing takes', () => {
    const of = measured({ in: hundred, f: 'lambda', g: 'lambda', e: ['external', { perSecond: 1 }], h: 'lambda' }, [
      'in>f',
      'f>g',
      ['g>f', { calls: 1.2 }],
      'g>e',
      'e>h',
      ['f>h', { calls: 0 }],
    ]);
    expect(figure(of, 'perSecond')).toEqual({
      'in>f': 100,
      'f>g': null,
      'g>f': null,
      'g>e': null,
      'e>h': 1,
      'f>h': 0,
    });
    expect([of.nodes['f']?.in, of.nodes['h']?.in?.perSecond]).toEqual([null, 1]);
    expect(gains(of).map((gain) => (gain as number).toFixed(2))).toEqual(['1.10']);
  });

  it('of a gain of exactly 1 amplify', () => {
    expect(gains(measured({ in: hundred, f: 'lambda' }, ['in>f', 'f>f']))).toEqual([expect.closeTo(1, 3)]);
  });

  it('that are idle carry nothing, and are still told', () => {
    const of = measured({ f: 'lambda', g: 'lambda', h: 'lambda' }, ['f>g', ['g>f', { calls: 2 }], 'g>h']);
    expect(figure(of, 'perSecond')).toEqual({ 'f>g': 0, 'g>f': 0, 'g>h': 0 });
    expect(gains(of)).toHaveLength(1);
  });

  it('with a drain take the smallest fixed point, and are judged as if it were not there', () => {
    const ring = (calls: number, drainPerSecond: number, load = 1) =>
      measured(
        { in: client({ perSecond: 100 }), q: ['sqs-standard', { drainPerSecond }], f: 'lambda' },
        ['in>q', 'q>f', ['f>q', { calls }]],
        load,
      );
    expect(figure(ring(0.5, 150), 'perSecond')).toEqual({ 'in>q': 100, 'q>f': 150, 'f>q': 75 });
    expect(figure(ring(0.5, 1000), 'perSecond')).toEqual({
      'in>q': 100,
      'q>f': expect.closeTo(200, 9),
      'f>q': expect.closeTo(100, 9),
    });
    expect(ring(0.5, 150).nodes['q']?.backlogPerHour).toBeCloseTo(25 * 3600, 5);
    // Slow to settle by repetition, but no drain is full.
    expect(ring(0.99999, 1e9).edges['q>f']?.throughput.perSecond).toBeCloseTo(1e7, 0);
    for (const load of [1e-6, 1, 1e6]) {
      const amplifying = ring(1, 150, load);
      expect([figure(amplifying, 'perSecond')['q>f'], gains(amplifying).length]).toEqual([null, 1]);
    }
  });

  it('with any drains agree with stepping up from 0', () => {
    const boards = fc.record({
      drains: fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { minLength: 2, maxLength: 6 }),
      arrows: fc.array(fc.record({ from: fc.nat(5), to: fc.nat(5), calls: fc.integer({ min: 0, max: 4 }) }), {
        maxLength: 10,
      }),
    });
    fc.assert(
      fc.property(boards, ({ drains, arrows }) => {
        const inside = arrows.map(({ from, to, calls }) => {
          return { from: from % drains.length, to: to % drains.length, calls: calls / 5 };
        });
        const { nodes } = measured(
          {
            in: client({ perSecond: 10 }),
            ...Object.fromEntries(
              drains.map((drain, i) => [i, ['sqs-standard', drain === null ? {} : { drainPerSecond: drain }]] as const),
            ),
          },
          [
            ...drains.map((_, i) => `in>${i}`),
            ...inside.map(({ from, to, calls }): Arrow => [`${from}>${to}`, { calls }]),
          ],
        );
        // Every queue divides what it sends by its arrows and multiplies by less than 1, so stepping settles.
        const ways = drains.map((_, i) => inside.filter(({ from }) => from === i).length);
        let arriving = drains.map(() => 0);
        for (let round = 0; round < 300; round++) {
          const sent = drains.map((drain, i) => Math.min(arriving[i] as number, drain ?? Number.POSITIVE_INFINITY));
          arriving = drains.map((_, i) =>
            inside
              .filter(({ to }) => to === i)
              .reduce((sum, { from, calls }) => sum + ((sent[from] as number) * calls) / (ways[from] as number), 10),
          );
        }
        expect(drains.map((_, i) => nodes[i]?.in?.perSecond)).toEqual(arriving.map((rate) => expect.closeTo(rate, 8)));
      }),
      { numRuns: 60 },
    );
  });

  it('with a figure out of its range are unknown, and no amplifiers', () => {
    const of = measured({ in: client({ perSecond: 1 }), f: 'lambda', g: 'lambda' }, [
      'in>f',
      ['f>g', { calls: -1 }],
      ['g>f', { calls: 0.1 }],
    ]);
    expect(figure(of, 'perSecond')).toEqual({ 'in>f': 1, 'f>g': null, 'g>f': null });
    expect(gains(of)).toEqual([]);
  });

  it('with a batcher settle, or amplify where the volume comes back whole', () => {
    const ring = (params: EdgeParams) =>
      measured(
        {
          in: client({ perSecond: 100, payloadKb: 10 }),
          b: ['firehose', { bufferMb: 5, bufferSeconds: 100 }],
          s: 's3',
          f: 'lambda',
        },
        ['in>b', 'b>s', 's>f', ['f>b', params]],
      );
    // Each of 0.2 objects a second sends one unit of 5 KB back: 1 MB/s grows by a thousandth.
    const settled = ring({ payloadKb: 5 });
    expect(settled.edges['b>s']?.throughput.perSecond).toBeCloseTo(0.2 / (1 - 0.001), 10);
    expect(gains(settled)).toEqual([]);
    expect([figure(ring({}), 'perSecond')['b>s'], gains(ring({}))]).toEqual([null, [null]]);
  });
});
