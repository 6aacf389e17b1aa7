import path from 'node:path';
import { createDeflate } from 'node:zlib';
import {
  type Compressor,
  isAtOnce,
  longestSide,
  pixelsOf,
  pngOfStrips,
  type Strip,
  sizeOfSvg,
  stripSvg,
  widened,
} from '../shared/formats/picture-strips.ts';
import { missingIn } from '../shared/formats/svg.ts';
import { exit, Failure } from './failure.ts';

/**
 * A PNG of the SVG at `scale` pixels a px, a large one drawn strip by strip. Its type is Inter from `assets/fonts`; scripts that Inter lacks
 * fall back to the system's fonts. Throws a `Failure` when a side would be longer than can be drawn.
 */
export async function pngOf(
  svg: string,
  scale: number,
  assets: string,
  file: string,
  isOpaque = false,
): Promise<Uint8Array> {
  const pixels = pixelsOf(sizeOfSvg(svg), scale);
  const { width, height } = pixels;
  if (Math.max(width, height) > longestSide) {
    throw new Failure(
      exit.unwritable,
      `${file}: the picture would be ${width} × ${height} pixels, and a side has at most ${longestSide}. Use a smaller --scale, --only for a part of it, or --to svg.`,
    );
  }
  const { Resvg } = await import('@resvg/resvg-js');
  const font = {
    fontFiles: [400, 500, 600].map((weight) => path.join(assets, `fonts/inter-${weight}.ttf`)),
    // Finding them takes longer than drawing: only where Inter does not do.
    loadSystemFonts: missingIn(svg).length > 0,
    defaultFontFamily: 'Inter',
  };
  const drawn = (strip: Strip, shown = strip) => new Resvg(stripSvg(svg, pixels, strip, shown), { font }).render();
  if (isAtOnce(pixels)) return drawn({ from: 0, rows: height }).asPng();
  const draw = async (strip: Strip) => {
    const wide = widened(pixels, strip, scale);
    const row = width * 4;
    return drawn(wide, strip).pixels.subarray(
      (strip.from - wide.from) * row,
      (strip.from - wide.from + strip.rows) * row,
    );
  };
  return pngOfStrips(pixels, isOpaque, draw, compressor());
}

/** The largest scale up to `wanted` at which the picture can be drawn. */
export function fittingScale(svg: string, wanted: number): number {
  const { width, height } = sizeOfSvg(svg);
  return Math.min(wanted, Math.floor((longestSide / Math.max(width, height, 1)) * 1000) / 1000);
}

function compressor(): Compressor {
  const deflate = createDeflate();
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<void>((resolve, reject) => deflate.on('end', resolve).on('error', reject));
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => deflate.write(bytes, (error) => (error ? reject(error) : resolve()))),
    end: async () => {
      deflate.end();
      await done;
      return Buffer.concat(parts);
    },
  };
}
