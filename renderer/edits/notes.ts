/** Edits of sticky notes that are about something. */
import { overlap } from '../../shared/drawing/geometry.ts';
import type { Document, Note, Point } from '../../shared/model/document.ts';
import { idMaker } from '../../shared/model/id-maker.ts';
import type { Added } from './add.ts';
import { type Box, boxOf, noteSize } from './extent.ts';

/** Between a note and the thing that it is about. */
const gap = 48;

/** An empty note about a thing that lies in `about`, at its side where nothing else stands. */
export function addNoteOn(document: Document, on: string, about: Box): Added {
  const id = idMaker(document).counted('n');
  const at = freeBeside(document, on, about);
  const note: Note = { id, kind: 'note', text: '', x: Math.round(at.x), y: Math.round(at.y), ...noteSize, on };
  return { edit: { kind: 'add-note', note }, ids: [id] };
}

function freeBeside(document: Document, on: string, { x, y, width, height }: Box): Point {
  const { design, sketch } = document;
  const level = y + height / 2 - noteSize.height / 2;
  const upright = x + width / 2 - noteSize.width / 2;
  const places: readonly Point[] = [
    { x: x + width + gap, y: level },
    { x: x - gap - noteSize.width, y: level },
    { x: upright, y: y - gap - noteSize.height },
    { x: upright, y: y + height + gap },
    { x: x + width + gap, y: level - noteSize.height - 12 },
    { x: x + width + gap, y: level + noteSize.height + 12 },
  ];
  const others = [...design.nodes, ...sketch.notes].filter(({ id }) => id !== on);
  const taken = others.map(({ id }) => boxOf(document, id)).filter((box) => box !== null);
  const isFree = (place: Point) => !taken.some((box) => overlap(box, { ...place, ...noteSize }));
  return places.find(isFree) ?? places[0] ?? { x, y };
}
