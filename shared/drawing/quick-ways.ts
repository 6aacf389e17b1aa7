/**
 * Ways for the time of a gesture: arrows that nothing of theirs moved keep their way, the others get one that is good by itself. What
 * crosses a card that is in hand, or crowds a side with it, is put right afterwards by `exactWays`. Costs what is near the change.
 */
import type { Point, Side } from '../model/document.ts';
import type { AnnotationPlace } from './beside.ts';
import { boxIndex } from './box-index.ts';
import { facing } from './choose-sides.ts';
import { curveOf } from './curves.ts';
import { type Box, bottom, grown, type Rect, right, touches } from './geometry.ts';
import { givenWay } from './given-way.ts';
import { placeAnnotations } from './place-annotations.ts';
import { routeOf } from './route.ts';
import type { Obstacles } from './route-view.ts';
import type { EdgeRoute } from './routes.ts';
import { sideChoices, sideMiddle } from './sides.ts';
import type { ArrowRequest, Way, WaysRequest } from './ways.ts';

/** The ways on screen, and what they were asked for. */
export interface WaysBefore {
  readonly request: WaysRequest;
  readonly ways: readonly Way[];
}

/** With more arrows than this to be made anew, none of them looks around. */
const mostSearched = 80;
/** An arrow stays with its sides until others are this much better: it must not jump to and fro under the hand. */
const loyalty = 60;
/** Around a new arrow, what its annotation has to keep from. */
const nearby = 240;
/** The annotation of an arrow longer than this is put in its middle. */
const longest = 6000;

export function quickWays(request: WaysRequest, before: WaysBefore | null): readonly Way[] {
  const { arrows, cards } = request;
  const placeOf = before === null ? () => -1 : placesIn(before.request.arrows);
  const fresh: number[] = [];
  const ways: Way[] = arrows.map((arrow, i): Way => {
    const at = placeOf(arrow, i);
    const old = before?.request.arrows[at];
    const way = before?.ways[at];
    const from = cards[arrow.from];
    const to = cards[arrow.to];
    if (before === null || old === undefined || way === undefined || from === undefined || to === undefined) {
      fresh.push(i);
      return pending;
    }
    const fromBefore = before.request.cards[old.from];
    const toBefore = before.request.cards[old.to];
    const sameLayout = isSameLayout(old, arrow);
    if (sameLayout && isSame(from, fromBefore) && isSame(to, toBefore)) return resized(way, old.width, arrow.width);
    const by = sameLayout ? distance(from, to, fromBefore, toBefore) : null;
    if (by !== null && arrow.layout.bends === undefined) return resized(moved(way, by), old.width, arrow.width);
    fresh.push(i);
    return way;
  });
  if (fresh.length > 0) makeFresh(request, ways, fresh, before !== null);
  return ways;
}

const pending: Way = { route: { points: [], fromSide: 'bottom', toSide: 'top', path: null }, place: null };

/** Gives the arrows numbered in `fresh` new ways in `ways`, where those before still stand. */
function makeFresh(request: WaysRequest, ways: Way[], fresh: readonly number[], placed: boolean): void {
  const { arrows, cards, notes, titles, borders } = request;
  const isSearched = fresh.length <= mostSearched;
  const obstacles = isSearched ? obstaclesOf(request) : null;
  for (const i of fresh) {
    const arrow = arrows[i] as ArrowRequest;
    ways[i] = { route: routeFor(arrow, cards, ways[i] ?? pending, obstacles), place: null };
  }
  if (!placed || !isSearched) return;
  const isFresh = new Set(fresh);
  const short = fresh.filter((i) => {
    const box = boxOf((ways[i] as Way).route.points);
    return box !== null && box.width + box.height <= longest;
  });
  const areas = short.map((i) => boxed(grown(boxOf((ways[i] as Way).route.points) as Rect, nearby)));
  const isNear = (rect: Rect) => areas.some((area) => touches(rect, area));
  const solid = [...cards.filter(isNear), ...notes.filter(isNear)];
  const neighbours: number[] = [];
  ways.forEach(({ route, place }, i) => {
    if (isFresh.has(i)) return;
    if (place !== null && isNear(place.box)) solid.push(place.box);
    const box = boxOf(route.points);
    if (box !== null && isNear(box)) neighbours.push(i);
  });
  const asked = [...short, ...neighbours].map((i) => {
    const { id, width, at } = arrows[i] as ArrowRequest;
    return { id, points: (ways[i] as Way).route.points, width: isFresh.has(i) ? width : null, at };
  });
  const places = placeAnnotations(asked, { solid, borders: [...borders, ...titles].filter(isNear) });
  short.forEach((i, k) => {
    ways[i] = { route: (ways[i] as Way).route, place: places[k] ?? null };
  });
}

function routeFor(arrow: ArrowRequest, cards: readonly Rect[], before: Way, obstacles: Obstacles | null): EdgeRoute {
  const from = cards[arrow.from] as Rect;
  const to = cards[arrow.to] as Rect;
  const { fromSide, toSide } = sidesFor(arrow, from, to, before);
  const start = sideMiddle(from, fromSide);
  const end = sideMiddle(to, toSide);
  const isLoop = arrow.from === arrow.to;
  const ends = { cards: [from, to] as const, isLoop, from: start, fromSide, to: end, toSide, room: 24 };
  const given = givenWay(arrow.layout, ends);
  if (given !== null) return { ...given, fromSide, toSide };
  const searched = (points: readonly Point[]): EdgeRoute => ({ points, fromSide, toSide, path: null });
  if (obstacles === null) return searched(plainRoute(start, fromSide, end, toSide));
  const request = { from: start, fromSide, to: end, toSide, fromCard: arrow.from, toCard: arrow.to };
  return searched(routeOf(request, obstacles).points);
}

function sidesFor(
  { from, to, layout }: ArrowRequest,
  fromCard: Rect,
  toCard: Rect,
  before: Way,
): { readonly fromSide: Side; readonly toSide: Side } {
  if (from === to) return { fromSide: layout.fromSide ?? 'right', toSide: layout.toSide ?? 'top' };
  const { bends = [] } = layout;
  const [firstBend] = bends;
  const lastBend = bends.at(-1);
  if (firstBend !== undefined && lastBend !== undefined) {
    return {
      fromSide: layout.fromSide ?? facing(fromCard, firstBend),
      toSide: layout.toSide ?? facing(toCard, lastBend),
    };
  }
  const choices = sideChoices(fromCard, toCard, layout.fromSide, layout.toSide);
  const [best] = choices;
  const { fromSide, toSide, points } = before.route;
  const loyal =
    points.length === 0
      ? undefined
      : choices.find((choice) => choice.fromSide === fromSide && choice.toSide === toSide);
  if (best === undefined) return { fromSide: 'bottom', toSide: 'top' };
  return loyal !== undefined && loyal.cost <= best.cost + loyalty ? loyal : best;
}

/** The shortest way of right angles between two sides that looks at nothing. */
function plainRoute(a: Point, fromSide: Side, b: Point, toSide: Side): readonly Point[] {
  const leavesUpright = fromSide === 'top' || fromSide === 'bottom';
  const entersUpright = toSide === 'top' || toSide === 'bottom';
  if (leavesUpright !== entersUpright) return [a, leavesUpright ? { x: a.x, y: b.y } : { x: b.x, y: a.y }, b];
  const mid = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  if (leavesUpright) return a.x === b.x ? [a, b] : [a, { x: a.x, y: mid.y }, { x: b.x, y: mid.y }, b];
  return a.y === b.y ? [a, b] : [a, { x: mid.x, y: a.y }, { x: mid.x, y: b.y }, b];
}

function obstaclesOf({ cards, notes, titles, borders }: WaysRequest): Obstacles {
  return { cards: boxIndex(cards), soft: boxIndex([...titles, ...notes]), borders: boxIndex(borders) };
}

/** Where an arrow stood in the list before: mostly where it stands now. */
function placesIn(before: readonly ArrowRequest[]): (arrow: ArrowRequest, i: number) => number {
  let places: Map<string, number> | null = null;
  return ({ id }, i) => {
    if (before[i]?.id === id) return i;
    places ??= new Map(before.map((arrow, at) => [arrow.id, at]));
    return places.get(id) ?? -1;
  };
}

function isSameLayout(old: ArrowRequest, now: ArrowRequest): boolean {
  return old.layout === now.layout && old.at === now.at;
}

function isSame(a: Rect, b: Rect | undefined): boolean {
  return a === b || (b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);
}

/** How far both ends moved, where they moved together. */
function distance(from: Rect, to: Rect, fromBefore: Rect | undefined, toBefore: Rect | undefined): Point | null {
  if (fromBefore === undefined || toBefore === undefined) return null;
  const by = { x: from.x - fromBefore.x, y: from.y - fromBefore.y };
  return to.x - toBefore.x === by.x && to.y - toBefore.y === by.y ? by : null;
}

function moved({ route, place }: Way, by: Point): Way {
  const shift = ({ x, y }: Point) => ({ x: x + by.x, y: y + by.y });
  const { fromSide, toSide } = route;
  const points = route.points.map(shift);
  const [first, last] = [points[0], points.at(-1)];
  const path =
    route.path === null || first === undefined || last === undefined
      ? null
      : curveOf(first, fromSide, last, toSide).path;
  return { route: { points, fromSide, toSide, path }, place: place === null ? null : shifted(place, shift) };
}

function shifted({ box, placing, leader }: AnnotationPlace, shift: (point: Point) => Point): AnnotationPlace {
  return {
    box: { ...box, ...shift(box) },
    placing,
    leader: leader === null ? null : [shift(leader[0]), shift(leader[1])],
  };
}

/** The way with its annotation as wide as it is now, around the same middle. */
function resized(way: Way, before: number | null, width: number | null): Way {
  const { route, place } = way;
  if (width === null) return place === null ? way : { route, place: null };
  if (width === before || place === null) return way;
  const { box } = place;
  return { route, place: { ...place, box: { ...box, x: Math.round(box.x + (box.width - width) / 2), width } } };
}

const boxes = new WeakMap<readonly Point[], Rect>();

/** Around a way; remembered, because the ways that stay are looked at with every step of a drag. */
function boxOf(points: readonly Point[]): Rect | null {
  const [first] = points;
  if (first === undefined) return null;
  const known = boxes.get(points);
  if (known !== undefined) return known;
  let { x, y } = first;
  let [endX, endY] = [x, y];
  for (const point of points) {
    x = Math.min(x, point.x);
    y = Math.min(y, point.y);
    endX = Math.max(endX, point.x);
    endY = Math.max(endY, point.y);
  }
  const box = { x, y, width: endX - x, height: endY - y };
  boxes.set(points, box);
  return box;
}

function boxed(rect: Rect): Box {
  return { left: rect.x, top: rect.y, right: right(rect), bottom: bottom(rect) };
}
