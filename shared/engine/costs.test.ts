import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Design, defaultSettings, type Edge, type Params } from '../model/document.ts';
import { effectivePrice } from './costs.ts';
import { booksFor } from './evaluate.ts';
import { type Measured, measure } from './measure.ts';

type Boxes = Readonly<Record<string, readonly [service: string, params?: Params]>>;

function measured(boxes: Boxes, arrows: readonly string[], load = 1): Measured {
  const design: Design = {
    settings: defaultSettings,
    groups: [],
    nodes: Object.entries(boxes).map(([id, [service, params = {}]]) => ({
      id,
      service,
      label: '',
      group: null,
      params,
    })),
    edges: arrows.map((id): Edge => {
      const [from = '', to = ''] = id.split('>');
      return { id, from, to, label: '', params: { crosses: 'none', batch: 1 } };
    }),
  };
  return measure(design, catalog, { load });
}

/** Quantity of every line with this key, by arrow and node. */
function quantities({ edges, nodes }: Measured, key: string): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries({ ...edges, ...nodes }).flatMap(([id, { cost }]) =>
      cost.lines.flatMap((line) => (line.key === key ? [[id, line.quantity] as const] : [])),
    ),
  );
}

const price = booksFor(catalog, 'guide').value;
const secondsPerMonth = 730 * 3600;
/** So many units a month. */
const monthly = (units: number, more: Params = {}): readonly [string, Params] => [
  'client',
  { perSecond: units / secondsPerMonth, ...more },
];

describe('effectivePrice', () => {
  const tiers = [
    { upTo: 10, unitUsd: 4 },
    { upTo: 30, unitUsd: 2 },
    { upTo: Number.POSITIVE_INFINITY, unitUsd: 1 },
  ];

  it('runs through the tiers from the first on', () => {
    const totals = [0, 5, 10, 20, 30, 50].map((quantity) => [quantity, effectivePrice(tiers, quantity) * quantity]);
    expect(totals).toEqual([
      [0, 0],
      [5, 20],
      [10, 40],
      [20, 60],
      [30, 80],
      [50, 100],
    ]);
  });

  it('is the first tier’s where nothing is bought', () => {
    expect(effectivePrice(tiers, 0)).toBe(4);
  });
});

describe('tiers', () => {
  it('are applied to the month’s sum of a service and shared back by volume', () => {
    // 150,000 million sends on two queues: the first 100,000 million at one price, the rest at the next.
    const of = measured({ a: monthly(120e9), b: monthly(30e9), p: ['sqs-standard'], q: ['sqs-standard'] }, [
      'a>p',
      'b>q',
    ]);
    const usd = 100_000 * price('sqs-standard.requests') + 50_000 * price('sqs-standard.requests-tier2');
    const unitUsd = expect.closeTo(usd / 150_000, 12);
    expect(of.total.usdPerMonth).toBeCloseTo(usd, 5);
    expect(of.edges['a>p']?.cost.lines).toMatchObject([
      { key: 'sends', quantity: expect.closeTo(120_000, 6), unitUsd },
    ]);
    expect(of.edges['b>q']?.cost.lines).toMatchObject([{ key: 'sends', quantity: expect.closeTo(30_000, 6), unitUsd }]);
  });

  it('run through sends and receives as one price list', () => {
    const of = measured({ a: monthly(60e9), q: ['sqs-standard'], f: ['generic'] }, ['a>q', 'q>f']);
    const requests = 60_000 * 3;
    expect(of.total.usdPerMonth).toBeCloseTo(
      100_000 * price('sqs-standard.requests') + (requests - 100_000) * price('sqs-standard.requests-tier2'),
      5,
    );
  });
});

describe('who pays', () => {
  it('shares what is provisioned among the arrows in, by requests; with nobody it stays with the node', () => {
    const boxes = (a: number, b: number): Boxes => ({
      a: ['client', { perSecond: a }],
      b: ['client', { perSecond: b }],
      k: ['kinesis-data-streams', { shards: 10 }],
    });
    const shared = (a: number, b: number) => quantities(measured(boxes(a, b), ['a>k', 'b>k']), 'shard-hours');
    expect(shared(300, 100)).toEqual({ 'a>k': 5475, 'b>k': 1825 });
    expect(shared(300, 0)).toEqual({ 'a>k': 7300 });
    expect(shared(0, 0)).toEqual({ k: 7300 });
    expect(quantities(measured(boxes(1, 1), []), 'shard-hours')).toEqual({ k: 7300 });
  });

  it('charges requests to the arrow in, deliveries to the arrow out, storage to the node', () => {
    const of = measured({ a: monthly(1e6), q: ['sqs-standard'], f: ['generic'], d: ['dynamodb', { storageGb: 5 }] }, [
      'a>q',
      'q>f',
      'a>d',
    ]);
    expect(quantities(of, 'sends')).toEqual({ 'a>q': expect.closeTo(1, 9) });
    expect(quantities(of, 'receives')).toEqual({ 'q>f': expect.closeTo(2, 9) });
    expect(quantities(of, 'write-requests')).toEqual({ 'a>d': expect.closeTo(1, 9) });
    expect(quantities(of, 'storage')).toEqual({ d: 5 });
  });

  it('charges a scan to the arrows between engine and stores, either way; to the engine without any', () => {
    const athena = ['athena', { queriesPerDay: 24, gbScanned: 1024 }] as const;
    const scan = (arrows: readonly string[]) =>
      quantities(measured({ q: athena, s: ['s3'], t: ['s3'], f: ['generic'] }, arrows), 'scan');
    expect(scan([])).toEqual({ q: 730 });
    expect(scan(['q>f'])).toEqual({ q: 730 });
    expect(scan(['q>s'])).toEqual({ 'q>s': 730 });
    expect(scan(['q>s', 't>q'])).toEqual({ 'q>s': 365, 't>q': 365 });
  });
});

describe('amounts', () => {
  it('are average × time: volumes follow load, fixed sizes do not', () => {
    const boxes: Boxes = { a: monthly(2e6, { peakFactor: 9 }), k: ['kinesis-data-streams', { shards: 3 }] };
    const at = (load: number) => {
      const of = measured(boxes, ['a>k'], load);
      return [quantities(of, 'put-units')['a>k'], quantities(of, 'shard-hours')['a>k']];
    };
    expect([at(1), at(5)]).toEqual([
      [expect.closeTo(2, 9), 2190],
      [expect.closeTo(10, 9), 2190],
    ]);
  });

  it('that are unknown are null, left out of sums and listed', () => {
    const of = measured({ a: monthly(1e6), f: ['lambda'], g: ['lambda', { memoryMb: -1 }] }, ['a>f', 'a>g']);
    const lines = (id: string) => of.edges[id]?.cost.lines.map(({ key, usd }) => [key, usd === null]);
    expect(lines('a>g')).toEqual([
      ['requests', false],
      ['duration-arm64', true],
    ]);
    expect(of.total.unknown).toEqual([{ at: 'a>g', key: 'duration-arm64' }]);
    const known = Object.values(of.edges).flatMap(({ cost }) => cost.lines.map(({ usd }) => usd ?? 0));
    expect(of.total.usdPerMonth).toBeCloseTo(
      known.reduce((sum: number, usd) => sum + usd, 0),
      9,
    );
  });

  it('too large to add up are unknown, too', () => {
    const of = measured({ a: ['client', { perSecond: 1e307 }], f: ['lambda'] }, ['a>f']);
    expect([of.total.usdPerMonth, of.total.unknown.length]).toEqual([0, 2]);
  });
});
