/** The drawings of other programs that can be opened, in the order in which they are asked. */
import { canvasReader } from './canvas/reader.ts';
import type { DrawingReader } from './drawing-reader.ts';
import { drawioReader } from './drawio/reader.ts';
import { excalidrawReader } from './excalidraw/reader.ts';
import { mermaidReader } from './mermaid-in/reader.ts';
import { pngReader, svgReader } from './picture-readers.ts';

export const readers: readonly DrawingReader[] = [
  excalidrawReader,
  drawioReader,
  canvasReader,
  pngReader,
  svgReader,
  mermaidReader,
];

/** Who reads this file: the one that knows its content, else the one that its name is for; `null` for neither. */
export function readerFor(name: string, content: Uint8Array): DrawingReader | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (
    readers.find((reader) => reader.recognises(content)) ??
    readers.find(({ extensions }) => extensions.includes(ending)) ??
    null
  );
}
