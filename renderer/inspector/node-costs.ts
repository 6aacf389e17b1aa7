/** What a service costs altogether: its own lines and those that its arrows carry for it. */
import type { Analysis, CostLine } from '../../shared/engine/analysis.ts';
import type { Design, ServiceNode } from '../../shared/model/document.ts';
import { serviceOfNode } from '../panels/names.ts';

export interface CostSum {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** `null` when a part of it is unknown. */
  readonly quantity: number | null;
  readonly unitUsd: number | null;
  readonly usd: number | null;
  /** Ids of the facts that it was made from. */
  readonly facts: readonly string[];
}

/** One sum per kind of line, in the catalog's order; lines that cost nothing are left out. */
export function nodeCosts(design: Design, analysis: Analysis, node: ServiceNode): readonly CostSum[] {
  const definitions = serviceOfNode(node).costs;
  const paidBy = (side: 'in' | 'out', line: CostLine) =>
    definitions.some(
      (one) => one.key === line.key && one.label === line.label && (one.on === 'out') === (side === 'out'),
    );
  const lines: CostLine[] = [...(analysis.nodes[node.id]?.cost.lines ?? [])];
  for (const edge of design.edges) {
    const cost = analysis.edges[edge.id]?.cost.lines ?? [];
    if (edge.to === node.id) lines.push(...cost.filter((line) => paidBy('in', line)));
    if (edge.from === node.id) lines.push(...cost.filter((line) => paidBy('out', line)));
  }
  return summed(lines);
}

/** Lines of one key as one; the price is then the mean one. */
export function summed(lines: readonly CostLine[]): readonly CostSum[] {
  const sums = new Map<string, CostSum>();
  for (const { key, label, unit, quantity, unitUsd, usd, facts } of lines) {
    const before = sums.get(key);
    if (before === undefined) {
      sums.set(key, { key, label, unit, quantity, unitUsd, usd, facts });
      continue;
    }
    const total = add(before.usd, usd);
    const amount = add(before.quantity, quantity);
    const price = total === null || amount === null || amount === 0 ? unitUsd : total / amount;
    const cited = [...new Set([...before.facts, ...facts])];
    sums.set(key, { ...before, quantity: amount, usd: total, unitUsd: price, facts: cited });
  }
  return [...sums.values()].filter((sum) => sum.usd === null || sum.usd !== 0);
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
