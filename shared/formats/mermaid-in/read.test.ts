import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMermaid } from '../../../cli/mermaid.ts';
import { analyze } from '../../analyze.ts';
import { catalog } from '../../catalog/index.ts';
import { type Document, emptyDocument } from '../../model/document.ts';
import { readBoardText } from '../board-read.ts';
import { fromMermaid } from '../from-mermaid.ts';
import { mermaidOf } from '../mermaid.ts';
import { looksLikeMermaid, mermaidBody } from './source.ts';

async function drawn(text: string): Promise<Document> {
  const parsed = await parseMermaid(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return fromMermaid(parsed.value, catalog).document;
}

/** A design in a few words: "Label:service@container", "from>to label". */
function summary({ design }: Document): readonly string[] {
  const label = (id: string) => design.nodes.find((node) => node.id === id)?.label;
  const frame = (id: string | null) => (id === null ? '' : `@${design.groups.find((group) => group.id === id)?.label}`);
  return [
    ...design.groups.map((group) => `[${group.label}:${group.kind}]${frame(group.group)}`),
    ...design.nodes.map((node) => `${node.label}:${node.service}${frame(node.group)}`),
    ...design.edges.map(
      ({ from, to, label: words, params }) =>
        `${label(from)}>${label(to)}${words === '' ? '' : ` ${words}`}${params.mode === undefined ? '' : ` ${params.mode}`}`,
    ),
  ];
}

test.each<readonly [string, string, readonly string[]]>([
  ['nodes without words', 'graph TD\n a-->b', ['a:generic', 'b:generic', 'a>b']],
  ['one row', 'graph LR; lambda-->dynamodb;', ['lambda:lambda', 'dynamodb:dynamodb', 'lambda>dynamodb']],
  [
    'names and aliases',
    'flowchart LR\n a[API Gateway] --> b[AWS Lambda] --> c[Amazon DynamoDB] --> d[apigw]',
    [
      'API Gateway:api-gateway-rest',
      'AWS Lambda:lambda',
      'Amazon DynamoDB:dynamodb',
      'apigw:api-gateway-rest',
      'API Gateway>AWS Lambda',
      'AWS Lambda>Amazon DynamoDB',
      'Amazon DynamoDB>apigw',
    ],
  ],
  [
    'words round a name',
    'flowchart TB\n a[Order Lambda] --> b[(Orders DynamoDB)]',
    ['Order Lambda:lambda', 'Orders DynamoDB:dynamodb', 'Order Lambda>Orders DynamoDB'],
  ],
  ['a name in parentheses', 'flowchart TB\n a["Orders (SQS)"]', ['Orders (SQS):sqs-standard']],
  [
    'an id that is a name',
    'flowchart TB\n lambda1[Resize] --> s3[Pictures]',
    ['Resize:lambda', 'Pictures:s3', 'Resize>Pictures'],
  ],
  ['half a word is no name', 'flowchart TB\n a[Data] --> b[Event]', ['Data:generic', 'Event:generic', 'Data>Event']],
  [
    'chains and bundles',
    'flowchart LR\n a --> b & c --> d',
    ['a:generic', 'b:generic', 'c:generic', 'd:generic', 'a>b', 'a>c', 'b>d', 'c>d'],
  ],
  ['labels in bars', 'flowchart LR\n a -->|reads| b', ['a:generic', 'b:generic', 'a>b reads']],
  ['labels in lines', 'flowchart LR\n a -- reads --> b', ['a:generic', 'b:generic', 'a>b reads']],
  ['dotted is asynchronous', 'flowchart LR\n a -.-> b', ['a:generic', 'b:generic', 'a>b async']],
  ['a dotted label', 'flowchart LR\n a -. later .-> b', ['a:generic', 'b:generic', 'a>b later async']],
  [
    'thick, open, both ways',
    'flowchart LR\n a ==> b\n b --- c\n c <--> d',
    ['a:generic', 'b:generic', 'c:generic', 'd:generic', 'a>b', 'b>c', 'c>d'],
  ],
  ['cross and circle', 'flowchart LR\n a --x b\n b --o c', ['a:generic', 'b:generic', 'c:generic', 'a>b', 'b>c']],
  ['invisible lines only place', 'flowchart LR\n a ~~~ b', ['a:generic', 'b:generic']],
  ['a line to itself', 'flowchart LR\n a --> a', ['a:generic', 'a>a']],
  ['two lines between the same', 'flowchart LR\n a --> b\n a --> b', ['a:generic', 'b:generic', 'a>b', 'a>b']],
  [
    'a queue is asynchronous by itself',
    'flowchart LR\n a --> b[SQS]\n b -.-> c[Lambda]',
    ['a:generic', 'SQS:sqs-standard', 'Lambda:lambda', 'a>SQS', 'SQS>Lambda'],
  ],
  [
    'containers',
    'flowchart TB\n subgraph r["us-east-1"]\n subgraph v[VPC]\n subgraph p[Private subnet]\n a[RDS]\n end\n end\n end',
    ['[Private subnet:subnet-private]@VPC', '[VPC:vpc]@us-east-1', '[us-east-1:region]', 'RDS:rds@Private subnet'],
  ],
  [
    'more containers',
    'flowchart TB\n subgraph Public subnet\n a\n end\n subgraph us-east-1a\n b\n end\n subgraph Team\n c\n end',
    [
      '[Public subnet:subnet-public]',
      '[us-east-1a:az]',
      '[Team:generic]',
      'a:generic@Public subnet',
      'b:generic@us-east-1a',
      'c:generic@Team',
    ],
  ],
  ['an empty container', 'flowchart TB\n subgraph x[VPC]\n end\n a', ['[VPC:vpc]', 'a:generic']],
  [
    'a direction of its own',
    'flowchart TB\n subgraph x[Team]\n direction LR\n a --> b\n end',
    ['[Team:generic]', 'a:generic@Team', 'b:generic@Team', 'a>b'],
  ],
  [
    'an arrow at a container',
    'flowchart TB\n subgraph x[VPC]\n a\n end\n b --> x',
    ['[VPC:vpc]', 'a:generic@VPC', 'b:generic', 'b>a'],
  ],
  [
    'forms',
    'flowchart TB\n a([Start]) --> b{Choice} --> c[[Sub]] --> d((Round)) --> e>Flag] --> f[/In/]',
    [
      'Start:generic',
      'Choice:generic',
      'Sub:generic',
      'Round:generic',
      'Flag:generic',
      'In:generic',
      'Start>Choice',
      'Choice>Sub',
      'Sub>Round',
      'Round>Flag',
      'Flag>In',
    ],
  ],
  [
    'styles and clicks',
    'flowchart TB\n a[S3]:::hot --> b\n classDef hot fill:#f00\n style b fill:#0f0\n linkStyle 0 stroke:#00f\n click a "https://example.com"',
    ['S3:s3', 'b:generic', 'S3>b'],
  ],
  [
    'comments and directives',
    '%%{init: {"theme":"dark"}}%%\n%% hello\nflowchart TB\n %% inside\n a --> b',
    ['a:generic', 'b:generic', 'a>b'],
  ],
  ['front matter', '---\ntitle: Orders\n---\nflowchart TB\n a', ['a:generic']],
  ['a fence', '```mermaid\nflowchart TB\n a --> b\n```\n', ['a:generic', 'b:generic', 'a>b']],
  ['Windows lines', 'flowchart TB\r\n a --> b\r\n', ['a:generic', 'b:generic', 'a>b']],
  ['entities', 'flowchart TB\n a["#quot;hi#quot; #35;1"]', ['"hi" #1:generic']],
  [
    'words of the language',
    'flowchart TB\n n1["end"] --> n2["subgraph"]',
    ['end:generic', 'subgraph:generic', 'end>subgraph'],
  ],
  [
    'ids of the language of objects',
    'flowchart TB\n constructor --> toString',
    ['constructor:generic', 'toString:generic', 'constructor>toString'],
  ],
  ['other scripts', 'flowchart TB\n a["注文 🛒"] --> b["طلب"]', ['注文 🛒:generic', 'طلب:generic', '注文 🛒>طلب']],
  [
    'Markdown strings',
    'flowchart LR\n a["`**Orders** _fast_\n**Lambda**`"] --> b["snake_case_name"]',
    ['Orders fast\nLambda:lambda', 'snake_case_name:generic', 'Orders fast\nLambda>snake_case_name'],
  ],
  [
    'arrows with ids, and semicolons',
    'graph LR; a e1@--> b; e1@{ animate: true }; b ==>|later| c;',
    ['a:generic', 'b:generic', 'c:generic', 'a>b', 'b>c later'],
  ],
  [
    'icons in labels',
    'flowchart LR\n a[fa:fa-user Anna] --> b[fab:fa-aws Lambda]',
    ['Anna:client', 'Lambda:lambda', 'Anna>Lambda'],
  ],
  [
    'a container that is begun twice is one',
    'flowchart TB\n subgraph x[First]\n a\n end\n subgraph x[Second]\n b\n end',
    ['[First:generic]', 'a:generic@First', 'b:generic@First'],
  ],
  ['an indented fence of tildes', '~~~mermaid\nflowchart TB\n a --> b\n~~~\n', ['a:generic', 'b:generic', 'a>b']],
  [
    'the newer form',
    'flowchart TB\n a@{ shape: cyl, label: "Orders" }\n b@{ icon: "logos:aws-lambda", label: "Resize" }',
    ['Orders:generic', 'Resize:lambda'],
  ],
  [
    'an architecture',
    'architecture-beta\n group v(cloud)[VPC]\n service db(logos:aws-dynamodb)[Orders] in v\n service fn(server)[Lambda] in v\n fn:R --> L:db',
    ['[VPC:vpc]', 'Orders:dynamodb@VPC', 'Lambda:lambda@VPC', 'Lambda>Orders'],
  ],
  [
    'an architecture with a junction',
    'architecture-beta\n service a(server)[A]\n service b(server)[B]\n service c(server)[C]\n junction j\n a:R --> L:j\n j:T --> B:b\n j:R --> L:c',
    ['A:generic', 'B:generic', 'C:generic', 'A>B', 'A>C'],
  ],
  [
    'an architecture turned round',
    'architecture-beta\n service a(server)[A]\n service b(server)[B]\n a:R <-- L:b',
    ['A:generic', 'B:generic', 'B>A'],
  ],
])('%s', async (_name, text, expected) => {
  expect(looksLikeMermaid(text)).toBe(true);
  expect(summary(await drawn(text))).toEqual(expected);
});

test('junctions in a row do not multiply their arrows without end, and keep every service joined', () => {
  const rows = 12;
  const many = 20;
  const node = (id: string, junction = false) => ({ id, label: id, group: null, junction });
  const junctions = Array.from({ length: rows }, (_, i) => node(`j${i}`, true));
  const ends = Array.from({ length: many }, (_, i) => node(`s${i}`));
  const edge = (from: string, to: string, label = '') => ({ from, to, label, dotted: false });
  const edges = [
    ...ends.map(({ id }) => edge(id, 'j0')),
    // Several lines with words of their own between two junctions: each would be followed by each.
    ...junctions
      .slice(1)
      .flatMap(({ id }, i) => Array.from({ length: many }, (_, k) => edge(`j${i}`, id, `${i}-${k}`))),
    edge(`j${rows - 1}`, 's0'),
  ];
  const parsed = { nodes: [...ends, ...junctions], edges, groups: [], own: null };
  const { design } = fromMermaid(parsed, catalog).document;
  expect(design.nodes).toHaveLength(many);
  expect(new Set(design.edges.map(({ from }) => from)).size).toBe(many);
  expect(design.edges.length).toBeLessThan(10_000);
});

/** What a person reads: blanks run together, lines stay. */
function asRead(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}

describe('our own Mermaid comes back', () => {
  const examples = path.join(import.meta.dirname, '../../../assets/examples');
  const boards = fs.readdirSync(examples).filter((name) => name.endsWith('.edgewise'));
  test.each(boards)('%s', async (name) => {
    const read = readBoardText(fs.readFileSync(path.join(examples, name), 'utf8'), catalog);
    if (!read.ok) throw new Error('unreadable');
    const { document } = read.value;
    const analysis = analyze(document.design, catalog);
    for (const plain of [true, false]) {
      const back = await drawn(mermaidOf({ document, analysis, catalog }, { plain, embed: false }));
      const things = (board: Document) => summary(board).map(asRead).sort();
      expect(things(back)).toEqual(things(document));
    }
  });
});

test('an arrow whose own words begin like a step keeps them as words, and a step stays a step', async () => {
  const card = (id: string) => ({ id, service: 'lambda', label: id, group: null, params: {} });
  const labels = ['(3) retry', '(3)', '(3)\u2060 x', '(3)retry', 'a (3) b', '(4) and a step'];
  const empty = emptyDocument();
  const document: Document = {
    ...empty,
    design: {
      ...empty.design,
      nodes: [card('a'), card('b')],
      edges: labels.map((label, i) => ({ id: `e${i + 1}`, from: 'a', to: 'b', label, params: {} })),
    },
    layout: { ...empty.layout, edges: { e6: { step: 7 } } },
  };
  const analysis = analyze(document.design, catalog);
  for (const plain of [true, false]) {
    const back = await drawn(mermaidOf({ document, analysis, catalog }, { plain, embed: false }));
    expect(back.design.edges.map(({ label }) => label)).toEqual(labels);
    expect(back.layout.edges).toEqual({ e6: { step: 7 } });
  }
});

test('an arrow between containers counts once, and one at an empty container is said to be left out', () => {
  const group = (id: string) => ({ id, label: id, group: null, classes: [] });
  const line = (from: string, to: string) => ({ from, to, label: '', dotted: false });
  const read = fromMermaid(
    {
      nodes: [
        { id: 'a', label: 'Lambda', group: 'x' },
        { id: 'b', label: 'S3', group: 'y' },
      ],
      edges: [line('x', 'y'), line('a', 'empty')],
      groups: [group('x'), group('y'), group('empty')],
      own: null,
    },
    catalog,
  );
  expect({ remarks: read.remarks, arrows: read.document.design.edges.length }).toEqual({
    remarks: [
      'An arrow ends at a container; here it goes to the first service in it.',
      'An arrow ends at a container with no service in it, and is left out.',
    ],
    arrows: 1,
  });
});

test('words that are no service, and arrows at containers, are told of', async () => {
  const parsed = await parseMermaid('flowchart TB\n subgraph x[VPC]\n Lambda\n end\n Fraud --> x');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  expect(fromMermaid(parsed.value, catalog).remarks).toEqual([
    'No service is called “Fraud”: it is a plain box.',
    'An arrow ends at a container; here it goes to the first service in it.',
  ]);
});

test.each([
  'graph databases are slow',
  'flowchart of the order process',
  'pie charts in the report',
  'timeline: next week',
  'Lambda --> DynamoDB',
])('%j is no Mermaid', (text) => {
  expect(looksLikeMermaid(text)).toBe(false);
});

test('lines keep their numbers, also behind a long gap', () => {
  const far = mermaidBody(`flowchart TB${'\n'.repeat(100_000)} a`);
  expect([far.text.split('\n').length, far.lines.at(-1)]).toEqual([22, 100_001]);
  expect(mermaidBody('---\nx: 1\n---\n%% a\nflowchart TB\n a')).toMatchObject({
    text: 'flowchart TB\n a',
    lines: [5, 6],
  });
});
