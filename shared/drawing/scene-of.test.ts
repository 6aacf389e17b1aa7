import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { bottom, type Rect, right } from './geometry.ts';
import { sceneOf } from './scene-of.ts';

const board: Document = {
  ...emptyDocument('Two'),
  design: {
    ...emptyDocument().design,
    nodes: [
      { id: 'a', service: 'client', label: 'Apps', group: null, params: {} },
      { id: 'b', service: 'lambda', label: 'Fn', group: null, params: {} },
    ],
    edges: [{ id: 'e', from: 'a', to: 'b', label: '', params: {} }],
  },
};

describe('sceneOf', () => {
  it('draws an empty board as nothing', () => {
    expect(sceneOf(emptyDocument(), null, { catalog })).toEqual({
      bounds: { x: 0, y: 0, width: 0, height: 0 },
      frames: [],
      cards: [],
      arrows: [],
      notes: [],
      behind: [],
      strokes: [],
    });
  });

  it('has the whole title of a container within its bounds, however small the container is', () => {
    const small: Document = {
      ...board,
      design: {
        ...board.design,
        nodes: [],
        edges: [],
        groups: [{ id: 'g', kind: 'vpc', label: 'Analytics', group: null }],
      },
      layout: { nodes: {}, groups: { g: { x: 10, y: 20, width: 8, height: 8 } }, edges: {} },
    };
    const { frames, bounds } = sceneOf(small, null, { catalog });
    const title = frames[0]?.title ?? bounds;
    expect(title.width).toBeGreaterThan(8);
    expect([right(bounds), bottom(bounds)]).toEqual([right(title), bottom(title)]);
  });

  it('joins two cards with a straight arrow downwards', () => {
    const [arrow] = sceneOf(board, null, { catalog }).arrows;
    expect(arrow).toEqual({
      id: 'e',
      from: 'a',
      to: 'b',
      fromSide: 'bottom',
      toSide: 'top',
      mode: 'sync',
      status: 'ok',
      width: 1.5,
      points: [
        { x: 92, y: 64 },
        { x: 92, y: 128 },
      ],
      path: 'M92 64L92 122',
      head: { x: 92, y: 128, angle: 90 },
      annotation: null,
      badge: null,
    });
  });

  it('draws a board with the names that every object has as it draws any other', () => {
    const names = ['constructor', '__proto__', 'toString', 'valueOf'];
    const named = (ids: readonly string[]): Document => ({
      ...emptyDocument(),
      design: {
        ...emptyDocument().design,
        groups: [{ id: ids[0] ?? '', kind: 'vpc', label: 'VPC', group: null }],
        nodes: ids.slice(1, 3).map((id) => ({ id, service: 'lambda', label: 'Fn', group: ids[0] ?? '', params: {} })),
        edges: [{ id: ids[3] ?? '', from: ids[1] ?? '', to: ids[2] ?? '', label: 'calls', params: {} }],
      },
    });
    const plain = ['a', 'b', 'c', 'd'];
    const none = { ...analyze(emptyDocument().design, catalog, { load: 1 }) };
    const drawn = (ids: readonly string[]) => {
      const scene = sceneOf(named(ids), none, { catalog });
      return JSON.stringify({ ...scene, bounds: scene.bounds });
    };
    const told = (ids: readonly string[]) =>
      ids.reduce((text, id, i) => text.replaceAll(`"${id}"`, `"#${i}"`), drawn(ids));
    expect(told(names)).toBe(told(plain));
  });

  it('keeps cards of an unplaced board apart', () => {
    const [a, b] = sceneOf(board, null, { catalog }).cards;
    expect(a !== undefined && b !== undefined && overlap(a.rect, b.rect)).toBe(false);
  });
});

/** Whether two rectangles share more than an edge. */
function overlap(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
