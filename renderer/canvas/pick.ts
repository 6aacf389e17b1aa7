/** What is under a point of the board where cards and arrows are drawn on one layer instead of being elements of the page. */
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
    for (let p = 0; p + 1 < arrow.points.length; p++) {
      const away = distance(at, arrow.points[p] as Point, arrow.points[p + 1] as Point);
      if (away < least) {
        least = away;
        best = arrow.id;
      }
    }
  }
  return best;
}

/** Of a point from a run. */
function distance(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length));
  return Math.hypot(at.x - a.x - part * dx, at.y - a.y - part * dy);
}
