/** A picture as a PDF. Loads with the first one, and brings the writer and the fonts with it. */
import PDFDocument from 'pdfkit';
import drawSvg from 'svg-to-pdfkit';
import { fromBase64 } from '../../shared/formats/base64.ts';
import { type PdfDocument, pdfOf } from '../../shared/formats/pdf/pdf-of.ts';
import type { Picture } from '../../shared/formats/svg.ts';
import { isOutsideAddress } from '../../shared/host/address.ts';
import { pngOf } from './png.ts';

const fonts = import.meta.glob<string>('../../assets/fonts/inter-*.ttf', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** One page of the picture's size. Words in scripts that Inter lacks are drawn with the system's fonts. */
export function pdfOfPicture(picture: Picture, title: string): Promise<Uint8Array> {
  return pdfOf(picture, title, {
    create: (options) => {
      const info = { ...options.info, CreationDate: new Date(0) };
      return new PDFDocument({ ...options, info }) as unknown as PdfDocument;
    },
    draw: (document, svg, options) => drawSvg(document, svg, 0, 0, options),
    font: (weight) =>
      fromBase64(fonts[`../../assets/fonts/inter-${weight}.ttf`]?.split(',')[1] ?? '') ?? new Uint8Array(),
    drawWords: async (svg, scale) => (await pngOf(svg, scale)).bytes,
    isAddress: isOutsideAddress,
  });
}
