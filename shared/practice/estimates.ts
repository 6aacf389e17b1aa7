/** What a scenario's back-of-envelope questions come to: the calculator, over the given numbers, line by line. */

import type { Capacity } from '../pad/capacity.ts';
import { type PadResult, padResults } from '../pad/evaluate.ts';
import type { Scenario } from './scenario.ts';

export interface Answers {
  /** One for each given number, in order. */
  readonly numbers: readonly PadResult[];
  /** One for each estimate, in order. */
  readonly estimates: readonly PadResult[];
}

/** Pure. A formula that cannot be worked out gives its problem; a scenario of the project has none. */
export function answersOf({ numbers, estimates }: Scenario, capacities: readonly Capacity[]): Answers {
  const lines = [
    ...numbers.map(({ id, value }) => `${id} = ${value}`),
    ...estimates.map(({ id, formula }) => `${id} = ${formula}`),
  ];
  const results = padResults(lines.join('\n'), capacities);
  return { numbers: results.slice(0, numbers.length), estimates: results.slice(numbers.length) };
}
