/** What people wrote on the board: decisions, questions and other notes. */
import type { Note, NoteKind } from '../../model/document.ts';
import type { ExportSource } from '../format.ts';
import { markdownText } from '../markdown-text.ts';
import type { Names } from '../thing-names.ts';
import { linkTo } from './links.ts';

/** A list item for each note of these kinds that says something, with what it is about. */
export function notesOf({ document }: ExportSource, kinds: readonly NoteKind[], names: Names): readonly string[] {
  return document.sketch.notes
    .filter(({ kind, text }) => kinds.includes(kind) && text.trim() !== '')
    .map((note) => `- ${about(note, names)}${markdownText(note.text)}${linked(note)}`);
}

function about({ on }: Note, names: Names): string {
  return on == null ? '' : `**${markdownText(names(on))}:** `;
}

function linked({ link }: Note): string {
  return link === undefined ? '' : ` (${linkTo(link)})`;
}
