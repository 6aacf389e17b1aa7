/** Where things lie on the board, and what belongs to what. */
import { noteBox } from '../../shared/drawing/cards.ts';
import { isNode } from '../../shared/model/design-index.ts';
import { cardSize, type Document, type GroupId, type Point } from '../../shared/model/document.ts';
import { drawnBox } from '../../shared/model/drawn.ts';
import { own } from '../../shared/model/own.ts';
import { drawnIn, noteIn } from '../../shared/model/sketch-index.ts';

export { withContent } from '../../shared/drawing/content.ts';
export { around as boxAround } from '../../shared/drawing/geometry.ts';

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const noteSize = { width: 184, height: 78 } as const;

/** Room that a container keeps round its content; the title stands in the top. */
export const inset = { left: 32, top: 40, right: 32, bottom: 24 } as const;

/** The box of a card, container, note or drawn thing; `null` for anything else or while it has no place. */
export function boxOf({ design, layout, sketch }: Document, id: string): Box | null {
  const group = own(layout.groups, id);
  if (group) return group;
  const place = own(layout.nodes, id);
  if (place && isNode(design, id)) return { x: place.x, y: place.y, ...cardSize };
  const note = noteIn(sketch, id);
  if (note) return noteBox(note).rect;
  const drawn = drawnIn(sketch, id);
  return drawn ? drawnBox(drawn) : null;
}

/** The innermost container at `point`, leaving out those in `except`; `null` on the open board. */
export function containerAt({ design, layout }: Document, point: Point, except: ReadonlySet<string>): GroupId | null {
  let best: { readonly id: GroupId; readonly area: number } | null = null;
  for (const { id } of design.groups) {
    const box = own(layout.groups, id);
    if (!box || except.has(id) || !contains(box, point)) continue;
    const area = box.width * box.height;
    if (best === null || area < best.area) best = { id, area };
  }
  return best?.id ?? null;
}

export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
