import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import {
  type Crossing,
  type Design,
  defaultSettings,
  type Edge,
  type EdgeParams,
  type Params,
} from '../model/document.ts';
import { booksFor } from './evaluate.ts';
import { measure } from './measure.ts';

type Boxes = Readonly<Record<string, readonly [service: string, params?: Params]>>;

const kbInGib = 1024 * 1024;
/** One KB a second makes so many GB a month. */
const gb = (730 * 3600) / kbInGib;
const price = booksFor(catalog, 'guide').value;
const betweenZones = 'data-transfer.inter-az';

/** Transfer lines of every arrow that has any: `key`, GB a month for each KB a second. */
function transfers(boxes: Boxes, arrows: Readonly<Record<string, EdgeParams>>) {
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
    edges: Object.entries(arrows).map(([id, params]): Edge => {
      const [from = '', to = ''] = id.split('>');
      return { id, from, to, label: '', params };
    }),
  };
  const { edges, total } = measure(design, catalog);
  const lines = Object.entries(edges).flatMap(([id, { cost }]) =>
    cost.lines
      .filter(({ facts }) => facts.some((fact) => fact.startsWith('data-transfer.')))
      .map(({ key, quantity }) => [id, key, Math.round(((quantity ?? Number.NaN) / gb) * 1e6) / 1e6] as const),
  );
  return { lines, usd: total.byService['data-transfer'] ?? 0 };
}

/** 10 units a second of 3 KB, answered by 7 KB. */
const people: readonly [string, Params] = ['client', { perSecond: 10, payloadKb: 3, responseKb: 7 }];

describe('data transfer', () => {
  const crossing = (crosses: Crossing) =>
    transfers({ in: people, f: ['generic'], g: ['generic'] }, { 'in>f': { crosses: 'none' }, 'f>g': { crosses } });

  it('is both ways; between zones each GB is billed on both sides', () => {
    expect(crossing('none').lines).toEqual([]);
    expect(crossing('az').lines).toEqual([['f>g', 'inter-az', 200]]);
    expect(crossing('region').lines).toEqual([['f>g', 'inter-region', 100]]);
    expect(crossing('internet').lines).toEqual([['f>g', 'internet-out', 100]]);
    expect(crossing('az').usd).toBeCloseTo(200 * gb * price(betweenZones), 9);
  });

  it('to the internet is what AWS sends: the answer to a client, the payload to an external system', () => {
    const { lines } = transfers({ in: people, f: ['generic'], x: ['external'] }, { 'in>f': {}, 'f>x': {} });
    expect(lines).toEqual([
      ['f>x', 'internet-out', 30],
      ['in>f', 'internet-out', 70],
    ]);
  });

  it('counts a store’s answers for reads only', () => {
    const reads: readonly [string, Params] = ['client', { perSecond: 10, payloadKb: 3, readShare: 0.2 }];
    const { lines } = transfers({ in: reads, d: ['dynamodb', { itemKb: 5 }] }, { 'in>d': { crosses: 'region' } });
    expect(lines).toEqual([['in>d', 'inter-region', 40]]);
  });

  it('adds nothing where a CDN’s own price covers it, also through DNS and a filter in front of it', () => {
    const behind = (service: string) =>
      transfers(
        { in: people, dns: ['route-53'], waf: ['waf'], w: [service], x: ['external'] },
        { 'in>dns': {}, 'dns>waf': { crosses: 'internet' }, 'waf>w': { crosses: 'internet' } },
      ).lines.map(([id]) => id);
    expect(behind('cloudfront')).toEqual([]);
    expect(behind('alb')).toEqual(['dns>waf', 'in>dns', 'waf>w']);
  });

  it('is free through a circle of filters', () => {
    const { lines } = transfers(
      { in: people, v: ['waf', { blockRatio: 0.5 }], w: ['waf', { blockRatio: 0.5 }] },
      { 'in>v': {}, 'v>w': { crosses: 'az' }, 'w>v': { crosses: 'az' } },
    );
    expect(lines).toEqual([]);
  });

  it('is that of what lies behind a circle, whatever its filters are called', () => {
    const charged = (v: string, w: string) =>
      transfers(
        { in: people, [v]: ['waf'], [w]: ['waf'], z: ['alb'] },
        {
          [`in>${w}`]: {},
          [`${w}>${v}`]: { share: 0.5, crosses: 'none' },
          [`${v}>${w}`]: { share: 0.5, crosses: 'none' },
          [`${v}>z`]: { crosses: 'none' },
        },
      ).lines.map(([, key]) => key);
    expect([charged('v', 'w'), charged('w', 'v')]).toEqual([['internet-out'], ['internet-out']]);
  });

  it('to the internet runs through its tiers by the sum of all arrows', () => {
    const big: readonly [string, Params] = ['client', { perSecond: 10_240 / gb, payloadKb: 1, responseKb: 1 }];
    const { usd } = transfers({ a: big, b: big, f: ['generic'] }, { 'a>f': {}, 'b>f': {} });
    const [first, second] = ['data-transfer.internet-tier1', 'data-transfer.internet-tier2'].map(price);
    expect(usd).toBeCloseTo(10_240 * ((first as number) + (second as number)), 6);
  });
});
