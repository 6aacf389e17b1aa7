/** A text and the files that come along with it as one file: a page of a browser may not choose where several of them go. */
import { zipSync } from 'fflate';
import { fileNameFor, linkedText, type NoteRequest, namesBeside } from '../../shared/host/host.ts';
import { linkFor } from '../../shared/host/note-places.ts';

/** All of them side by side, named after the text. */
export function zipOf(request: NoteRequest): Uint8Array {
  const { suggestedName, kind, beside } = request;
  const names = namesBeside(suggestedName, beside);
  const text = new TextEncoder().encode(linkedText(request, names.map(linkFor)));
  return zipSync({
    [fileNameFor(suggestedName, kind)]: text,
    ...Object.fromEntries(beside.map(({ bytes }, i) => [names[i] ?? '', bytes])),
  });
}
