import type { Params } from '../../../model/document.ts';
import type { RuleIn } from '../index.ts';
import { type Boxes, boardOf, type Case, client } from '../try-rule.ts';

/** A client and one box that it calls. */
const called = (perSecond: number, box: Boxes[string], traffic: Params = {}) =>
  boardOf({ a: client(perSecond, traffic), x: box }, { 'a>x': {} });
/** A queue and the worker behind it. */
const worker = (box: Boxes[string]) => boardOf({ a: client(1), q: ['sqs-standard'], w: box }, { 'a>q': {}, 'q>w': {} });
const zones = { z1: ['az'], z2: ['az'] } as const;
const between = (kb: number) =>
  boardOf(
    { a: client(100), s: ['ecs-fargate', {}, 'z1'], t: ['ecs-fargate', {}, 'z2'] },
    { 'a>s': {}, 's>t': { payloadKb: kb } },
    { groups: zones },
  );

/** A small shop; where its function runs for seconds, its time is most of the bill. */
const shop = (avgDurationMs: number) =>
  boardOf(
    { a: client(100), g: ['api-gateway-rest'], f: ['lambda', { avgDurationMs }], q: ['sqs-standard'], d: ['dynamodb'] },
    { 'a>g': {}, 'g>f': {}, 'f>d': {}, 'f>q': {} },
  );

export const costCases: Readonly<Record<RuleIn<'cost'>, Case>> = {
  'idle-capacity': [called(81, ['ecs-fargate']), called(79, ['ecs-fargate']), ['x']],
  'edge-before-content': [
    called(1, ['alb'], { readShare: 1, responseKb: 100 }),
    called(10, ['alb'], { readShare: 1, responseKb: 100 }),
    ['a>x'],
  ],
  'nat-share': [
    boardOf({ a: client(1), s: ['ecs-fargate'], n: ['nat-gateway'] }, { 'a>s': {}, 's>n': {} }),
    boardOf({ a: client(100), s: ['ecs-fargate'], n: ['nat-gateway'] }, { 'a>s': {}, 's>n': { payloadKb: 100 } }),
    ['n'],
  ],
  'trace-sampling': [called(100, ['x-ray']), called(100, ['x-ray', { sampling: 1 }]), ['x']],
  'api-to-balancer': [called(100, ['api-gateway-rest']), called(1000, ['api-gateway-rest']), ['x']],
  'http-api': [
    boardOf({ a: client(100), w: ['waf'], x: ['api-gateway-rest'] }, { 'a>w': {}, 'w>x': {} }),
    called(100, ['api-gateway-rest']),
    ['x'],
  ],
  'small-records': [
    called(10_000, ['kinesis-data-streams', { shards: 300 }], { payloadKb: 25 }),
    called(10_000, ['kinesis-data-streams', { shards: 12 }]),
    ['a>x'],
  ],
  'batch-sends': [
    boardOf({ a: client(100), x: ['sqs-standard'] }, { 'a>x': { batch: 10 } }),
    called(100, ['sqs-standard']),
    ['a>x'],
  ],
  'stream-mode': [
    called(1000, ['kinesis-data-streams', { mode: 'on-demand' }], { peakFactor: 3 }),
    called(1000, ['kinesis-data-streams', { mode: 'on-demand' }]),
    ['x'],
  ],
  'spot-for-workers': [worker(['ecs-fargate', { spotShare: 0.5 }]), worker(['ecs-fargate']), ['w']],
  commitment: [
    called(100, ['ec2-auto-scaling', { instancesAvg: 16 }]),
    called(100, ['ec2-auto-scaling', { instancesAvg: 17 }]),
    ['x'],
  ],
  arm: [
    called(100, ['lambda']),
    boardOf(
      { a: client(100), f: ['lambda', { arch: 'x86_64' }], s: ['ec2-auto-scaling', { instanceType: 'm5.large' }] },
      { 'a>f': {}, 'a>s': {} },
    ),
    ['f', 's'],
  ],
  valkey: [called(100, ['elasticache']), called(100, ['elasticache', { engine: 'redis' }]), ['x']],
  'intelligent-tiering': [
    called(10, ['s3', { storedGb: 5000, objectKb: 2048 }], { readShare: 1 }),
    called(0.1, ['s3', { storedGb: 5000, objectKb: 2048 }], { readShare: 1 }),
    ['x'],
  ],
  'io-optimized': [called(10, ['aurora']), called(1000, ['aurora']), ['x']],
  'gp3-storage': [called(1, ['rds']), called(1, ['rds', { storageType: 'io1' }]), ['x']],
  'express-workflows': [
    called(100, ['step-functions-standard', { durationS: 300, transitionsPerExecution: 1 }]),
    called(100, ['step-functions-standard', { durationS: 1 }]),
    ['x'],
  ],
  'tls-at-targets': [called(10_000, ['nlb']), called(10_000, ['nlb', { protocol: 'tls' }]), ['x']],
  'dns-alias': [
    boardOf({ r: ['route-53'], l: ['alb'] }, { 'r>l': {} }),
    boardOf({ r: ['route-53', { dnsQps: 1000 }], l: ['alb'] }, { 'r>l': {} }),
    ['r'],
  ],
  'zone-transfer': [between(1), between(100), ['s>t']],
  'logs-volume': [called(10, ['cloudwatch']), called(1000, ['cloudwatch']), ['x']],
  'largest-line': [shop(200), shop(5000), ['g>f']],
};
