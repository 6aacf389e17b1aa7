/** Where a month's cost comes from. */
import type { FactSheet } from '../catalog/fact.ts';
import type { Tier } from '../catalog/service.ts';
import type { Analysis, Cost, CostLine } from '../engine/analysis.ts';
import type { PriceCut } from '../engine/commitment.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { CostTrace, Trace } from '../engine/trace.ts';
import { formulaText } from '../wording/formula.ts';
import { exact, exactMoney, unitPrice } from '../wording/numbers.ts';
import type { BoardValues, Certificate, Step } from './certificate.ts';
import { cutText, listPrice } from './price-cut.ts';

/** The cost of one arrow, or of a node's own lines; `id` is that arrow or node, `sources` names the facts. */
export function costCertificate(
  cost: Cost,
  trace: Trace,
  id: string,
  values: BoardValues,
  sources: FactSheet,
): Certificate {
  const traced = trace.costs(id);
  const steps = cost.lines.map((line) => {
    const own = traceOfLine(traced, line);
    return costStep(own, line, own === undefined ? trace.transferCut : own.cut, sources);
  });
  if (steps.length > 1) steps.push({ label: 'Sum', names: '', numbers: '', result: exactMoney(cost.usdPerMonth) });
  return {
    figure: exactMoney(cost.usdPerMonth),
    unit: 'a month',
    steps,
    facts: [...new Set(cost.lines.flatMap((line) => line.facts))],
    params: values([...new Set(cost.lines.flatMap((line) => line.params))]),
  };
}

/** Data transfer belongs to no service: `byService` has it under this name. */
const transfer = 'data-transfer';

/** The whole bill, a service's part of it (an id of `total.byService`), or what one node costs with what its arrows carry for it. */
export type BillPart = 'all' | { readonly service: string } | { readonly node: string };

/** A part of the month's bill as the sum of what arrows and nodes cost, largest first. */
export function totalCertificate(analysis: Analysis, trace: Trace, of: BillPart): Certificate {
  const isPart = (line: CostLine, traced: readonly CostTrace[]) => {
    if (of === 'all') return true;
    const owner = traceOfLine(traced, line)?.node;
    return 'node' in of ? owner?.id === of.node : (owner?.service.id ?? transfer) === of.service;
  };
  const parts = [...Object.entries(analysis.edges), ...Object.entries(analysis.nodes)].flatMap(([id, { cost }]) => {
    const traced = of === 'all' || cost.lines.length === 0 ? [] : trace.costs(id);
    return cost.lines.flatMap((line) =>
      line.usd !== 0 && isPart(line, traced) ? [{ id, label: line.label, usd: line.usd }] : [],
    );
  });
  parts.sort((a, b) => (b.usd ?? 0) - (a.usd ?? 0));
  const sum = parts.reduce((total, { usd }) => total + (usd ?? 0), 0);
  return { figure: exactMoney(sum), unit: 'a month', steps: [], facts: [], params: [], parts };
}

/** Both ends of an arrow may have a line of one key; their labels tell them apart. */
function traceOfLine(traced: readonly CostTrace[], line: CostLine): CostTrace | undefined {
  const ofKey = traced.filter(({ definition }) => definition.key === line.key);
  return ofKey.find(({ definition }) => definition.label === line.label) ?? ofKey[0];
}

function costStep(traced: CostTrace | undefined, line: CostLine, cut: PriceCut | null, sources: FactSheet): Step {
  const result = line.usd === null ? 'unknown' : exactMoney(line.usd);
  const listUsd = listPrice(line.unitUsd, cut);
  const price = listUsd === null ? 'unknown' : unitPrice(listUsd);
  const less = cutText(cut, traced, sources);
  if (traced === undefined) {
    return {
      label: line.label,
      names: `${line.unit} × price${less.names}`,
      numbers: `${line.quantity === null ? 'unknown' : exact(line.quantity)} × ${price}${less.numbers}`,
      result,
    };
  }
  const quantity = formulaText(traced.definition.quantity, traced.scope, sources);
  const part =
    traced.part === 1
      ? { names: '', numbers: '' }
      : { names: ' × share of the requests', numbers: ` × ${exact(traced.part, 4)}` };
  const priceName = Array.isArray(traced.price)
    ? tierName(traced.price as readonly Tier[], traced, listUsd, sources)
    : formulaText(traced.price as never, traced.scope, sources).names;
  return {
    label: line.label,
    names: `${quantity.names}${part.names} × ${priceName}${less.names}`,
    numbers: `${quantity.numbers}${part.numbers} × ${price}${less.numbers}`,
    result,
  };
}

function tierName(
  tiers: readonly Tier[],
  traced: { readonly scope: Parameters<typeof evaluate>[1] },
  listUsd: number | null,
  sources: FactSheet,
): string {
  const single = tiers.find((tier) => isSame(evaluate(tier.unitUsd, traced.scope), listUsd));
  return single ? formulaText(single.unitUsd, traced.scope, sources).names : 'average price over the tiers';
}

/** Equal but for what dividing by a discount leaves behind. */
function isSame(one: number, other: number | null): boolean {
  return other !== null && Math.abs(one - other) <= 1e-9 * Math.abs(one);
}
