/** Where a service's typical time and its promised availability come from. */
import type { FactSheet } from '../catalog/fact.ts';
import type { Formula } from '../catalog/formula.ts';
import { cite, evaluate, type Scope } from '../engine/evaluate.ts';
import type { ResolvedNode } from '../engine/resolve.ts';
import { formulaText } from '../wording/formula.ts';
import { exact } from '../wording/numbers.ts';
import type { BoardValues, Certificate } from './certificate.ts';

/** The typical time of one call, or the availability that the SLA promises; `null` where the catalog has none. */
export function promiseCertificate(
  what: 'latency' | 'availability',
  formula: Formula | undefined,
  scope: Scope,
  values: BoardValues,
  sources: FactSheet,
): Certificate | null {
  if (formula === undefined) return null;
  const value = evaluate(formula, scope);
  const known = Number.isFinite(value);
  const figure = what === 'latency' ? exact(value, 3) : `${exact(value * 100, 4)}%`;
  const { facts, params } = cite([formula], scope.node as ResolvedNode);
  return {
    figure: known ? figure : 'unknown',
    unit: what === 'latency' ? 'ms, typical' : 'promised a year',
    steps: [
      {
        label: what === 'latency' ? 'Time of one call' : 'Availability',
        ...formulaText(formula, scope, sources),
        result: known ? (what === 'latency' ? `${figure} ms` : figure) : 'unknown',
      },
    ],
    facts,
    params: values(params),
  };
}
