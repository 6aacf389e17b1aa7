/** What only looks like a mistake, and what a fix must keep. */
import { expect, it } from 'vitest';
import { rules } from '../index.ts';
import { boardOf, client, said } from '../try-rule.ts';

const lambda = ['lambda'] as const;
const reads = { readShare: 1 };

it('lets what a queue or a stream feeds write to two stores: it is tried again until both have it', () => {
  const board = boardOf(
    { a: client(1), q: ['sqs-standard'], f: lambda, d: ['dynamodb'], o: ['opensearch'] },
    { 'a>q': {}, 'q>f': {}, 'f>d': {}, 'f>o': {} },
  );
  expect(said('dual-write', board)).toBe('does-not-apply');
});

it('lets a search index be fed by what keeps the source, and be searched', () => {
  const streamed = boardOf(
    { a: client(1), d: ['dynamodb'], f: lambda, o: ['opensearch'] },
    { 'a>d': {}, 'd>f': {}, 'f>o': {} },
  );
  const searched = boardOf(
    { a: client(1, reads), d: ['s3-vectors'], f: lambda, o: ['opensearch'] },
    { 'a>f': {}, 'f>o': {}, 'd>o': {} },
  );
  expect([said('search-as-primary', streamed), said('search-as-primary', searched)]).toEqual([
    'satisfied',
    'satisfied',
  ]);
});

it('asks for no cache where one answers already, and keeps the writes of the arrows that it puts one on', () => {
  const cached = boardOf({ a: client(20_000, reads), c: ['elasticache'], d: ['aurora'] }, { 'a>c': {}, 'c>d': {} });
  expect(said('cache-before-sql', cached)).toBe('satisfied');
  const mixed = boardOf({ a: client(2000, { readShare: 0.9 }), d: ['aurora'] }, { 'a>d': {} });
  const [found] = rules.find(({ id }) => id === 'cache-before-sql')?.check(mixed) ?? [];
  expect(typeof found === 'object' && found.fix).toMatchObject({
    edges: [{ from: 'd-elasticache', to: 'd' }],
    reconnect: { 'a>d': { from: 'a', to: 'd-elasticache' } },
    params: { 'a>d.readShare': 0.9 },
  });
});

it('tells of no upload that a delivery stream makes, and of no archive that is only written to', () => {
  const delivered = boardOf(
    { a: client(100_000), h: ['firehose', { bufferMb: 128 }], s: ['s3'] },
    { 'a>h': {}, 'h>s': {} },
  );
  const archived = boardOf(
    { a: client(1), q: ['sqs-standard'], f: lambda, s: ['s3', { storageClass: 'GLACIER' }] },
    { 'a>q': {}, 'q>f': {}, 'f>s': {} },
  );
  expect([said('multipart-upload', delivered), said('glacier-on-request-path', archived)]).toEqual([
    'does-not-apply',
    'satisfied',
  ]);
});

it('names the parts of a 5 TB upload so that 10,000 are enough', () => {
  const board = boardOf({ a: client(1, { payloadKb: 5e9 }), s: ['s3'] }, { 'a>s': {} });
  const verdict = rules.find(({ id }) => id === 'multipart-mandatory')?.check(board);
  expect(typeof verdict === 'object' && verdict[0]?.data).toMatchObject({ mb: 5e6, partMb: 500, parts: 10_000 });
});

it('finds a query engine behind a store off the path, however its arrow is drawn', () => {
  const board = (edge: string) => boardOf({ a: client(1), s: ['s3'], q: ['athena'] }, { 'a>s': {}, [edge]: {} });
  expect([said('warehouse-on-request-path', board('s>q')), said('warehouse-on-request-path', board('q>s'))]).toEqual([
    'satisfied',
    'satisfied',
  ]);
});
