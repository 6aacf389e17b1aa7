/** Pictures that are too large to be drawn at once: strip by strip, and joined to one PNG as they come. */
import { joined, pngChunk, pngSignature } from './inside/png-chunks.ts';

/** Of a picture, px of a PNG: what a canvas and most programs that open pictures take. */
export const longestSide = 16_000;
/** Pixels that are drawn at once, four bytes each: a picture that is no larger needs no strips. */
const atOncePixels = 60_000_000;
const stripPixels = 40_000_000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width and height that an SVG of ours says on its root, px of the board. */
export function sizeOfSvg(svg: string): Size {
  const [, width = '0', height = '0'] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** In pixels, at `scale` pixels for each px. */
export function pixelsOf({ width, height }: Size, scale: number): Size {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The largest scale up to `wanted` at which no side is longer than can be drawn. */
export function possibleScale({ width, height }: Size, wanted: number): number {
  return Math.min(wanted, longestSide / Math.max(width, height, 1));
}

/** What such a scale means for who asked for another; nothing where it is that. */
export function scaleWords(size: Size, wanted: number): readonly string[] {
  const scale = possibleScale(size, wanted);
  if (scale === wanted) return [];
  return [
    `At ${wanted}× a side would be longer than 16,000 pixels: the picture is drawn at ${scale.toFixed(2)}×. For more, choose SVG or PDF.`,
  ];
}

/** True for what is drawn without strips. */
export function isAtOnce({ width, height }: Size): boolean {
  return width * height <= atOncePixels;
}

export interface Strip {
  readonly from: number;
  readonly rows: number;
}

/** Where each strip begins, and how many rows it has; none has more pixels than `atMost`, unless a row has. */
export function stripsOf({ width, height }: Size, atMost = stripPixels): readonly Strip[] {
  const most = Math.max(1, Math.floor(atMost / width));
  return Array.from({ length: Math.ceil(height / most) }, (_, i) => ({
    from: i * most,
    rows: Math.min(most, height - i * most),
  }));
}

/** Around a strip: what is higher than this has nothing in it that is cut out. */
const around = 72;

/** The strip with room above and below, as far as the picture goes, so that cards on its edge are drawn whole. */
export function widened({ height }: Size, { from, rows }: Strip, scale: number): Strip {
  const room = Math.ceil(around * scale);
  const start = Math.max(0, from - room);
  return { from: start, rows: Math.min(height, from + rows + room) - start };
}

/**
 * Some rows of a picture as an SVG of just their pixels. Of cards and titles only those are in it that reach into `shown`: a painter that
 * is asked for a part cut out of nothing, far outside, may give up.
 */
export function stripSvg(svg: string, pixels: Size, strip: Strip, shown = strip): string {
  const { width, height } = sizeOfSvg(svg);
  const [, left = '0', top = '0'] = / viewBox="(\S+) (\S+)/.exec(svg) ?? [];
  const unit = height / pixels.height;
  const y = Number(top) + strip.from * unit;
  const root = `width="${pixels.width}" height="${strip.rows}" viewBox="${left} ${y} ${width} ${strip.rows * unit}" preserveAspectRatio="none"`;
  const [first, last] = [Number(top) + shown.from * unit, Number(top) + (shown.from + shown.rows) * unit];
  return svg
    .replace(/width="\d+" height="\d+" viewBox="[^"]*"/, root)
    .split(/\n(?=<)/)
    .filter((part) => {
      const at = topOf(part);
      return at === null || (at + around > first && at - around / 4 < last);
    })
    .join('\n');
}

/** Where a part with something cut out begins, px of the board; `null` for any other part. */
function topOf(part: string): number | null {
  if (!part.startsWith('<g') || !/<use |clip-path=/.test(part)) return null;
  const [, moved, used] =
    /^<g transform="translate\(\S+ (\S+)\)">|^<g>[\s\S]*?<use [^>]*? y="([^"]*)"/.exec(part) ?? [];
  const at = moved ?? used;
  return at === undefined ? null : Number(at);
}

/** Deflates in zlib's form, as much at a time as comes. */
export interface Compressor {
  write(bytes: Uint8Array): Promise<void>;
  /** Everything that was written, compressed. */
  end(): Promise<Uint8Array>;
}

/**
 * The PNG of a picture that is drawn strip by strip.
 * @param isOpaque nothing shines through, so that three bytes a pixel do
 * @param draw gives the pixels of some rows, four bytes each
 */
export async function pngOfStrips(
  pixels: Size,
  isOpaque: boolean,
  draw: (strip: Strip) => Promise<Uint8Array>,
  compressor: Compressor,
  strips = stripsOf(pixels),
): Promise<Uint8Array> {
  const bytes = isOpaque ? 3 : 4;
  let above: Uint8Array = new Uint8Array(pixels.width * bytes);
  for (const strip of strips) {
    const drawn = packed(await draw(strip), bytes);
    await compressor.write(filtered(drawn, pixels.width * bytes, above));
    above = drawn.slice((strip.rows - 1) * pixels.width * bytes);
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, pixels.width);
  view.setUint32(4, pixels.height);
  head.set([8, isOpaque ? 2 : 6, 0, 0, 0], 8);
  const data = pngChunk('IDAT', await compressor.end());
  return joined([pngSignature, pngChunk('IHDR', head), data, pngChunk('IEND', new Uint8Array())]);
}

function packed(pixels: Uint8Array, bytes: number): Uint8Array {
  if (bytes === 4) return pixels;
  const packed = new Uint8Array((pixels.length / 4) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4) {
    packed[to++] = pixels[from] ?? 0;
    packed[to++] = pixels[from + 1] ?? 0;
    packed[to++] = pixels[from + 2] ?? 0;
  }
  return packed;
}

/** Each row as its difference from the one above, which is nothing for most rows of a drawing. */
function filtered(pixels: Uint8Array, length: number, before: Uint8Array): Uint8Array {
  const rows = pixels.length / length;
  const result = new Uint8Array(rows * (length + 1));
  for (let row = 0, to = 0, from = 0; row < rows; row++) {
    result[to++] = 2;
    const above = row === 0 ? before : pixels;
    const shift = row === 0 ? 0 : from - length;
    for (let i = 0; i < length; i++) result[to++] = (pixels[from + i] ?? 0) - (above[shift + i] ?? 0);
    from += length;
  }
  return result;
}
