/** Each thing of a scene as elements of Excalidraw: cards, containers, notes and what is drawn by hand. */
import type { PictureItem, ShapeItem, StrokeItem } from '../../drawing/drawn-scene.ts';
import type { Rect } from '../../drawing/geometry.ts';
import { noteHeads } from '../../drawing/note-box.ts';
import type { Card, DrawnMarks, Frame, NoteBox } from '../../drawing/scene.ts';
import { type BoardSays, carried } from '../carried/carried.ts';
import type { Colours } from '../colours.ts';
import { fillOf, inkOf } from '../foreign/colours.ts';
import { fillColour, inkColour, wordColour } from '../svg-drawn.ts';
import { isWebAddress } from '../web-address.ts';
import { type Element, type ElementStyle, element, textElement, textSize, withWords } from './elements.ts';

/** What the writers share. */
export interface Writing {
  readonly colour: Colours;
  /** Leaves figures out. */
  readonly plain: boolean;
  /** What the board says of a thing; `null` where the drawing carries no data. */
  readonly says: (id: string) => BoardSays | null;
  /** The file of a picture by its data address. */
  readonly file: (type: string, dataUrl: string) => string;
  /** Artwork as a data address, or `null`. */
  readonly icon: (id: string) => string | null;
}

const line = { card: 1, shape: 1.5 } as const;
const sizes = { name: 14, figures: 11, title: 12, note: 13 } as const;
/** The icon stands over the left top corner of its card, so that the name has the middle. */
const icon = { size: 30, out: 10 } as const;

/** Link and lock as other programs have them; a link within the board is none there. */
export function marksOf({ link, locked }: Pick<DrawnMarks, 'link' | 'locked'>): Pick<ElementStyle, 'link' | 'locked'> {
  return { link: link !== null && isWebAddress(link) ? link : null, locked };
}

export function frameElements(frame: Frame, { colour, says }: Writing, id: string): readonly Element[] {
  const tone = colour.group[frame.kind];
  const marks = marksOf(frame);
  const own = carried(says(frame.id), { ...frame.rect, text: frame.label }, marks);
  const box = element('rectangle', id, frame.rect, {
    stroke: tone,
    line: frame.kind === 'az' || frame.kind === 'generic' ? 'dashed' : 'solid',
    ...marks,
    own,
  });
  const words = {
    text: frame.label,
    size: sizes.title,
    colour: tone,
    align: 'left',
    vertical: 'top',
    most: 1,
  } as const;
  return withWords(box, words, { locked: frame.locked });
}

export function cardElements(card: Card, writing: Writing, id: string): readonly Element[] {
  const { colour, plain, says } = writing;
  const { rect, status } = card;
  const groups = [`${id}-group`];
  const tone = status === 'tight' || status === 'over' ? colour.status[status] : null;
  const style = { groups, locked: card.locked };
  const marks = marksOf(card);
  const own = carried(says(card.id), { ...rect, text: card.label }, marks);
  const box = element('rectangle', id, rect, {
    stroke: tone?.fill ?? colour.edge,
    background: colour.surface,
    round: true,
    width: line.card,
    ...marks,
    groups,
    own,
  });
  const name = { text: card.label, size: sizes.name, colour: colour.text, align: 'center', most: 2 } as const;
  const part = says(card.id) === null ? null : ({ part: 'figure', of: card.id } as const);
  return [
    ...withWords(box, { ...name, vertical: 'middle' }, style),
    ...iconElement(card, writing, `${id}-icon`, { ...style, own: part }),
    ...(plain ? [] : figuresElement(card, writing, `${id}-figures`, { ...style, own: part })),
  ];
}

function iconElement(
  { rect, icon: name }: Card,
  { icon: artwork, file }: Writing,
  id: string,
  style: ElementStyle,
): readonly Element[] {
  const source = artwork(name);
  if (source === null) return [];
  const at = { x: rect.x - icon.out, y: rect.y - icon.out, width: icon.size, height: icon.size };
  return [pictureElement(id, at, file('image/svg+xml', source), style)];
}

function figuresElement(
  { rect, shownSizing, perCent, status }: Card,
  { colour }: Writing,
  id: string,
  style: ElementStyle,
): readonly Element[] {
  const text = [shownSizing, perCent ?? ''].filter((part) => part !== '').join(' · ');
  if (text === '') return [];
  const { width, height } = textSize([text], sizes.figures);
  const at = { x: rect.x + (rect.width - width) / 2, y: rect.y + rect.height - height - 3 };
  const ink = perCent === null ? colour.muted : colour.status[status].text;
  return [textElement(id, at, [text], { text, size: sizes.figures, colour: ink, align: 'center' }, style)];
}

function pictureElement(id: string, rect: Rect, fileId: string, style: ElementStyle): Element {
  return element('image', id, rect, style, { fileId, status: 'saved', scale: [1, 1], crop: null });
}

export function noteElements(note: NoteBox, { colour, says }: Writing, id: string): readonly Element[] {
  const head = noteHeads[note.kind]?.word ?? '';
  const text = [head, note.text].filter((part) => part.trim() !== '').join('\n');
  const figures = head === '' ? {} : { figures: [head] };
  const tied = note.tether === null ? {} : { tied: true };
  const { rect } = note;
  const style = marksOf(note);
  if (note.kind === 'text' && text !== '') {
    const size = textSize(note.lines, sizes.note);
    const at = { x: rect.x + 12, y: rect.y + 8 };
    const own = carried(says(note.id), { ...at, ...size, text, ...tied }, style);
    return [textElement(id, at, note.lines, { text, size: sizes.note, colour: colour.text }, { ...style, own })];
  }
  const paper = colour.notes[note.colour];
  const [ground, edge] = note.kind === 'text' ? ['transparent', colour.edge] : [paper.ground, paper.edge];
  const own = carried(says(note.id), { ...rect, text, ...figures, ...tied, fill: fillOf(ground) }, style);
  const box = element('rectangle', id, rect, { stroke: edge, background: ground, ...style, own });
  const words = { text, size: sizes.note, colour: paper.text, align: 'left', vertical: 'top' } as const;
  return withWords(box, words, { locked: note.locked });
}

export function behindElements(item: ShapeItem | PictureItem, writing: Writing, id: string): readonly Element[] {
  const { colour, says, file } = writing;
  const { rect } = item;
  const marks = marksOf(item);
  if (item.form === 'picture') {
    const own = carried(says(item.id), { ...rect, text: '' }, marks);
    return [pictureElement(id, rect, file(item.type, `data:${item.type};base64,${item.data}`), { ...marks, own })];
  }
  const stroke = inkColour(item.ink, colour);
  const inkWas = inkOf(stroke);
  if (item.kind === 'line') {
    const own = carried(says(item.id), { ...rect, text: '', ink: inkWas }, marks);
    return [pathElement('line', id, rect, item.points, { stroke, width: line.shape, ...marks, own })];
  }
  const background = item.fill === null ? 'transparent' : fillColour(item.fill, colour);
  const own = carried(says(item.id), { ...rect, text: item.text, ink: inkWas, fill: fillOf(background) }, marks);
  const round = item.kind === 'rectangle';
  const box = element(item.kind, id, rect, { stroke, background, width: line.shape, round, ...marks, own });
  return withWords(
    box,
    { text: item.text, size: sizes.name, colour: wordColour(item.ink, colour), align: 'center' },
    { locked: item.locked },
  );
}

export function strokeElement(item: StrokeItem, { colour, says }: Writing, id: string): Element {
  const stroke = inkColour(item.ink, colour);
  const marks = marksOf(item);
  const own = carried(says(item.id), { ...item.rect, text: '', ink: inkOf(stroke) }, marks);
  // A single point would be thrown away as nothing.
  const points = item.points.length === 1 ? [...item.points, [0.001, 0.001] as const] : item.points;
  const told = points.some(([, , pressure]) => pressure !== undefined);
  return element(
    'freedraw',
    id,
    item.rect,
    { stroke, width: item.width / 4, ...marks, own },
    {
      points: points.map(([x, y]) => [x, y]),
      pressures: told ? points.map(([, , pressure]) => pressure ?? 0.5) : [],
      simulatePressure: !told,
      lastCommittedPoint: null,
    },
  );
}

/** A line through points that are told from its own left top corner; it begins at the first of them. */
export function pathElement(
  type: 'line' | 'arrow',
  id: string,
  rect: Rect,
  points: readonly (readonly [number, number, number?])[],
  style: ElementStyle,
  more: object = {},
): Element {
  const [x = 0, y = 0] = points[0] ?? [];
  return element(type, id, { ...rect, x: rect.x + x, y: rect.y + y }, style, {
    points: points.map(([px, py]) => [px - x, py - y]),
    lastCommittedPoint: null,
    startBinding: null,
    endBinding: null,
    startArrowhead: null,
    endArrowhead: null,
    ...(type === 'line' ? { polygon: false } : {}),
    ...more,
  });
}
