import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Design, defaultSettings, type Params } from '../model/document.ts';
import { measure } from './measure.ts';

function totals(clients: readonly Params[], shards: unknown = 1, load = 1) {
  const design: Design = {
    settings: defaultSettings,
    groups: [],
    nodes: [
      ...clients.map((params, i) => ({ id: `c${i}`, service: 'client', label: '', group: null, params })),
      { id: 'x', service: 'external', label: '', group: null, params: { perSecond: 1000 } },
      { id: 'k', service: 'kinesis-data-streams', label: '', group: null, params: { shards } },
    ],
    edges: [],
  };
  const { usdPerMonth, perMillionRequests, perUser } = measure(design, catalog, { load }).total;
  return { usdPerMonth, perMillionRequests, perUser };
}

/** One shard alone, USD a month. */
const shard = 0.015 * 730;

describe('the bill over what it buys', () => {
  it('is spread over what clients send in a month, and over the users that they name', () => {
    expect(totals([{ perSecond: 2 }])).toEqual({
      usdPerMonth: shard,
      perMillionRequests: shard / ((2 * 730 * 3600) / 1e6),
      perUser: null,
    });
    expect(
      totals([
        { users: 30, perUserPerDay: 86_400 },
        { concurrentUsers: 20, perUserPerMinute: 60 },
      ]),
    ).toEqual({
      usdPerMonth: shard,
      perMillionRequests: shard / ((50 * 730 * 3600) / 1e6),
      perUser: shard / 50,
    });
  });

  it('counts the load in requests and in users', () => {
    const one = totals([{ users: 30, perUserPerDay: 5 }]);
    const ten = totals([{ users: 30, perUserPerDay: 5 }], 1, 10);
    expect(ten.perUser).toBeCloseTo((one.perUser ?? 0) / 10, 12);
    expect(ten.perMillionRequests).toBeCloseTo((one.perMillionRequests ?? 0) / 10, 9);
  });

  it('is unknown without clients, without traffic, and where a rate or a part of the bill is unknown', () => {
    const none = { perMillionRequests: null, perUser: null };
    expect(totals([])).toMatchObject(none);
    expect(totals([{ perSecond: 0 }])).toMatchObject(none);
    expect(totals([{ perSecond: -1 }])).toMatchObject(none);
    expect(totals([{ users: 5, perUserPerDay: 5 }], -1)).toMatchObject(none);
  });
});
