import path from 'node:path';
import { missingIn } from '../shared/formats/svg.ts';
import { exit, Failure } from './failure.ts';

/** Larger pictures take gigabytes, and few programs open them. */
const mostPixels = 200_000_000;
const longestSide = 32_000;

/**
 * A PNG of the SVG at `scale` pixels a px. Its type is Inter from `assets/fonts`; scripts that Inter lacks fall back to the
 * system's fonts. Throws a `Failure` when the picture would be larger than can be drawn.
 */
export async function pngOf(svg: string, scale: number, assets: string, file: string): Promise<Uint8Array> {
  const [, width = '0', height = '0'] = svg.match(/^<svg [^>]*?width="(\d+)" height="(\d+)"/) ?? [];
  const [w, h] = [Math.ceil(Number(width) * scale), Math.ceil(Number(height) * scale)];
  if (w * h > mostPixels || Math.max(w, h) > longestSide) {
    throw new Failure(
      exit.unwritable,
      `${file}: the picture would be ${w} × ${h} pixels, more than can be drawn. Use a smaller --scale, --only for a part of it, or --to svg.`,
    );
  }
  const { Resvg } = await import('@resvg/resvg-js');
  const drawing = new Resvg(svg, {
    font: {
      fontFiles: [400, 500, 600].map((weight) => path.join(assets, `fonts/inter-${weight}.ttf`)),
      // Finding them takes longer than drawing: only where Inter does not do.
      loadSystemFonts: missingIn(svg).length > 0,
      defaultFontFamily: 'Inter',
    },
    fitTo: { mode: 'zoom', value: scale },
  });
  return drawing.render().asPng();
}
