import type { RuleIn } from '../index.ts';
import { boardOf, type Case, client } from '../try-rule.ts';

type Values = Readonly<Record<string, number | string | boolean>>;

/** A client straight into one store. */
const stored = (service: string, params: Values, perSecond: number, traffic: Values = {}) =>
  boardOf({ a: client(perSecond, traffic), d: [service, params] }, { 'a>d': {} });
const table = (params: Values, perSecond: number, traffic: Values = {}) =>
  stored('dynamodb', params, perSecond, traffic);
const reads = { readShare: 1 };

export const dataCases: Readonly<Record<RuleIn<'data'>, Case>> = {
  'partition-count': [table({}, 9000), table({}, 9001), ['d']],
  'hot-key': [table({ hotKeyShare: 0.1 }, 6999), table({ hotKeyShare: 0.1 }, 7001), ['d']],
  'dax-before-dynamodb': [
    boardOf({ a: client(1, reads), c: ['dax'], d: ['dynamodb'] }, { 'a>c': {}, 'c>d': {} }),
    boardOf({ a: client(1, reads), c: ['dax', { nodeType: 'dax.t3.small' }], d: ['rds'] }, { 'a>c': {}, 'c>d': {} }),
    ['c d'],
  ],
  'query-needs-store': [
    boardOf(
      { k: ['kinesis-data-streams'], h: ['firehose'], s: ['s3'], q: ['athena'] },
      { 'k>h': {}, 'h>s': {}, 's>q': {} },
    ),
    boardOf({ k: ['kinesis-data-streams'], h: ['firehose'], q: ['athena'] }, { 'k>q': {}, 'h>q': {} }),
    ['h>q q', 'k>q q'],
  ],
  'glacier-on-request-path': [
    stored('s3', { storageClass: 'DEEP_ARCHIVE' }, 1),
    stored('s3', { storageClass: 'GLACIER' }, 1, reads),
    ['d'],
  ],
  'multipart-mandatory': [
    stored('s3', {}, 1, { payloadKb: 4_999_999 }),
    stored('s3', {}, 1, { payloadKb: 5_000_000 }),
    ['a>d d'],
  ],
  'cache-before-sql': [
    stored('aurora', {}, 999, reads),
    boardOf({ a: client(600, reads), b: client(400, reads), d: ['aurora'] }, { 'a>d': {}, 'b>d': {} }),
    ['d'],
  ],
  'dax-strong-reads': [
    boardOf({ a: client(1, reads), c: ['dax'], d: ['dynamodb'] }, { 'a>c': {}, 'c>d': {} }),
    boardOf({ a: client(1, reads), c: ['dax'], d: ['dynamodb', { strongReadRatio: 0.1 }] }, { 'a>c': {}, 'c>d': {} }),
    ['d'],
  ],
  'large-items': [
    table({}, 1, { payloadKb: 99 }),
    boardOf(
      { a: client(1, { payloadKb: 120 }), b: client(1), d: ['dynamodb', { itemKb: 2 }] },
      { 'a>d': {}, 'b>d': {} },
    ),
    ['d a>d'],
  ],
  // 1,000 units cost $474.50; on demand 250 a second cost $410.63 and 289 cost $474.68.
  'on-demand-for-spikes': [table({ wcu: 1000 }, 289), table({ wcu: 1000 }, 250), ['d']],
  'one-writer': [stored('aurora', {}, 10_000), stored('aurora', {}, 10_001), ['d']],
  'connections-from-functions': [
    boardOf({ a: client(100), f: ['lambda'], d: ['rds'] }, { 'a>f': {}, 'f>d': {} }),
    boardOf({ a: client(100), f: ['lambda', { avgDurationMs: 10_000 }], d: ['rds'] }, { 'a>f': {}, 'f>d': {} }),
    ['d f'],
  ],
  'search-as-primary': [
    boardOf({ a: client(1), f: ['lambda'], d: ['dynamodb'], o: ['opensearch'] }, { 'a>f': {}, 'f>d': {}, 'f>o': {} }),
    boardOf({ a: client(1), f: ['lambda'], o: ['opensearch'] }, { 'a>f': {}, 'f>o': {} }),
    ['o'],
  ],
  'warehouse-on-request-path': [
    boardOf({ a: client(1), f: ['lambda'], s: ['s3'], q: ['athena'] }, { 'a>f': {}, 'f>s': {}, 's>q': {} }),
    boardOf({ a: client(1), f: ['lambda'], r: ['redshift'] }, { 'a>f': {}, 'f>r': {} }),
    ['r'],
  ],
  'small-object-class': [
    stored('s3', { storageClass: 'INTELLIGENT_TIERING', objectKb: 128 }, 1),
    stored('s3', { storageClass: 'INTELLIGENT_TIERING', objectKb: 127 }, 1),
    ['d'],
  ],
  // 1,000 GB save $10.50 in storage; reading 10,000 GB costs $100.
  'cold-class-read-often': [
    stored('s3', { storageClass: 'STANDARD_IA', retrievalGb: 100 }, 0),
    stored('s3', { storageClass: 'STANDARD_IA', retrievalGb: 10_000 }, 0),
    ['d'],
  ],
  'dual-write': [
    boardOf({ a: client(1), f: ['lambda'], d: ['dynamodb'], e: ['dynamodb'] }, { 'a>f': {}, 'f>d': {}, 'f>e': {} }),
    boardOf({ a: client(1), f: ['lambda'], d: ['dynamodb'], o: ['opensearch'] }, { 'a>f': {}, 'f>d': {}, 'f>o': {} }),
    ['f f>d f>o'],
  ],
  // At 1,000 reads a second the reads cost $164, less than three nodes; at 10,000 they cost $1,642.
  'dax-pays': [table({}, 1000, reads), table({}, 10_000, reads), ['d']],
  'provisioned-for-steady': [table({}, 1000, { peakFactor: 3 }), table({}, 1000), ['d']],
  'trim-to-write-unit': [table({}, 1000, { payloadKb: 1.5 }), table({}, 1000, { payloadKb: 1.05 }), ['d']],
  'batch-items': [
    boardOf(
      { a: client(1), f: ['lambda'], d: ['dynamodb'] },
      { 'a>f': {}, 'f>d': { calls: 10, readShare: 1, batch: 10 } },
    ),
    boardOf({ a: client(1), f: ['lambda'], d: ['dynamodb'] }, { 'a>f': {}, 'f>d': { calls: 10, readShare: 1 } }),
    ['f>d d'],
  ],
  'index-writes': [table({ gsiCount: 2 }, 100), table({ gsiCount: 3 }, 100), ['d']],
  'table-class': [table({ storageGb: 100 }, 1), table({ storageGb: 1000 }, 1), ['d']],
  'prefix-split': [stored('s3', { prefixes: 2 }, 3500), stored('s3', { prefixes: 2 }, 3501), ['d']],
  'multipart-upload': [
    stored('s3', {}, 1, { payloadKb: 99_999 }),
    stored('s3', {}, 1, { payloadKb: 100_000 }),
    ['a>d d'],
  ],
  'small-delivered-objects': [
    boardOf({ a: client(1000), h: ['firehose'], s: ['s3'], q: ['athena'] }, { 'a>h': {}, 'h>s': {}, 's>q': {} }),
    boardOf({ a: client(10), h: ['firehose'], s: ['s3'], q: ['athena'] }, { 'a>h': {}, 'h>s': {}, 's>q': {} }),
    ['h h>s'],
  ],
};
