import { cardSize, type Document, type NodeId, type Point } from '../../shared/model/document.ts';
import { stackOrder } from '../../shared/model/order.ts';
import { own } from '../../shared/model/own.ts';
import { contains } from './extent.ts';

/** The card at `point`: of several on each other the one that lies on top. `null` beside all of them. */
export function cardAt({ design, layout }: Document, point: Point): NodeId | null {
  const found = design.nodes.flatMap(({ id }) => {
    const place = own(layout.nodes, id);
    if (place === undefined || !contains({ x: place.x, y: place.y, ...cardSize }, point)) return [];
    return [{ id, z: place.z ?? 0 }];
  });
  return stackOrder(found).at(-1)?.id ?? null;
}
