/** A board out of an Excalidraw drawing: its file, or what it puts on the clipboard. */
import { failed, type Result } from '../model/result.ts';
import { isObject, type JsonObject } from './board-check.ts';
import type { ReadDrawing, ReadingDrawing } from './drawing-reader.ts';
import { pictureReader } from './excalidraw/pictures.ts';
import { thingsOf } from './excalidraw/things.ts';
import { boardOf } from './foreign/board.ts';
import { remarks as collect } from './foreign/remarks.ts';

/** A larger text is no drawing. */
const mostCharacters = 50_000_000;

/** Whatever the file holds, this fails with one sentence for people or gives a sound board. */
export function fromExcalidraw(text: string, reading: ReadingDrawing): Result<ReadDrawing, string> {
  if (text.length > mostCharacters)
    return failed('This Excalidraw drawing is larger than 50 MB. Copy a part of it and try again.');
  const raw = parsed(text);
  const elements = raw?.['elements'];
  if (raw === null || !Array.isArray(elements))
    return failed('This Excalidraw drawing cannot be read: its text is damaged. Copy or save it again in Excalidraw.');
  const remarks = collect();
  const things = thingsOf(elements, remarks);
  const files = isObject(raw['files']) ? raw['files'] : {};
  const pictures = (said: typeof remarks) => pictureReader(files, reading.pictureRoom, said);
  return boardOf({ name: 'Excalidraw drawing', things, pictures, remarks, rest: restIn(raw, elements) }, reading);
}

/** What of a board travels beside its things: in the file, or, where Excalidraw wrote it anew, with one of the elements. */
function restIn(raw: JsonObject, elements: readonly unknown[]): JsonObject | null {
  if (isObject(raw['edgewise'])) return raw['edgewise'];
  for (const element of elements) {
    const data = isObject(element) && element['isDeleted'] !== true ? element['customData'] : null;
    if (isObject(data) && isObject(data['edgewiseBoard'])) return data['edgewiseBoard'];
  }
  return null;
}

function parsed(text: string): JsonObject | null {
  try {
    const raw: unknown = JSON.parse(text);
    return isObject(raw) ? raw : null;
  } catch {
    return null;
  }
}
