/** Edits that put things in line and space them out. Only places change: the design stays the very same. */
import type { Document, Point } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { moveTo } from './arrange.ts';
import { boxAround } from './extent.ts';
import { type Whole, wholeThings } from './whole-things.ts';

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

interface Span {
  readonly start: number;
  readonly size: number;
}

/** Along which axis a line is shared, and at which part of each thing: 0 its start, 1 its end. */
const lines: Readonly<Record<Alignment, { readonly axis: 'x' | 'y'; readonly part: number }>> = {
  left: { axis: 'x', part: 0 },
  centre: { axis: 'x', part: 0.5 },
  right: { axis: 'x', part: 1 },
  top: { axis: 'y', part: 0 },
  middle: { axis: 'y', part: 0.5 },
  bottom: { axis: 'y', part: 1 },
};

/**
 * Puts two or more things on one line of the box around them; where some are locked, on theirs. Containers move with all in them.
 * `null` when there is nothing to put in line, or when everything stands there already.
 */
export function align(document: Document, ids: Iterable<string>, to: Alignment): Edit | null {
  const things = wholeThings(document, ids);
  if (things.length < 2) return null;
  const fixed = things.filter((thing) => thing.fixed);
  const around = boxAround((fixed.length > 0 ? fixed : things).map(({ box }) => box));
  if (around === null) return null;
  const { axis, part } = lines[to];
  const frame = spanOf(around, axis);
  const line = frame.start + part * frame.size;
  return movedAlong(document, axis, things, ({ box }) => Math.round(line - part * spanOf(box, axis).size));
}

/**
 * Equal gaps between three or more things, in the order in which they stand; the outermost stay, and so does what is locked. `null` when
 * there are fewer, or when the gaps are equal already.
 */
export function distribute(document: Document, ids: Iterable<string>, direction: 'across' | 'down'): Edit | null {
  const axis = direction === 'across' ? 'x' : 'y';
  const middleOf = ({ box }: Whole) => spanOf(box, axis).start + spanOf(box, axis).size / 2;
  const row = wholeThings(document, ids).toSorted((a, b) => middleOf(a) - middleOf(b));
  if (row.length < 3) return null;
  const starts = new Map<string, number>();
  let from = 0;
  for (let to = 1; to < row.length; to++) {
    if (to < row.length - 1 && row[to]?.fixed !== true) continue;
    for (const [id, start] of evenly(row.slice(from, to + 1), axis)) starts.set(id, start);
    from = to;
  }
  return movedAlong(document, axis, row, ({ id, box }) => starts.get(id) ?? spanOf(box, axis).start);
}

/** Where the things between the first and the last of a row start when all gaps are the same; overlaps are shared out likewise. */
function evenly(row: readonly Whole[], axis: 'x' | 'y'): ReadonlyMap<string, number> {
  const spans = row.map(({ box }) => spanOf(box, axis));
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return new Map();
  const filled = spans.reduce((sum, { size }) => sum + size, 0);
  const gap = (last.start + last.size - first.start - filled) / (row.length - 1);
  const starts = new Map<string, number>();
  let at = first.start + first.size + gap;
  row.slice(1, -1).forEach(({ id }, i) => {
    starts.set(id, Math.round(at));
    at += (spans[i + 1]?.size ?? 0) + gap;
  });
  return starts;
}

function spanOf(box: Whole['box'], axis: 'x' | 'y'): Span {
  return axis === 'x' ? { start: box.x, size: box.width } : { start: box.y, size: box.height };
}

function movedAlong(
  document: Document,
  axis: 'x' | 'y',
  things: readonly Whole[],
  startOf: (thing: Whole) => number,
): Edit | null {
  const moves = things.flatMap((thing): readonly (readonly [string, Point])[] => {
    const start = startOf(thing);
    if (thing.fixed || start === thing.box[axis]) return [];
    const { x, y } = thing.box;
    return [[thing.id, axis === 'x' ? { x: start, y } : { x, y: start }]];
  });
  return moves.length === 0 ? null : moveTo(document, Object.fromEntries(moves));
}
