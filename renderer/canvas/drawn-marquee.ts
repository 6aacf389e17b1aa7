/** A marquee over a board that is drawn on one layer: React Flow knows too little of it to say what lies inside. */
import { touches } from '../../shared/drawing/geometry.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import type { Region } from './in-view.ts';

/** Everything that the area touches; a container only where all of it lies inside. Arrows go with their cards anyway. */
export function itemsUnder({ cards, notes, frames, behind, strokes }: Scene, area: Region): readonly string[] {
  const touched = [...cards, ...notes, ...behind, ...strokes].filter(({ rect }) => touches(rect, area));
  const inside = frames.filter(
    ({ rect: { x, y, width, height } }) =>
      x >= area.left && y >= area.top && x + width <= area.right && y + height <= area.bottom,
  );
  return [...inside, ...touched].map(({ id }) => id);
}

interface MarqueeState {
  readonly userSelectionRect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly transform: readonly [number, number, number];
}

/** The marquee in board px; `null` while there is none. */
export function marqueeArea({ userSelectionRect: rect, transform: [x, y, zoom] }: MarqueeState): Region | null {
  if (rect === null) return null;
  return {
    left: (rect.x - x) / zoom,
    top: (rect.y - y) / zoom,
    right: (rect.x + rect.width - x) / zoom,
    bottom: (rect.y + rect.height - y) / zoom,
  };
}
