/** The ways of all arrows and the places of their annotations: the part of a scene that takes time. */
import type { EdgeId } from '../model/document.ts';
import type { AnnotationPlace } from './beside.ts';
import type { EdgeRequest } from './edge-request.ts';
import type { Rect } from './geometry.ts';
import { type PlaceMemory, placeAnnotations } from './place-annotations.ts';
import { type EdgeRoute, type RouteMemory, routesOf } from './routes.ts';

export interface ArrowRequest extends EdgeRequest {
  /** Of the annotation, px; `null` for an arrow that says nothing. */
  readonly width: number | null;
  /** Wish for the annotation's place along the arrow, 0 to 1. */
  readonly at: number | null;
}

/** All that ways and places depend on: plain values, so that another thread can work them out. */
export interface WaysRequest {
  readonly arrows: readonly ArrowRequest[];
  /** In the order that the arrows number them by. */
  readonly cards: readonly Rect[];
  readonly notes: readonly Rect[];
  /** Titles of containers. */
  readonly titles: readonly Rect[];
  /** Edges of containers, as boxes without a width or height. */
  readonly borders: readonly Rect[];
}

export interface Way {
  readonly route: EdgeRoute;
  readonly place: AnnotationPlace | null;
}

/** What is kept from one call to the next. */
export interface WaysMemory {
  readonly routes: RouteMemory;
  readonly places: PlaceMemory;
  ways: ReadonlyMap<EdgeId, Way>;
}

export function waysMemory(): WaysMemory {
  return {
    routes: { cards: [], soft: [], borders: [], kept: new Map() },
    places: { solid: [], borders: [], places: new Map() },
    ways: new Map(),
  };
}

/** One way for each arrow, in the same order. With a memory they are the same, and what did not change keeps its identity. */
export function exactWays(request: WaysRequest, memory?: WaysMemory): readonly Way[] {
  const { arrows, cards, notes, titles, borders } = request;
  const routes = routesOf(arrows, cards, [...titles, ...notes], borders, memory?.routes);
  const places = placeAnnotations(
    arrows.map(({ id, width, at }, i) => ({ id, points: routes[i]?.points ?? [], width, at })),
    { solid: [...cards, ...notes], borders: [...borders, ...titles] },
    memory?.places,
  );
  const ways = arrows.map(({ id }, i): Way => {
    const route = routes[i] as EdgeRoute;
    const place = places[i] ?? null;
    const old = memory?.ways.get(id);
    return old !== undefined && old.place === place && isSameRoute(old.route, route) ? old : { route, place };
  });
  if (memory !== undefined) memory.ways = new Map(arrows.map(({ id }, i) => [id, ways[i] as Way]));
  return ways;
}

function isSameRoute(a: EdgeRoute, b: EdgeRoute): boolean {
  return a.points === b.points && a.fromSide === b.fromSide && a.toSide === b.toSide && a.path === b.path;
}
