import type { RuleIn } from '../index.ts';
import { boardOf, type Case, client } from '../try-rule.ts';

type Values = Readonly<Record<string, number | string | boolean>>;

/** A client that waits for one node. */
const asked = (service: string, params: Values, perSecond = 1, traffic: Values = {}) =>
  boardOf({ a: client(perSecond, traffic), x: [service, params] }, { 'a>x': {} });
const lambda = (params: Values, perSecond = 1, traffic: Values = {}) => asked('lambda', params, perSecond, traffic);

export const computeCases: Readonly<Record<RuleIn<'compute'>, Case>> = {
  'run-time-limit': [lambda({ avgDurationMs: 900_000 }), lambda({ avgDurationMs: 901_000 }), ['x']],
  'memory-limit': [lambda({ memoryMb: 10_240 }), lambda({ memoryMb: 10_241 }), ['x']],
  'disk-limit': [lambda({ ephemeralMb: 10_240 }), lambda({ ephemeralMb: 10_241 }), ['x']],
  'presigned-upload': [
    lambda({}, 1, { payloadKb: 6144 }),
    boardOf(
      {
        a: client(1, { payloadKb: 6200 }),
        b: client(1, { responseKb: 6200, readShare: 1 }),
        g: ['api-gateway-http'],
        f: ['lambda'],
      },
      { 'a>g': {}, 'b>f': {}, 'g>f': {} },
    ),
    ['a>g g', 'b>f f'],
  ],
  'fargate-size': [
    asked('ecs-fargate', { vcpu: 0.5, memoryGb: 4 }),
    asked('ecs-fargate', { vcpu: 0.5, memoryGb: 5 }),
    ['x'],
  ],
  'express-run-limit': [
    asked('step-functions-express', { durationMs: 300_000 }),
    asked('step-functions-express', { durationMs: 300_001 }),
    ['x'],
  ],
  'near-time-limit': [lambda({ avgDurationMs: 449_000 }), lambda({ avgDurationMs: 450_000 }), ['x']],
  'function-calls-function': [
    boardOf({ a: client(1), f: ['lambda'], q: ['sqs-standard'], g: ['lambda'] }, { 'a>f': {}, 'f>q': {}, 'q>g': {} }),
    boardOf({ a: client(1), f: ['lambda'], g: ['lambda'] }, { 'a>f': {}, 'f>g': {} }),
    ['f>g f g'],
  ],
  // The account's 1,000 runs: 4,000 calls of 0.1 s in front, the rest behind the queue.
  'reserve-concurrency': [
    boardOf(
      { a: client(2000), f: ['lambda'], q: ['sqs-standard'], g: ['lambda', { avgDurationMs: 2000 }] },
      { 'a>f': {}, 'f>q': {}, 'q>g': {} },
    ),
    boardOf(
      { a: client(4000), f: ['lambda'], q: ['sqs-standard'], g: ['lambda', { avgDurationMs: 1000 }] },
      { 'a>f': {}, 'f>q': {}, 'q>g': {} },
    ),
    ['f'],
  ],
  'burstable-at-load': [
    asked('ec2-auto-scaling', { instanceType: 't3.medium' }, 400),
    asked('ec2-auto-scaling', { instanceType: 't3.medium' }, 401),
    ['x'],
  ],
  'cluster-on-old-version': [asked('eks', {}), asked('eks', { extendedSupport: true }), ['x']],
  'cold-starts': [lambda({}, 100, { peakFactor: 3.9 }), lambda({}, 100, { peakFactor: 4 }), ['x']],
  'steady-functions': [lambda({}, 1000, { peakFactor: 3 }), lambda({}, 1000), ['x']],
  'standard-cannot-answer': [
    boardOf({ a: client(1), f: ['lambda'], w: ['step-functions-standard'] }, { 'a>f': {}, 'f>w': { mode: 'async' } }),
    boardOf({ a: client(1), f: ['lambda'], w: ['step-functions-standard'] }, { 'a>f': {}, 'f>w': {} }),
    ['f>w w'],
  ],
  'alb-target-kind': [
    boardOf({ l: ['alb'], f: ['ecs-fargate'] }, { 'l>f': {} }),
    boardOf({ l: ['alb'], f: ['lambda'], m: ['alb', { targetIsLambda: true }], g: ['eks'] }, { 'l>f': {}, 'm>g': {} }),
    ['l', 'm'],
  ],
};
