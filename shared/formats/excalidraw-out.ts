/** A board as a drawing of Excalidraw: boxes with their words, arrows bound to them, and the board's own data inside. */
import { sceneOf } from '../drawing/scene-of.ts';
import { stackOrder } from '../model/order.ts';
import { toBase64 } from './base64.ts';
import { boardRest, boardSays } from './carried/carried.ts';
import { colours } from './colours.ts';
import { bound, type Element, seedOf } from './excalidraw/elements.ts';
import { arrowElements, type EndBox, endBoxes, tetherElement } from './excalidraw/write-arrows.ts';
import {
  behindElements,
  cardElements,
  frameElements,
  noteElements,
  strokeElement,
  type Writing,
} from './excalidraw/write-things.ts';
import type { Artwork, ExportOptions, ExportSource, TextFormat } from './format.ts';
import { toUtf8 } from './utf8.ts';

export const excalidraw: TextFormat = {
  id: 'excalidraw',
  label: 'Excalidraw',
  extension: 'excalidraw',
  mime: 'application/vnd.excalidraw+json',
  hint: 'to draw on by hand',
  takes: ['plain', 'embed'],
  about: 'Opens in Excalidraw, and again here with what was changed there.',
  kind: 'text',
  write: (source, options, artwork) => {
    const { elements, files, rest } = drawn(source, options, artwork);
    const appState = { gridSize: 20, viewBackgroundColor: colours.light.canvas };
    const file = { type: 'excalidraw', version: 2, source: 'Edgewise', elements, appState, files, ...rest };
    return `${JSON.stringify(file, null, 2)}\n`;
  },
};

/** The same as a copy in Excalidraw leaves it on the clipboard: pasted there, it is elements. */
export function excalidrawClipboard(source: ExportSource, options: ExportOptions, artwork: Artwork): string {
  const { elements, files } = drawn(source, options, artwork);
  return JSON.stringify({ type: 'excalidraw/clipboard', elements, files });
}

interface Drawn {
  readonly elements: readonly Element[];
  readonly files: Readonly<Record<string, object>>;
  readonly rest: object;
}

/** Excalidraw makes its own dark theme of light colours. */
const colour = colours.light;

function drawn(
  { document, analysis, catalog }: ExportSource,
  { plain, embed }: ExportOptions,
  artwork: Artwork,
): Drawn {
  const scene = sceneOf(document, analysis, { catalog, plain });
  const says = embed ? boardSays(document) : new Map();
  const files = new Map<string, object>();
  const writing: Writing = {
    colour,
    plain,
    says: (id) => says.get(id) ?? null,
    file: (mimeType, dataURL) => {
      // A picture has the same name in every drawing, and no other one has it.
      const id = `${seedOf(dataURL).toString(36)}-${seedOf(`${dataURL.length}${dataURL}`).toString(36)}`;
      files.set(id, { mimeType, id, dataURL, created: 1, lastRetrieved: 1 });
      return id;
    },
    icon: iconsFrom(artwork),
  };
  const cards = endBoxes(scene.cards, (i) => `card-${i + 1}`);
  const routes = new Map(Object.entries(document.layout.edges).map(([id, { route }]) => [id, route]));
  const arrows = scene.arrows.map((arrow, i) => {
    const [from, to] = [cards.get(arrow.from), cards.get(arrow.to)];
    if (from === undefined || to === undefined) return { bound: [], elements: [] };
    const id = `arrow-${i + 1}`;
    return {
      bound: [from.id, to.id].map((box) => [box, id] as const),
      elements: arrowElements(arrow, [from, to], routes.get(arrow.id) === 'curved', writing, id),
    };
  });
  const frameIds = new Map<string, EndBox>(
    scene.frames.map(({ id, rect }, i) => [id, { id: `container-${i + 1}`, rect }]),
  );
  const about = new Map(document.sketch.notes.map(({ id, on }) => [id, on ?? null]));
  const tethers = scene.notes.flatMap((note, i) => {
    const on = about.get(note.id) ?? '';
    const to = cards.get(on) ?? frameIds.get(on) ?? null;
    const from = { id: `note-${i + 1}`, rect: note.rect };
    const id = `tether-${i + 1}`;
    const element = tetherElement(note, from, to, writing, id);
    return element === null
      ? []
      : [{ element, bound: [from.id, ...(to === null ? [] : [to.id])].map((box) => [box, id] as const) }];
  });
  const boundTo = new Map<string, string[]>();
  for (const [box, id] of [...arrows, ...tethers].flatMap((one) => one.bound)) {
    const list = boundTo.get(box) ?? [];
    if (!list.includes(id)) list.push(id);
    boundTo.set(box, list);
  }
  const boxes = [
    ...scene.frames.flatMap((frame, i) => frameElements(frame, writing, `container-${i + 1}`)),
    ...scene.behind.flatMap((item, i) => behindElements(item, writing, `drawn-${i + 1}`)),
    ...tethers.map(({ element }) => element),
    ...stackOrder([
      ...scene.notes.map((note, i) => ({
        id: note.id,
        z: note.z,
        elements: noteElements(note, writing, `note-${i + 1}`),
      })),
      ...scene.cards.map((card, i) => ({
        id: card.id,
        z: card.z,
        elements: cardElements(card, writing, `card-${i + 1}`),
      })),
    ]).flatMap(({ elements }) => elements),
  ].map((element) => (boundTo.get(element.id) ?? []).reduce((box, id) => bound(box, id, 'arrow'), element));
  const all = [
    ...boxes,
    ...arrows.flatMap(({ elements }) => elements),
    ...scene.strokes.map((stroke, i) => strokeElement(stroke, writing, `stroke-${i + 1}`)),
  ];
  const rest = boardRest(document);
  return {
    elements: embed ? withRest(all, rest) : all,
    files: Object.fromEntries(files),
    rest: embed ? { edgewise: rest } : {},
  };
}

/** Excalidraw keeps what stands with an element, and drops what stands in the file beside them. */
function withRest([first, ...others]: readonly Element[], rest: object): readonly Element[] {
  if (first === undefined) return [];
  const data = first['customData'];
  return [{ ...first, customData: { ...(typeof data === 'object' ? data : {}), edgewiseBoard: rest } }, ...others];
}

/** Each icon once, with a size of its own: a picture without one is not drawn everywhere. */
function iconsFrom(artwork: Artwork): (id: string) => string | null {
  const known = new Map<string, string | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const source = artwork.icon(id)?.replace(/^<svg /, '<svg width="96" height="96" ') ?? null;
    const made = source === null ? null : `data:image/svg+xml;base64,${toBase64(toUtf8(source))}`;
    known.set(id, made);
    return made;
  };
}
