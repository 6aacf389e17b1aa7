import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { readBoardText } from '../formats/board-read.ts';
import { writeBoard } from '../formats/board-write.ts';
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
  expect(document.design.nodes.length).toBe(300);
});

/** How often a line asks the catalog for its services: once at least for everything that it draws. */
function asked(text: string) {
  let count = 0;
  const counted = {
    ...catalog,
    get services() {
      count += 1;
      return catalog.services;
    },
  };
  const { draft } = readLine(text, { catalog: counted, document: emptyDocument(), from: [], centre: { x: 0, y: 0 } });
  return { count, draft };
}

test('copies of copies are counted for the whole line, however deep they are', () => {
  const shallow = asked('a; ((a) x50) x35');
  expect(shallow.draft.nodes.length).toBe(1);
  const deep = asked('a; ((((((a) x50) x50) x50) x50) x50) x50');
  expect(deep.draft.problems.map(problemText)).toEqual([
    'column 1: a line draws at most 2000 things, each copy counted. Draw it in pieces.',
  ]);
  expect(deep.draft.nodes.length).toBe(1);
  expect(deep.count).toBeLessThan(2 * shallow.count);
});

test('cards that copies name again are joined once, and pairs beyond any drawing end the line', () => {
  const { draft } = readLine('a; b; (a) x50 >> (b) x50', {
    catalog,
    document: emptyDocument(),
    from: [],
    centre: { x: 0, y: 0 },
  });
  expect({ problems: draft.problems, arrows: draft.edges.length }).toEqual({ problems: [], arrows: 1 });
  const again = after('a x40 >> b x40; (a x40 >> b x40) x50');
  expect(again.problems.map(problemText)).toEqual(['column 1: a line draws at most 2000 arrows. Draw it in parts.']);
  expect(again.document.design.edges.length).toBe(1600);
});

test('traffic said in two ways keeps the first, and the board can be read again', () => {
  const board = after('Apps:client(7/day)').document;
  const texts: readonly (readonly [string, Document?])[] = [
    ['client(5/s, 7/day) > lambda'],
    ['client(5/s, 2 KB, 7 users, 3/day) > lambda'],
    ['Apps(5/s, 8/day)', board],
    ['Apps(5/s) > a; Apps(9/day) > b', board],
    ['Apps(5/s) > a; Apps(9/day, 2 KB) > b; Apps(3/s)', board],
  ];
  expect(
    texts.map(([text, on]) => {
      const { document, problems } = after(text, on);
      const read = readBoardText(writeBoard(document, catalog), catalog);
      return [problems.map(problemText), document.design.nodes[0]?.params, read.ok];
    }),
  ).toEqual([
    [['column 1: traffic is said in two ways. Keep one.'], { perSecond: 5 }, true],
    [['column 1: traffic is said in two ways. Keep one.'], { perSecond: 5, payloadKb: 2 }, true],
    [['column 1: traffic is said in two ways. Keep one.'], { perSecond: 5 }, true],
    [[], { perDay: 9 }, true],
    [[], { perSecond: 3, payloadKb: 2 }, true],
  ]);
});

test('a container that cannot lie where it is written is not drawn, and its content is', () => {
  const { document, problems } = after('vpc { region { vpc B { lambda > rds } } }');
  expect(problems.map(problemText)).toEqual([
    'column 7: A region cannot lie in a VPC, so its content stands in what is around it. Choose another kind, or take it out.',
    'column 16: A VPC cannot lie in another VPC, so its content stands in what is around it. Choose another kind, or take it out.',
  ]);
  expect(drawn(document)).toEqual({
    cards: ['Lambda:lambda in VPC', 'RDS:rds in VPC'],
    arrows: ['Lambda > RDS'],
    containers: ['VPC:vpc'],
  });
});
