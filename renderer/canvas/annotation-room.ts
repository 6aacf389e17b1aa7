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

/**
 * The factor up to which an annotation meets no card, note or other annotation that grows with it; looked up by the arrow's id, and
 * worked out for those alone that are asked for. 0 where there is no annotation.
 */
export function annotationRoom(scene: Scene): (id: EdgeId) => number {
  const grown = new Map<EdgeId, Half>();
  for (const { id, annotation } of scene.arrows) if (annotation) grown.set(id, halfOf(annotation.box));
  const solid = [...scene.cards, ...scene.notes].map(({ rect }) => halfOf(rect));
  const known = new Map<EdgeId, number>();
  return (id) => {
    const half = grown.get(id);
    if (half === undefined) return 0;
    const before = known.get(id);
    if (before !== undefined) return before;
    let room = Number.POSITIVE_INFINITY;
    for (const [other, its] of grown) {
      if (other === id || !isNear(half, its)) continue;
      const across = (Math.abs(half.x - its.x) - gap) / (half.w + its.w);
      const down = (Math.abs(half.y - its.y) - gap) / (half.h + its.h);
      room = Math.min(room, Math.max(across, down));
    }
    for (const card of solid) {
      if (!isNear(half, card)) continue;
      const across = (Math.abs(half.x - card.x) - card.w - gap) / half.w;
      const down = (Math.abs(half.y - card.y) - card.h - gap) / half.h;
      room = Math.min(room, Math.max(across, down));
    }
    known.set(id, room);
    return room;
  };
}

function halfOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Half {
  return { x: x + width / 2, y: y + height / 2, w: width / 2, h: height / 2 };
}

function isNear(a: Half, b: Half): boolean {
  return Math.abs(a.x - b.x) < reach.x && Math.abs(a.y - b.y) < reach.y;
}

const rooms = new WeakMap<Scene, (id: EdgeId) => number>();

/** The same, remembered as long as the scene is there. */
export function roomIn(scene: Scene): (id: EdgeId) => number {
  const known = rooms.get(scene);
  if (known !== undefined) return known;
  const room = annotationRoom(scene);
  rooms.set(scene, room);
  return room;
}
