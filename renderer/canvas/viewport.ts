/** How a part of the board comes into view. */
import type { Box } from '../edits/extent.ts';

export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Room left free round the board; the tools stand at the bottom of a wide window and at the right of a narrow one. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const lift = 12;

export const zoomRange = { least: 0.1, most: 4 } as const;

/** The view that shows all of `box`, no larger than `most`: life size when left out. */
export function viewportFor(box: Box, width: number, height: number, padding: Padding, most = 1): Viewport {
  const free = {
    width: Math.max(1, width - padding.left - padding.right),
    height: Math.max(1, height - padding.top - padding.bottom),
  };
  const fitting = Math.min(free.width / Math.max(1, box.width), free.height / Math.max(1, box.height), most);
  const zoom = Math.max(zoomRange.least, fitting);
  return {
    zoom,
    x: padding.left + (free.width - box.width * zoom) / 2 - box.x * zoom,
    // A little above the middle, clear of the tools and the map below.
    y: padding.top + Math.max(0, (free.height - box.height * zoom) / 2 - lift) - box.y * zoom,
  };
}

/** The view in which all of `box` fills the window, in its middle where the two have another shape. */
export function viewportAs(box: Box, width: number, height: number): Viewport {
  const fitting = Math.min(width / box.width, height / box.height);
  const zoom = Math.max(zoomRange.least, Math.min(zoomRange.most, fitting));
  return {
    zoom,
    x: width / 2 - (box.x + box.width / 2) * zoom,
    y: height / 2 - (box.y + box.height / 2) * zoom,
  };
}

/** The view moved just so far that `box` is in it, at the same zoom; `null` where it is already. Of a box with no room its middle is shown. */
export function viewportShowing(
  view: Viewport,
  box: Box,
  width: number,
  height: number,
  padding: Padding,
): Viewport | null {
  const shift = (start: number, size: number, from: number, to: number) => {
    if (size > to - from) return (from + to) / 2 - (start + size / 2);
    return Math.max(0, from - start) - Math.max(0, start + size - to);
  };
  const { zoom } = view;
  const x = shift(view.x + box.x * zoom, box.width * zoom, padding.left, width - padding.right);
  const y = shift(view.y + box.y * zoom, box.height * zoom, padding.top, height - padding.bottom);
  return x === 0 && y === 0 ? null : { zoom, x: view.x + x, y: view.y + y };
}

/** The view zoomed by a factor so that the point under the pointer, px from the corner of the board, stays where it is. */
export function zoomedAt(
  { x, y, zoom }: Viewport,
  at: { readonly x: number; readonly y: number },
  factor: number,
  { least, most }: { readonly least: number; readonly most: number },
): Viewport {
  const next = Math.min(most, Math.max(least, zoom * factor));
  const by = next / zoom;
  return { zoom: next, x: at.x - (at.x - x) * by, y: at.y - (at.y - y) * by };
}

/** The view that shows all of `box`: `null` where it does already, else moved just so far, and smaller only where it has to be. */
export function viewportWith(
  view: Viewport,
  box: Box,
  width: number,
  height: number,
  padding: Padding,
): Viewport | null {
  const fits =
    box.width * view.zoom <= width - padding.left - padding.right &&
    box.height * view.zoom <= height - padding.top - padding.bottom;
  return fits ? viewportShowing(view, box, width, height, padding) : viewportFor(box, width, height, padding);
}

/** What is covered at the right below, px from those two sides. */
export interface Corner {
  readonly width: number;
  readonly height: number;
}

/**
 * A view that leaves room by `padding`; where one of the `parts` would then lie under the covered corner, the one of the two that leave
 * out the corner's column or its row that is nearer to what was wanted: `view` gives the view for each.
 */
export function clearOf(
  corner: Corner | null,
  parts: readonly Box[],
  width: number,
  height: number,
  padding: Padding,
  view: (padding: Padding) => Viewport,
): Viewport {
  const wanted = view(padding);
  if (corner === null || !parts.some((part) => isUnder(part, corner, width, height, wanted))) return wanted;
  const beside = view({ ...padding, right: Math.max(padding.right, corner.width) });
  const above = view({ ...padding, bottom: Math.max(padding.bottom, corner.height) });
  const change = ({ x, y, zoom }: Viewport) =>
    [Math.abs(Math.log(zoom / wanted.zoom)), Math.hypot(x - wanted.x, y - wanted.y)] as const;
  const [a, b] = [change(above), change(beside)];
  return a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]) ? above : beside;
}

function isUnder(box: Box, corner: Corner, width: number, height: number, { x, y, zoom }: Viewport): boolean {
  const [left, top] = [box.x * zoom + x, box.y * zoom + y];
  const [right, bottom] = [left + box.width * zoom, top + box.height * zoom];
  // Half a pixel is what a fit leaves in rounding.
  return right > width - corner.width + 0.5 && left < width && bottom > height - corner.height + 0.5 && top < height;
}

/** How much of an annotation is drawn: all of it, the limit's mark and per cent, its mark alone, or nothing. */
export type Detail = 'full' | 'short' | 'dot' | 'none';

export function detailAt(zoom: number): Detail {
  if (zoom >= 0.85) return 'full';
  if (zoom >= 0.5) return 'short';
  return zoom >= 0.25 ? 'dot' : 'none';
}

/** Whether cards and arrows are drawn on one layer instead of being elements of the page. */
export function isDrawn(detail: Detail): boolean {
  return detail === 'dot' || detail === 'none';
}

/** Size of annotation text on the board, px: 12, and never under 11 on screen. */
export function annotationSize(zoom: number): number {
  return Math.max(12, 11 / zoom);
}
