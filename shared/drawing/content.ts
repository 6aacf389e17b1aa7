import { membersOf } from '../model/design-index.ts';
import type { Document } from '../model/document.ts';
import { own } from '../model/own.ts';
import { looseIn } from './loose-things.ts';
import { notesAbout } from './tied-notes.ts';

/**
 * The ids and everything inside the containers among them: members, and what of the sketch lies wholly in one, for that is how a
 * drawing is meant. A note about a thing goes with that thing alone, wherever it lies.
 */
export function withContent(document: Document, ids: Iterable<string>): ReadonlySet<string> {
  const { design, layout, sketch } = document;
  const found = new Set(ids);
  // What is added while it is walked is walked in turn.
  for (const id of found) for (const inner of membersOf(design, id)) found.add(inner);
  for (const id of notesAbout(document, found)) found.add(id);
  const frames = [...found].flatMap((id) => own(layout.groups, id) ?? []);
  for (const id of looseIn(sketch, frames)) found.add(id);
  return found;
}
