/** What a scenario's back-of-envelope questions come to: the calculator, over the given numbers, line by line. */

import type { Catalog } from '../catalog/service.ts';
import { capacitiesOf } from '../pad/capacities.ts';
import { type PadResult, padResults } from '../pad/evaluate.ts';
import type { Scenario } from './scenario.ts';

export interface Answers {
  /** One for each given number, in order. */
  readonly numbers: readonly PadResult[];
  /** One for each estimate, in order. */
  readonly estimates: readonly PadResult[];
}

/**
 * Pure. A formula that cannot be worked out gives its problem; a scenario of the project has none. What a shard or a table takes is the
 * guide's word, whatever the board's book: the numbers that a scenario gives are.
 */
export function answersOf({ numbers, estimates }: Scenario, catalog: Catalog): Answers {
  const lines = [
    ...numbers.map(({ id, value }) => `${id} = ${value}`),
    ...estimates.map(({ id, formula }) => `${id} = ${formula}`),
  ];
  const results = padResults(lines.join('\n'), capacitiesOf(catalog, 'guide'));
  return { numbers: results.slice(0, numbers.length), estimates: results.slice(numbers.length) };
}
