/** A service that an arrow was pulled to: it comes onto the board together with the arrow. */
import type { ServiceDefinition } from '../../shared/catalog/service.ts';
import { overlap } from '../../shared/drawing/geometry.ts';
import { cardSize, type Document, type NodeId, type Point } from '../../shared/model/document.ts';
import { type Added, addArrow, addService } from './add.ts';
import { onGrid } from './board-grid.ts';
import { type Box, boxOf } from './extent.ts';

/** The service in the free place nearest to `wanted`, inside the container there, and an arrow to it from `from`. */
export function addNext(document: Document, from: NodeId, service: ServiceDefinition, wanted: Point): Added {
  const placed = addService(document, service, nearestFree(document, wanted));
  const [id = ''] = placed.ids;
  const arrow = addArrow(document, from, id);
  return { edit: { kind: 'all', edits: [placed.edit, arrow.edit] }, ids: placed.ids };
}

const pace = 24;
/** Kept between the new card and what is there, px. */
const clear = 16;

/** The middle of a card that meets no other card and no note, as near to `wanted` as there is room. */
function nearestFree(document: Document, wanted: Point): Point {
  const taken = [...document.design.nodes, ...document.sketch.notes]
    .map(({ id }) => boxOf(document, id))
    .filter((box) => box !== null);
  const start = onGrid(wanted);
  // A board has an end, so one of the rings around the wish is free.
  for (let ring = 0; ; ring += 1) {
    const spots = ringAround(start, ring).filter((spot) => !taken.some((box) => meets(box, spot)));
    const away = ({ x, y }: Point) => Math.hypot(x - start.x, y - start.y);
    const [first, ...rest] = spots;
    if (first !== undefined) return rest.reduce((best, spot) => (away(spot) < away(best) ? spot : best), first);
  }
}

/** Below and to the right first: that is how boards are read. */
function ringAround({ x, y }: Point, ring: number): readonly Point[] {
  const steps = Array.from({ length: 2 * ring + 1 }, (_, i) => ring - i);
  return steps.flatMap((across) =>
    steps
      .filter((down) => Math.max(Math.abs(across), Math.abs(down)) === ring)
      .map((down) => ({ x: x + across * pace, y: y + down * pace })),
  );
}

function meets(box: Box, centre: Point): boolean {
  const card = { x: centre.x - cardSize.width / 2, y: centre.y - cardSize.height / 2, ...cardSize };
  return overlap(box, card, clear);
}
