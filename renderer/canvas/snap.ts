/**
 * Where something that is being dragged falls into line with what stands around it: shared edges, shared middles, equal gaps. Pure, and
 * fast enough for every frame: the lines of the neighbours are sorted once, when a drag begins.
 */
import type { Point } from '../../shared/model/document.ts';
import type { Box } from '../edits/extent.ts';

/** A line to draw while it holds. */
export interface Guide {
  readonly from: Point;
  readonly to: Point;
  /** `align` joins what shares an edge or a middle, `gap` measures one of several equal gaps. */
  readonly kind: 'align' | 'gap';
  /** How far it is to the nearest box on the line, px on the board, and where to say so; `null` where the two touch or overlap. */
  readonly distance: { readonly px: number; readonly at: Point } | null;
}

/** The axis along which something moves, and how a box reads along it and across it. */
interface Axis {
  readonly start: (box: Box) => number;
  readonly size: (box: Box) => number;
  readonly crossStart: (box: Box) => number;
  readonly crossSize: (box: Box) => number;
  readonly point: (along: number, across: number) => Point;
}

const axes: { readonly x: Axis; readonly y: Axis } = {
  x: {
    start: (box) => box.x,
    size: (box) => box.width,
    crossStart: (box) => box.y,
    crossSize: (box) => box.height,
    point: (x, y) => ({ x, y }),
  },
  y: {
    start: (box) => box.y,
    size: (box) => box.height,
    crossStart: (box) => box.x,
    crossSize: (box) => box.width,
    point: (y, x) => ({ x, y }),
  },
};

/** Edges and middles along one axis, lowest first. */
interface Line {
  readonly at: number;
  readonly box: Box;
}

export interface Neighbours {
  readonly boxes: readonly Box[];
  readonly x: readonly Line[];
  readonly y: readonly Line[];
}

/** The lines of what stands still and is in view. */
export function neighboursOf(boxes: readonly Box[]): Neighbours {
  const linesOf = ({ start, size }: Axis) =>
    boxes
      .flatMap((box): readonly Line[] => [0, 0.5, 1].map((part) => ({ at: start(box) + part * size(box), box })))
      .sort((a, b) => a.at - b.at);
  return { boxes, x: linesOf(axes.x), y: linesOf(axes.y) };
}

export interface Snapped {
  /** How far to move on from where the box is, and `null` where nothing is near along that axis. */
  readonly x: number | null;
  readonly y: number | null;
}

/** The parts of a box that may fall into line: of a dragged box all three, of a resized one the edge that is pulled. */
export type Parts = readonly (0 | 0.5 | 1)[];
export const allParts: Parts = [0, 0.5, 1];

/** The nearest line within `reach` along each axis; where an edge and a gap are as near, the edge. */
export function snap(
  neighbours: Neighbours,
  box: Box,
  reach: number,
  parts: { readonly x: Parts; readonly y: Parts } = { x: allParts, y: allParts },
): Snapped {
  const along = (name: 'x' | 'y'): number | null => {
    const axis = axes[name];
    const toLine = nearestLine(neighbours[name], axis, box, reach, parts[name]);
    // Only a box that moves as a whole has gaps to even out.
    const toGap = parts[name].length < 3 ? null : nearestGap(neighbours.boxes, axis, box, reach);
    if (toLine === null || toGap === null) return toLine ?? toGap;
    return Math.abs(toGap) < Math.abs(toLine) ? toGap : toLine;
  };
  return { x: along('x'), y: along('y') };
}

function nearestLine(lines: readonly Line[], axis: Axis, box: Box, reach: number, parts: Parts): number | null {
  let best: number | null = null;
  for (const part of parts) {
    const at = axis.start(box) + part * axis.size(box);
    for (let i = firstFrom(lines, at - reach); i < lines.length; i++) {
      const by = (lines[i]?.at ?? 0) - at;
      if (by > reach) break;
      if (best === null || Math.abs(by) < Math.abs(best)) best = by;
    }
  }
  return best;
}

/** Index of the first line at or behind a place. */
function firstFrom(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands on the same level as a box, before and behind it, nearest first; neither overlaps it. */
function level(boxes: readonly Box[], axis: Axis, box: Box, slack: number) {
  const start = axis.start(box);
  const end = start + axis.size(box);
  const beside = boxes.filter(
    (other) =>
      axis.crossStart(other) < axis.crossStart(box) + axis.crossSize(box) &&
      axis.crossStart(box) < axis.crossStart(other) + axis.crossSize(other),
  );
  const endOf = (other: Box) => axis.start(other) + axis.size(other);
  return {
    before: beside.filter((other) => endOf(other) <= start + slack).sort((a, b) => endOf(b) - endOf(a)),
    behind: beside.filter((other) => axis.start(other) >= end - slack).sort((a, b) => axis.start(a) - axis.start(b)),
  };
}

/** The free gaps that are to be equal: in the middle between two neighbours, or as far from one as that is from the next. */
function nearestGap(boxes: readonly Box[], axis: Axis, box: Box, reach: number): number | null {
  const { before, behind } = level(boxes, axis, box, reach);
  const [left, left2] = before;
  const [right, right2] = behind;
  const start = axis.start(box);
  const size = axis.size(box);
  const endOf = (other: Box) => axis.start(other) + axis.size(other);
  const wishes: number[] = [];
  if (left && right) wishes.push((endOf(left) + axis.start(right) - size) / 2);
  if (left && left2 && axis.start(left) > endOf(left2)) wishes.push(endOf(left) + axis.start(left) - endOf(left2));
  if (right && right2 && axis.start(right2) > endOf(right))
    wishes.push(axis.start(right) - (axis.start(right2) - endOf(right)) - size);
  let best: number | null = null;
  for (const wish of wishes) {
    const by = wish - start;
    if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best))) best = by;
  }
  return best;
}

const close = 0.01;

/** The lines that hold for a box where it is now. */
export function guidesAt(
  neighbours: Neighbours,
  box: Box,
  parts: { readonly x: Parts; readonly y: Parts } = { x: allParts, y: allParts },
): readonly Guide[] {
  return (['x', 'y'] as const).flatMap((name) => {
    const axis = axes[name];
    const gaps = parts[name].length < 3 ? [] : gapGuides(neighbours.boxes, axis, box);
    return [...lineGuides(neighbours[name], axis, box, parts[name]), ...gaps];
  });
}

/** One line for each edge or middle that is shared, from the farthest box on it to the dragged one. */
function lineGuides(lines: readonly Line[], axis: Axis, box: Box, parts: Parts): readonly Guide[] {
  const held = parts.flatMap((part) => {
    const at = axis.start(box) + part * axis.size(box);
    const sharing: Box[] = [];
    for (let i = firstFrom(lines, at - close); i < lines.length; i++) {
      const line = lines[i];
      if (line === undefined || line.at > at + close) break;
      sharing.push(line.box);
    }
    return sharing.length === 0 ? [] : [{ part, guide: lineGuide(axis, at, box, sharing) }];
  });
  // Things of one size share both edges and the middle: one line says it.
  return held.filter(({ part }) => held.length < allParts.length || part === 0.5).map(({ guide }) => guide);
}

function lineGuide(axis: Axis, at: number, box: Box, sharing: readonly Box[]): Guide {
  const startOf = axis.crossStart;
  const endOf = (other: Box) => axis.crossStart(other) + axis.crossSize(other);
  const all = [box, ...sharing];
  /** The free way between the box and another, and where it begins. */
  const ways = sharing.map((other) =>
    startOf(other) > startOf(box)
      ? { px: startOf(other) - endOf(box), from: endOf(box) }
      : { px: startOf(box) - endOf(other), from: endOf(other) },
  );
  const [nearest] = ways.toSorted((a, b) => a.px - b.px);
  return {
    from: axis.point(at, Math.min(...all.map(startOf))),
    to: axis.point(at, Math.max(...all.map(endOf))),
    kind: 'align',
    distance:
      nearest === undefined || nearest.px <= 0
        ? null
        : { px: Math.round(nearest.px), at: axis.point(at, nearest.from + nearest.px / 2) },
  };
}

/** The gaps beside a box, each where it is as wide as another one next to it. */
function gapGuides(boxes: readonly Box[], axis: Axis, box: Box): readonly Guide[] {
  const { before, behind } = level(boxes, axis, box, close);
  const endOf = (other: Box) => axis.start(other) + axis.size(other);
  const row = [...before.slice(0, 2).reverse(), box, ...behind.slice(0, 2)];
  const gaps = row.slice(1).map((other, i) => {
    const left = row[i] as Box;
    return { left, right: other, width: axis.start(other) - endOf(left) };
  });
  const at = before.slice(0, 2).length;
  const own = [gaps[at - 1], gaps[at]].filter((gap) => gap !== undefined);
  const equal = gaps.filter(
    (gap, i) =>
      gap.width > close &&
      own.some((other) => Math.abs(other.width - gap.width) < close) &&
      gaps.some((other, j) => Math.abs(i - j) === 1 && Math.abs(other.width - gap.width) < close),
  );
  return equal.map(({ left, right, width }) => {
    const from = Math.max(axis.crossStart(left), axis.crossStart(right));
    const to = Math.min(axis.crossStart(left) + axis.crossSize(left), axis.crossStart(right) + axis.crossSize(right));
    const across = (from + to) / 2;
    return {
      from: axis.point(endOf(left), across),
      to: axis.point(axis.start(right), across),
      kind: 'gap' as const,
      distance: { px: Math.round(width), at: axis.point(endOf(left) + width / 2, across) },
    };
  });
}
