import type { RuleIn } from '../index.ts';
import { type Boxes, boardOf, type Case, client } from '../try-rule.ts';

const stream = (shards: number) => ['kinesis-data-streams', { shards }] as const;

/** A client that goes from nothing to its rate in so many seconds, and what it calls. */
const sudden = (perSecond: number, rampSeconds: number, box: Boxes[string]) =>
  boardOf({ a: client(perSecond, { rampSeconds }), x: box }, { 'a>x': {} });
/** 6,000 messages a second in batches of ten, a second each: 600 functions at once, 595 more than Lambda begins with. */
const queued = (rampSeconds: number) =>
  boardOf(
    { a: client(6000, { rampSeconds }), q: ['sqs-standard'], f: ['lambda', { avgDurationMs: 1000 }] },
    { 'a>q': {}, 'q>f': {} },
  );
const onDemand = ['kinesis-data-streams', { mode: 'on-demand' }] as const;

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
  'ramp-apis': [
    sudden(5000, 0, ['api-gateway-rest']),
    boardOf(
      { a: client(4000, { rampSeconds: 0 }), x: ['api-gateway-rest'], y: ['api-gateway-http'] },
      { 'a>x': {}, 'a>y': { calls: 0.5 } },
    ),
    ['x y a'],
  ],
  'ramp-functions': [
    sudden(20_000, 20, ['lambda', { avgDurationMs: 100 }]),
    sudden(20_000, 19, ['lambda', { avgDurationMs: 100 }]),
    ['x a'],
  ],
  'ramp-queues': [queued(119), queued(118), ['f a']],
  'ramp-servers': [sudden(4000, 900, ['ec2-auto-scaling']), sudden(4000, 800, ['ec2-auto-scaling']), ['x a']],
  'ramp-tasks': [sudden(8000, 5, ['ecs-fargate']), sudden(8000, 4, ['ecs-fargate']), ['x a']],
  'ramp-tables': [sudden(4000, 0, ['dynamodb']), sudden(4001, 0, ['dynamodb']), ['x a']],
  'ramp-streams': [sudden(4000, 0, onDemand), sudden(4001, 0, onDemand), ['x a']],
  'ramp-prefixes': [sudden(3501, 1800, ['s3', { prefixes: 2 }]), sudden(3501, 1799, ['s3', { prefixes: 2 }]), ['x a']],
};
