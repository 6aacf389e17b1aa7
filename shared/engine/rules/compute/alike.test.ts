/** What only looks like a mistake. */
import { expect, it } from 'vitest';
import { boardOf, client, said } from '../try-rule.ts';

const lambda = ['lambda'] as const;

it('lets functions hand on without waiting, and call themselves', () => {
  const board = boardOf(
    { a: client(1), f: lambda, g: lambda },
    { 'a>f': {}, 'f>g': { mode: 'async' }, 'f>f': { calls: 0.1 } },
  );
  expect(said('function-calls-function', board)).toBe('satisfied');
});

it('lets a large file go to S3, and to servers', () => {
  const large = client(1, { payloadKb: 50_000 });
  const straight = boardOf(
    { a: large, s: ['s3'], l: ['alb'], e: ['ecs-fargate'] },
    { 'a>s': {}, 'a>l': {}, 'l>e': {} },
  );
  expect(said('presigned-upload', straight)).toBe('does-not-apply');
  const served = boardOf(
    { a: client(1, { payloadKb: 9000 }), g: ['api-gateway-http'], e: ['alb'] },
    { 'a>g': {}, 'g>e': {} },
  );
  expect(said('presigned-upload', served)).toBe('satisfied');
});

it('reserves nothing for a function that is alone, or that has its part', () => {
  const alone = boardOf({ a: client(9000), f: lambda }, { 'a>f': {} });
  const reserved = boardOf(
    {
      a: client(4000),
      f: ['lambda', { reservedConcurrency: 600 }],
      q: ['sqs-standard'],
      g: ['lambda', { avgDurationMs: 1000 }],
    },
    { 'a>f': {}, 'f>q': {}, 'q>g': {} },
  );
  expect([said('reserve-concurrency', alone), said('reserve-concurrency', reserved)]).toEqual([
    'does-not-apply',
    'satisfied',
  ]);
});

it('lets a workflow be started by what waits for nothing, and a load balancer have both kinds of target', () => {
  const started = boardOf(
    { a: client(1), q: ['sqs-standard'], f: lambda, w: ['step-functions-standard'] },
    { 'a>q': {}, 'q>f': {}, 'f>w': {} },
  );
  const both = boardOf({ l: ['alb'], f: lambda, e: ['eks'] }, { 'l>f': {}, 'l>e': {} });
  expect([said('standard-cannot-answer', started), said('alb-target-kind', both)]).toEqual(['satisfied', 'satisfied']);
});
