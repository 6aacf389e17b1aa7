/** An export as it is shown before it is written, and as bytes. Loads with the export dialog and the first copy. */
import { writeBoard } from '../../shared/formats/board-write.ts';
import { fileText } from '../../shared/formats/file-text.ts';
import { missingWords } from '../../shared/formats/font-cuts.ts';
import type { ExportOptions, ExportSource, Format } from '../../shared/formats/format.ts';
import { pngWith } from '../../shared/formats/inside/png-inside.ts';
import { scaleWords } from '../../shared/formats/picture-strips.ts';
import { readBack } from '../../shared/formats/read-back.ts';
import { type Picture, pictureOf } from '../../shared/formats/svg.ts';
import { parseMermaid } from '../clipboard/mermaid-parser.ts';
import { artwork } from './artwork.ts';
import { completed } from './completed.ts';
import { pngOf } from './png.ts';

export interface Made {
  readonly format: Format;
  /** The text itself; of a picture that is no text, the SVG that it is drawn from. */
  readonly text: string;
  /** What a person should know before using it. */
  readonly notes: readonly string[];
  readonly source: ExportSource;
  /** `null` for a text. */
  readonly picture: Picture | null;
  readonly options: ExportOptions;
}

/** Writes the text, or the SVG that a picture is drawn from. Fails with a sentence for people. */
export async function make(format: Format, source: ExportSource, options: ExportOptions): Promise<Made> {
  if (format.kind === 'picture') {
    const picture = pictureOf(source, { ...options, embed: false }, artwork);
    const large = format.id === 'png' ? scaleWords(picture.area, options.scale) : [];
    const notes = [...large, ...missingWords(picture.missing)];
    return { format, options, source, picture, text: picture.svg, notes };
  }
  const text = await format.write(await completed(format, source), options, artwork);
  const read = await readBack(format, text, source, parseMermaid);
  if (!read.ok) throw new Error(read.error);
  return {
    format,
    options,
    source,
    picture: null,
    text,
    notes: [...(format.notes?.(text, source, options) ?? []), ...read.value],
  };
}

/** Fails with a sentence for people. */
export async function bytesOf({ format, text, picture, source, options }: Made): Promise<Uint8Array> {
  if (format.kind === 'text') return new TextEncoder().encode(fileText(format, text));
  if (format.id === 'pdf' && picture !== null) {
    const { pdfOfPicture } = await import('./pdf.ts');
    return pdfOfPicture(picture, source.document.title);
  }
  const { bytes, scale } = await pngOf(text, options.scale, !options.transparent);
  return pngWith(bytes, scale, options.embed ? writeBoard(source.document, source.catalog) : null);
}
