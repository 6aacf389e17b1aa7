/** What a sticky note has beside its text: its kind in a mark and a word, its colour, and the line to what it is about. */
import { type Note, type NoteColour, type NoteKind, noteColours, type Point } from '../model/document.ts';
import { middle, nearestOnLine, type Rect } from './geometry.ts';
import type { Arrow, NoteBox, Scene } from './scene.ts';
import { ellipsis } from './text-width.ts';

export const noteMeasures = {
  /** The row with mark and word of a note that is more than a note. */
  head: 18,
  headSize: 11,
  mark: 12,
  markGap: 5,
  /** Beside the text. */
  inset: 12,
} as const;

/** The word over a note of each kind, and its mark as lines 12 px wide and high; plain notes and text have neither. */
export const noteHeads: Readonly<Record<NoteKind, { readonly word: string; readonly path: string } | null>> = {
  note: null,
  text: null,
  assumption: {
    word: 'Assumption',
    path: 'M2 4.6c1.3-1.4 2.7-1.4 4 0s2.7 1.4 4 0M2 8c1.3-1.4 2.7-1.4 4 0s2.7 1.4 4 0',
  },
  decision: { word: 'Decision', path: 'M2 6.4 4.8 9.2 10 3.2' },
  question: { word: 'Question', path: 'M3.9 4.2a2.1 2.1 0 1 1 3.1 1.8c-.7.4-1 .8-1 1.5M6 9.9v.1' },
};

/** The word over a note as it is drawn: cut where the note is narrower, left out where no letter fits; empty for plain notes and text. */
export function shownHead({ kind, rect }: Pick<NoteBox, 'kind' | 'rect'>): string {
  const { inset, mark, markGap, headSize } = noteMeasures;
  const word = ellipsis(noteHeads[kind]?.word ?? '', rect.width - 2 * inset - mark - markGap, headSize, 600);
  return word === '…' ? '' : word;
}

/** The name of a note's colour, whatever a file says. */
export function noteColour({ colour }: Note): NoteColour {
  return noteColours.find((name) => name === colour) ?? 'yellow';
}

/** The notes with the lines to what they are about; what is not drawn, or lies under its note, gets none. */
export function withTethers(
  boxes: readonly NoteBox[],
  notes: readonly Note[],
  { cards, frames, arrows }: Pick<Scene, 'cards' | 'frames' | 'arrows'>,
): readonly NoteBox[] {
  const wanted = new Set(notes.flatMap(({ on }) => on ?? []));
  if (wanted.size === 0) return boxes;
  const things = new Map<string, Rect | Arrow>();
  for (const arrow of arrows) if (wanted.has(arrow.id)) things.set(arrow.id, arrow);
  // A note often lies inside the container that it is about: there it leads to the title.
  for (const { id, title } of frames) if (wanted.has(id)) things.set(id, title);
  for (const { id, rect } of cards) if (wanted.has(id)) things.set(id, rect);
  return boxes.map((box, i) => {
    const on = notes[i]?.on;
    return on == null ? box : tethered(box, things.get(on) ?? null);
  });
}

function tethered(note: NoteBox, on: Rect | Arrow | null): NoteBox {
  if (on === null) return note;
  const centre = middle(note.rect);
  const end = 'points' in on ? (nearestOnLine(on.points, centre)?.point ?? null) : inside(centre, on);
  if (end === null) return note;
  const start = inside(end, note.rect);
  return start.x === end.x && start.y === end.y ? note : { ...note, tether: [start, end] };
}

/** The point of a rectangle that is nearest to another. */
function inside({ x, y }: Point, rect: Rect): Point {
  return {
    x: Math.max(rect.x, Math.min(rect.x + rect.width, x)),
    y: Math.max(rect.y, Math.min(rect.y + rect.height, y)),
  };
}
