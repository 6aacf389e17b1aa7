/** Boards inside PNGs: written, and found again beside the drawings of other programs. */
import { failed, ok, type Result } from '../../model/result.ts';
import { fromUtf8, toUtf8 } from '../utf8.ts';
import { boardMime, type CarriedDrawing, excalidrawMime, latin1OfBytes } from './carried.ts';
import { deflated, inflated } from './deflated.ts';
import { excalidrawScene } from './excalidraw-scene.ts';
import { joined, type PngChunk, pngChunk, pngChunks, pngSignature } from './png-chunks.ts';

/** CSS has 96 px to an inch of 25.4 mm. */
const pixelsPerMetre = 96 / 0.0254;

/**
 * The picture with how large it is meant to be, and with the file of a board inside. Programs that keep what they do not know keep both.
 * @param scale pixels for each px
 * @param board `null` leaves it out
 */
export function pngWith(png: Uint8Array, scale: number, board: string | null): Uint8Array {
  const chunks = pngChunks(png);
  if (!chunks.ok) throw new Error(`No PNG was drawn: ${chunks.error}.`);
  const size = new Uint8Array(9);
  const view = new DataView(size.buffer);
  view.setUint32(0, Math.round(pixelsPerMetre * scale));
  view.setUint32(4, Math.round(pixelsPerMetre * scale));
  size[8] = 1;
  const added = [pngChunk('pHYs', size), ...(board === null ? [] : [pngChunk('iTXt', boardData(board))])];
  const [head, ...rest] = chunks.value.filter((chunk) => chunk.type !== 'pHYs' && keywordOf(chunk) !== boardMime);
  const parts = [head, ...rest].map((chunk) => (chunk ? pngChunk(chunk.type, chunk.data) : new Uint8Array()));
  return joined([pngSignature, ...parts.slice(0, 1), ...added, ...parts.slice(1)]);
}

/** Keyword, compressed, by zlib, no language, no other keyword. */
function boardData(board: string): Uint8Array {
  return joined([toUtf8(boardMime), Uint8Array.of(0, 1, 0, 0, 0), deflated(toUtf8(board))]);
}

/** The drawing that the PNG carries, `null` for none; fails where the file itself is cut off. */
export function insidePng(png: Uint8Array): Result<CarriedDrawing | null, string> {
  const chunks = pngChunks(png);
  if (!chunks.ok) return chunks;
  const kinds = new Map<string, CarriedDrawing['kind']>([
    [boardMime, 'edgewise'],
    [excalidrawMime, 'excalidraw'],
    ['mxfile', 'drawio'],
    ['mxGraphModel', 'drawio'],
  ]);
  for (const chunk of chunks.value) {
    const kind = kinds.get(keywordOf(chunk) ?? '');
    if (kind === undefined) continue;
    const place = `${chunk.type} at byte ${chunk.at}`;
    const file = chunk.isSound ? fileIn(chunk, kind) : failed('its checksum does not match');
    return ok({ kind, place, file });
  }
  return ok(null);
}

function keywordOf({ type, data }: PngChunk): string | null {
  if (!/^(?:iTXt|zTXt|tEXt)$/.test(type)) return null;
  const end = data.indexOf(0);
  return end < 1 || end > 79 ? null : latin1OfBytes(data.subarray(0, end));
}

function fileIn(chunk: PngChunk, kind: CarriedDrawing['kind']): Result<Uint8Array, string> {
  const text = textIn(chunk, kind === 'drawio' ? 'raw' : 'zlib');
  if (!text.ok || kind === 'edgewise') return text;
  if (kind === 'excalidraw') return excalidrawScene(latin1OfBytes(text.value));
  // Written with encodeURIComponent, or as it is.
  const words = fromUtf8(text.value);
  if (words === null) return failed('it is no text in UTF-8');
  try {
    return ok(toUtf8(words.trimStart().startsWith('<') ? words : decodeURIComponent(words)));
  } catch {
    return failed('its text is damaged');
  }
}

/** The bytes of a chunk's text. A zTXt has zlib's form by the book, but one program is known to leave its head out. */
function textIn({ type, data }: PngChunk, otherwise: 'raw' | 'zlib'): Result<Uint8Array, string> {
  const start = data.indexOf(0) + 1;
  if (type === 'tEXt') return ok(data.subarray(start));
  if (type === 'zTXt') {
    const packed = data.subarray(start + 1);
    const usual = inflated(packed);
    return usual.ok || otherwise === 'zlib' ? usual : inflated(packed, 'raw');
  }
  const isPacked = data[start] === 1;
  const language = data.indexOf(0, start + 2);
  const keyword = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (keyword < 0) return failed('it is cut off');
  const text = data.subarray(keyword + 1);
  return isPacked ? inflated(text) : ok(text);
}
