import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proofRuns } from '../../scripts/proof-runs.mjs';
import { analyze } from '../../shared/analyze.ts';
import { catalog } from '../../shared/catalog/index.ts';
import { readBoardText } from '../../shared/formats/board-read.ts';
import { writeBoard } from '../../shared/formats/board-write.ts';
import type { Profile } from '../../shared/formats/format.ts';
import { fromMermaid } from '../../shared/formats/from-mermaid.ts';
import { mermaidOf } from '../../shared/formats/mermaid.ts';
import { only } from '../../shared/formats/only.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { everything } from '../../shared/model/ids.ts';
import { documents } from '../../shared/random-documents.ts';
import { parseMermaid } from './mermaid-parser.ts';

function textOf(document: Document, plain: boolean, profile: Profile = 'github'): string {
  return mermaidOf({ document, analysis: analyze(document.design, catalog), catalog }, { plain, embed: true, profile });
}

async function backFrom(text: string): Promise<Document> {
  const parsed = await parseMermaid(text);
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.error)}\n${text}`);
  return fromMermaid(parsed.value, catalog).document;
}

describe('a board comes back from Mermaid to the byte of its file', () => {
  test.each([
    [false, 'github'],
    [true, 'github'],
    [false, 'excalidraw'],
  ] as const)('any board, plain %j, for %s', async (plain, profile) => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect(writeBoard(await backFrom(textOf(document, plain, profile)), catalog)).toBe(
          writeBoard(document, catalog),
        );
      }),
      { numRuns: proofRuns(20) },
    );
  });

  test('any part of a board', async () => {
    const parts = documents.chain((document) => {
      const ids = everything(document).map(({ id }) => id);
      return fc.subarray(ids).map((chosen) => only(document, chosen));
    });
    await fc.assert(
      fc.asyncProperty(parts, async (part) => {
        if (!part.ok) throw new Error('an id that is there was not found');
        const file = writeBoard(part.value, catalog);
        const read = readBoardText(file, catalog);
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(read.value.warnings.filter(({ path }) => path.startsWith('layout'))).toEqual([]);
        expect(writeBoard(await backFrom(textOf(part.value, false)), catalog)).toBe(
          writeBoard(read.value.document, catalog),
        );
      }),
      { numRuns: proofRuns(20) },
    );
  });
});

describe('what a person changed in the diagram counts, and the rest stays as it was', () => {
  const empty = emptyDocument('Shop');
  const place = (x: number, y: number) => ({ x, y });
  const shop: Document = {
    ...empty,
    design: {
      ...empty.design,
      groups: [{ id: 'net', kind: 'vpc', label: 'Shop VPC', group: null }],
      nodes: [
        { id: 'apps', service: 'client', label: 'Apps', group: null, params: { perSecond: 200 } },
        { id: 'api', service: 'lambda', label: 'Orders', group: null, params: { memoryMb: 2048 } },
        { id: 'db', service: 'rds', label: 'Orders DB', group: 'net', params: {} },
      ],
      edges: [
        { id: 'in', from: 'apps', to: 'api', label: 'orders', params: { payloadKb: 4 } },
        { id: 'write', from: 'api', to: 'db', label: '', params: { calls: 2 } },
        { id: 'read', from: 'api', to: 'db', label: 'history', params: { readShare: 1 } },
      ],
    },
    layout: {
      nodes: { apps: place(0, 0), api: place(300, 0), db: place(640, 40) },
      groups: { net: { ...place(600, 0), width: 264, height: 144 } },
      edges: { in: { step: 1 }, read: { bends: [place(500, 90)] } },
    },
    sketch: { ...empty.sketch, notes: [{ id: 'why', kind: 'decision', text: 'RDS', x: 0, y: 300, on: 'db' }] },
  };
  const text = textOf(shop, false);

  /** What became of the board, as its file has it: lines that went and lines that came. */
  async function changes(edited: string): Promise<readonly string[]> {
    expect(edited).not.toBe(text);
    const lines = (document: Document) =>
      writeBoard(document, catalog)
        .split('\n')
        .map((line) => line.trim().replace(/,$/, ''));
    const [before, after] = [lines(shop), lines(await backFrom(edited))];
    return [
      ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
      ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
    ];
  }

  test.each<readonly [string, (text: string) => string, readonly string[]]>([
    [
      'a renamed box keeps what it is, its sizing and its place',
      (all) => all.replace('"Orders<br/>Lambda', '"Checkout<br/>Lambda'),
      [
        '- { "id": "api", "service": "lambda", "label": "Orders", "group": null, "params": { "memoryMb": 2048 } }',
        '+ { "id": "api", "service": "lambda", "label": "Checkout", "group": null, "params": { "memoryMb": 2048 } }',
      ],
    ],
    [
      'another service under the same name',
      (all) => all.replace('"Orders DB<br/>RDS', '"Orders DB<br/>DynamoDB'),
      [
        '- { "id": "db", "service": "rds", "label": "Orders DB", "group": "net", "params": {} }',
        '+ { "id": "db", "service": "dynamodb", "label": "Orders DB", "group": "net", "params": {} }',
      ],
    ],
    [
      'a box and an arrow more',
      (all) => all.replace('  n1 --', '  cache[("Carts<br/>DynamoDB")]\n  n2 -.->|"carts"| cache\n  n1 --'),
      [
        '+ { "id": "n1", "service": "dynamodb", "label": "Carts", "group": null, "params": {} }',
        '+ { "id": "e1", "from": "api", "to": "n1", "label": "carts", "params": { "mode": "async" } }',
      ],
    ],
    [
      'a container that is gone leaves its box, which gets a place',
      (all) => all.replace(/ {2}subgraph g1.*\n\s+(n3.*\n) {2}end\n/, '  $1').replace(/.*class.*vpc.*\n/g, ''),
      [
        '- "groups": [',
        '- { "id": "net", "kind": "vpc", "label": "Shop VPC", "group": null }',
        '- { "id": "db", "service": "rds", "label": "Orders DB", "group": "net", "params": {} }',
        '- "db": { "x": 640, "y": 40 }',
        '- "groups": {',
        '- "net": { "x": 600, "y": 0, "width": 264, "height": 144 }',
        '+ "groups": []',
        '+ { "id": "db", "service": "rds", "label": "Orders DB", "group": null, "params": {} }',
        '+ "groups": {}',
      ],
    ],
    [
      'an arrow with other words keeps its numbers; one that is gone is gone',
      (all) => all.replace('"(1) orders<br/>', '"(2) new orders<br/>').replace(/ {2}n2 -->\|"history.*\n/, ''),
      [
        '- { "id": "in", "from": "apps", "to": "api", "label": "orders", "params": { "payloadKb": 4 } }',
        '- { "id": "read", "from": "api", "to": "db", "label": "history", "params": { "readShare": 1 } }',
        '- "in": { "step": 1 }',
        '- "read": { "bends": [{ "x": 500, "y": 90 }] }',
        '+ { "id": "in", "from": "apps", "to": "api", "label": "new orders", "params": { "payloadKb": 4 } }',
        '+ "in": { "step": 2 }',
      ],
    ],
    [
      'an arrow that does not wait any more',
      (all) => all.replace('n2 -->|"history', 'n2 -.->|"history'),
      [
        '- { "id": "read", "from": "api", "to": "db", "label": "history", "params": { "readShare": 1 } }',
        '+ { "id": "read", "from": "api", "to": "db", "label": "history", "params": { "readShare": 1, "mode": "async" } }',
      ],
    ],
    [
      'an arrow that leads elsewhere',
      (all) => all.replace(/n2 -->(\|"history[^|]*\|) n3/, 'n1 -->$1 n3'),
      [
        '- { "id": "read", "from": "api", "to": "db", "label": "history", "params": { "readShare": 1 } }',
        '+ { "id": "read", "from": "apps", "to": "db", "label": "history", "params": { "readShare": 1 } }',
      ],
    ],
    [
      'a comment of their own, other blanks, other colours',
      (all) => all.replace('  n1 --', '  %% ours\n\n      n1 --').replace(/#8C4FFF/g, '#000'),
      [],
    ],
  ])('%s', async (_name, edit, expected) => {
    expect(await changes(edit(text))).toEqual(expected);
  });

  test('in a document, in its fence', async () => {
    expect(writeBoard(await backFrom(`# Shop\n\nWords.\n\n\`\`\`mermaid\n${text}\`\`\`\n\nMore.\n`), catalog)).toBe(
      writeBoard(shop, catalog),
    );
  });

  test('comments that cannot be read are told of with their line, and the diagram is drawn', async () => {
    const broken = text.replace('"service": "rds",', '"service": 7,');
    const line = broken.split('\n').findIndex((row) => row.includes('"service": 7')) + 1;
    const parsed = await parseMermaid(broken);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { document, remarks } = fromMermaid(parsed.value, catalog);
    expect({ nodes: document.design.nodes.map(({ label }) => label), remarks }).toEqual({
      nodes: ['Apps', 'Orders', 'Orders DB'],
      remarks: [
        `The board in the comments cannot be read (line ${line}: design.nodes[2].service: 'service' must be the name of a service, not a number); what the diagram itself shows was drawn.`,
      ],
    });
  });
});
