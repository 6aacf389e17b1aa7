import { boxIndex } from './box-index.ts';
import { type Box, grown, type Rect } from './geometry.ts';

/**
 * What an annotation has to keep from, five numbers each: left, top, right, bottom, with the distance to keep already added, and
 * its kind. Flat, because there are very many of them on a large board.
 */
export type Blockers = number[];
export const solid = 0;
export const otherArrow = 1;
/** Nearer to a container's border than is good. */
export const nearBorder = 2;
/** On the border itself. */
export const border = 4;

export interface Field {
  add(rect: Rect, by: number, kind: number, owner: number): void;
  /** All that an annotation of the arrow has to keep from inside the area. */
  blockersIn(own: number, left: number, top: number, right: number, bottom: number): Blockers;
  /** Whether a box meets no card, note or annotation. */
  isOpen(left: number, top: number, right: number, bottom: number): boolean;
  startAsking(): void;
  asked(): Box | null;
}

/** `area`: where most of it lies. */
export function blockerField(area: Rect | null): Field {
  const all = boxIndex([], area);
  const kinds: number[] = [];
  const owners: number[] = [];
  const open = boxIndex([], area);
  let asked: { left: number; top: number; right: number; bottom: number } | null = null;
  return {
    add(rect, by, kind, owner) {
      const box = grown(rect, by);
      all.add(box);
      kinds.push(kind);
      owners.push(owner);
      if (kind === solid) open.add(box);
    },
    blockersIn(own, left, top, right, bottom) {
      if (asked !== null) {
        asked.left = Math.min(asked.left, left);
        asked.top = Math.min(asked.top, top);
        asked.right = Math.max(asked.right, right);
        asked.bottom = Math.max(asked.bottom, bottom);
      }
      const found: Blockers = [];
      all.each(left, top, right, bottom, (i) => {
        if (owners[i] === own) return;
        found.push(all.left(i), all.top(i), all.right(i), all.bottom(i), kinds[i] as number);
      });
      return found;
    },
    isOpen(left, top, right, bottom) {
      // A search that comes this far leans on what earlier searches found, so its place is looked for anew each time.
      asked = null;
      return open.hit(left, top, right, bottom, -1, -1) === -1;
    },
    startAsking() {
      asked = {
        left: Number.POSITIVE_INFINITY,
        top: Number.POSITIVE_INFINITY,
        right: Number.NEGATIVE_INFINITY,
        bottom: Number.NEGATIVE_INFINITY,
      };
    },
    asked: () => asked,
  };
}
