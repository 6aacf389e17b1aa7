import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdgeParams } from '../model/document.ts';
import type { Measured } from './measure.ts';
import { type Arrow, client, figure, hundred, measured } from './measured-boxes.ts';

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
