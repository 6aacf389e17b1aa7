/** Notes and drawn things by their ids. A board may hold tens of thousands of strokes, and a gesture asks for one thing after another. */
import type { Note, Picture, Shape, Sketch, Stroke } from './document.ts';
import { drawnThings } from './drawn.ts';

interface Index {
  readonly notes: ReadonlyMap<string, Note>;
  readonly drawn: ReadonlyMap<string, Stroke | Shape | Picture>;
}

const indexes = new WeakMap<Sketch, Index>();

function indexOf(sketch: Sketch): Index {
  const known = indexes.get(sketch);
  if (known !== undefined) return known;
  const made: Index = {
    notes: new Map(sketch.notes.map((note) => [note.id, note])),
    drawn: new Map(drawnThings(sketch).map((drawn) => [drawn.id, drawn])),
  };
  indexes.set(sketch, made);
  return made;
}

export function noteIn(sketch: Sketch, id: string): Note | undefined {
  return indexOf(sketch).notes.get(id);
}

export function drawnIn(sketch: Sketch, id: string): Stroke | Shape | Picture | undefined {
  return indexOf(sketch).drawn.get(id);
}
