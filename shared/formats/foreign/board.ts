/** A board out of the things of another program's drawing. */
import { type Document, emptyDocument } from '../../model/document.ts';
import { everything } from '../../model/ids.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import { isObject, type JsonObject } from '../board-check.ts';
import { readBoardText } from '../board-read.ts';
import { type CarriedBoard, isCarried } from '../carried/carried.ts';
import type { ReadDrawing, ReadingDrawing } from '../drawing-reader.ts';
import { newestVersion } from '../migrate.ts';
import { designOf } from './design.ts';
import type { Marks } from './measures.ts';
import { idsFor } from './own-ids.ts';
import { remarks as collect, type Remarks } from './remarks.ts';
import { rolesOf } from './roles.ts';
import { type PictureFile, sketchOf } from './sketch.ts';
import type { Thing } from './things.ts';

export interface Drawing {
  /** "Excalidraw drawing", also the title of a board that has none of its own. */
  readonly name: string;
  readonly things: readonly Thing[];
  /** Begins to read the drawing's pictures: gives each by its id, `null` for one that cannot be shown. */
  readonly pictures: (remarks: Remarks) => (file: string | null) => PictureFile | null;
  /** What is to be said of the things already. */
  readonly remarks: Remarks;
  /** What of a board travels in the drawing beside its things. */
  readonly rest: CarriedBoard | null;
}

/**
 * Boxes with the name of a service become services, and so does every box with words that an arrow is tied to; frames and rectangles round
 * them become containers where nothing speaks against it; arrows that are tied at both ends become arrows. All else becomes what it is:
 * shapes, lines, strokes, text and pictures. Things that came from a board are what they were there, with what was changed since.
 */
export function boardOf(drawing: Drawing, reading: ReadingDrawing): Result<ReadDrawing, string> {
  const { name, things, remarks } = drawing;
  const carries = drawing.rest !== null || things.some(({ own }) => own !== null);
  if (carries) {
    const more = collect();
    const returned = returnedBoard(drawing, reading, more);
    if (returned !== null) {
      const said = [...more.sentences(), ...remarks.sentences()];
      return ok({ document: returned, remarks: said, doubts: more.doubts() });
    }
    remarks.note('damaged');
  }
  const plain = carries ? { ...drawing, things: things.map((thing) => ({ ...thing, own: null })) } : drawing;
  const document = documentOf(plain, reading, remarks);
  const said = remarks.sentences();
  if (everything(document).length === 0)
    return failed([`There is nothing in this ${name} that a board can show.`, ...said].join(' '));
  return ok({ document, remarks: said, doubts: remarks.doubts() });
}

/** The board that travels in the drawing; `null` where what the drawing says of it is not sound. */
function returnedBoard(drawing: Drawing, reading: ReadingDrawing, remarks: Remarks): Document | null {
  const document = documentOf(drawing, reading, remarks);
  const rest = drawing.rest ?? {};
  const part = (key: string): JsonObject => (isObject(rest[key]) ? rest[key] : {});
  const { lists, foreign, ...sketchRest } = part('sketch');
  const sketch: Record<string, unknown> = { ...sketchRest, ...document.sketch };
  for (const list of ['strokes', 'shapes', 'images']) {
    if (Array.isArray(lists) && lists.includes(list)) sketch[list] ??= [];
  }
  for (const item of Array.isArray(foreign) ? foreign : []) {
    if (!isObject(item) || typeof item['list'] !== 'string') continue;
    const list = sketch[item['list']];
    if (item['list'] === 'foreign') sketch['foreign'] = item['form'];
    else if (Array.isArray(list)) sketch[item['list']] = [...list, item['form']];
  }
  const { settings: _settings, ...design } = document.design;
  const file = {
    ...rest,
    format: 'edgewise',
    version: newestVersion,
    title: typeof rest['title'] === 'string' ? rest['title'] : drawing.name,
    design: { ...part('design'), ...design },
    layout: { ...part('layout'), ...document.layout },
    sketch,
  };
  // The same way in as a file's, so that whatever a drawing says is a sound board or none.
  const read = readBoardText(JSON.stringify(file), reading.catalog);
  return read.ok ? read.value.document : null;
}

function documentOf(
  { name, things: all, pictures }: Drawing,
  { catalog, isAddress }: ReadingDrawing,
  remarks: Remarks,
): Document {
  const things = all.filter(({ own }) => own === null || isCarried(own));
  const tied = new Set(
    all.flatMap(({ own }) => (own !== null && 'part' in own && own.part === 'tether' ? [own.of] : [])),
  );
  const roles = rolesOf(things, catalog);
  const marks: Marks = ({ link, locked }) => ({
    ...(isAddress(link) ? { link } : {}),
    ...(locked ? { locked } : {}),
  });
  const ids = idsFor(things);
  const part = designOf(things, roles, { catalog, marks, remarks, ids });
  const sketch = sketchOf(things, roles, part, { picture: pictures(remarks), marks, remarks, ids, tied });
  const { nodes, groups, edges, layout } = part;
  const empty = emptyDocument(titled(name));
  return { ...empty, design: { ...empty.design, groups, nodes, edges }, layout, sketch };
}

function titled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
