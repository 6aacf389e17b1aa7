/** A PDF from the SVG of a board. The programs that write it are handed in: a page and the command line have each their own. */
import type { Picture } from '../svg.ts';
import { type DrawWords, wordsAsPictures } from './words-as-pictures.ts';

/** What of a PDF writer is used here. */
export interface PdfDocument {
  readonly _font: PdfFont;
  font(name: string): unknown;
  registerFont(name: string, source: Uint8Array): unknown;
  link(x: number, y: number, width: number, height: number, address: string): unknown;
  on(event: 'data' | 'end', listener: (chunk: Uint8Array) => void): unknown;
  end(): void;
}

interface PdfFont {
  encode(text: string, features?: readonly string[]): unknown;
}

export interface PdfOptions {
  readonly size: [number, number];
  readonly margin: 0;
  readonly lang: 'en';
  readonly displayTitle: true;
  /** None to begin with: Inter is all there is. */
  readonly font: '';
  readonly info: { readonly Title: string; readonly Subject: string; readonly Creator: string };
}

export interface PdfTools {
  /** Begins a document; its `CreationDate` must not be that of now. */
  create(options: PdfOptions): PdfDocument;
  /** Draws an SVG on the document's page, from its upper left corner. */
  draw(document: PdfDocument, svg: string, options: object): void;
  /** The TrueType file of Inter in a weight. */
  font(weight: Weight): Uint8Array;
  drawWords: DrawWords;
  /** Whether a link may be followed. */
  isAddress(text: string): boolean;
}

const weights = [400, 500, 600] as const;
type Weight = (typeof weights)[number];

/** Points of print for each px. */
const pointsPerPx = 0.75;
/** In points: no reader shows a longer side, so a larger drawing is made smaller. */
const longestSide = 14_400;

/**
 * One page as large as the drawing. Type is Inter with only the characters that are used; words in other scripts are small pictures, drawn
 * with the system's fonts. The same picture always gives the same bytes.
 */
export async function pdfOf(picture: Picture, title: string, tools: PdfTools): Promise<Uint8Array> {
  const { area, words, links } = picture;
  const scale = Math.min(pointsPerPx, longestSide / Math.max(area.width, area.height));
  const size: [number, number] = [area.width * scale, area.height * scale];
  const info = { Title: plain(title), Subject: plain(words), Creator: 'Edgewise' };
  const document = tools.create({ size, margin: 0, lang: 'en', displayTitle: true, font: '', info });
  const done = collected(document);
  const fonts = fontsOf(document, tools);
  tools.draw(document, forWriter(await wordsAsPictures(picture.svg, tools.drawWords)), {
    width: size[0],
    height: size[1],
    assumePt: true,
    fontCallback: fonts,
  });
  for (const { rect, address } of links) {
    if (!tools.isAddress(address)) continue;
    document.link(
      (rect.x - area.x) * scale,
      (rect.y - area.y) * scale,
      rect.width * scale,
      rect.height * scale,
      address,
    );
  }
  document.end();
  return done;
}

/** A title is one line, and says what Inter can. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 4000);
}

function collected(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

/**
 * Registers the weights and gives the function that is asked for a font before each text. The writer knows no features of type: where a text
 * wants figures of one width, its font gives them until the next text is asked for.
 */
function fontsOf(document: PdfDocument, tools: PdfTools): (family: string) => string {
  let isTabular = false;
  for (const weight of weights) {
    document.registerFont(`inter-${weight}`, tools.font(weight));
    document.font(`inter-${weight}`);
    const font = document._font;
    const encode = font.encode.bind(font);
    font.encode = (text) => encode(text, isTabular ? ['tnum'] : undefined);
  }
  return (family) => {
    const [name = '', features] = family.replace(/["']/g, '').split(' ');
    isTabular = features === 'tabular';
    return name;
  };
}

/** The writer knows two weights and no classes: what is wanted is said in the name of the font. Without a size it fills the page. */
function forWriter(svg: string): string {
  return svg
    .replace(/^(<svg [^>]*?) width="\d+" height="\d+"/, '$1')
    .replace(/<text\b([^>]*)>/g, (_, attributes: string) => {
      const wanted = Number(/ font-weight="(\d+)"/.exec(attributes)?.[1] ?? 400);
      const weight = weights.find((one) => one >= wanted) ?? 600;
      const family = `inter-${weight}${/ class="f"/.test(attributes) ? ' tabular' : ''}`;
      return `<text xml:space="preserve" font-family="${family}"${attributes.replace(/ font-weight="\d+"/, '')}>`;
    });
}
