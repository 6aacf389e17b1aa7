/** An export as it is shown before it is written, and as bytes. Loads with the export dialog and the first copy. */
import { fileText } from '../../shared/formats/file-text.ts';
import type { ExportOptions, ExportSource, Format } from '../../shared/formats/format.ts';
import { svgOf } from '../../shared/formats/svg.ts';
import { artwork } from './artwork.ts';

export interface Made {
  readonly format: Format;
  /** The text itself; of a picture that is no text, the SVG that it is drawn from. */
  readonly text: string;
  /** What a person should know before using it. */
  readonly notes: readonly string[];
  readonly options: ExportOptions;
}

/** Writes the text, or the SVG that a picture is drawn from. Fails with a sentence for people. */
export async function make(format: Format, source: ExportSource, options: ExportOptions): Promise<Made> {
  if (format.kind === 'picture') return { format, options, text: svgOf(source, options, artwork), notes: [] };
  const text = await format.write(source, options, artwork);
  return { format, options, text, notes: format.notes?.(text, source) ?? [] };
}

/** Fails with a sentence for people. */
export async function bytesOf({ format, text, options }: Made): Promise<Uint8Array> {
  if (format.kind === 'text') return new TextEncoder().encode(fileText(format, text));
  const { pngOf } = await import('./png.ts');
  return (await pngOf(text, options.scale)).bytes;
}
