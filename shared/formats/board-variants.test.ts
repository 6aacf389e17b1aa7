import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { mostVariants } from '../model/limits.ts';
import { readBoardText } from './board-read.ts';
import { writeBoard } from './board-write.ts';

const nodes = [
  { id: 'c', service: 'client', params: { perSecond: 5 } },
  { id: 's', service: 'Lambda' },
];
const edges = [{ id: 'e', from: 'c', to: 's' }];

function board(variants: unknown, budgets?: unknown): string {
  return JSON.stringify({ format: 'edgewise', version: 1, design: { nodes, edges, variants, budgets } }, null, 1);
}

function problems(text: string): readonly string[] {
  const read = readBoardText(text, catalog);
  if (read.ok) throw new Error('taken as it is');
  return read.error.map(({ path, message }) => `${path}: ${message}`);
}

const patch = (of: unknown) => board([{ id: 'v', title: 'V', patch: of }]);

describe('variants and budgets', () => {
  it.each<[string, string, readonly string[]]>([
    ['no list', board({}), ["design.variants: 'variants' must be a list, not an object"]],
    [
      'no objects',
      board([1]),
      ['design.variants[0]: an object is expected, not a number', "design.variants[0]: 'id' is missing"],
    ],
    ['an id twice', board([{ id: 'v' }, { id: 'v' }]), ["design.variants[1].id: another variant has the id 'v'"]],
    [
      'ids of another kind',
      board([{ id: 7 }, { id: '' }]),
      ["design.variants[0].id: 'id' must be a text, not a number", 'design.variants[1].id: the id is empty'],
    ],
    [
      'a title of another kind',
      board([{ id: 'v', title: 1 }]),
      ["design.variants[0].title: 'title' must be a text, not a number"],
    ],
    ['a patch of another kind', patch([]), ["design.variants[0].patch: 'patch' must be an object, not a list"]],
    [
      'a setting of another kind',
      patch({ settings: { hoursPerMonth: 0 } }),
      ["design.variants[0].patch.settings.hoursPerMonth: 'hoursPerMonth' must be a number above 0, not 0"],
    ],
    [
      'a parameter of another kind',
      patch({ nodes: { s: { memoryMb: '1' } } }),
      ["design.variants[0].patch.nodes.s.memoryMb: 'memoryMb' must be a number, not a text"],
    ],
    [
      'parameters that are none',
      patch({ edges: { e: 3 } }),
      ['design.variants[0].patch.edges.e: an object of parameters is expected, not a number'],
    ],
    [
      'an arrow’s word',
      patch({ edges: { e: { mode: 'later' } } }),
      ["design.variants[0].patch.edges.e.mode: 'mode' must be one of sync, async, not 'later'"],
    ],
    [
      'two forms of traffic',
      patch({ nodes: { c: { perDay: 1, users: 2 } } }),
      ['design.variants[0].patch.nodes.c: traffic is given in 2 ways (perDay; users and perUserPerDay); keep one'],
    ],
    [
      'too many',
      board(Array.from({ length: mostVariants + 1 }, (_, i) => ({ id: `v${i}` }))),
      ['design.variants: 101 variants; a board has at most 100'],
    ],
    ['budgets that are no object', board(undefined, [1]), ["design.budgets: 'budgets' must be an object, not a list"]],
    [
      'budgets without sense',
      board(undefined, { usdPerMonth: 0, p50Ms: '1', availability: 99.9 }),
      [
        "design.budgets.usdPerMonth: 'usdPerMonth' must be a number above 0, not 0",
        "design.budgets.p50Ms: 'p50Ms' must be a number above 0, not a text",
        "design.budgets.availability: 'availability' must be a number above 0 and at most 1, such as 0.9999, not 99.9",
      ],
    ],
  ])('are refused where they are wrong: %s', (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('load with a warning where they speak of what is not there, and keep it', () => {
    const text = board(
      [{ id: 'v', patch: { nodes: { gone: { x: 1 }, s: { odd: null, nope: 2 } }, more: 1 }, by: 'me' }],
      {
        usdPerMonth: 5,
        other: 1,
      },
    );
    const read = readBoardText(text, catalog);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.warnings.map(({ path }) => path)).toEqual(
      [
        'design.nodes[1].service',
        'design.variants[0].by',
        'design.variants[0].patch.more',
        'design.variants[0].patch.nodes.gone',
        'design.variants[0].patch.nodes.s.nope',
        'design.budgets.other',
      ].sort((a, b) => lineOf(text, a) - lineOf(text, b)),
    );
    expect(read.value.document.design.variants).toEqual([
      { id: 'v', title: 'v', patch: { nodes: { gone: { x: 1 }, s: { odd: null, nope: 2 } }, more: 1 }, by: 'me' },
    ]);
  });

  it('are written one changed thing a line, in the order of ids, and read back the same', () => {
    const text = board(
      [
        {
          id: 'v',
          title: 'V',
          patch: {
            edges: { e: { calls: 2 } },
            nodes: { s: { memoryMb: 256 }, c: { perSecond: null } },
            settings: { hoursPerMonth: 720 },
          },
        },
        { id: 'w', title: 'W', patch: {} },
      ],
      { availability: 0.9999, usdPerMonth: 5000 },
    );
    const read = readBoardText(text, catalog);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const written = writeBoard(read.value.document, catalog);
    expect(written.slice(written.indexOf('    "variants"'), written.indexOf('  "layout"'))).toBe(`    "variants": [
      {
        "id": "v",
        "title": "V",
        "patch": {
          "settings": { "hoursPerMonth": 720 },
          "nodes": {
            "c": { "perSecond": null },
            "s": { "memoryMb": 256 }
          },
          "edges": {
            "e": { "calls": 2 }
          }
        }
      },
      {
        "id": "w",
        "title": "W",
        "patch": {}
      }
    ],
    "budgets": { "usdPerMonth": 5000, "availability": 0.9999 }
  },
`);
    const again = readBoardText(written, catalog);
    expect(again.ok && again.value.document).toEqual(read.value.document);
  });
});

/** Warnings come in the order of their lines. */
function lineOf(text: string, path: string): number {
  const key = path.split('.').at(-1) ?? '';
  return text.slice(0, text.lastIndexOf(`"${key}"`)).split('\n').length;
}
