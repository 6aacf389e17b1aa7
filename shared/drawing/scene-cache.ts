import type { EdgeLayout, Point, Side } from '../model/document.ts';
import type { Rect } from './geometry.ts';

/** What is kept from one call to the next. Made by `sceneCache`, one for each canvas; its content is nobody else's business. */
export interface SceneCache {
  rects: readonly Rect[];
  soft: readonly Rect[];
  borders: readonly Rect[];
  readonly routes: Map<string, KeptRoute>;
}

export interface KeptRoute {
  readonly from: Point;
  readonly to: Point;
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly fromRect: Rect;
  readonly toRect: Rect;
  readonly layout: EdgeLayout;
  readonly points: readonly Point[];
  readonly asked: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

export function sceneCache(): SceneCache {
  return { rects: [], soft: [], borders: [], routes: new Map() };
}
