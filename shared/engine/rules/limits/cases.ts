import type { RuleIn } from '../index.ts';
import { boardOf, type Case, client } from '../try-rule.ts';

const stream = (shards: number) => ['kinesis-data-streams', { shards }] as const;

export const limitCases: Readonly<Record<RuleIn<'limits'>, Case>> = {
  'limit-exceeded': [
    boardOf({ a: client(1000), k: stream(1) }, { 'a>k': {} }),
    boardOf({ a: client(1001), k: stream(1) }, { 'a>k': {} }),
    ['k', 'k'],
  ],
  'static-limit': [
    boardOf({ f: ['lambda', { avgDurationMs: 900_000 }] }),
    boardOf({ a: client(1, { payloadKb: 401 }), d: ['dynamodb'] }, { 'a>d': {} }),
    ['d'],
  ],
  'provisioned-headroom': [
    boardOf({ a: client(699), k: stream(1) }, { 'a>k': {} }),
    // Records and volume are both tight, and told once.
    boardOf({ a: client(700), k: stream(1) }, { 'a>k': {} }),
    ['k'],
  ],
};
