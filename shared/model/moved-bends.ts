/** Bends go along when the two ends of their arrow move together; when only one does, they stay where they were put. */
import type { Edge, EdgeId, EdgeLayout, NodeId, NodeLayout, Point } from './document.ts';
import { own } from './own.ts';

/** `edges` with the bends moved; the same object when none moves. `to` has the new places of what is moved, `nodes` the old ones. */
export function movedBends(
  all: readonly Edge[],
  edges: Readonly<Record<EdgeId, EdgeLayout>>,
  nodes: Readonly<Record<NodeId, NodeLayout>>,
  to: Readonly<Record<string, Point>>,
): Readonly<Record<EdgeId, EdgeLayout>> {
  const distance = (id: NodeId): Point | null => {
    const [before, after] = [own(nodes, id), own(to, id)];
    return before === undefined || after === undefined ? null : { x: after.x - before.x, y: after.y - before.y };
  };
  const moved: [EdgeId, EdgeLayout][] = [];
  for (const edge of all) {
    const layout = own(edges, edge.id);
    if (layout?.bends === undefined || layout.bends.length === 0) continue;
    const [by, other] = [distance(edge.from), distance(edge.to)];
    if (by === null || other === null || (by.x === 0 && by.y === 0)) continue;
    if (Math.abs(by.x - other.x) > 0.01 || Math.abs(by.y - other.y) > 0.01) continue;
    const bends = layout.bends.map((bend) => ({ ...bend, x: bend.x + by.x, y: bend.y + by.y }));
    moved.push([edge.id, { ...layout, bends }]);
  }
  return moved.length === 0 ? edges : { ...edges, ...Object.fromEntries(moved) };
}
