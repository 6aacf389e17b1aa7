/** What the settings of a board take off a price, as factors behind it. */
import type { FactSheet } from '../catalog/fact.ts';
import type { PriceCut } from '../engine/commitment.ts';
import type { CostTrace } from '../engine/trace.ts';
import { type FormulaText, formulaText } from '../wording/formula.ts';
import { exact } from '../wording/numbers.ts';

/** " × (1 − share under commitment × …) × (1 − private discount)"; empty at list prices. */
export function cutText(cut: PriceCut | null, traced: CostTrace | undefined, sources: FactSheet): FormulaText {
  const factors: FormulaText[] = [];
  if (cut?.covered && traced !== undefined) {
    const discount = formulaText({ op: 'fact', id: cut.covered.fact }, traced.scope, sources);
    factors.push({
      names: `(1 − share under commitment × ${discount.names})`,
      numbers: `(1 − ${exact(cut.covered.share, 4)} × ${discount.numbers})`,
    });
  }
  if (cut !== null && cut.discount > 0) {
    factors.push({ names: '(1 − private discount)', numbers: `(1 − ${exact(cut.discount, 4)})` });
  }
  return {
    names: factors.map(({ names }) => ` × ${names}`).join(''),
    numbers: factors.map(({ numbers }) => ` × ${numbers}`).join(''),
  };
}

/** The price before anything is taken off; `null` where it cannot be known from the price that is paid. */
export function listPrice(paidUsd: number | null, cut: PriceCut | null): number | null {
  if (paidUsd === null || cut === null) return paidUsd;
  return cut.factor === 0 ? null : paidUsd / cut.factor;
}
