/** The next thing on a walk over the board with the arrow keys. */
import type { Document } from '../../shared/model/document.ts';
import { readingOf } from '../edits/reading-order.ts';

export type Way = 'right' | 'down' | 'left' | 'up';

/** Where the walk is, and the thing that it came from. */
export interface Position {
  readonly at: string;
  readonly from: string | null;
}

/**
 * One step, or `null` where there is none. From a service right and down follow its first arrow, left and up go back, along the arrow that
 * the walk came by if it did. On an arrow right goes on to its head and left back to its tail; up and down choose among the arrows beside
 * it, and mean on and back where it is alone. A container leads into its content and out of it; a note to what it is about.
 */
export function step(document: Document, position: Position | null, way: Way): string | null {
  const { order, index, out, into } = readingOf(document);
  if (position === null) return order[0]?.id ?? null;
  const { at, from } = position;
  const edge = document.design.edges.find(({ id }) => id === at);
  const forward = way === 'right' || way === 'down';
  if (edge === undefined) {
    const place = order[index.get(at) ?? -1];
    if (place === undefined) return null;
    if (place.kind === 'container') return forward ? inside(at) : place.group;
    if (place.kind === 'drawing') return forward ? null : place.group;
    if (place.kind === 'note')
      return document.sketch.notes.find(({ id }) => id === at)?.on ?? (forward ? null : place.group);
    const arrows = (forward ? out : into).get(at) ?? [];
    return (arrows.find(({ id }) => id === from) ?? arrows[0])?.id ?? null;
  }
  // Arrows beside this one share the end that the walk came from.
  const beside = (from === edge.to && edge.from !== edge.to ? into.get(edge.to) : out.get(edge.from)) ?? [];
  if (beside.length > 1 && (way === 'up' || way === 'down')) {
    const next = beside.findIndex(({ id }) => id === at) + (way === 'down' ? 1 : -1);
    return beside[(next + beside.length) % beside.length]?.id ?? null;
  }
  return forward ? edge.to : edge.from;

  function inside(group: string): string | null {
    return order.find((item) => item.group === group)?.id ?? null;
  }
}
