import type { RuleIn } from '../index.ts';
import { boardOf, type Case, client } from '../try-rule.ts';

const apps = client(100);
const queue = ['sqs-standard'] as const;
const fifo = ['sqs-fifo'] as const;
const worker = ['lambda'] as const;
const table = ['dynamodb'] as const;
/** A queue with its worker, its dead letters, and what differs. */
const worked = (params: Readonly<Record<string, number | boolean>> = {}) =>
  boardOf(
    { a: apps, q: ['sqs-standard', params], f: worker, d: ['sqs-standard', { retentionH: 336 }] },
    { 'a>q': {}, 'q>f': {}, 'q>d': { share: 0 } },
  );
const stream = (params: Readonly<Record<string, number | boolean>>) => ['kinesis-data-streams', params] as const;

export const messagingCases: Readonly<Record<RuleIn<'messaging'>, Case>> = {
  'queue-falls-behind': [worked({ drainPerSecond: 100 }), worked({ drainPerSecond: 99 }), ['q']],
  'needs-a-reader': [
    boardOf({ a: apps, q: queue, f: worker, d: table }, { 'a>q': {}, 'q>f': {}, 'f>d': {} }),
    boardOf(
      { a: apps, k: stream({ shards: 1 }), q: queue, d: table, s: ['s3'] },
      { 'a>k': {}, 'k>s': {}, 'a>q': {}, 'q>d': {} },
    ),
    ['k>s k s', 'q>d q d'],
  ],
  'fifo-topic-into-queues': [
    boardOf({ a: apps, t: ['sns-fifo'], q: fifo, f: worker }, { 'a>t': {}, 't>q': {}, 'q>f': {} }),
    boardOf({ a: apps, t: ['sns-fifo'], f: worker }, { 'a>t': {}, 't>f': {} }),
    ['t>f t f'],
  ],
  'claim-check': [
    boardOf({ a: client(1, { payloadKb: 256 }), t: ['sns'] }, { 'a>t': {} }),
    boardOf({ a: client(1, { payloadKb: 257 }), t: ['sns'] }, { 'a>t': {} }),
    ['a>t t'],
  ],
  'batch-limit': [
    boardOf({ f: worker, d: table, g: worker }, { 'f>d': { batch: 25 }, 'g>d': { batch: 100, readShare: 1 } }),
    boardOf(
      { f: worker, d: table, q: queue, g: fifo },
      { 'f>d': { batch: 26 }, 'f>q': { batch: 11 }, 'g>f': { batch: 11 } },
    ),
    ['f>d d', 'f>q q', 'g>f f'],
  ],
  'queue-without-consumer': [worked(), boardOf({ a: apps, q: queue }, { 'a>q': {} }), ['q']],
  'queue-without-dead-letter': [worked(), boardOf({ a: apps, q: queue, f: worker }, { 'a>q': {}, 'q>f': {} }), ['q']],
  'one-queue-one-consumer': [
    worked(),
    boardOf({ a: apps, q: queue, f: worker, g: worker }, { 'a>q': {}, 'q>f': {}, 'q>g': {} }),
    ['q q>f q>g'],
  ],
  'fan-out-without-queue': [
    boardOf(
      { a: apps, t: ['sns'], p: queue, q: queue, f: worker, g: worker, d: table },
      { 'a>t': {}, 't>p': {}, 't>q': {}, 'p>f': {}, 'q>g': {}, 'f>d': {}, 'g>d': {} },
    ),
    boardOf(
      { a: apps, t: ['sns'], f: worker, g: worker, d: table },
      { 'a>t': {}, 't>f': {}, 't>g': {}, 'f>d': {}, 'g>d': {} },
    ),
    ['t t>f t>g'],
  ],
  'topic-before-queues': [
    boardOf({ a: apps, f: worker, p: queue, q: queue }, { 'a>f': {}, 'f>p': {}, 'f>q': {} }),
    boardOf({ a: apps, f: worker, p: queue, q: queue, r: queue }, { 'a>f': {}, 'f>p': {}, 'f>q': {}, 'f>r': {} }),
    ['f f>p f>q f>r'],
  ],
  'stream-function-keeps-up': [
    boardOf(
      { a: client(1000), k: stream({ shards: 2 }), f: ['lambda', { avgDurationMs: 200 }] },
      { 'a>k': {}, 'k>f': {} },
    ),
    boardOf(
      { a: client(1001), k: stream({ shards: 2 }), f: ['lambda', { avgDurationMs: 200 }] },
      { 'a>k': {}, 'k>f': {} },
    ),
    ['k>f f k'],
  ],
  'shared-readers': [
    boardOf({ a: apps, k: stream({}), f: worker, g: worker }, { 'a>k': {}, 'k>f': {}, 'k>g': {} }),
    boardOf({ a: apps, k: stream({ consumers: 1 }), f: worker, g: worker }, { 'a>k': {}, 'k>f': {}, 'k>g': {} }),
    ['k'],
  ],
  'shards-idle': [
    boardOf({ a: client(11_574), k: stream({ shards: 34 }) }, { 'a>k': {} }),
    boardOf({ a: client(11_574), k: stream({ shards: 1000 }) }, { 'a>k': {} }),
    ['k'],
  ],
  'fifo-high-throughput': [
    boardOf({ a: client(209), q: ['sqs-fifo', { highThroughput: false }] }, { 'a>q': {} }),
    boardOf({ a: client(210), q: ['sqs-fifo', { highThroughput: false }] }, { 'a>q': {} }),
    ['q'],
  ],
  'level-spiky-writes': [
    boardOf({ a: client(100, { peakFactor: 4 }), f: worker, d: ['aurora'] }, { 'a>f': {}, 'f>d': {} }),
    boardOf({ a: client(100, { peakFactor: 5 }), f: worker, d: ['aurora'] }, { 'a>f': {}, 'f>d': {} }),
    ['f>d d'],
  ],
  'batch-from-queue': [
    worked(),
    boardOf({ a: apps, q: queue, f: worker }, { 'a>q': {}, 'q>f': { batch: 1 } }),
    ['q>f f'],
  ],
  'processing-time': [
    boardOf({ q: ['sqs-standard', { processingS: 5 }], f: ['lambda', { avgDurationMs: 5000 }] }, { 'q>f': {} }),
    boardOf({ q: queue, f: ['lambda', { avgDurationMs: 5000 }] }, { 'q>f': {} }),
    ['q f'],
  ],
  'dead-letter-retention': [
    worked(),
    boardOf({ a: apps, q: queue, f: worker, d: queue }, { 'a>q': {}, 'q>f': {}, 'q>d': { share: 0 } }),
    ['d q'],
  ],
  'buffer-before-alert': [
    boardOf(
      { a: apps, h: ['firehose', { bufferSeconds: 60 }], s: ['s3'], f: worker, t: ['sns'] },
      { 'a>h': {}, 'h>s': {}, 's>f': {}, 'f>t': {} },
    ),
    boardOf(
      { a: apps, h: ['firehose'], s: ['s3'], f: worker, t: ['sns'] },
      { 'a>h': {}, 'h>s': {}, 's>f': {}, 'f>t': {} },
    ),
    ['h'],
  ],
  'bus-for-high-volume': [
    boardOf({ a: client(100), b: ['eventbridge'] }, { 'a>b': {} }),
    boardOf({ a: client(1000), b: ['eventbridge'] }, { 'a>b': {} }),
    ['b'],
  ],
};
