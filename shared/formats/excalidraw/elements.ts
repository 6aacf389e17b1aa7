/** Elements as Excalidraw keeps them. No clock and no chance: the same board gives the same elements. */
import type { Rect } from '../../drawing/geometry.ts';
import { textWidth, wrapped } from '../../drawing/text-width.ts';
import type { JsonObject } from '../board-check.ts';
import type { Own } from '../carried/carried.ts';

export type Element = JsonObject & { readonly id: string };

export interface ElementStyle {
  readonly stroke?: string;
  readonly background?: string;
  readonly width?: number;
  readonly line?: 'solid' | 'dashed' | 'dotted';
  readonly groups?: readonly string[];
  readonly link?: string | null;
  readonly locked?: boolean;
  readonly round?: boolean;
  readonly own?: Own | null;
}

/** Round corners as Excalidraw draws them. */
const roundCorners = { type: 3 } as const;

/** Every key that an element has; `more` are those of its type. */
export function element(
  type: string,
  id: string,
  { x, y, width, height }: Rect,
  style: ElementStyle,
  more: JsonObject = {},
): Element {
  const { stroke = 'transparent', background = 'transparent', width: lineWidth = 1, line = 'solid', own } = style;
  return {
    id,
    type,
    x,
    y,
    width,
    height,
    angle: 0,
    strokeColor: stroke,
    backgroundColor: background,
    fillStyle: 'solid',
    strokeWidth: lineWidth,
    strokeStyle: line,
    roughness: 0,
    opacity: 100,
    groupIds: style.groups ?? [],
    frameId: null,
    roundness: style.round === true ? roundCorners : null,
    seed: seedOf(id),
    version: 1,
    versionNonce: seedOf(`${id}.`),
    isDeleted: false,
    boundElements: null,
    updated: 1,
    link: style.link ?? null,
    locked: style.locked ?? false,
    ...(own == null ? {} : { customData: { edgewise: own } }),
    ...more,
  };
}

/** A number that belongs to a text, above 0 and below 2³¹. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 1) + 1;
}

export interface Words {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly align?: 'left' | 'center';
  readonly vertical?: 'top' | 'middle';
  /** Lines that are shown; all when left out. The words are whole all the same. */
  readonly most?: number;
}

/** Of Helvetica, which every release of Excalidraw has. */
const font = { family: 2, lineHeight: 1.15 } as const;
/** Between the border of a box and the words in it, px. */
const boundPadding = 5;

export function textSize(lines: readonly string[], size: number): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(1, ...lines.map((line) => Math.ceil(textWidth(line, size, 400)))),
    height: Math.max(1, lines.length) * size * font.lineHeight,
  };
}

export function textElement(
  id: string,
  at: { readonly x: number; readonly y: number },
  lines: readonly string[],
  { text, size, colour, align = 'left', vertical = 'top' }: Words,
  style: ElementStyle = {},
  container: string | null = null,
): Element {
  return element(
    'text',
    id,
    { ...at, ...textSize(lines, size) },
    { ...style, stroke: colour },
    {
      text: lines.join('\n'),
      originalText: text,
      fontSize: size,
      fontFamily: font.family,
      textAlign: align,
      verticalAlign: vertical,
      containerId: container,
      autoResize: true,
      lineHeight: font.lineHeight,
    },
  );
}

/** A box with words bound to it, as a person makes one by typing into it; `with` binds further elements. */
export function withWords(box: Element, words: Words, style: ElementStyle = {}): readonly Element[] {
  if (words.text.trim() === '') return [box];
  const { x, y, width, height } = box as unknown as Rect;
  const shape = box['type'];
  const part = shape === 'ellipse' ? Math.SQRT1_2 : shape === 'diamond' ? 0.5 : 1;
  const room = Math.max(words.size, width * part - 2 * boundPadding);
  const lines = shownLines(wrapped(words.text, room, words.size, 400), words.most);
  const size = textSize(lines, words.size);
  const at = {
    x: words.align === 'left' ? x + boundPadding : x + (width - size.width) / 2,
    y: words.vertical === 'top' ? y + boundPadding : y + (height - size.height) / 2,
  };
  const id = `${box.id}-text`;
  return [bound(box, id, 'text'), textElement(id, at, lines, words, style, box.id)];
}

function shownLines(lines: readonly string[], most = 200): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
}

/** The box with one more element bound to it. */
export function bound<T extends Element>(box: T, id: string, type: 'text' | 'arrow'): T {
  const before = Array.isArray(box['boundElements']) ? box['boundElements'] : [];
  return { ...box, boundElements: [...before, { id, type }] };
}
