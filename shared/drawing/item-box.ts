/** How far a drawn thing reaches: a line has a width, and a word may be wider than the shape that it stands in. */
import { drawnMeasures } from './drawn-scene.ts';
import { grown, type Rect } from './geometry.ts';
import type { Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

/**
 * How far the outline of a pen's line reaches beyond its points, px: `strokePath` lets pressure change half of the width by 0.6, and a dot
 * is drawn as a line of one pixel.
 */
export function penReach(width: number): number {
  return width * (0.5 + 0.6 / 2) + 1;
}

/** The boxes of a thing as it is drawn, px. */
export function itemBoxes(item: Scene['behind'][number]): readonly Rect[] {
  const { rect } = item;
  if (item.form === 'picture') return [rect];
  if (item.kind === 'line') return [grown(rect, drawnMeasures.line / 2)];
  const { lines } = item;
  if (lines.length === 0) return [rect];
  const { textSize, textLine } = drawnMeasures;
  const width = Math.max(...lines.map((line) => textWidth(line, textSize, 400)));
  const height = lines.length * textLine;
  return [rect, { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width, height }];
}
