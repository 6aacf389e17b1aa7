import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { readBoard, readBoardText } from './board-read.ts';
import { writeBoard } from './board-write.ts';
import { toUtf8 } from './utf8.ts';

type Json = Record<string, unknown>;

/** A sound board of two nodes and an edge, with a change. */
function board(change: { design?: Json; node?: Json; edge?: Json; group?: Json; file?: Json } = {}): string {
  return JSON.stringify(
    {
      format: 'edgewise',
      version: 1,
      title: 'T',
      design: {
        settings: { figures: 'guide', hoursPerMonth: 730, region: 'us-east-1' },
        groups: [{ id: 'g', kind: 'vpc', label: 'VPC', group: null, ...change.group }],
        nodes: [
          { id: 'c', service: 'client', label: 'C', params: { perSecond: 5 } },
          { id: 's', service: 'lambda', label: 'S', group: 'g', params: {}, ...change.node },
        ],
        edges: [{ id: 'e', from: 'c', to: 's', label: '', params: {}, ...change.edge }],
        ...change.design,
      },
      ...change.file,
    },
    null,
    1,
  );
}

function issues(text: string): readonly string[] {
  const read = readBoardText(text, catalog);
  return read.ok ? [] : read.error.map(({ path, message }) => `${path}: ${message}`);
}

function warnings(text: string): readonly string[] {
  const read = readBoardText(text, catalog);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.warnings.map(({ path, message }) => `${path}: ${message}`);
}

describe('refuses, with every issue named', () => {
  it.each<[string, string, RegExp]>([
    ['an empty file', '', /the file is empty/],
    ['no JSON', '{ "format": ', /not JSON/],
    ['NaN', board().replace('"perSecond": 5', '"perSecond": NaN'), /not JSON: unknown word at "NaN/],
    [
      'infinities',
      board().replace('"perSecond": 5', '"perSecond": 1e999'),
      /params.perSecond: 'perSecond' must be a number, not a number too large/,
    ],
    [
      'duplicate keys',
      board().replace('"title": "T"', '"title": "T", "title": "U"'),
      /title: the key "title" stands twice/,
    ],
    ['a comment', board().replace('"title"', '/* hi */ "title"'), /not JSON/],
    ['a trailing comma', '{ "format": "edgewise", }', /not JSON/],
    ['no object', '[]', /a board is an object, not a list/],
    ['no format', '{ "version": 1 }', /the key "format" is missing/],
    ['another format', board({ file: { format: 'excalidraw' } }), /format: the format is "excalidraw"/],
    ['no version', '{ "format": "edgewise" }', /the key "version" is missing/],
    ['version 0', board({ file: { version: 0 } }), /whole number of 1 or more, not 0/],
    ['version 1.5', board({ file: { version: 1.5 } }), /whole number of 1 or more/],
    ['a newer version', board({ file: { version: 2 } }), /made by a newer Edgewise/],
    ['no design', board({ file: { design: undefined } }), /'design' is missing/],
    ['no nodes', board({ design: { nodes: undefined, edges: [] } }), /design.nodes: 'nodes' is missing/],
    ['no edges', board({ design: { edges: undefined } }), /design.edges: 'edges' is missing/],
    ['a node without id', board({ node: { id: undefined } }), /design.nodes\[1\]: 'id' is missing/],
    ['a node without service', board({ node: { service: undefined } }), /design.nodes\[1\]: 'service' is missing/],
    ['an edge without id', board({ edge: { id: undefined } }), /design.edges\[0\]: 'id' is missing/],
    ['an edge without from', board({ edge: { from: undefined } }), /design.edges\[0\]: 'from' is missing/],
    [
      'a text for a number',
      board({ node: { params: { memoryMb: '512' } } }),
      /params.memoryMb: 'memoryMb' must be a number, not a text/,
    ],
    ['a number for a text', board({ node: { label: 5 } }), /label: 'label' must be a text, not a number/],
    ['a text for a share', board({ edge: { params: { share: '1' } } }), /params.share: 'share' must be a number/],
    [
      'two traffic forms',
      board({ design: { nodes: [{ id: 'c', service: 'client', params: { perSecond: 1, perDay: 2 } }], edges: [] } }),
      /traffic is given in 2 ways/,
    ],
    [
      'no hours',
      board({ design: { settings: { hoursPerMonth: 0 } } }),
      /hoursPerMonth: 'hoursPerMonth' must be a number above 0, not 0/,
    ],
    [
      'a commitment beyond all',
      board({ design: { settings: { commitment: 1.5 } } }),
      /settings.commitment: 'commitment' must be a number from 0 to 1, not 1.5/,
    ],
    [
      'a commitment of no kind',
      board({ design: { settings: { commitmentKind: 'lease' } } }),
      /commitmentKind: 'commitmentKind' must be one of compute-savings-plan-1y, .*, all-3y, not 'lease'/,
    ],
    [
      'a discount in words',
      board({ design: { settings: { discount: '10%' } } }),
      /settings.discount: 'discount' must be a number from 0 to 1, not a text/,
    ],
    [
      'unknown figures',
      board({ design: { settings: { figures: 'azure' } } }),
      /figures: 'figures' must be one of guide, aws, not 'azure'/,
    ],
    ['an unknown mode', board({ edge: { params: { mode: 'maybe' } } }), /mode: 'mode' must be one of sync, async/],
    ['an unknown crossing', board({ edge: { params: { crosses: 'ocean' } } }), /crosses: 'crosses' must be one of/],
    ['an unknown kind', board({ group: { kind: 'cloud' } }), /kind: 'kind' must be one of region/],
    ['an empty id', board({ node: { id: '' } }), /the id is empty/],
    ['a long id', board({ node: { id: 'x'.repeat(201) } }), /the id has 201 characters/],
    [
      'an id twice, over kinds',
      board({ edge: { id: 'g' } }),
      /design.edges\[0\].id: the id 'g' is taken by groups\[0\]/,
    ],
    ['a dangling edge', board({ edge: { to: 'sqs9' } }), /design.edges\[0\].to: no node 'sqs9'/],
    ['an edge to a group', board({ edge: { to: 'g' } }), /'g' is a group; an edge joins nodes/],
    ['a member of no group', board({ node: { group: 'nowhere' } }), /design.nodes\[1\].group: no group 'nowhere'/],
    ['a group in itself', board({ group: { group: 'g' } }), /the group 'g' lies inside itself/],
    ['depth 65', `${'['.repeat(65)}${']'.repeat(65)}`, /more than 64 levels of nesting/],
    [
      '33 nested groups',
      board({
        design: {
          groups: Array.from({ length: 33 }, (_, i) => ({
            id: `g${i}`,
            kind: 'generic',
            group: i === 0 ? null : `g${i - 1}`,
          })),
          nodes: [],
          edges: [],
        },
      }),
      /33 groups inside each other/,
    ],
    [
      '20,001 nodes',
      board({
        design: { nodes: Array.from({ length: 20_001 }, (_, i) => ({ id: `n${i}`, service: 'generic' })), edges: [] },
      }),
      /20001 nodes; a board has at most 20000/,
    ],
  ])('%s', (_what, text, message) => {
    expect(issues(text).join('\n')).toMatch(message);
  });

  it('says the line of each of several issues', () => {
    const text = `{
  "format": "edgewise",
  "version": 1,
  "design": {
    "nodes": [
      { "id": "a", "service": "lambda", "params": { "memoryMb": "big" } },
      { "id": "a", "service": "lambda" }
    ],
    "edges": [
      { "id": "e", "from": "a", "to": "nowhere" }
    ]
  }
}`;
    const read = readBoardText(text, catalog);
    expect(read.ok ? [] : read.error).toEqual([
      { path: 'design.nodes[0].params.memoryMb', line: 6, message: "'memoryMb' must be a number, not a text" },
      { path: 'design.nodes[1].id', line: 7, message: "the id 'a' is taken by nodes[0]" },
      { path: 'design.edges[0].to', line: 10, message: "no node 'nowhere'" },
    ]);
  });

  it('bytes that are no UTF-8, and more than 50 MB', () => {
    expect(readBoard(Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), catalog)).toMatchObject({
      ok: false,
      error: [{ message: /not UTF-8/ }],
    });
    expect(readBoard(new Uint8Array(50_000_001), catalog)).toMatchObject({
      ok: false,
      error: [{ message: /at most 50000000/ }],
    });
  });
});

describe('loads, with a warning that names it', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing odd', board(), []],
    [
      'a byte order mark',
      `\uFEFF${board()}`,
      [': the file starts with a byte order mark, which is left out when it is saved'],
    ],
    ['an unknown key', board({ file: { future: 1 } }), ["future: 'future' is not known here; it is kept as it is"]],
    [
      'an unknown param',
      board({ node: { params: { colour: 'red' } } }),
      ["design.nodes[1].params.colour: Lambda has no parameter 'colour'; it is kept as it is"],
    ],
    ['an alias', board({ node: { service: 'function' } }), ["design.nodes[1].service: 'function' is read as 'lambda'"]],
    ['upper case', board({ node: { service: 'LAMBDA' } }), ["design.nodes[1].service: 'LAMBDA' is read as 'lambda'"]],
    [
      'an unknown service',
      board({ node: { service: 'quantum-db' } }),
      ["design.nodes[1].service: no service 'quantum-db' is known; it counts as generic and keeps its name"],
    ],
    [
      'another region',
      board({ design: { settings: { region: 'eu-west-1' } } }),
      ['design.settings.region: prices and quotas are those of us-east-1, not of eu-west-1'],
    ],
    [
      'a malformed layout',
      board({ file: { layout: { nodes: { c: { x: 'left', y: 0 } } } } }),
      ["layout.nodes.c: the place of 'c' is malformed; it is left out"],
    ],
  ])('%s', (_what, text, expected) => {
    expect(warnings(text)).toEqual(expected);
  });

  it('fills in what is missing silently', () => {
    const text = '{"format":"edgewise","version":1,"design":{"nodes":[{"id":"a","service":"s3"}],"edges":[]}}';
    const read = readBoardText(text, catalog);
    expect(read).toEqual({
      ok: true,
      value: {
        warnings: [],
        document: {
          title: 'Untitled',
          design: {
            settings: { figures: 'guide', hoursPerMonth: 730, region: 'us-east-1' },
            groups: [],
            nodes: [{ id: 'a', service: 's3', label: 'S3', group: null, params: {} }],
            edges: [],
          },
          layout: { nodes: {}, groups: {}, edges: {} },
          sketch: { notes: [], strokes: [] },
        },
      },
    });
  });

  it('a value outside its range, as an error finding', () => {
    const read = readBoardText(board({ node: { params: { memoryMb: -5 } } }), catalog);
    if (!read.ok) throw new Error('refused');
    const analysis = analyze(read.value.document.design, catalog);
    expect(analysis.findings.filter((finding) => finding.rule === 'param-out-of-range')).toEqual([
      {
        rule: 'param-out-of-range',
        severity: 'error',
        at: ['s'],
        message: 'S: memoryMb is -5, but must be a whole number from 128 to 10240. What depends on it is unknown.',
        remedy: 'Set memoryMb to a whole number from 128 to 10240.',
        facts: [],
      },
    ]);
    expect(analysis.edges['e']?.cost.lines.map((line) => [line.key, line.usd === null])).toEqual([
      ['requests', false],
      ['duration-arm64', true],
    ]);
  });
});

describe('writing', () => {
  it('puts one node or edge on a line, in a stable order, and ends with a newline', () => {
    const read = readBoardText(board({ file: { layout: { nodes: { c: { x: 1, y: 2 } } } } }), catalog);
    if (!read.ok) throw new Error('refused');
    expect(writeBoard(read.value.document, catalog)).toBe(`{
  "format": "edgewise",
  "version": 1,
  "title": "T",
  "design": {
    "settings": { "figures": "guide", "hoursPerMonth": 730, "region": "us-east-1" },
    "groups": [
      { "id": "g", "kind": "vpc", "label": "VPC", "group": null }
    ],
    "nodes": [
      { "id": "c", "service": "client", "label": "C", "group": null, "params": { "perSecond": 5 } },
      { "id": "s", "service": "lambda", "label": "S", "group": "g", "params": {} }
    ],
    "edges": [
      { "id": "e", "from": "c", "to": "s", "label": "", "params": {} }
    ]
  },
  "layout": {
    "nodes": {
      "c": { "x": 1, "y": 2 }
    },
    "groups": {},
    "edges": {}
  },
  "sketch": {
    "notes": [],
    "strokes": []
  }
}
`);
  });

  it('keeps what it does not know, leaves defaults out, and keeps a choice whose presence means something', () => {
    const text = board({
      file: { future: { a: [1] } },
      design: { variants: [{ id: 'v', title: 'V', patch: {} }], budgets: { usdPerMonth: 5 } },
      node: { service: 'dynamodb', params: { mode: 'on-demand', wcu: 7, itemKb: 1, odd: [true] }, extra: 'x' },
    });
    const read = readBoardText(text, catalog);
    if (!read.ok) throw new Error('refused');
    const written = JSON.parse(writeBoard(read.value.document, catalog));
    expect(written.future).toEqual({ a: [1] });
    expect(written.design.variants).toEqual([{ id: 'v', title: 'V', patch: {} }]);
    expect(written.design.budgets).toEqual({ usdPerMonth: 5 });
    expect(written.design.nodes[1]).toEqual({
      id: 's',
      service: 'dynamodb',
      label: 'S',
      group: 'g',
      params: { mode: 'on-demand', wcu: 7, odd: [true] },
      extra: 'x',
    });
  });

  it('reads back as it was written, whatever the texts hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
        (label, id, rate) => {
          fc.pre(id !== 'e' && id !== 'g' && id !== 's');
          const text = board({
            design: { nodes: [{ id, service: 'client', label, params: { perSecond: rate } }], edges: [] },
          });
          const first = readBoard(toUtf8(text), catalog);
          if (!first.ok) throw new Error(JSON.stringify(first.error));
          const written = writeBoard(first.value.document, catalog);
          expect(readBoard(toUtf8(written), catalog)).toEqual({
            ok: true,
            value: { document: first.value.document, warnings: [] },
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never throws on broken text', () => {
    const sound = board();
    fc.assert(
      fc.property(fc.nat(sound.length), fc.nat(40), fc.string({ unit: 'binary' }), (at, cut, put) => {
        readBoardText(sound.slice(0, at) + put + sound.slice(at + cut), catalog);
      }),
      { numRuns: 500 },
    );
  });
});
