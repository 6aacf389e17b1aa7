import { describe, expect, it, vi } from 'vitest';
import { catalog } from '../../catalog/index.ts';
import type { Catalog, ServiceDefinition } from '../../catalog/service.ts';
import { type Design, defaultSettings, type Edge, type EdgeParams, type Params } from '../../model/document.ts';
import { measure } from '../measure.ts';
import { amplifyingLoop } from './amplifying-loop.ts';
import { advise, type RuleId, rules } from './index.ts';
import type { Board, Rule, Verdict } from './rule.ts';

type Boxes = Readonly<Record<string, readonly [service: string, params?: Params]>>;

/** The measured board as the rules see it. */
function boardOf(boxes: Boxes, arrows: Readonly<Record<string, EdgeParams>> = {}, from: Catalog = catalog): Board {
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
  const seen = vi.spyOn(amplifyingLoop, 'check');
  measure(design, from);
  const board = seen.mock.calls[0]?.[0] as Board;
  seen.mockRestore();
  return board;
}

/** A rule's verdict in short: findings as severity and place. */
function said(id: RuleId, board: Board): Verdict | readonly string[] {
  const rule: Rule | undefined = rules.find((one) => one.id === id);
  const verdict = rule?.check(board) ?? [];
  return typeof verdict === 'string' ? verdict : verdict.map(({ severity, at }) => `${severity} ${at.join(' ')}`);
}

const client = (perSecond: number): readonly [string, Params] => ['client', { perSecond }];
const stream = (shards: number): readonly [string, Params] => ['kinesis-data-streams', { shards }];
const empty = boardOf({});
/** A catalog in which one service has only its role so far. */
const unfinished: Catalog = {
  ...catalog,
  services: {
    ...catalog.services,
    lambda: { ...(catalog.services['lambda'] as ServiceDefinition), limits: [], costs: [], withoutFigures: true },
  },
};

/** For each rule: a board that satisfies it, one that does not, and what it then says. */
const cases: Readonly<
  Record<Exclude<RuleId, 'rule-failed'>, readonly [good: Board, bad: Board, says: readonly string[]]>
> = {
  'amplifying-loop': [
    boardOf({ a: client(1), f: ['lambda'] }, { 'a>f': {}, 'f>f': { calls: 0.5 } }),
    boardOf({ a: client(1), f: ['lambda'] }, { 'a>f': {}, 'f>f': { calls: 1 } }),
    ['error f f>f'],
  ],
  'param-out-of-range': [
    boardOf({ f: ['lambda', { memoryMb: 128 }] }),
    boardOf({ f: ['lambda', { memoryMb: 127 }], g: ['lambda'] }, { 'f>g': { share: 2 } }),
    ['error f', 'error f>g'],
  ],
  'limit-exceeded': [
    boardOf({ a: client(1000), k: stream(1) }, { 'a>k': {} }),
    boardOf({ a: client(1001), k: stream(1) }, { 'a>k': {} }),
    ['error k', 'error k'],
  ],
  'static-limit': [
    boardOf({ f: ['lambda', { avgDurationMs: 900_000 }] }),
    boardOf({ a: ['client', { perSecond: 1, payloadKb: 401 }], d: ['dynamodb'] }, { 'a>d': {} }),
    ['error d'],
  ],
  'provisioned-headroom': [
    boardOf({ a: client(699), k: stream(1) }, { 'a>k': {} }),
    // Records and volume are both tight, and told once.
    boardOf({ a: client(700), k: stream(1) }, { 'a>k': {} }),
    ['warning k'],
  ],
  'shares-sum': [
    boardOf({ l: ['alb'], f: ['lambda'], g: ['lambda'] }, { 'l>f': { share: 0.3 }, 'l>g': {} }),
    boardOf({ l: ['alb'], f: ['lambda'], g: ['lambda'] }, { 'l>f': { share: 0.3 }, 'l>g': { share: 0.6 } }),
    ['warning l l>f l>g'],
  ],
  'client-without-traffic': [
    boardOf({ a: client(0), f: ['lambda'] }, { 'a>f': {} }),
    boardOf({ a: ['client', { users: 5 }], s: ['scheduler'], f: ['lambda'] }, { 'a>f': {}, 's>f': {} }),
    ['warning a', 'warning s'],
  ],
  'partition-count': [
    boardOf({ a: client(9000), d: ['dynamodb'] }, { 'a>d': {} }),
    boardOf({ a: client(9001), d: ['dynamodb'] }, { 'a>d': {} }),
    ['info d'],
  ],
  'no-figures': [boardOf({ f: ['lambda'] }), boardOf({ h: ['lambda'], g: ['generic'] }, {}, unfinished), ['info h']],
};

describe('rules', () => {
  it('are these, in the order that findings are shown', () => {
    expect(rules.map(({ id }) => id)).toEqual([
      'amplifying-loop',
      'param-out-of-range',
      'limit-exceeded',
      'static-limit',
      'provisioned-headroom',
      'shares-sum',
      'client-without-traffic',
      'partition-count',
      'no-figures',
    ]);
  });

  it.each(rules.map(({ id }) => id))('%s: does not apply, is satisfied, finds', (id) => {
    const [good, bad, says] = cases[id];
    expect([said(id, empty), said(id, good), said(id, bad)]).toEqual(['does-not-apply', 'satisfied', says]);
  });

  it('take shares that exceed 1 together with an arrow that has none, and leave copiers alone', () => {
    const shares = (service: string, ...of: readonly (number | null)[]) => {
      const arrows = of.map((share, k) => [`l>f${k}`, share === null ? {} : { share }] as const);
      const boxes = Object.fromEntries(of.map((_, k) => [`f${k}`, ['lambda'] as const]));
      return said('shares-sum', boardOf({ l: [service], ...boxes }, Object.fromEntries(arrows)));
    };
    expect(shares('alb', 0.7, 0.5, null)).toEqual(['warning l l>f0 l>f1 l>f2']);
    expect([shares('alb', 0.1, 0.2, 0.7), shares('sns', 0.7, 0.7), shares('alb', null, null)]).toEqual([
      'satisfied',
      'does-not-apply',
      'does-not-apply',
    ]);
  });

  it('offer the comfortable size as a fix', () => {
    const board = boardOf({ a: client(700), k: stream(1) }, { 'a>k': {} });
    expect(advise(board).map(({ rule, fix }) => [rule, fix])).toEqual([
      ['provisioned-headroom', { params: { 'k.shards': 2 } }],
    ]);
  });

  it('that throw become a finding, and take nothing else with them', () => {
    const broken: Rule = {
      id: 'broken',
      check() {
        throw new Error('no such thing');
      },
    };
    const fine: Rule = { id: 'fine', check: () => [{ severity: 'info', at: ['x'], facts: [], data: {} }] };
    const silent: Rule = { id: 'silent', check: () => 'satisfied' };
    expect(advise(empty, [broken, silent, fine])).toEqual([
      {
        rule: 'rule-failed',
        severity: 'warning',
        at: [],
        facts: [],
        data: { failed: 'broken', reason: 'no such thing' },
      },
      { rule: 'fine', severity: 'info', at: ['x'], facts: [], data: {} },
    ]);
  });
});
