import { describe, expect, it } from 'vitest';
import type { Params } from '../model/document.ts';
import { type Arrow, client, figure, hundred, measured, through } from './measured-boxes.ts';

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
