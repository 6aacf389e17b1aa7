/** What only looks like a mistake. */
import { expect, it } from 'vitest';
import { boardOf, client, said } from '../try-rule.ts';

const lambda = ['lambda'] as const;
const queue = ['sqs-standard'] as const;

it('takes a dead-letter queue for one by what feeds it or what it is called, and wants nothing of it', () => {
  const board = boardOf(
    { a: client(1), q: queue, f: lambda, d: queue, g: lambda, 'orders-dlq': queue },
    { 'a>q': {}, 'q>f': {}, 'q>d': { share: 0 }, 'd>g': {}, 'f>orders-dlq': {} },
  );
  expect([said('queue-without-consumer', board), said('queue-without-dead-letter', board)]).toEqual([
    'satisfied',
    'satisfied',
  ]);
});

it('leaves workers alone that are one fleet in several zones, or whose parts are written on the arrows', () => {
  const zones = { groups: { x: ['az'], y: ['az'] } } as const;
  const fleet = boardOf({ q: queue, f: ['lambda', {}, 'x'], g: ['lambda', {}, 'y'] }, { 'q>f': {}, 'q>g': {} }, zones);
  const divided = boardOf({ q: queue, f: lambda, g: lambda }, { 'q>f': { share: 0.9 }, 'q>g': { share: 0.1 } });
  const twins = boardOf({ q: queue, f: ['lambda', {}, 'x'], g: ['lambda', {}, 'x'] }, { 'q>f': {}, 'q>g': {} }, zones);
  expect([fleet, divided, twins].map((board) => said('one-queue-one-consumer', board))).toEqual([
    'satisfied',
    'satisfied',
    ['q q>f q>g'],
  ]);
});

it('lets a topic call functions that write nothing, and one that does', () => {
  const board = boardOf(
    { a: client(1), t: ['sns'], f: lambda, g: lambda, d: ['dynamodb'], m: ['external'] },
    { 'a>t': {}, 't>f': {}, 't>g': {}, 'f>d': {}, 'g>m': {} },
  );
  expect(said('fan-out-without-queue', board)).toBe('satisfied');
});

it('lets a function choose one of several queues, and a stream deliver to a search index', () => {
  const chosen = boardOf(
    { f: lambda, p: queue, q: queue, r: queue },
    { 'f>p': { share: 0.5 }, 'f>q': { share: 0.3 }, 'f>r': { share: 0.2 } },
  );
  const native = boardOf(
    { k: ['kinesis-data-streams'], h: ['firehose'], o: ['opensearch'], s: ['s3'] },
    { 'k>h': {}, 'h>s': {}, 'k>o': {} },
  );
  expect([said('topic-before-queues', chosen), said('needs-a-reader', native)]).toEqual(['satisfied', 'satisfied']);
});

it('reckons with enhanced fan-out, and never with a query engine as a reader', () => {
  const read = (params: Readonly<Record<string, boolean>>) =>
    boardOf(
      { k: ['kinesis-data-streams', params], f: lambda, g: lambda, h: ['firehose'], e: ['emr'] },
      { 'k>f': {}, 'k>g': {}, 'k>e': {} },
    );
  expect([said('shared-readers', read({})), said('shared-readers', read({ enhancedFanOut: true }))]).toEqual([
    'satisfied',
    'satisfied',
  ]);
});

it('waits for nobody in a slow queue: a batch that takes seconds to fill is not asked for', () => {
  const board = boardOf({ a: client(9), q: queue, f: lambda }, { 'a>q': {}, 'q>f': { batch: 1 } });
  expect(said('batch-from-queue', board)).toBe('satisfied');
});
