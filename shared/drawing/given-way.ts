import type { EdgeLayout, Point, Side } from '../model/document.ts';
import { bentRoute } from './bent-routes.ts';
import { bentCurve, curveOf } from './curves.ts';
import type { Rect } from './geometry.ts';
import { loopRoute, straightRoute } from './given-routes.ts';

export interface Ends {
  /** The two cards; the same one twice for a loop. */
  readonly cards: readonly [from: Rect, to: Rect];
  readonly isLoop: boolean;
  readonly from: Point;
  readonly fromSide: Side;
  readonly to: Point;
  readonly toSide: Side;
  /** How far out of its card a loop runs, px. */
  readonly room: number;
}

export interface GivenWay {
  readonly points: readonly Point[];
  /** Only a curve brings its own path. */
  readonly path: string | null;
}

/** The way of an arrow that needs no search: a loop, a straight or curved one, or one with bends. `null` for all others. */
export function givenWay(layout: EdgeLayout, ends: Ends): GivenWay | null {
  const { cards, isLoop, from, fromSide, to, toSide, room } = ends;
  const { route, bends = [] } = layout;
  const line = (points: readonly Point[]): GivenWay => ({ points, path: null });
  if (isLoop && bends.length === 0) return line(loopRoute(cards[0], from, fromSide, to, toSide, room));
  if (route === 'straight') {
    const start = layout.fromSide === undefined && !isLoop ? null : from;
    const end = layout.toSide === undefined && !isLoop ? null : to;
    return line(straightRoute(cards[0], cards[1], bends, start, end));
  }
  if (route === 'curved') {
    return bends.length === 0 ? curveOf(from, fromSide, to, toSide) : bentCurve(from, fromSide, bends, to, toSide);
  }
  return bends.length === 0 ? null : line(bentRoute(from, fromSide, bends, to, toSide));
}
