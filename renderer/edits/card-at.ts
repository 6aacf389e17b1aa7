import { cardSize, type Document, type NodeId, type Point } from '../../shared/model/document.ts';
import { contains } from './extent.ts';

/** The card at `point`: of several on each other the one that was put there last, which lies on top. `null` beside all of them. */
export function cardAt({ design, layout }: Document, point: Point): NodeId | null {
  const found = design.nodes.findLast(({ id }) => {
    const place = Object.hasOwn(layout.nodes, id) ? layout.nodes[id] : undefined;
    return place !== undefined && contains({ x: place.x, y: place.y, ...cardSize }, point);
  });
  return found?.id ?? null;
}
