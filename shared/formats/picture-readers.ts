/** Pictures that carry a board, or the drawing of another program, open as what they carry. */
import { failed, type Issue, ok, type Result } from '../model/result.ts';
import { issueWords, readBoard } from './board-read.ts';
import type { DrawingReader, ReadDrawing, ReadingDrawing } from './drawing-reader.ts';
import { drawioReader } from './drawio/reader.ts';
import { excalidrawReader } from './excalidraw/reader.ts';
import type { CarriedDrawing } from './inside/carried.ts';
import { isPng } from './inside/png-chunks.ts';
import { insidePng } from './inside/png-inside.ts';
import { insideSvg, looksLikeSvg } from './inside/svg-inside.ts';
import { fromUtf8 } from './utf8.ts';

/** Who reads what a picture carries of other programs. */
const others = new Map<CarriedDrawing['kind'], DrawingReader>([
  ['excalidraw', excalidrawReader],
  ['drawio', drawioReader],
]);

const names: Readonly<Record<CarriedDrawing['kind'], string>> = {
  edgewise: 'board',
  excalidraw: 'Excalidraw drawing',
  drawio: 'draw.io drawing',
};

export const pngReader: DrawingReader = {
  id: 'png',
  label: 'PNG with a board inside',
  extensions: ['png'],
  recognises: isPng,
  async read(content, reading) {
    if (!isPng(content)) return wrong('This is no PNG, although it is named so.');
    const carried = insidePng(content);
    if (!carried.ok) return wrong(`This PNG is damaged: ${carried.error}. Get it again from where it came from.`);
    return carriedBoard(carried.value, reading);
  },
};

export const svgReader: DrawingReader = {
  id: 'svg',
  label: 'SVG with a board inside',
  extensions: ['svg'],
  recognises(content) {
    const text = fromUtf8(content.subarray(0, 4096)) ?? fromUtf8(content);
    return text !== null && looksLikeSvg(text);
  },
  async read(content, reading) {
    const text = fromUtf8(content);
    if (text === null) return wrong('This SVG is no text in UTF-8.');
    return carriedBoard(insideSvg(text), reading);
  },
};

/** True for a picture with a board or a drawing inside, whether that can be read or not. */
export function carriesDrawing(content: Uint8Array): boolean {
  if (isPng(content)) {
    const carried = insidePng(content);
    return carried.ok && carried.value !== null;
  }
  const text = svgReader.recognises(content) ? fromUtf8(content) : null;
  return text !== null && insideSvg(text) !== null;
}

async function carriedBoard(
  carried: CarriedDrawing | null,
  reading: ReadingDrawing,
): Promise<Result<ReadDrawing, readonly Issue[]>> {
  if (carried === null)
    return wrong(
      'There is no board inside this picture. Either it was made without one, or a program that saved it again has left it out.',
    );
  const { kind, place, file } = carried;
  const name = names[kind];
  if (!file.ok) return wrong(`The ${name} inside this picture is damaged (${place}): ${file.error}. Export it again.`);
  if (kind !== 'edgewise') {
    const other = others.get(kind);
    return other === undefined
      ? wrong(`There is a ${name} inside this picture, which cannot be read. Open it there and copy it.`)
      : other.read(file.value, reading);
  }
  const read = readBoard(file.value, reading.catalog);
  if (!read.ok)
    return failed(
      read.error.map((issue) => ({ ...issue, message: `${issue.message} (in the board inside, ${place})` })),
    );
  const { document, warnings } = read.value;
  return ok({ document, remarks: warnings.map(issueWords), isBoard: true });
}

function wrong(message: string): Result<never, readonly Issue[]> {
  return failed([{ path: '', line: 1, message }]);
}
