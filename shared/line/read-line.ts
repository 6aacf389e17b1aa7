/** The front door of the line language: what a line draws on a board, and where. */
import type { Point } from '../model/document.ts';
import { type Draft, type DraftOptions, draftLine } from './draft.ts';
import type { Line, Problem } from './line.ts';
import { parseLine } from './parse.ts';
import { type PlacedDraft, placeDraft } from './place.ts';

export interface ReadLine extends PlacedDraft {
  readonly line: Line;
  readonly draft: Draft;
  /** In the order of the text; empty when the line is understood as a whole. */
  readonly problems: readonly Problem[];
}

/** Never fails: beside a problem the rest of the line is drawn all the same. `centre` is where things go that nothing on the board leads to. */
export function readLine(text: string, options: DraftOptions & { readonly centre: Point }): ReadLine {
  const { line, problems } = parseLine(text);
  const draft = draftLine(line, options);
  return {
    line,
    draft,
    problems: [...problems, ...draft.problems].sort((a, b) => a.at - b.at),
    ...placeDraft(options.document, draft, options.centre),
  };
}
