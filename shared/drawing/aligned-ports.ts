import type { Point, Side } from '../model/document.ts';
import type { BoxIndex } from './box-index.ts';
import type { Chosen } from './choose-sides.ts';
import type { EdgeRequest } from './edge-request.ts';
import { middle, type Rect } from './geometry.ts';
import { type End, portsOf } from './ports.ts';

/** Ports, with the ends of straight arrows slid to the same line where only one of the two shares its side. */
export function alignedPorts(
  edges: readonly EdgeRequest[],
  rects: readonly Rect[],
  chosen: readonly Chosen[],
  soft: BoxIndex,
): readonly Point[] {
  const ends: End[] = [];
  const crowd = new Map<string, number>();
  edges.forEach((edge, i) => {
    const { fromSide, toSide, straight } = chosen[i] as Chosen;
    const { bends } = edge.layout;
    const from = rects[edge.from] as Rect;
    const to = rects[edge.to] as Rect;
    ends.push({ edge: i, start: true, node: edge.from, side: fromSide, toward: bends?.[0] ?? middle(to), straight });
    ends.push({ edge: i, start: false, node: edge.to, side: toSide, toward: bends?.at(-1) ?? middle(from), straight });
    for (const key of [`${edge.from} ${fromSide}`, `${edge.to} ${toSide}`]) crowd.set(key, (crowd.get(key) ?? 0) + 1);
  });
  const ports = [...portsOf(ends, rects)];
  edges.forEach((edge, i) => {
    const { fromSide, toSide, straight } = chosen[i] as Chosen;
    if (!straight) return;
    const along = fromSide === 'top' || fromSide === 'bottom' ? 'x' : 'y';
    const p = ports[2 * i] as Point;
    const q = ports[2 * i + 1] as Point;
    const alone = (node: number, side: Side) => crowd.get(`${node} ${side}`) === 1;
    const range = (rect: Rect) =>
      along === 'x' ? [rect.x + 14, rect.x + rect.width - 14] : [rect.y + 14, rect.y + rect.height - 14];
    const [fromLow = 0, fromHigh = 0] = range(rects[edge.from] as Rect);
    const [toLow = 0, toHigh = 0] = range(rects[edge.to] as Rect);
    const [low, high] = [Math.max(fromLow, toLow), Math.min(fromHigh, toHigh)];
    const [fromAlone, toAlone] = [alone(edge.from, fromSide), alone(edge.to, toSide)];
    let line: number | null = null;
    if (fromAlone && toAlone && low <= high) {
      const wish = [q[along], p[along]].find((at) => at >= low && at <= high) ?? (low + high) / 2;
      line = besideTitles(wish, low, high, p, q, along, soft);
    } else if (fromAlone && q[along] >= fromLow && q[along] <= fromHigh) line = q[along];
    else if (toAlone && p[along] >= toLow && p[along] <= toHigh) line = p[along];
    if (line === null) return;
    ports[2 * i] = { ...p, [along]: line };
    ports[2 * i + 1] = { ...q, [along]: line };
  });
  return ports;
}

/** The line itself, or one beside a container's title or a note that it would cross, where the two sides reach that far. */
function besideTitles(
  line: number,
  low: number,
  high: number,
  p: Point,
  q: Point,
  along: 'x' | 'y',
  soft: BoxIndex,
): number {
  const [start, end] = along === 'x' ? [p.y, q.y] : [p.x, q.x];
  const [from, to] = [Math.min(start, end), Math.max(start, end)];
  const met = (at: number) =>
    along === 'x' ? soft.hit(at - 4, from, at + 4, to, -1, -1) : soft.hit(from, at - 4, to, at + 4, -1, -1);
  const title = met(line);
  if (title === -1) return line;
  const edges =
    along === 'x' ? [soft.right(title) + 8, soft.left(title) - 8] : [soft.bottom(title) + 8, soft.top(title) - 8];
  return edges.find((at) => at >= low && at <= high && met(at) === -1) ?? line;
}
