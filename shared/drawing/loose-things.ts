/** What of the sketch lies wholly in containers: notes about nothing in particular, and what is drawn. */

import type { Sketch } from '../model/document.ts';
import { drawnBox, drawnThings } from '../model/drawn.ts';
import { noteBox } from './cards.ts';
import { encloses, type Rect } from './geometry.ts';

interface Loose {
  readonly id: string;
  readonly box: Rect;
}

/** From left to right, so that a container need not be asked about the whole board. */
const known = new WeakMap<Sketch, readonly Loose[]>();

function looseThings(sketch: Sketch): readonly Loose[] {
  const before = known.get(sketch);
  if (before !== undefined) return before;
  const notes = sketch.notes.flatMap((note) => (note.on == null ? [{ id: note.id, box: noteBox(note).rect }] : []));
  const drawn = drawnThings(sketch).map((thing) => ({ id: thing.id, box: drawnBox(thing) }));
  const sorted = [...notes, ...drawn].sort((a, b) => a.box.x - b.box.x);
  known.set(sketch, sorted);
  return sorted;
}

/** The ids of what lies wholly in one of these frames. */
export function looseIn(sketch: Sketch, frames: readonly Rect[]): readonly string[] {
  const things = looseThings(sketch);
  return frames.flatMap((frame) => {
    const found: string[] = [];
    for (let i = firstFrom(things, frame.x); i < things.length; i++) {
      const thing = things[i] as Loose;
      if (thing.box.x > frame.x + frame.width) break;
      if (encloses(frame, thing.box)) found.push(thing.id);
    }
    return found;
  });
}

/** Place of the first thing that begins at `x` or to the right of it. */
function firstFrom(things: readonly Loose[], x: number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle] as Loose).box.x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
