/** Reads the drawings of other programs with what a board here takes of them. Loads with the first one. */
import { analyze } from '../../shared/analyze.ts';
import { isUnplaced, laidOut } from '../../shared/drawing/laid-out.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import { settleLayout } from '../../shared/drawing/settle-layout.ts';
import type { DrawingReader, ReadDrawing } from '../../shared/formats/drawing-reader.ts';
import { isOutsideAddress } from '../../shared/host/address.ts';
import type { Document } from '../../shared/model/document.ts';
import { pictureRoom } from '../../shared/model/limits.ts';
import { type Issue, ok, type Result } from '../../shared/model/result.ts';
import { catalog } from '../store/catalog.ts';
import type { Notice } from '../store/state.ts';
import { contentsOf } from './contents.ts';

export { readerFor } from '../../shared/formats/drawing-readers.ts';
export { carriesDrawing } from '../../shared/formats/picture-readers.ts';

/** The drawing as a board of its own, with a place for everything; `beside` is the board that it comes on, whose pictures count too. */
export async function readDrawing(
  reader: DrawingReader,
  content: Uint8Array,
  beside: Document | null,
): Promise<Result<ReadDrawing, readonly Issue[]>> {
  const there = (beside?.sketch.images ?? []).reduce((sum, { data }) => sum + data.length, 0);
  const read = await reader.read(content, {
    catalog,
    isAddress: isOutsideAddress,
    pictureRoom: pictureRoom - there,
    parseMermaid: async (text, which) => (await import('./mermaid-parser.ts')).parseMermaid(text, which),
  });
  if (!read.ok || read.value.isBoard === true) return read;
  return ok({ ...read.value, document: await placed(read.value) });
}

async function placed({ document, direction, links }: ReadDrawing): Promise<Document> {
  if (!isUnplaced(document)) return settleLayout(document);
  const { layOut } = await import('../tidy/elk.ts');
  return laidOut(document, {
    layOut,
    draw: (settled) => sceneOf(settled, analyze(settled.design, catalog), { catalog }),
    ...(direction === undefined ? {} : { direction }),
    ...(links === undefined ? {} : { links }),
  });
}

/** What came of it, for the person who brought it. */
export function drawnWords({ label }: DrawingReader, { document, remarks, isBoard = false }: ReadDrawing): Notice {
  const text = isBoard
    ? `From the board inside the picture: ${contentsOf(document)}`
    : `Drawn from ${label}: ${contentsOf(document)}`;
  return { kind: 'info', text, ...(remarks.length === 0 ? {} : { lines: remarks }) };
}

/** What is wrong with a drawing, in one line. */
export function wrongWords(issues: readonly Issue[]): string {
  const [first, ...more] = issues;
  if (first === undefined) return '';
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  const isPlaced = /^column \d/.test(first.message);
  const where = isPlaced ? `It cannot be read on line ${first.line}, ` : first.path === '' ? '' : `${first.path}: `;
  const said = `${where}${first.message}${rest}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}
