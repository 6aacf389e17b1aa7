import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { readBoard } from '../formats/board-read.ts';
import { type Document, type EdgeLayout, emptyDocument, type Point } from '../model/document.ts';
import type { Rect } from './geometry.ts';
import type { Arrow } from './scene.ts';
import { sceneOf } from './scene-of.ts';

type Places = Readonly<Record<string, readonly [number, number]>>;

/** Arrows of a board with these cards; `a>b` stands for an arrow. */
function arrowsOf(
  places: Places,
  arrows: readonly string[],
  layout: Readonly<Record<string, EdgeLayout>> = {},
): readonly Arrow[] {
  const empty = emptyDocument();
  const document: Document = {
    ...empty,
    design: {
      ...empty.design,
      nodes: Object.keys(places).map((id) => ({ id, service: 'lambda', label: id, group: null, params: {} })),
      edges: arrows.map((arrow, i) => {
        const [from = '', to = ''] = arrow.split('>');
        return { id: `e${i}`, from, to, label: '', params: {} };
      }),
    },
    layout: {
      nodes: Object.fromEntries(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }])),
      groups: {},
      edges: layout,
    },
  };
  return sceneOf(document, null, { catalog }).arrows;
}

function pointsOf(places: Places, arrow: string, layout?: EdgeLayout): readonly (readonly [number, number])[] {
  const [found] = arrowsOf(places, [arrow], layout === undefined ? {} : { e0: layout });
  return found?.points.map(({ x, y }) => [x, y] as const) ?? [];
}

/** Whether a run passes through the inside of the card. */
function crosses(a: Point, b: Point, rect: Rect): boolean {
  return (
    Math.max(a.x, b.x) > rect.x + 1 &&
    Math.min(a.x, b.x) < rect.x + rect.width - 1 &&
    Math.max(a.y, b.y) > rect.y + 1 &&
    Math.min(a.y, b.y) < rect.y + rect.height - 1
  );
}

/** Whether a run of one arrow crosses a run of the other. */
function cross(first: readonly Point[], second: readonly Point[]): boolean {
  const spans = (points: readonly Point[]) => points.slice(1).map((b, i) => ({ a: points[i] as Point, b }));
  const between = (at: number, p: number, q: number) => at > Math.min(p, q) && at < Math.max(p, q);
  const over = (level: { a: Point; b: Point }, upright: { a: Point; b: Point }) =>
    between(upright.a.x, level.a.x, level.b.x) && between(level.a.y, upright.a.y, upright.b.y);
  return spans(first).some((p) => spans(second).some((q) => over(p, q) || over(q, p)));
}

describe('an arrow', () => {
  it('runs straight between cards that stand over each other, also a little aside', () => {
    expect(pointsOf({ a: [0, 0], b: [0, 128] }, 'a>b')).toEqual([
      [92, 64],
      [92, 128],
    ]);
    expect(pointsOf({ a: [0, 0], b: [40, 128] }, 'a>b')).toEqual([
      [132, 64],
      [132, 128],
    ]);
  });

  it('bends twice, 32 px under its card, to one that stands aside', () => {
    expect(pointsOf({ a: [284, 0], b: [0, 164] }, 'a>b')).toEqual([
      [376, 64],
      [376, 96],
      [92, 96],
      [92, 164],
    ]);
  });

  it('goes around a card in its way', () => {
    const [arrow] = arrowsOf({ a: [0, 0], between: [0, 128], b: [0, 256] }, ['a>b']);
    const points = arrow?.points ?? [];
    const between = { x: 0, y: 128, width: 184, height: 64 };
    expect(points.length).toBeGreaterThan(2);
    expect(points.slice(1).filter((b, i) => crosses(points[i] as Point, b, between))).toEqual([]);
  });

  it('finds the way out of a maze, and says nothing worse than crossing where there is none', () => {
    const wall: Places = { w1: [-200, 128], w2: [-4, 128], w3: [192, 128], w4: [-200, 20], w5: [192, 20] };
    const [arrow] = arrowsOf({ a: [0, 0], ...wall, b: [0, 300] }, ['a>b']);
    const cards = Object.values(wall).map(([x, y]) => ({ x, y, width: 184, height: 64 }));
    const points = arrow?.points ?? [];
    expect(cards.filter((card) => points.slice(1).some((b, i) => crosses(points[i] as Point, b, card)))).toEqual([]);
  });

  it('keeps the sides, the bends and the kind of way that the board gives', () => {
    const places: Places = { a: [0, 0], b: [400, 300] };
    expect(pointsOf(places, 'a>b', { fromSide: 'right', toSide: 'left' })).toEqual([
      [184, 32],
      [292, 32],
      [292, 332],
      [400, 332],
    ]);
    expect(
      pointsOf(places, 'a>b', {
        bends: [
          { x: 92, y: 200 },
          { x: 492, y: 200 },
        ],
      }),
    ).toEqual([
      [92, 64],
      [92, 200],
      [492, 200],
      [492, 300],
    ]);
    expect(pointsOf(places, 'a>b', { route: 'straight' })).toHaveLength(2);
    const [curve] = arrowsOf(places, ['a>b'], { e0: { route: 'curved' } });
    expect(curve?.path).toMatch(/^M92 64C92 [\d.]+ 492 [\d.-]+ 492 297$/);
  });

  it('loops over the corner of its own card', () => {
    expect(pointsOf({ a: [0, 0] }, 'a>a')).toEqual([
      [184, 32],
      [208, 32],
      [208, -24],
      [92, -24],
      [92, 0],
    ]);
  });
});

describe('arrows together', () => {
  it('leave a card 12 px and more apart and do not cross on their way', () => {
    const arrows = arrowsOf({ a: [568, 0], b: [0, 200], c: [284, 200], d: [568, 200], e: [852, 200], f: [1136, 200] }, [
      'a>f',
      'a>b',
      'a>d',
      'a>c',
      'a>e',
    ]);
    const starts = arrows.map(({ points }) => points[0] as Point);
    const near = starts.filter((a, i) => starts.some((b, j) => i < j && Math.hypot(a.x - b.x, a.y - b.y) < 12));
    expect(near).toEqual([]);
    expect(arrows.filter((a, i) => arrows.some((b, j) => i < j && cross(a.points, b.points)))).toEqual([]);
  });

  it('run side by side, never on one another', () => {
    const arrows = arrowsOf({ a: [0, 0], b: [0, 128] }, ['a>b', 'b>a', 'a>b']);
    const lines = arrows.map((arrow) => arrow.points[0]?.x ?? 0).sort((a, b) => a - b);
    expect(lines.slice(1).every((x, i) => x - (lines[i] ?? 0) >= 12)).toBe(true);
  });

  it('bend on one level where they fan out', () => {
    const arrows = arrowsOf({ a: [284, 0], b: [0, 164], c: [568, 164] }, ['a>b', 'a>c']);
    expect(arrows.map((arrow) => arrow.points[1]?.y)).toEqual([96, 96]);
  });
});

const examples = join(import.meta.dirname, '../../assets/examples');

it.each(readdirSync(examples))('no arrow of %s passes through a card', (file) => {
  const read = readBoard(readFileSync(join(examples, file)), catalog);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { arrows, cards } = sceneOf(read.value.document, null, { catalog });
  const through = arrows.flatMap(({ id, points }) =>
    cards
      .filter((card) => points.slice(1).some((b, i) => crosses(points[i] as Point, b, card.rect)))
      .map((card) => `${id} ${card.id}`),
  );
  expect(through).toEqual([]);
});
