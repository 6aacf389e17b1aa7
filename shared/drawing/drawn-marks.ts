import type { Marks } from '../model/marks.ts';
import type { Rect } from './geometry.ts';
import type { DrawnMarks } from './scene.ts';

/** Levels are this far from each other: no height of a file leaves its own. */
const highest = 400;

/** Order, lock and link of a place or a note, whatever a file says. */
export function drawnMarks({ z = 0, locked, link }: Marks): DrawnMarks {
  return {
    z: Math.max(-highest, Math.min(highest, Math.round(z))),
    locked: locked === true,
    link: link === undefined || link === '' ? null : link,
  };
}

/** Size of a lock or link on a thing, px, and what it keeps from the corner. */
export const markMeasures = { icon: 12, corner: 4, drawnCorner: 2, gap: 4 } as const;

/** Lock and link as lines of a drawing 12 px wide and high. */
export const markPaths = {
  locked: 'M2.5 5.5h7v5h-7zM4 5.5v-2a2 2 0 0 1 4 0v2',
  link: 'M5 7.2a2.2 2.2 0 0 0 3.2.2l1.7-1.7a2.2 2.2 0 0 0-3.2-3.2l-.9.9M7 4.8a2.2 2.2 0 0 0-3.2-.2L2.1 6.3a2.2 2.2 0 0 0 3.2 3.2l.9-.9',
} as const;

/** Room that the marks of a thing take side by side. */
export function marksWidth({ locked, link }: Pick<DrawnMarks, 'locked' | 'link'>): number {
  const count = (locked ? 1 : 0) + (link === null ? 0 : 1);
  return count === 0 ? 0 : count * (markMeasures.icon + markMeasures.gap) - markMeasures.gap;
}

/** Where the marks of a note or of what is drawn by hand stand: in the right upper corner, and beyond a box that is too small for them. */
export function marksBox(rect: Rect, marks: Pick<DrawnMarks, 'locked' | 'link'>): Rect {
  const width = marksWidth(marks);
  const x = rect.x + Math.max(1, rect.width) - markMeasures.drawnCorner - width;
  return width === 0 ? rect : { x, y: rect.y + markMeasures.drawnCorner, width, height: markMeasures.icon };
}
