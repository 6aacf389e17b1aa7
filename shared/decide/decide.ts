/** Answers a decision: the questions' presets where nothing is given, the facts of one book, and what was cited. */
import type { Catalog } from '../catalog/service.ts';
import { type Book, basisOf, usualHoursPerMonth } from './basis.ts';
import type { Answer, Decision, Values } from './decision.ts';

export interface Decided extends Answer {
  /** All answers that it was decided with, given or preset. */
  readonly values: Values;
  /** Ids of the facts that were read, in order. */
  readonly facts: readonly string[];
}

/** Total over the decision's question space: `given` holds values that `readValues` or the questions' own fields accepted. */
export function decide(
  decision: Decision,
  given: Values,
  catalog: Catalog,
  book: Book,
  hoursPerMonth = usualHoursPerMonth,
): Decided {
  const presets = Object.fromEntries(
    Object.entries(decision.questions).map(([key, { default: preset }]) => [key, preset]),
  );
  const values: Values = { ...presets, ...given };
  const read = new Set<string>();
  const answer = decision.answer(values, basisOf(catalog, book, hoursPerMonth, read));
  return { ...answer, values, facts: [...read] };
}
