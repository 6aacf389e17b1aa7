import { describe, expect, test } from 'vitest';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { wholeThings } from './whole-things.ts';

/** How often something of the list was looked at. */
function watched<T extends object>(list: readonly T[], seen: () => void): readonly T[] {
  return list.map(
    (item) =>
      new Proxy(item, {
        get(target, key, receiver) {
          seen();
          return Reflect.get(target, key, receiver);
        },
      }),
  );
}

/** Containers of ten cards, half of them inside one of the others, arrows from card to card, a note about every card. */
function large(size: number, seen: () => void = () => {}): Document {
  const cards = Array.from({ length: size }, (_, i) => `n${i}`);
  const groups = Array.from({ length: size / 10 }, (_, i) => `g${i}`);
  const empty = emptyDocument();
  return {
    ...empty,
    design: {
      ...empty.design,
      groups: watched(
        groups.map((id, i) => ({ id, kind: 'generic', label: '', group: i % 2 === 1 ? `g${i - 1}` : null }) as const),
        seen,
      ),
      nodes: watched(
        cards.map((id, i) => ({ id, service: 'lambda', label: '', group: `g${Math.floor(i / 10)}`, params: {} })),
        seen,
      ),
      edges: watched(
        cards.slice(1).map((to, i) => ({ id: `e${i}`, from: `n${i}`, to, label: '', params: {} })),
        seen,
      ),
    },
    layout: {
      nodes: Object.fromEntries(
        cards.map((id, i) => [id, { x: i * 200, y: 60, ...(i === 15 ? { locked: true } : {}) }]),
      ),
      groups: Object.fromEntries(groups.map((id, i) => [id, { x: i * 2000, y: 0, width: 1900, height: 400 }])),
      edges: {},
    },
    sketch: {
      notes: watched(
        cards.map((on, i) => ({ id: `m${i}`, kind: 'note', text: '', x: i * 200, y: 900, on }) as const),
        seen,
      ),
      strokes: [],
    },
  };
}

const idsIn = ({ design, sketch }: Document) =>
  [...design.nodes, ...design.groups, ...sketch.notes].map(({ id }) => id);

describe('whole things', () => {
  test('are the outermost of what is chosen, fixed where something in them is locked', () => {
    const document = large(40);
    expect(wholeThings(document, idsIn(document)).map(({ id, fixed }) => [id, fixed])).toEqual([
      ['g0', true],
      ['g2', false],
    ]);
    expect(wholeThings(document, ['n3', 'g1', 'm30', 'n15']).map(({ id, fixed }) => [id, fixed])).toEqual([
      ['n3', false],
      ['g1', true],
      ['m30', false],
    ]);
    expect(wholeThings(document, ['nobody'])).toEqual([]);
  });

  test('of a board twice as large take twice the looks, not four times', () => {
    const looks = (size: number) => {
      let count = 0;
      const document = large(size, () => count++);
      const ids = idsIn(document);
      count = 0;
      wholeThings(document, ids);
      return count;
    };
    const [small, twice] = [looks(400), looks(800)];
    expect(small).toBeGreaterThan(400);
    expect(twice).toBeLessThan(2.1 * small);
  });
});
