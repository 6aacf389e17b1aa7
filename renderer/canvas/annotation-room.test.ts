import { expect, test } from 'vitest';
import type { Annotation, Arrow, Card, Scene } from '../../shared/drawing/scene.ts';
import { annotationRoom } from './annotation-room.ts';

function arrow(id: string, x: number, y: number): Arrow {
  const annotation = { box: { x: x - 100, y: y - 12, width: 200, height: 24 } } as Annotation;
  return { id, annotation } as Arrow;
}

function scene(arrows: readonly Arrow[], cards: readonly Card[] = []): Scene {
  return { bounds: { x: 0, y: 0, width: 0, height: 0 }, frames: [], cards, arrows, notes: [], behind: [], strokes: [] };
}

test('an annotation by itself can grow as it likes', () => {
  expect(annotationRoom(scene([arrow('a', 0, 0)]))('a')).toBe(Number.POSITIVE_INFINITY);
});

test('two side by side share the room between them', () => {
  const room = annotationRoom(scene([arrow('a', 0, 0), arrow('b', 302, 0)]));
  expect(['a', 'b', 'nobody'].map(room)).toEqual([1.5, 1.5, 0]);
});

test('a card does not grow: all the room is the annotation’s', () => {
  const card = { rect: { x: -92, y: 38, width: 184, height: 64 } } as Card;
  expect(annotationRoom(scene([arrow('a', 0, 0)], [card]))('a')).toBe(3);
});
