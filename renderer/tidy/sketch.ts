/** Notes and drawings go with what they stand beside. */
import { boxIndex } from '../../shared/drawing/box-index.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import type { Document, Point } from '../../shared/model/document.ts';
import { drawnThings } from '../../shared/model/drawn.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { isLocked } from '../../shared/model/marks.ts';
import { type Box, boxAround, boxOf, centreOf } from '../edits/extent.ts';

/** Farther away than this from every card a thing belongs to none, px. */
const near = 400;
const room = 8;

/**
 * The moves of the sketch after the cards have moved from `before` to `after`: each thing by as much as the one that it belongs to, else
 * the nearest card; a note that would then lie on something goes to the nearest free place. `drawn` is the board after the move, without
 * its notes. `null` when nothing moves.
 */
export function sketchMoves(before: Document, after: Document, drawn: Scene): Edit | null {
  const { sketch, design } = before;
  const cards = design.nodes.flatMap(({ id }) => {
    const [was, is] = [boxOf(before, id), boxOf(after, id)];
    return was === null || is === null ? [] : [{ was, by: { x: is.x - was.x, y: is.y - was.y } }];
  });
  const taken = boxIndex(obstacles(drawn));
  const to = new Map<string, Point>();
  const notes = new Set(sketch.notes.map(({ id }) => id));
  for (const thing of [...drawnThings(sketch), ...sketch.notes]) {
    const box = boxOf(before, thing.id);
    if (box === null) continue;
    const by = isLocked(before, thing.id)
      ? { x: 0, y: 0 }
      : wayOf(before, after, 'on' in thing ? (thing.on ?? null) : null, box, cards);
    const there = { ...box, x: box.x + by.x, y: box.y + by.y };
    const place =
      notes.has(thing.id) && !isLocked(before, thing.id) ? freePlace(there, (at) => isFree(taken, at)) : there;
    if (notes.has(thing.id)) taken.add(place);
    if (place.x !== box.x || place.y !== box.y) to.set(thing.id, { x: place.x, y: place.y });
  }
  return to.size === 0 ? null : { kind: 'move', to: Object.fromEntries(to) };
}

/** What a note would hide or cross: cards, titles and borders of containers, arrows and their annotations. */
function obstacles({ cards, frames, arrows }: Scene): readonly Box[] {
  const borders = frames.flatMap(({ rect: { x, y, width, height }, title }) => [
    title,
    { x, y, width, height: 0 },
    { x, y: y + height, width, height: 0 },
    { x, y, width: 0, height },
    { x: x + width, y, width: 0, height },
  ]);
  const ways = arrows.flatMap(({ points, annotation }) => [
    ...(annotation === null ? [] : [annotation.box]),
    ...points.slice(1).map((to, i) => between(points[i] ?? to, to)),
  ]);
  return [...cards.map(({ rect }) => rect), ...borders, ...ways];
}

function between(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

interface Moved {
  readonly was: Box;
  readonly by: Point;
}

function wayOf(before: Document, after: Document, on: string | null, box: Box, cards: readonly Moved[]): Point {
  if (on !== null) {
    const edge = before.design.edges.find(({ id }) => id === on);
    const ids = edge === undefined ? [on] : [edge.from, edge.to];
    const [was, is] = [before, after].map((document) =>
      boxAround(ids.map((id) => boxOf(document, id)).filter((one) => one !== null)),
    );
    if (was && is) return { x: centreOf(is).x - centreOf(was).x, y: centreOf(is).y - centreOf(was).y };
  }
  let best: Moved | null = null;
  let least = near;
  for (const card of cards) {
    const distance = gap(card.was, box);
    if (distance < least || best === null) {
      if (distance > near) continue;
      best = card;
      least = distance;
    }
  }
  return best?.by ?? { x: 0, y: 0 };
}

/** How far two boxes are apart, 0 where they touch. */
function gap(a: Box, b: Box): number {
  const across = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const down = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(across, down);
}

function isFree(taken: ReturnType<typeof boxIndex>, { x, y, width, height }: Box): boolean {
  return taken.hit(x - room, y - room, x + width + room, y + height + room, -1, -1) === -1;
}

/** The place itself, or the nearest one in widening rings round it. */
function freePlace(box: Box, free: (box: Box) => boolean): Box {
  for (let ring = 0; ring < 60; ring++) {
    for (let step = 0; step < Math.max(1, 8 * ring); step++) {
      const angle = (2 * Math.PI * step) / Math.max(1, 8 * ring);
      const at = {
        ...box,
        x: Math.round(box.x + 16 * ring * Math.cos(angle)),
        y: Math.round(box.y + 16 * ring * Math.sin(angle)),
      };
      if (free(at)) return at;
    }
  }
  return box;
}
