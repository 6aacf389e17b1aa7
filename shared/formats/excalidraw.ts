/** A board out of an Excalidraw drawing: its file, or what it puts on the clipboard. */
import type { Catalog } from '../catalog/service.ts';
import { emptyFrame } from '../drawing/frames.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { everything } from '../model/ids.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { isObject, type JsonObject } from './board-check.ts';
import { designOf } from './excalidraw/design.ts';
import type { Marks } from './excalidraw/measures.ts';
import { pictureReader } from './excalidraw/pictures.ts';
import { remarks as collect } from './excalidraw/remarks.ts';
import { rolesOf } from './excalidraw/roles.ts';
import { sketchOf } from './excalidraw/sketch.ts';
import { thingsOf } from './excalidraw/things.ts';
import { meantService, type NameReader } from './meant-service.ts';

export interface ReadExcalidraw {
  /** Everything in its place, as it lay in the drawing; services stand apart, for which all of it may be larger here. */
  readonly document: Document;
  /** What a person should know: names that no service has, what is otherwise here, and what was left out. */
  readonly remarks: readonly string[];
}

export interface ReadingExcalidraw {
  readonly catalog: Catalog;
  readonly read: NameReader;
  /** Whether a link may be kept. */
  readonly isAddress: (text: string) => boolean;
  /** Most characters of base64 that all pictures together may take. */
  readonly pictureRoom: number;
}

/** A larger text is no drawing. */
const mostCharacters = 50_000_000;

/**
 * Boxes with the name of a service become services, and so does every box with words that an arrow is tied to; frames and rectangles round
 * them become containers where nothing speaks against it; arrows that are tied at both ends become arrows. All else becomes what it is:
 * shapes, lines, strokes, text and pictures. Whatever the file holds, this fails with one sentence for people or gives a sound board.
 */
export function fromExcalidraw(text: string, reading: ReadingExcalidraw): Result<ReadExcalidraw, string> {
  if (text.length > mostCharacters)
    return failed('This Excalidraw drawing is larger than 50 MB. Copy a part of it and try again.');
  const raw = parsed(text);
  const elements = raw?.['elements'];
  if (raw === null || !Array.isArray(elements))
    return failed('This Excalidraw drawing cannot be read: its text is damaged. Copy or save it again in Excalidraw.');
  const remarks = collect();
  const things = thingsOf(elements, remarks);
  const { catalog, read, isAddress, pictureRoom } = reading;
  const meant = new Map<string, string | null>();
  const roles = rolesOf(things, (words) => {
    const known = meant.get(words);
    if (known !== undefined) return known;
    const service = meantService(words, catalog, read);
    meant.set(words, service);
    return service;
  });
  const marks: Marks = ({ link, locked }) => ({
    ...(isAddress(link) ? { link } : {}),
    ...(locked ? { locked } : {}),
  });
  const part = designOf(things, roles, catalog, marks, remarks);
  const picture = pictureReader(isObject(raw['files']) ? raw['files'] : {}, pictureRoom, remarks);
  const sketch = sketchOf(things, roles, part, picture, marks, remarks);
  const { nodes, groups, edges, places, frames } = part;
  const empty = emptyDocument('Excalidraw drawing');
  const document: Document = {
    ...empty,
    design: { ...empty.design, groups, nodes, edges },
    layout: {
      nodes: Object.fromEntries(nodes.map(({ id }, i) => [id, places[i] ?? { x: 0, y: 0 }])),
      groups: Object.fromEntries(groups.map(({ id }, i) => [id, frames[i] ?? { x: 0, y: 0, ...emptyFrame }])),
      edges: {},
    },
    sketch,
  };
  const said = remarks.sentences();
  if (everything(document).length === 0)
    return failed(['There is nothing in this Excalidraw drawing that a board can show.', ...said].join(' '));
  return ok({ document, remarks: said });
}

function parsed(text: string): JsonObject | null {
  try {
    const raw: unknown = JSON.parse(text);
    return isObject(raw) ? raw : null;
  } catch {
    return null;
  }
}
