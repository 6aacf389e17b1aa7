/** A question about what two sides changed, and its answer. */
import type { MergeConflict, MergeSide } from '../../shared/model/merge-conflict.ts';
import type { ConflictWords } from '../../shared/wording/conflict.ts';

/** One line of the question: a conflict, or all that are only about where things lie. */
export interface AskedLine extends ConflictWords {
  readonly conflicts: readonly MergeConflict[];
}

/** By `conflictKey`. */
export type Choices = ReadonlyMap<string, MergeSide>;

export interface Asked {
  /** Of the file, for the title. */
  readonly name: string;
  readonly lines: readonly AskedLine[];
  readonly answer: (choices: Choices) => void;
}

export function conflictKey({ thing, id, field }: MergeConflict): string {
  return JSON.stringify([thing, id, field]);
}
