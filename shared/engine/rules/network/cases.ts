import type { RuleIn } from '../index.ts';
import { boardOf, type Case, client } from '../try-rule.ts';

const subnets = { v: ['vpc'], priv: ['subnet-private', 'v'], pub: ['subnet-public', 'v'] } as const;
const inPrivate = ['ecs-fargate', {}, 'priv'] as const;
const twoRegions = { r1: ['region'], r2: ['region'] } as const;

/** Two networks with these labels, joined by a peering. */
const peered = (one: string, other: string) =>
  boardOf(
    { a: ['ecs-fargate', {}, 'v1'], p: ['vpc-peering'], b: ['ecs-fargate', {}, 'v2'] },
    { 'a>p': {}, 'p>b': {} },
    {
      design: {
        groups: [
          { id: 'v1', kind: 'vpc', label: one, group: null },
          { id: 'v2', kind: 'vpc', label: other, group: null },
        ],
      },
    },
  );
const inRange = (label: string, tasks: number) =>
  boardOf(
    { f: ['ecs-fargate', { tasks }, 'v'] },
    {},
    { design: { groups: [{ id: 'v', kind: 'vpc', label, group: null }] } },
  );

export const networkCases: Readonly<Record<RuleIn<'network'>, Case>> = {
  'private-egress': [
    boardOf(
      { s: inPrivate, n: ['nat-gateway', {}, 'pub'], x: ['external'] },
      { 's>n': {}, 'n>x': {} },
      { groups: subnets },
    ),
    boardOf({ s: inPrivate, x: ['external'] }, { 's>x': {} }, { groups: subnets }),
    ['s>x'],
  ],
  'public-subnet': [
    boardOf({ a: client(1), l: ['alb', {}, 'pub'] }, { 'a>l': {} }, { groups: subnets }),
    boardOf(
      { a: client(1), l: ['alb', {}, 'priv'], n: ['nat-gateway', {}, 'priv'] },
      { 'a>l': {} },
      { groups: subnets },
    ),
    ['l priv', 'n priv'],
  ],
  'address-range': [inRange('10.0.0.0/24', 251), inRange('10.0.0.0/24', 252), ['v']],
  'peering-overlap': [
    peered('One 10.0.0.0/16', 'Two 10.1.0.0/16'),
    peered('One 10.0.0.0/16', 'Two 10.0.128.0/17'),
    ['p v1 v2'],
  ],
  'peering-transit': [
    boardOf({ s: ['lambda'], p: ['vpc-peering'], d: ['rds'] }, { 's>p': {}, 'p>d': {} }),
    boardOf({ s: ['lambda'], p: ['vpc-peering'], q: ['vpc-peering'], d: ['rds'] }, { 's>p': {}, 'p>q': {}, 'q>d': {} }),
    ['p>q p'],
  ],
  'peering-mesh': [boardOf({ p: ['vpc-peering', { vpcs: 10 }] }), boardOf({ p: ['vpc-peering', { vpcs: 11 }] }), ['p']],
  'load-balancer-targets': [
    boardOf({ l: ['alb'], f: ['lambda'], n: ['nlb'], d: ['rds'] }, { 'l>f': {}, 'n>d': {} }),
    boardOf(
      { l: ['alb'], f: ['lambda'], n: ['nlb'], d: ['rds'], t: ['dynamodb'] },
      { 'l>d': {}, 'l>t': {}, 'n>f': {} },
    ),
    ['l>d', 'l>t', 'n>f'],
  ],
  'classic-load-balancer': [boardOf({ l: ['alb'] }), boardOf({ l: ['clb'] }), ['l']],
  'gateway-endpoint': [
    boardOf({ s: ['lambda'], n: ['nat-gateway'], x: ['external'] }, { 's>n': {}, 'n>x': {} }),
    boardOf({ s: ['lambda'], n: ['nat-gateway'], x: ['external'], b: ['s3'] }, { 's>n': {}, 'n>x': {}, 'n>b': {} }),
    ['n n>b'],
  ],
  'interface-endpoint': [
    boardOf(
      { a: client(1), s: ['lambda'], n: ['nat-gateway'], q: ['sqs-standard'] },
      { 'a>s': {}, 's>n': {}, 'n>q': {} },
    ),
    boardOf(
      { a: client(200), s: ['lambda'], n: ['nat-gateway'], q: ['sqs-standard'] },
      { 'a>s': {}, 's>n': {}, 'n>q': {} },
    ),
    ['n n>q'],
  ],
  'cross-region-call': [
    boardOf(
      { a: client(1), s: ['lambda', {}, 'r1'], q: ['sqs-standard', {}, 'r2'] },
      { 'a>s': {}, 's>q': {} },
      { groups: twoRegions },
    ),
    boardOf(
      { a: client(1), s: ['lambda', {}, 'r1'], d: ['rds', {}, 'r2'] },
      { 'a>s': {}, 's>d': {} },
      { groups: twoRegions },
    ),
    ['s>d'],
  ],
  'api-timeout': [
    boardOf({ g: ['api-gateway-rest'], f: ['lambda', { avgDurationMs: 29_000 }] }, { 'g>f': {} }),
    boardOf({ g: ['api-gateway-rest'], f: ['lambda', { avgDurationMs: 29_001 }] }, { 'g>f': {} }),
    ['g>f'],
  ],
  'websocket-reconnect': [
    boardOf({ w: ['api-gateway-websocket', { peakConnections: 30_000 }] }),
    boardOf({ w: ['api-gateway-websocket', { peakConnections: 30_001 }] }),
    ['w'],
  ],
  'websocket-frame': [
    boardOf({ a: client(1, { payloadKb: 32 }), w: ['api-gateway-websocket'] }, { 'a>w': {} }),
    boardOf({ a: client(1, { payloadKb: 33 }), w: ['api-gateway-websocket'] }, { 'a>w': {} }),
    ['w'],
  ],
  'dns-one-target': [
    boardOf({ r: ['route-53', { routingPolicy: 'failover' }], l: ['alb'], m: ['alb'] }, { 'r>l': {}, 'r>m': {} }),
    boardOf({ r: ['route-53', { routingPolicy: 'failover' }], l: ['alb'] }, { 'r>l': {} }),
    ['r'],
  ],
  'static-ttl': [
    boardOf({ c: ['cloudfront'], b: ['s3'] }, { 'c>b': {} }),
    boardOf({ c: ['cloudfront', { ttlS: 3600 }], b: ['s3'] }, { 'c>b': {} }),
    ['c'],
  ],
  'edge-hit-ratio': [
    boardOf({ c: ['cloudfront', { hitRatio: 0.8 }], b: ['s3'] }, { 'c>b': {} }),
    boardOf({ c: ['cloudfront', { hitRatio: 0.5 }], b: ['s3'] }, { 'c>b': {} }),
    ['c'],
  ],
  'origin-shield': [
    boardOf({ a: client(6000, { readShare: 1 }), c: ['cloudfront'], l: ['alb'] }, { 'a>c': {}, 'c>l': {} }),
    boardOf({ a: client(7000, { readShare: 1 }), c: ['cloudfront'], l: ['alb'] }, { 'a>c': {}, 'c>l': {} }),
    ['c'],
  ],
  'invalidation-paths': [
    boardOf({ c: ['cloudfront', { invalidationPaths: 1000 }] }),
    boardOf({ c: ['cloudfront', { invalidationPaths: 1001 }] }),
    ['c'],
  ],
};
