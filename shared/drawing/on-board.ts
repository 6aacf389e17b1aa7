import type { Document, GroupLayout, NodeLayout, Note, Point } from '../model/document.ts';

/** Nothing is drawn farther from the origin: beyond it, numbers have no room left for halves of pixels. */
const farthest = 1e7;

/** The document with everything drawn inside the largest board; one that is inside already is returned as it is. */
export function onBoard(document: Document): Document {
  const { layout, sketch } = document;
  const nodes = mapped(layout.nodes, pulled<NodeLayout>);
  const groups = mapped(layout.groups, sized<GroupLayout>);
  const edges = mapped(layout.edges, (edge) => {
    if (edge.bends === undefined || edge.bends.every(isInside)) return edge;
    return { ...edge, bends: edge.bends.map(pulled) };
  });
  const notes = sketch.notes.every(isSized) ? sketch.notes : sketch.notes.map(sized<Note>);
  const { shapes = [], images = [] } = sketch;
  // The reader and the tools keep what is drawn by hand small; only a move may carry it away.
  const isIn = [...shapes, ...images, ...sketch.strokes].every(isInside);
  const isSame = nodes === layout.nodes && groups === layout.groups && edges === layout.edges && notes === sketch.notes;
  if (isSame && isIn) return document;
  const drawn = isIn
    ? {}
    : { strokes: sketch.strokes.map(pulled), shapes: shapes.map(pulled), images: images.map(pulled) };
  return { ...document, layout: { ...layout, nodes, groups, edges }, sketch: { ...sketch, notes, ...drawn } };
}

function mapped<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> {
  let changed: Record<string, T> | null = null;
  for (const key in record) {
    const old = record[key] as T;
    const now = change(old);
    if (now === old) continue;
    changed ??= { ...record };
    changed[key] = now;
  }
  return changed ?? record;
}

function isInside({ x, y }: Point): boolean {
  return Math.abs(x) <= farthest && Math.abs(y) <= farthest;
}

function pulled<T extends Point>(place: T): T {
  return isInside(place) ? place : { ...place, x: within(place.x, -farthest), y: within(place.y, -farthest) };
}

type Sized = Point & { readonly width?: number; readonly height?: number };

function isSized({ x, y, width = 0, height = 0 }: Sized): boolean {
  return isInside({ x, y }) && width >= 0 && height >= 0 && width <= farthest && height <= farthest;
}

function sized<T extends Sized>(box: T): T {
  if (isSized(box)) return box;
  return {
    ...pulled(box),
    ...(box.width === undefined ? {} : { width: within(box.width, 0) }),
    ...(box.height === undefined ? {} : { height: within(box.height, 0) }),
  };
}

function within(value: number, least: number): number {
  return Math.min(farthest, Math.max(least, value));
}
