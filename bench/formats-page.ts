/** What the page does that `npm run bench:formats` drives: every export of a board, as the window makes it. */
import { pngOf } from '../renderer/export/png.ts';
import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import { readBoardText } from '../shared/formats/board-read.ts';
import { type Artwork, type ExportSource, usualExport } from '../shared/formats/format.ts';
import { formatById, formats } from '../shared/formats/index.ts';
import { svgOf } from '../shared/formats/svg.ts';

interface Assets {
  readonly icons: Readonly<Record<string, string>>;
  readonly fonts: Readonly<Record<string, string>>;
}

/** A board ready to be written, as it is when the export dialog is open. */
export function prepare(file: string, { icons, fonts }: Assets) {
  const read = readBoardText(file, catalog);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { document } = read.value;
  const source: ExportSource = { document, analysis: analyze(document.design, catalog), catalog };
  const artwork: Artwork = { icon: (id) => icons[id] ?? null, font: (name) => fonts[name] ?? null };
  return {
    /** Ids of the formats that are text. */
    texts: formats.flatMap(({ id, kind }) => (kind === 'text' ? [id] : [])),
    /** Bytes of the text. */
    text: (id: string): number => {
      const format = formatById(id);
      if (format?.kind !== 'text') throw new Error(`There is no text format '${id}'.`);
      return new Blob([format.write(source, usualExport, artwork)]).size;
    },
    png: async (): Promise<number> => (await pngOf(svgOf(source, usualExport, artwork), 2)).bytes.length,
  };
}
