import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../shared/analyze.ts';
import { catalog } from '../../shared/catalog/index.ts';
import { grown, type Rect } from '../../shared/drawing/geometry.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import { settleLayout } from '../../shared/drawing/settle-layout.ts';
import { type Document, emptyDocument, type Group } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { tidyEdit } from './tidy.ts';

function board(...edits: readonly Edit[]): Document {
  return edits.reduce(applyEdit, emptyDocument());
}

const card = (id: string, x: number, y: number, group: string | null = null, locked = false): Edit => ({
  kind: 'add-node',
  node: { id, service: 'lambda', label: id, group, params: {} },
  at: { x, y, ...(locked ? { locked } : {}) },
});
const arrow = (id: string, from: string, to: string, bends = false): Edit => ({
  kind: 'add-edge',
  edge: { id, from, to, label: '', params: {} },
  layout: bends ? { bends: [{ x: 5, y: 5 }], fromSide: 'left', labelAt: 0.25 } : { labelAt: 0.5 },
});
const frame = (id: string, x: number, y: number, group: string | null = null): Edit => ({
  kind: 'add-group',
  group: { id, kind: 'generic', label: id, group },
  at: { x, y, width: 300, height: 200 },
});

function drawn(document: Document) {
  return sceneOf(document, analyze(document.design, catalog), { catalog });
}

async function tidy(document: Document, chosen: readonly string[] = []): Promise<Document> {
  const tidied = await tidyEdit(document, drawn, chosen);
  if (tidied === null) throw new Error('nothing to tidy');
  return applyEdit(document, tidied.edit);
}

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('tidying up', () => {
  test('stands what feeds above what is fed, one row apart, and keeps the corner and the design', async () => {
    const before = board(
      card('b', 900, 40),
      card('a', 400, 700),
      card('c', 500, 300),
      arrow('ab', 'a', 'b'),
      arrow('bc', 'b', 'c'),
    );
    const after = await tidy(before);
    expect(after.layout.nodes).toEqual({ a: { x: 400, y: 40 }, b: { x: 400, y: 168 }, c: { x: 400, y: 296 } });
    expect(after.design).toBe(before.design);
  });

  test('straightens arrows and keeps where their words are', async () => {
    const before = board(card('a', 0, 0), card('b', 700, 0), arrow('ab', 'a', 'b', true));
    expect((await tidy(before)).layout.edges).toEqual({ ab: { labelAt: 0.25 } });
  });

  test('takes only what is chosen, and puts it where nothing else stands', async () => {
    const before = board(
      card('a', 0, 0),
      card('b', 300, 300),
      card('rest', 0, 128),
      arrow('ab', 'a', 'b'),
      arrow('rest', 'rest', 'a', true),
    );
    const after = await tidy(before, ['a', 'b']);
    expect(after.layout.nodes['rest']).toEqual({ x: 0, y: 128 });
    const { a, b } = after.layout.nodes as Record<string, { x: number; y: number }>;
    expect([b?.x, (b?.y ?? 0) - (a?.y ?? 0)]).toEqual([a?.x, 128]);
    const { cards } = drawn(after);
    expect(cards.filter((one, i) => cards.some((other, j) => i < j && overlap(one.rect, other.rect)))).toEqual([]);
  });

  test('leaves locked things where they are, and lets the others stand round them', async () => {
    const before = board(
      card('a', 0, 0),
      card('b', 777, 333, null, true),
      card('c', 50, 50),
      arrow('ab', 'a', 'b'),
      arrow('bc', 'b', 'c'),
    );
    const after = await tidy(before);
    expect(after.layout.nodes).toEqual({
      a: { x: 777, y: 205 },
      b: { x: 777, y: 333, locked: true },
      c: { x: 777, y: 461 },
    });
  });

  test('takes notes along: those of a thing with it, the others with the nearest card, and off everything', async () => {
    const note = (id: string, x: number, y: number, on?: string): Edit => ({
      kind: 'add-note',
      note: { id, kind: 'note', text: id, x, y, width: 100, height: 60, ...(on === undefined ? {} : { on }) },
    });
    const before = board(
      card('a', 0, 0),
      card('b', 1000, 1000),
      arrow('ab', 'a', 'b'),
      note('n', 1200, 1000),
      note('on', -400, 900, 'b'),
    );
    const after = await tidy(before);
    const [free, linked] = after.sketch.notes;
    const b = after.layout.nodes['b'];
    expect([free?.x, free?.y]).toEqual([(b?.x ?? 0) + 200, b?.y]);
    expect([linked?.x, linked?.y]).toEqual([(b?.x ?? 0) - 1400, (b?.y ?? 0) - 100]);
  });

  test('takes a box of any name, and a board of one card', async () => {
    const odd = board(card('__proto__', 7, 9), card('constructor', 300, 0), arrow('e', '__proto__', 'constructor'));
    expect(Object.entries((await tidy(odd)).layout.nodes)).toEqual([
      ['__proto__', { x: 8, y: 0 }],
      ['constructor', { x: 8, y: 128 }],
    ]);
    expect(await tidyEdit(emptyDocument(), drawn, [])).toBeNull();
  });
});

describe('any board that is tidied', () => {
  const plans = fc.record({
    cards: fc.array(fc.record({ x: fc.nat(900), y: fc.nat(900), group: fc.nat(4) }), { minLength: 1, maxLength: 16 }),
    edges: fc.array(fc.record({ from: fc.nat(15), to: fc.nat(15) }), { maxLength: 22 }),
    groups: fc.nat(3),
  });

  test('has its cards apart, its containers round what they hold and nothing else, and its annotations clear', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async ({ cards, edges, groups }) => {
        const frames = Array.from({ length: groups }, (_, i) => frame(`g${i}`, 100 * i, 50, i === 2 ? 'g0' : null));
        const before = settleLayout(
          board(
            ...frames,
            ...cards.map(({ x, y, group }, i) => card(`n${i}`, x, y, group < groups ? `g${group}` : null)),
            ...edges.map(({ from, to }, i) => arrow(`e${i}`, `n${from % cards.length}`, `n${to % cards.length}`)),
          ),
        );
        const after = await tidy(before);
        expect(after.design).toBe(before.design);
        const scene = drawn(after);
        expect(
          scene.cards.filter((a, i) => scene.cards.some((b, j) => i < j && overlap(grown(a.rect, 24), b.rect))),
        ).toEqual([]);
        const homes = new Map<string, string | null>(
          [...before.design.nodes, ...before.design.groups].map(({ id, group }) => [id, group]),
        );
        const isIn = (id: string, group: Group['id']): boolean => {
          const home = homes.get(id) ?? null;
          return home !== null && (home === group || isIn(home, group));
        };
        for (const one of scene.frames) {
          for (const other of [...scene.cards, ...scene.frames]) {
            if (other.id === one.id || isIn(one.id, other.id)) continue;
            expect([one.id, other.id, overlap(one.rect, other.rect)]).toEqual([
              one.id,
              other.id,
              isIn(other.id, one.id),
            ]);
          }
        }
        const boxes = scene.arrows.flatMap(({ annotation }) => annotation?.box ?? []);
        expect(boxes.length).toBe(scene.arrows.length);
        expect(boxes.filter((box) => scene.cards.some(({ rect }) => overlap(grown(box, 8), rect)))).toEqual([]);
        expect(boxes.filter((box, i) => boxes.some((other, j) => i < j && overlap(grown(box, 8), other)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
