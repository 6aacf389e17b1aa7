/** Plain text as a note. */
import { isOutsideAddress } from '../../shared/host/address.ts';
import { type Document, emptyDocument, type Note } from '../../shared/model/document.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import { noteSize } from '../edits/extent.ts';

/** Longer than this, a note is no longer read on a board. */
export const longestNote = 5000;

/** From this length on a note is wider, so that it does not become a ribbon. */
const long = 120;

/** A part of a board that is a note with this text; an address alone becomes the note's link too. Fails with a sentence for people. */
export function noteOf(text: string): Result<Document, string> {
  const words = text.replaceAll(/\r\n?/g, '\n').trim();
  if (words.length > longestNote)
    return failed(
      `The text has ${words.length.toLocaleString('en-US')} characters; a note holds ${longestNote.toLocaleString('en-US')}. Paste a part of it.`,
    );
  const width = words.length > long ? noteSize.width * 1.5 : noteSize.width;
  const note: Note = { id: 'n1', kind: 'note', text: words, x: 0, y: 0, width, ...linkOf(words) };
  const empty = emptyDocument();
  return ok({ ...empty, sketch: { ...empty.sketch, notes: [note] } });
}

function linkOf(words: string): Pick<Note, 'link'> {
  return isOutsideAddress(words) ? { link: words } : {};
}
