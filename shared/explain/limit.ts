/** Where a limit's utilisation comes from. */
import type { FactSheet } from '../catalog/fact.ts';
import type { Limit } from '../engine/analysis.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { LimitTrace } from '../engine/trace.ts';
import { formulaText } from '../wording/formula.ts';
import { exact, percent } from '../wording/numbers.ts';
import type { BoardValues, Certificate, Step } from './certificate.ts';

/** As many arrows as a sum lists one by one. */
const mostTerms = 6;

/** `sources` names the facts. */
export function limitCertificate(
  traced: LimitTrace | null,
  limit: Limit,
  values: BoardValues,
  sources: FactSheet,
): Certificate {
  const amount = limit.of.value === null ? limit.of.noun : `${exact(limit.of.value, 1)} ${limit.of.noun}`;
  const steps: Step[] = [];
  if (traced !== null) {
    const [scope] = traced.scopes;
    if (scope) {
      const text = formulaText(traced.definition.demand, scope, sources);
      const many = traced.scopes.length > 1;
      const together = traced.definition.combine === 'largest' ? 'largest' : 'sum';
      steps.push({
        label: 'Demand at the peak',
        names: many ? `${text.names}, ${together} of ${traced.scopes.length} arrows` : text.names,
        numbers: many ? termsOf(traced, together) : text.numbers,
        result: shown(limit.demand, limit.unit),
      });
    }
    const capacity = formulaText(traced.definition.capacity, traced.capacityScope, sources);
    steps.push({ label: 'Capacity', ...capacity, result: shown(limit.capacity, limit.unit) });
    if (traced.definition.shared !== undefined) {
      steps.push({
        label: 'Shared',
        names: 'a quota of the account: all services that share it count together',
        numbers: '',
        result: percent(limit.utilisation),
      });
    } else {
      steps.push({
        label: 'Utilisation',
        names: 'demand on the node ÷ capacity',
        numbers:
          limit.utilisation === null || limit.capacity === null
            ? ''
            : `${exact(limit.utilisation * limit.capacity)} ÷ ${exact(limit.capacity)}`,
        result: percent(limit.utilisation),
      });
    }
  }
  return {
    figure: percent(limit.utilisation),
    unit: `of ${amount}`,
    steps,
    facts: limit.facts,
    params: values(limit.params),
  };
}

/** "8,000 + 3,574": each arrow's own part, as far as a person reads them one by one. */
function termsOf({ definition, scopes }: LimitTrace, together: 'largest' | 'sum'): string {
  const terms = scopes.slice(0, mostTerms).map((scope) => {
    const value = evaluate(definition.demand, scope);
    return Number.isFinite(value) ? exact(value) : 'unknown';
  });
  if (scopes.length > mostTerms) terms.push(`${scopes.length - mostTerms} more`);
  return terms.join(together === 'sum' ? ' + ' : ', ');
}

function shown(value: number | null, unit: string): string {
  return value === null ? 'unknown' : `${exact(value)} ${unit}`;
}
