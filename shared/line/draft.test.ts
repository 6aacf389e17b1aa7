import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { applyEdit } from '../model/edit.ts';
import { problemText } from './line.ts';
import { readLine } from './read-line.ts';

function after(text: string, document: Document = emptyDocument(), from: readonly string[] = []) {
  const read = readLine(text, { catalog, document, from, centre: { x: 0, y: 0 } });
  return { ...read, document: read.edit === null ? document : applyEdit(document, read.edit) };
}

/** The drawing in words: "label:service@container" and "from > to". */
function drawn({ design }: Document) {
  const names = new Map([...design.nodes, ...design.groups].map(({ id, label }) => [id, label]));
  const at = (group: string | null) => (group === null ? '' : ` in ${names.get(group)}`);
  return {
    cards: design.nodes.map(({ label, service, group }) => `${label}:${service}${at(group)}`),
    arrows: design.edges.map(
      ({ from, to, label, params }) =>
        `${names.get(from)} ${params.mode === 'async' ? '~' : ''}> ${names.get(to)}${label === '' ? '' : ` [${label}]`}`,
    ),
    containers: design.groups.map(({ label, kind, group }) => `${label}:${kind}${at(group)}`),
  };
}

test('copies fan out and in, and a name means the cards that it named before', () => {
  const { document, problems } = after('client > apigw > lambda x3 > ddb; lambda -> sqs -> worker');
  expect(problems).toEqual([]);
  expect(drawn(document)).toEqual({
    cards: [
      'Client:client',
      'API Gateway REST:api-gateway-rest',
      'Lambda 1:lambda',
      'Lambda 2:lambda',
      'Lambda 3:lambda',
      'DynamoDB:dynamodb',
      'SQS:sqs-standard',
      'Worker:generic',
    ],
    arrows: [
      'Client > API Gateway REST',
      'API Gateway REST > Lambda 1',
      'API Gateway REST > Lambda 2',
      'API Gateway REST > Lambda 3',
      'Lambda 1 > DynamoDB',
      'Lambda 2 > DynamoDB',
      'Lambda 3 > DynamoDB',
      'Lambda 1 > SQS',
      'Lambda 2 > SQS',
      'Lambda 3 > SQS',
      'SQS > Worker',
    ],
    containers: [],
  });
});

test.each([
  ['as many as before are joined one to one', 'sqs x2 > lambda x2', ['SQS 1 > Lambda 1', 'SQS 2 > Lambda 2']],
  ['or each to every', 'sqs x2 >> s3 x2', ['SQS 1 > S3 1', 'SQS 1 > S3 2', 'SQS 2 > S3 1', 'SQS 2 > S3 2']],
  [
    'a list fans out and in',
    'apigw > a, b > ddb',
    ['API Gateway REST > A', 'API Gateway REST > B', 'A > DynamoDB', 'B > DynamoDB'],
  ],
  [
    'branches have ways of their own',
    'sns > (sqs > lambda | s3) > athena',
    ['SQS > Lambda', 'SNS > SQS', 'SNS > S3', 'Lambda > Athena', 'S3 > Athena'],
  ],
  [
    'branches are copied',
    'sns > (sqs > lambda) x2',
    ['SQS 1 > Lambda 1', 'SQS 2 > Lambda 2', 'SNS > SQS 1', 'SNS > SQS 2'],
  ],
  ['copies share what stands before them', 'ddb; (lambda > ddb) x2', ['Lambda 1 > DynamoDB', 'Lambda 2 > DynamoDB']],
  ['the same arrow again is no second one', 'a > b > c; a > b > d', ['A > B', 'B > C', 'B > D']],
  ['words and mode of an arrow', 'a -[events]-> b ~> c', ['A > B [events]', 'B ~> C']],
  ['another one of a name', 'lambda > +lambda', ['Lambda > Lambda 2']],
  ['an arrow to itself', 'lambda > lambda', ['Lambda > Lambda']],
])('%s', (_, text, arrows) => {
  const { document, problems } = after(text);
  expect(problems).toEqual([]);
  expect(drawn(document).arrows).toEqual(arrows);
});

test('containers nest, an arrow goes in at the first flow and out at the last', () => {
  const { document, problems } = after(
    'client > region us-east-1 { apigw > vpc { Orders:lambda > rds; lambda > redis } } > s3',
  );
  expect(problems).toEqual([]);
  expect(drawn(document)).toEqual({
    cards: [
      'Client:client',
      'API Gateway REST:api-gateway-rest in us-east-1',
      'Orders:lambda in VPC',
      'RDS:rds in VPC',
      'Lambda:lambda in VPC',
      'ElastiCache:elasticache in VPC',
      'S3:s3',
    ],
    arrows: [
      'Orders > RDS',
      'Lambda > ElastiCache',
      'API Gateway REST > Orders',
      'Client > API Gateway REST',
      'ElastiCache > S3',
    ],
    containers: ['us-east-1:region', 'VPC:vpc in us-east-1'],
  });
});

test('a container is found again by its name, and takes in what was named outside', () => {
  const { document } = after('client > lambda; vpc A { lambda > rds }; vpc A { redis }; az { ec2 } x2');
  expect(drawn(document)).toMatchObject({
    cards: [
      'Client:client',
      'Lambda:lambda in A',
      'RDS:rds in A',
      'ElastiCache:elasticache in A',
      'EC2 Auto Scaling 1:ec2-auto-scaling in Availability Zone 1',
      'EC2 Auto Scaling 2:ec2-auto-scaling in Availability Zone 2',
    ],
    containers: ['A:vpc', 'Availability Zone 1:az', 'Availability Zone 2:az'],
  });
});

test('parameters are set, and a rate takes the place of the one that a client starts with', () => {
  const { document, problems } = after('client(1M/day, 2 KB) > kinesis(12 shards); kinesis(24 hours)');
  expect(problems).toEqual([]);
  expect(document.design.nodes.map(({ params }) => params)).toEqual([
    { perDay: 1_000_000, payloadKb: 2 },
    { shards: 12, retentionH: 24 },
  ]);
});

test('what cannot be set is said with its column, and the rest is drawn', () => {
  const { document, problems } = after('client > kinesis(12 elephants)');
  expect(problems.map(problemText)).toEqual([
    'column 10: Kinesis Data Streams has no parameter “12 elephants”. It has mode, shards, consumers, enhancedFanOut, retentionH …',
  ]);
  expect(drawn(document).arrows).toEqual(['Client > Kinesis Data Streams']);
});

test('a line extends the board by the labels on it', () => {
  const { document: board } = after('client > vpc { Orders:lambda > Table:ddb }');
  const { document, ids, problems } = after('client > orders > sqs; orders(512 MB) > "Table":s3', board);
  expect(problems).toEqual([]);
  expect(drawn(document)).toEqual({
    cards: [
      'Client:client',
      'Orders:lambda in VPC',
      'Table:dynamodb in VPC',
      'SQS:sqs-standard',
      // Another service of that label is another card.
      'Table 2:s3 in VPC',
    ],
    arrows: ['Orders > Table', 'Client > Orders', 'Orders > SQS', 'Orders > Table 2'],
    containers: ['VPC:vpc'],
  });
  expect(document.design.nodes[1]?.params).toEqual({ memoryMb: 512 });
  expect(ids).toEqual(['sqs-standard', 's3', 'e3', 'e4']);
});

test('a line that begins with an arrow goes on from what is chosen, inside its container', () => {
  const { document: board } = after('vpc { lambda }; vpc B { lambda }');
  const { document } = after('> sqs', board, ['lambda']);
  expect(drawn(document).cards).toEqual(['Lambda:lambda in VPC', 'SQS:sqs-standard in VPC']);
  expect(drawn(document).arrows).toEqual(['Lambda > SQS']);
  expect(after('> sqs', board).problems.map(problemText)).toEqual([
    'column 1: nothing is selected that this arrow could leave. Write a name before it.',
  ]);
});

test('a plain service in copies is a new one, whatever the board has', () => {
  const { document: board } = after('client > sqs');
  const { document } = after('sns > (sqs > lambda) x2', board);
  expect(drawn(document).cards).toEqual([
    'Client:client',
    'SQS:sqs-standard',
    'SNS:sns',
    'SQS 1:sqs-standard',
    'Lambda 1:lambda',
    'SQS 2:sqs-standard',
    'Lambda 2:lambda',
  ]);
});

test('more than a line should draw is refused, not drawn for minutes', () => {
  const { problems, document } = after('(((a > b) x50) x50) x50 >> (c, d, e) x50');
  expect(problems.map(problemText)).toContain('column 4: a line draws at most 300 cards. Draw it in parts.');
  expect(document.design.nodes.length).toBeLessThanOrEqual(300);
});
