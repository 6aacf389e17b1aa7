/**
 * How far each annotation can grow before it meets something. Text is never drawn under 11 px, so on a board that is shown
 * smaller than life annotations are larger than their boxes; where there is room they still say everything.
 */
import type { Scene } from '../../shared/drawing/scene.ts';
import type { EdgeId } from '../../shared/model/document.ts';

interface Half {
  readonly x: number;
  readonly y: number;
  /** Half its width and height. */
  readonly w: number;
  readonly h: number;
}

/** Farther apart than this nothing meets at any size that is drawn. */
const reach = { x: 700, y: 140 } as const;
/** Kept free between two things, px on the board. */
const gap = 2;

/** For each annotation the factor up to which it meets no card, note or other annotation that grows with it. */
export function annotationRoom(scene: Scene): ReadonlyMap<EdgeId, number> {
  const grown: { readonly id: EdgeId; readonly half: Half }[] = [];
  for (const { id, annotation } of scene.arrows) if (annotation) grown.push({ id, half: halfOf(annotation.box) });
  const solid = [...scene.cards, ...scene.notes].map(({ rect }) => halfOf(rect));
  return new Map(
    grown.map(({ id, half }) => {
      let room = Number.POSITIVE_INFINITY;
      for (const other of grown) {
        if (other.id === id || !isNear(half, other.half)) continue;
        const across = (Math.abs(half.x - other.half.x) - gap) / (half.w + other.half.w);
        const down = (Math.abs(half.y - other.half.y) - gap) / (half.h + other.half.h);
        room = Math.min(room, Math.max(across, down));
      }
      for (const card of solid) {
        if (!isNear(half, card)) continue;
        const across = (Math.abs(half.x - card.x) - card.w - gap) / half.w;
        const down = (Math.abs(half.y - card.y) - card.h - gap) / half.h;
        room = Math.min(room, Math.max(across, down));
      }
      return [id, room];
    }),
  );
}

function halfOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Half {
  return { x: x + width / 2, y: y + height / 2, w: width / 2, h: height / 2 };
}

function isNear(a: Half, b: Half): boolean {
  return Math.abs(a.x - b.x) < reach.x && Math.abs(a.y - b.y) < reach.y;
}

let last: { readonly scene: Scene; readonly room: ReadonlyMap<EdgeId, number> } | null = null;

/** The same, remembered for the scene on screen. */
export function roomIn(scene: Scene): ReadonlyMap<EdgeId, number> {
  if (last?.scene !== scene) last = { scene, room: annotationRoom(scene) };
  return last.room;
}
