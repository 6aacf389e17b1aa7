/** Drawings of Excalidraw as tests make them. */
import { catalog } from '../../catalog/index.ts';
import type { Document } from '../../model/document.ts';
import type { ReadingDrawing } from '../drawing-reader.ts';
import { fromExcalidraw } from '../excalidraw.ts';

/** What a drawing is read with: pictures up to 1,000 bytes. */
export const reading: ReadingDrawing = {
  catalog,
  isAddress: (text) => text.startsWith('https://'),
  pictureRoom: 1000,
};

/** An element before anything is known of it. */
export type Raw = Readonly<Record<string, unknown>>;

/** As Excalidraw writes it, apart from what is not looked at. */
export function element(type: string, id: string, [x, y, width, height]: readonly number[], more: Raw = {}): Raw {
  return {
    id,
    type,
    x,
    y,
    width,
    height,
    angle: 0,
    strokeColor: '#1e1e1e',
    backgroundColor: 'transparent',
    strokeWidth: 2,
    strokeStyle: 'solid',
    groupIds: [],
    frameId: null,
    boundElements: null,
    link: null,
    locked: false,
    isDeleted: false,
    ...more,
  };
}

/** The words of a box, or words that stand alone. */
export function said(
  id: string,
  text: string,
  container: string | null,
  at: readonly number[] = [0, 0, 40, 20],
  more: Raw = {},
): Raw {
  return element('text', `${id}-t`, at, { text, originalText: text, containerId: container, fontSize: 20, ...more });
}

/** A shape and the words in it. */
export function box(
  id: string,
  text: string,
  at: readonly number[],
  type = 'rectangle',
  more: Raw = {},
): readonly Raw[] {
  return [element(type, id, at, more), ...(text === '' ? [] : [said(id, text, id, at)])];
}

/** An arrow that holds on to two shapes, or to one or none. */
export function arrow(id: string, from: string | null, to: string | null, more: Raw = {}): Raw {
  const bound = (elementId: string | null) => (elementId === null ? null : { elementId, focus: 0, gap: 4 });
  return element('arrow', id, [100, 100, 80, 0], {
    points: [
      [0, 0],
      [80, 0],
    ],
    startBinding: bound(from),
    endBinding: bound(to),
    startArrowhead: null,
    endArrowhead: 'arrow',
    ...more,
  });
}

/** The text that Excalidraw puts on the clipboard. */
export function clipboard(elements: readonly unknown[], files: Raw = {}): string {
  return JSON.stringify({ type: 'excalidraw/clipboard', elements, files });
}

/** The board that comes of it; throws where there is none. */
export function drawn(
  elements: readonly unknown[],
  files: Raw = {},
): { readonly document: Document; readonly remarks: readonly string[] } {
  const result = fromExcalidraw(clipboard(elements, files), reading);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
