import type { RuleIn } from '../index.ts';
import { type Arrows, type Boxes, boardOf, type Case, client, type Rest } from '../try-rule.ts';

const twoZones: Rest = { groups: { r: ['region'], z1: ['az', 'r'], z2: ['az', 'r'] } };
const twoRegions: Rest = { groups: { r1: ['region'], r2: ['region'] } };

/** A client that a balancer spreads over these boxes. */
const behind = (boxes: Boxes, rest: Rest = {}) =>
  boardOf(
    { a: client(1), l: ['alb'], ...boxes },
    { 'a>l': {}, ...Object.fromEntries(Object.keys(boxes).map((id) => [`l>${id}`, {}])) },
    rest,
  );
/** A client that calls a function, which calls these boxes. */
const called = (boxes: Boxes, rest: Rest = {}) =>
  boardOf(
    { a: client(1), f: ['lambda'], ...boxes },
    { 'a>f': {}, ...Object.fromEntries(Object.keys(boxes).map((id) => [`f>${id}`, {}])) },
    rest,
  );
const promising = (availability: number) => ({
  design: {
    budgets: { availability },
    nodes: [
      { id: 'a', service: 'client', label: '', group: null, params: { perSecond: 1 } },
      { id: 'd', service: 'dynamodb', label: '', group: null, params: {} },
    ],
    edges: [{ id: 'e', from: 'a', to: 'd', label: '', params: {} }],
  },
});
const chain = (length: number) => {
  const names = Array.from({ length }, (_, k) => `f${k + 1}`);
  const boxes: Boxes = { a: client(1), ...Object.fromEntries(names.map((name) => [name, ['lambda'] as const])) };
  const arrows: Arrows = Object.fromEntries(names.map((name, k) => [`${k === 0 ? 'a' : names[k - 1]}>${name}`, {}]));
  return boardOf(boxes, arrows);
};
const routed = (params: Readonly<Record<string, string | number>>) =>
  boardOf({ r: ['route-53', params], l: ['alb'], m: ['alb'] }, { 'r>l': {}, 'r>m': {} });
const inTwoRegions = (params: Readonly<Record<string, number>>, share = 0.5) =>
  boardOf(
    {
      a: client(1),
      r: ['route-53', { routingPolicy: 'weighted', healthChecks: 2 }],
      f: ['lambda', {}, 'r1'],
      g: ['lambda', {}, 'r2'],
      d: ['dynamodb', params, 'r1'],
    },
    { 'a>r': {}, 'r>f': { share: 1 - share }, 'r>g': { share }, 'f>d': {} },
    twoRegions,
  );

export const resilienceCases: Readonly<Record<RuleIn<'resilience'>, Case>> = {
  'standby-data': [inTwoRegions({ replicaRegions: 1 }), inTwoRegions({}), ['d']],
  'database-standby': [
    called({ d: ['rds'], e: ['aurora'], s: ['aurora-serverless-v2'] }),
    called({
      d: ['rds', { multiAz: false }],
      e: ['aurora', { readers: 0 }],
      s: ['aurora-serverless-v2', { instances: 1 }],
    }),
    ['d', 'e', 's'],
  ],
  'cache-replica': [
    called({ c: ['elasticache'], x: ['dax'], s: ['elasticache', { mode: 'serverless', replicas: 0 }] }),
    called({ c: ['elasticache', { replicas: 0 }], x: ['dax', { nodes: 1 }] }),
    ['c', 'x'],
  ],
  'search-replica': [called({ o: ['opensearch'] }), called({ o: ['opensearch', { replicas: 0 }] }), ['o']],
  'broker-copies': [boardOf({ m: ['msk'] }), boardOf({ m: ['msk', { replicationFactor: 2 }] }), ['m']],
  'one-server': [
    behind({ s: ['ec2-auto-scaling'], t: ['ecs-fargate'] }),
    behind({ s: ['ec2-auto-scaling', { instancesAvg: 1 }], t: ['ecs-fargate', { tasks: 1 }] }),
    ['s', 't'],
  ],
  'servers-behind-balancer': [
    behind({ s: ['ecs-fargate'] }),
    boardOf({ a: client(1), s: ['ecs-fargate'] }, { 'a>s': {} }),
    ['s a>s'],
  ],
  'one-zone': [behind({ s: ['ec2-auto-scaling'] }), behind({ s: ['ec2-auto-scaling', { azs: 1 }] }), ['s']],
  'same-zone': [
    behind({ s: ['ecs-fargate', {}, 'z1'], t: ['ecs-fargate', {}, 'z2'] }, twoZones),
    behind({ s: ['ecs-fargate', {}, 'z1'] }, twoZones),
    ['s z1'],
  ],
  'nat-zones': [
    boardOf({ s: ['ec2-auto-scaling'], n: ['nat-gateway', { gateways: 3 }] }, { 's>n': {} }),
    boardOf(
      { s: ['ec2-auto-scaling'], n: ['nat-gateway'], t: ['lambda', {}, 'z2'], m: ['nat-gateway', {}, 'z1'] },
      { 's>n': {}, 't>m': {} },
      twoZones,
    ),
    ['t>m m', 'n'],
  ],
  'one-zone-storage': [
    called({ b: ['s3', { storageClass: 'STANDARD_IA' }] }),
    called({ b: ['s3', { storageClass: 'ONEZONE_IA' }], e: ['s3', { storageClass: 'EXPRESS_ONEZONE' }] }),
    ['b', 'e'],
  ],
  'spot-awaited': [
    behind({ s: ['ecs-fargate', { spotShare: 0.5 }] }),
    behind({ s: ['ecs-fargate', { spotShare: 0.6 }] }),
    ['s'],
  ],
  'sync-chain': [chain(4), chain(5), ['a>f1 f1>f2 f2>f3 f3>f4 f4>f5']],
  'dns-health-checks': [
    routed({ routingPolicy: 'weighted', healthChecks: 2 }),
    routed({ routingPolicy: 'weighted', healthChecks: 1 }),
    ['r'],
  ],
  'weak-promise': [boardOf({}, {}, promising(0.9999)), boardOf({}, {}, promising(0.99995)), ['d']],
  'one-region': [boardOf({}, {}, promising(0.9999)), boardOf({}, {}, promising(0.99995)), ['d']],
  'zone-headroom': [
    boardOf({ a: client(1333), l: ['alb'], s: ['ec2-auto-scaling'] }, { 'a>l': {}, 'l>s': {} }),
    boardOf({ a: client(1334), l: ['alb'], s: ['ec2-auto-scaling'] }, { 'a>l': {}, 'l>s': {} }),
    ['s'],
  ],
  'dns-failover-time': [
    routed({ routingPolicy: 'failover', ttlS: 60 }),
    routed({ routingPolicy: 'failover', ttlS: 300 }),
    ['r'],
  ],
  'point-in-time-recovery': [
    called({ d: ['dynamodb', { pitr: true }] }),
    called({ d: ['dynamodb'], e: ['dynamodb'], p: ['dynamodb', { pitr: true }] }),
    ['d e'],
  ],
  'recovery-pattern': [inTwoRegions({}), inTwoRegions({}, 0), ['r2']],
};
