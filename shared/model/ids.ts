import type { Document } from './document.ts';

/** Everything on the board that has an id, in the order of the file: boxes, arrows, containers, notes, and what is drawn. */
export function everything({ design, sketch }: Document): readonly { readonly id: string }[] {
  const { notes, strokes, shapes = [], images = [] } = sketch;
  return [...design.nodes, ...design.edges, ...design.groups, ...notes, ...shapes, ...images, ...strokes];
}

/** The ids of all of it: one set, in which none may stand twice. */
export function idsOf(document: Document): ReadonlySet<string> {
  return new Set(everything(document).map(({ id }) => id));
}

export function isTaken({ design, sketch }: Document, id: string): boolean {
  const isIt = (item: { readonly id: string }) => item.id === id;
  const { notes, strokes, shapes = [], images = [] } = sketch;
  return [design.nodes, design.edges, design.groups, notes, shapes, images, strokes].some((list) => list.some(isIt));
}
