/** What is under a point of the board where cards and arrows are drawn on one layer instead of being elements of the page. */
import { nearestOnLine } from '../../shared/drawing/geometry.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import type { Point } from '../../shared/model/document.ts';
import { stackOrder } from '../../shared/model/order.ts';
import { contains } from '../edits/extent.ts';
import { extentOf } from './in-view.ts';

/** How near to an arrow the pointer takes it, px on screen. */
const reach = 6;

/** Id of the topmost card at the point, else of the arrow whose mark or line is nearest; `null` where there is neither. */
export function itemAt(scene: Scene, at: Point, zoom: number): string | null {
  const top = stackOrder(scene.cards.filter(({ rect }) => contains(rect, at))).at(-1);
  if (top !== undefined) return top.id;
  const most = reach / zoom;
  let best: string | null = null;
  let least = most;
  for (const arrow of scene.arrows) {
    const { x, y, width, height } = extentOf(arrow);
    if (at.x < x - most || at.x > x + width + most || at.y < y - most || at.y > y + height + most) continue;
    const away = nearestOnLine(arrow.points, at)?.away ?? least;
    if (away < least) {
      least = away;
      best = arrow.id;
    }
  }
  return best;
}
