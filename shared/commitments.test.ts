import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import { sources } from './catalog/sources.ts';
import { explainerOf } from './explain/index.ts';
import { type Design, defaultSettings, type Settings } from './model/document.ts';

/** Compute of three kinds, a table, a database and answers to the internet. */
function board(settings: Partial<Settings>): Design {
  const box = (id: string, service: string, params: Readonly<Record<string, unknown>> = {}) => ({
    id,
    service,
    label: id,
    group: null,
    params,
  });
  const arrow = (from: string, to: string) => ({ id: `${from}>${to}`, from, to, label: '', params: {} });
  return {
    settings: { ...defaultSettings, ...settings },
    groups: [],
    nodes: [
      box('callers', 'client', { perSecond: 3000, responseKb: 40, readShare: 0.5 }),
      box('servers', 'ec2-auto-scaling', { spotShare: 0.5 }),
      box('tasks', 'ecs-fargate'),
      box('function', 'lambda', { memoryMb: 4096, avgDurationMs: 2000 }),
      box('table', 'dynamodb', { wcu: 2000, rcu: 2000, mode: 'provisioned' }),
      box('database', 'rds'),
    ],
    edges: [
      arrow('callers', 'servers'),
      arrow('servers', 'tasks'),
      arrow('tasks', 'function'),
      arrow('function', 'table'),
      arrow('function', 'database'),
    ],
  };
}

/** USD of every line, by payer and key. */
function lines(settings: Partial<Settings>): ReadonlyMap<string, number> {
  const { edges, nodes } = analyze(board(settings), catalog);
  return new Map(
    Object.entries({ ...edges, ...nodes }).flatMap(([id, { cost }]) =>
      cost.lines.map((line) => [`${id} ${line.key}`, line.usd ?? Number.NaN] as const),
    ),
  );
}

/** What each line pays of its list price, where it pays less. */
function paidShares(settings: Partial<Settings>): Readonly<Record<string, number>> {
  const list = lines({});
  const paid = [...lines(settings)].map(([key, usd]) => [key, usd / (list.get(key) ?? Number.NaN)] as const);
  return Object.fromEntries(
    paid.filter(([, share]) => Math.abs(share - 1) > 1e-12).map(([key, share]) => [key, Number(share.toFixed(9))]),
  );
}

describe('commitments and discounts', () => {
  it('take nothing off while none is set', () => {
    expect(analyze(board({ commitment: 0, commitmentKind: 'all-3y', discount: 0 }), catalog)).toEqual(
      analyze(board({}), catalog),
    );
  });

  it('a Savings Plan covers servers, containers and durations, not Spot, requests or data', () => {
    expect(paidShares({ commitment: 0.5 })).toEqual({
      'callers>servers server-hours': 0.865,
      'servers>tasks vcpu-hours': 0.9,
      'servers>tasks memory-hours': 0.9,
      'tasks>function duration-arm64': 0.94,
    });
  });

  it('reservations cover databases and provisioned tables, for as long as they are bought', () => {
    expect(paidShares({ commitment: 1, commitmentKind: 'reserved-3y' })).toEqual({
      'function>table write-unit-hours': 0.23,
      'function>table read-unit-hours': 0.23,
      'function>database instance-hours': 0.5,
    });
  });

  it('a private discount is taken off every line, transfer included, on top of a commitment', () => {
    const shares = paidShares({ commitment: 1, commitmentKind: 'all-1y', discount: 0.1 });
    expect(Object.keys(shares).sort()).toEqual([...lines({}).keys()].sort());
    expect([shares['callers>servers internet-out'], shares['callers>servers server-hours']]).toEqual([0.9, 0.657]);
  });

  it('keep the total the sum of its lines', () => {
    const settings = { commitment: 0.8, commitmentKind: 'all-3y', discount: 0.07 } as const;
    const { total } = analyze(board(settings), catalog);
    const sum = [...lines(settings).values()].reduce((a, b) => a + b, 0);
    expect(total.usdPerMonth).toBeCloseTo(sum, 6);
    expect(Object.values(total.byService).reduce((a, b) => a + b, 0)).toBeCloseTo(sum, 6);
  });

  it('stand in the certificate as assumptions', () => {
    const design = board({ commitment: 0.5, discount: 0.1 });
    const analysis = analyze(design, catalog);
    const certificate = explainerOf(design, catalog, analysis, sources).cost('callers>servers');
    expect(certificate?.steps[0]).toMatchObject({
      names:
        'servers × running ÷ 24 × hours in the month × (1 − share on Spot) × m7g.large, an hour × (1 − share under commitment × discount of a year, servers) × (1 − private discount)',
      numbers: '4 × 24 ÷ 24 × 730 × (1 − 0.5) × $0.0816 × (1 − 0.5 × 0.27) × (1 − 0.1)',
    });
    expect(certificate?.facts).toContain('commitments.ec2-1y');
    expect(analysis.facts['commitments.ec2-1y']).toMatchObject({ source: { kind: 'assumption' }, confidence: 'low' });
  });
});
