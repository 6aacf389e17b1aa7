/** What the tools add to the board. */
import type { BoxKind, Document, DrawnPoint, Note, Point, Shape, Stroke } from '../../shared/model/document.ts';
import { fromBoard } from '../../shared/model/drawn.ts';
import { addDrawn } from '../../shared/model/edit-sketch.ts';
import { idMaker } from '../../shared/model/id-maker.ts';
import type { Added } from '../edits/add.ts';
import type { Box } from '../edits/extent.ts';
import type { SketchStyle } from '../store/state.ts';

/** The first free of `d1`, `d2` … : whatever is drawn by hand. */
export function drawnId(document: Document): string {
  return idMaker(document).counted('d');
}

/** What a click without a drag draws. */
export const usualShape = { width: 160, height: 96 } as const;
/** A drag shorter than this is a click; px on the board. */
const leastShape = 8;

/** A rectangle, ellipse or diamond in `box`; of the usual size where that is hardly larger than a point. */
export function addBoxShape(document: Document, kind: BoxKind, box: Box, { colour, fill }: SketchStyle): Added {
  const isClick = box.width < leastShape && box.height < leastShape;
  const size = isClick ? usualShape : { width: Math.max(4, box.width), height: Math.max(4, box.height) };
  const shape: Shape = {
    id: drawnId(document),
    kind,
    x: box.x,
    y: box.y,
    ...size,
    ...inked(colour),
    ...(fill === null ? {} : { fill }),
  };
  return { edit: addDrawn(shape), ids: [shape.id] };
}

export function addLine(document: Document, start: Point, end: Point, { colour }: SketchStyle): Added {
  const isClick = Math.hypot(end.x - start.x, end.y - start.y) < leastShape;
  const last = isClick ? { x: start.x + usualShape.width, y: start.y } : end;
  const placed = fromBoard([
    [start.x, start.y],
    [last.x, last.y],
  ]);
  const shape: Shape = { id: drawnId(document), kind: 'line', ...placed, ...inked(colour) };
  return { edit: addDrawn(shape), ids: [shape.id] };
}

/** Most points of one stroke; a longer one is kept with every second, every third of them … */
const mostPoints = 5000;

export function addStroke(document: Document, places: readonly DrawnPoint[], { colour, width }: SketchStyle): Added {
  const every = Math.ceil(places.length / mostPoints);
  const kept = places.filter((_, i) => i % every === 0 || i === places.length - 1);
  const stroke: Stroke = { id: drawnId(document), ...fromBoard(kept), ...inked(colour), width };
  return { edit: addDrawn(stroke), ids: [stroke.id] };
}

/** Free text whose first line stands at `at`, empty for now. */
export function addText(document: Document, at: Point): Added {
  const id = idMaker(document).counted('n');
  const note: Note = { id, kind: 'text', text: '', x: Math.round(at.x), y: Math.round(at.y - 18) };
  return { edit: { kind: 'add-note', note }, ids: [id] };
}

/** Ink is what a line has when nothing is said. */
function inked(colour: string): { readonly colour?: string } {
  return colour === 'ink' ? {} : { colour };
}
