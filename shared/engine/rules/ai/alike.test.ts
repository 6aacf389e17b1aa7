/** What only looks like a mistake. */
import { expect, it } from 'vitest';
import { boardOf, client, said } from '../try-rule.ts';

const lambda = ['lambda'] as const;

it('lets a function choose between families: only a prompt router cannot', () => {
  const board = boardOf(
    { a: client(1), f: lambda, m: ['bedrock-nova-lite'], n: ['bedrock-claude-haiku-4-5'] },
    { 'a>f': {}, 'f>m': { share: 0.9 }, 'f>n': { share: 0.1 } },
  );
  expect(said('routing-one-family', board)).toBe('does-not-apply');
});

it('wants no guardrail on a model that nobody waits for, and no batches where people are told afterwards', () => {
  const board = boardOf(
    { a: client(1), q: ['sqs-standard'], f: lambda, m: ['bedrock-nova-lite'], t: ['sns'] },
    { 'a>q': {}, 'q>f': {}, 'f>m': {}, 'm>t': {} },
  );
  expect([said('model-without-guardrail', board), said('batch-for-background', board)]).toEqual([
    'does-not-apply',
    'satisfied',
  ]);
});

it('takes batches on a path that a queue feeds as well for the part of the queue', () => {
  const board = boardOf(
    { a: client(1), f: lambda, q: ['sqs-standard'], m: ['bedrock-nova-lite', { batchShare: 0.5 }] },
    { 'a>f': {}, 'f>m': {}, 'a>q': {}, 'q>m': {} },
  );
  expect(said('batch-on-request-path', board)).toBe('satisfied');
});

it('says that a model caches nothing, and nothing where its minimum is not known', () => {
  const model = (name: string) => boardOf({ m: ['bedrock', { model: name, cachedShare: 0.1 }] });
  expect(
    ['claude-3-sonnet', 'claude-sonnet-4-6', 'nova-pro'].map((name) => said('prompt-cache-minimum', model(name))),
  ).toEqual([['m'], 'satisfied', ['m']]);
});

it('finds the model that makes the vectors in front of the store, beside it, or in a server', () => {
  const before = boardOf(
    { a: client(1), t: ['bedrock-titan-embeddings'], f: lambda, v: ['s3-vectors'] },
    { 'a>t': {}, 't>f': {}, 'f>v': {} },
  );
  const server = boardOf({ a: client(1), e: ['ecs-fargate'], v: ['s3-vectors'] }, { 'a>e': {}, 'e>v': {} });
  expect([said('embeddings-missing', before), said('embeddings-missing', server)]).toEqual(['satisfied', 'satisfied']);
});

it('compares dimensions with one model only: two may feed two indexes', () => {
  const board = boardOf(
    {
      a: client(1),
      f: lambda,
      t: ['bedrock-titan-embeddings', { dimensions: 256 }],
      u: ['bedrock-titan-embeddings'],
      v: ['s3-vectors'],
    },
    { 'a>f': {}, 'f>t': {}, 'f>u': {}, 'f>v': {} },
  );
  expect(said('vector-dimensions', board)).toBe('does-not-apply');
});
