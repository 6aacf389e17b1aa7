import fs from 'node:fs';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import drawSvg from 'svg-to-pdfkit';
import { type PdfDocument, pdfOf } from '../shared/formats/pdf/pdf-of.ts';
import type { Picture } from '../shared/formats/svg.ts';
import { isOutsideAddress } from '../shared/host/address.ts';
import { pngOf } from './raster.ts';

/** A PDF of the picture: one page of its size. Words in scripts that Inter lacks are drawn with the system's fonts. */
export function pdfOfPicture(picture: Picture, title: string, assets: string, file: string): Promise<Uint8Array> {
  return pdfOf(picture, title, {
    create: (options) => {
      const info = { ...options.info, CreationDate: new Date(0) };
      return new PDFDocument({ ...options, info }) as unknown as PdfDocument;
    },
    draw: (document, svg, options) => drawSvg(document, svg, 0, 0, options),
    font: (weight) => fs.readFileSync(path.join(assets, `fonts/inter-${weight}.ttf`)),
    drawWords: (svg, scale) => pngOf(svg, scale, assets, file),
    isAddress: isOutsideAddress,
  });
}
