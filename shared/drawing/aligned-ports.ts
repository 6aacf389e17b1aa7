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
    const loop = edge.from === edge.to ? loopCorner(from, fromSide, toSide, i) : null;
    const [start, end] = [bends?.[0] ?? loop ?? middle(to), bends?.at(-1) ?? loop ?? middle(from)];
    ends.push({ edge: i, start: true, node: edge.from, side: fromSide, toward: start, straight });
    ends.push({ edge: i, start: false, node: edge.to, side: toSide, toward: end, straight });
    for (const key of [`${edge.from} ${fromSide}`, `${edge.to} ${toSide}`]) crowd.set(key, (crowd.get(key) ?? 0) + 1);
  });
  const ports = [...portsOf(ends, rects)];
  slideToBends(edges, rects, chosen, ports);
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

/** Loops of a card lie in each other: each further one starts and ends farther from the corner that it runs around. */
function loopCorner(rect: Rect, fromSide: Side, toSide: Side, number: number): Point {
  const far = 1e6 - number;
  const has = (side: Side) => fromSide === side || toSide === side;
  return { x: has('left') ? rect.x - far : rect.x + far, y: has('bottom') ? rect.y + far : rect.y - far };
}

/** Heads are 9 px across: nearer than this they touch. */
const apart = 10;
/** What a side keeps free at its corners. */
const corner = 14;

/** An arrow with bends by hand leaves and enters in line with them, where its side reaches that far and no other arrow stands there. */
function slideToBends(
  edges: readonly EdgeRequest[],
  rects: readonly Rect[],
  chosen: readonly Chosen[],
  ports: Point[],
): void {
  const bent = edges.flatMap(({ layout }, i) =>
    layout.bends !== undefined && layout.bends.length > 0 && (layout.route ?? 'orthogonal') === 'orthogonal' ? [i] : [],
  );
  if (bent.length === 0) return;
  const bySide = new Map<string, number[]>();
  const keyOf = (port: number): string => {
    const i = port >> 1;
    const { fromSide, toSide } = chosen[i] as Chosen;
    return port % 2 === 0 ? `${edges[i]?.from} ${fromSide}` : `${edges[i]?.to} ${toSide}`;
  };
  ports.forEach((_, port) => {
    const key = keyOf(port);
    const list = bySide.get(key);
    if (list === undefined) bySide.set(key, [port]);
    else list.push(port);
  });
  for (const i of bent) {
    const { from, to, layout } = edges[i] as EdgeRequest;
    const { fromSide, toSide } = chosen[i] as Chosen;
    for (const [port, node, side, bend] of [
      [2 * i, from, fromSide, layout.bends?.[0]],
      [2 * i + 1, to, toSide, layout.bends?.at(-1)],
    ] as const) {
      const rect = rects[node] as Rect;
      const along = side === 'top' || side === 'bottom' ? 'x' : 'y';
      const [low, length] = along === 'x' ? [rect.x, rect.width] : [rect.y, rect.height];
      const at = (bend as Point)[along];
      if (at < low + corner || at > low + length - corner) continue;
      const others = (bySide.get(keyOf(port)) ?? []).filter((other) => other !== port);
      if (others.some((other) => Math.abs((ports[other] as Point)[along] - at) < apart)) continue;
      ports[port] = { ...(ports[port] as Point), [along]: at };
    }
  }
}
