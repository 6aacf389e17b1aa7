/**
 * The board in the comments behind a diagram: its own file, a line for a line, so that nothing is lost on the way back and a change shows
 * in a comparison as it does in the file. Mermaid drops comments before it counts or reads anything (tried on 10.9.3, 11.4.1, 11.14.0 and
 * 12.3.0 with two million characters of them).
 */
import type { Catalog } from '../catalog/service.ts';
import type { Document } from '../model/document.ts';
import { failed, type Issue, ok, type Result } from '../model/result.ts';
import { readBoardText } from './board-read.ts';
import { writeBoard } from './board-write.ts';

const opening = '%% The board, for Edgewise to read back; what is changed in the diagram above counts';
/** What a shortened board goes without, most wanted first. */
const shortened = [
  ['', (document: Document) => document],
  [', without its pictures', withoutPictures],
  [', without places and drawings', withoutPlaces],
] as const;

/** The comment lines that keep the board in at most `room` characters: as much of it as fits, none where not even the design does. */
export function keptLines(document: Document, catalog: Catalog, room: number): readonly string[] {
  for (const [less, part] of shortened) {
    const file = writeBoard(part(document), catalog).trimEnd().replace(unsafe, escaped);
    const lines = [`${opening}${less}.`, ...file.split('\n').map((line) => `%% ${line}`)];
    if (lines.reduce((sum, line) => sum + line.length + 3, 0) <= room) return lines;
  }
  return [];
}

/** What the comments of a text of ours go without, in words; `null` where the whole board is in them. */
export function leftOut(text: string): string | null {
  const at = text.lastIndexOf(opening);
  if (at < 0) return 'the board itself';
  const rest = text.slice(at + opening.length, text.indexOf('\n', at));
  return rest === '.' ? null : rest.replace(/^, without |\.$/g, '');
}

/** `%%{` opens a directive wherever it stands, `<` a tag where a page shows the text, and some readers end lines at more than `\n`. */
const unsafe = /%(?=[%{])|[<\u007f-\u009f\u2028\u2029\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function withoutPictures({ sketch, ...document }: Document): Document {
  const { images: _, ...rest } = sketch;
  return { ...document, sketch: { ...rest, ...known(sketch) } };
}

function withoutPlaces({ title, design, layout, sketch }: Document): Document {
  const steps = Object.entries(layout.edges).flatMap(([id, { step }]) =>
    step === undefined ? [] : [[id, { step }] as const],
  );
  const { strokes: _s, shapes: _f, images: _i, foreign: _k, ...rest } = sketch;
  return {
    title,
    design,
    layout: { nodes: {}, groups: {}, edges: Object.fromEntries(steps) },
    sketch: { ...rest, strokes: [] },
  };
}

/** Foreign pictures may be as large as ours. */
function known({ foreign = [] }: Document['sketch']): Pick<Document['sketch'], 'foreign'> {
  const small = foreign.filter(({ list }) => list !== 'images');
  return small.length === foreign.length && small.length === 0 ? {} : { foreign: small };
}

/** A board's file in a text of ours, and the line of that text on which each of its lines stands. */
export interface KeptText {
  readonly file: string;
  readonly lines: readonly number[];
}

/** The file that the comments hold, for a text with so many lines before it; `null` where there is none. */
export function keptIn(source: string, before: number): KeptText | null {
  const all = source.split('\n');
  const start = all.findIndex((line) => line.trimStart().startsWith(opening));
  if (start < 0) return null;
  const found = all.flatMap((line, i) => {
    const [, text] = i <= start ? [] : (/^\s*%% ?(.*)$/.exec(line) ?? []);
    return text === undefined ? [] : [{ text, line: before + i + 1 }];
  });
  const end = found.findIndex(({ text }) => text.trimEnd() === '}');
  const kept = end < 0 ? found : found.slice(0, end + 1);
  return { file: kept.map(({ text }) => text).join('\n'), lines: kept.map(({ line }) => line) };
}

/** The board that was kept, or what is wrong with its file, on the lines of the text that it came in. */
export function keptBoard(
  { file, lines }: KeptText,
  catalog: Catalog,
): Result<{ readonly document: Document; readonly warnings: readonly Issue[] }, readonly Issue[]> {
  const read = readBoardText(file, catalog);
  const located = (issues: readonly Issue[]) =>
    issues.map((issue) => ({ ...issue, line: lines[issue.line - 1] ?? lines.at(-1) ?? 1 }));
  if (!read.ok) return failed(located(read.error));
  return ok({ document: read.value.document, warnings: located(read.value.warnings) });
}
