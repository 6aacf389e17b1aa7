/** Charges that stand by themselves, whatever the arrows carry. */
import { above, type Condition, type Formula, param } from './formula.ts';
import type { CostLineDefinition } from './service.ts';

interface CountedCost {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** The parameter that says how many; nothing is billed while it is 0. */
  readonly param: string;
  readonly unitUsd: CostLineDefinition['unitUsd'];
  /** A month's quantity; the parameter itself when left out. */
  readonly quantity?: Formula;
  readonly when?: Condition;
}

/** A line that the node pays for each of what a parameter counts: dashboards, backups, certificates. */
export function countedCost(cost: CountedCost): CostLineDefinition {
  const some = above(cost.param, 0);
  return {
    key: cost.key,
    label: cost.label,
    unit: cost.unit,
    on: 'node',
    quantity: cost.quantity ?? param(cost.param),
    unitUsd: cost.unitUsd,
    when: cost.when === undefined ? some : { test: 'all', of: [some, cost.when] },
  };
}
