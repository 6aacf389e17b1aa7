/**
 * Average × time × price. Request and volume charges go to the arrow that causes them, provisioned capacity is shared among the arrows
 * that reach it, storage and standing charges stay with the node. Tiers are applied to a month's sum of the service and shared back by
 * volume, so that quantity × effective price is each line's own amount.
 *
 * Needs: a network and flows at the load asked for. Gives: cost lines by edge and by node; NaN is unknown.
 */
import type { CostLineDefinition, Tier } from '../catalog/service.ts';
import type { Design } from '../model/document.ts';
import type { CostLine } from './analysis.ts';
import type { Citations } from './citations.ts';
import { type Books, type EdgeValues, evaluate, holds, type Scope } from './evaluate.ts';
import type { Network } from './network.ts';
import type { ResolvedNode } from './resolve.ts';

/** A line before it is priced: tiers need the month's sum of all lines of their kind first. */
export interface Charge {
  /** Canonical id, or `data-transfer`. */
  readonly service: string;
  /** Charges with the same name are added up before tiers are applied. */
  readonly pool: string;
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly quantity: number;
  readonly price: number | readonly PricedTier[];
  readonly facts: readonly string[];
  readonly params: readonly string[];
}

export interface PricedTier {
  readonly upTo: number;
  readonly unitUsd: number;
}

export interface Charges {
  readonly edges: readonly Charge[][];
  readonly nodes: readonly Charge[][];
}

export function chargesOf(
  network: Network,
  averages: readonly EdgeValues[],
  design: Design,
  books: Books,
  citations: Citations,
): Charges {
  const edges: Charge[][] = averages.map(() => []);
  const nodes: Charge[][] = network.nodes.map(() => []);
  const { hoursPerMonth } = design.settings;
  network.nodes.forEach((node, i) => {
    const { costs } = node.service;
    if (costs.length === 0) return;
    const incoming = network.graph.incoming[i] as readonly number[];
    const outgoing = network.graph.outgoing[i] as readonly number[];
    const scope: Scope = {
      node,
      facts: books.of(node.service),
      books,
      hoursPerMonth,
      edge: null,
      incoming: incoming.map((e) => averages[e] as EdgeValues),
      outgoing: outgoing.map((e) => averages[e] as EdgeValues),
    };
    for (const line of costs) {
      if (line.when !== undefined && !holds(line.when, node)) continue;
      const make = charger(node, line, scope, citations);
      if (line.on === 'in' || line.on === 'out') {
        for (const e of line.on === 'in' ? incoming : outgoing) {
          const values = averages[e] as EdgeValues;
          const quantity = values.units === 0 ? 0 : evaluate(line.quantity, scope, values);
          if (quantity !== 0) edges[e]?.push(make(quantity));
        }
        continue;
      }
      const quantity = evaluate(line.quantity, scope);
      if (quantity === 0) continue;
      const payers = payersOf(network, i, line.on);
      const weights = payers.map((e) => (averages[e] as EdgeValues).requests);
      const demand = weights.reduce((sum, weight) => sum + weight, 0);
      if (demand > 0 && Number.isFinite(demand)) {
        payers.forEach((e, k) => {
          const part = (weights[k] as number) / demand;
          if (part !== 0) edges[e]?.push(make(quantity * part));
        });
      } else nodes[i]?.push(make(quantity));
    }
  });
  return { edges, nodes };
}

/** The arrows that a node's own charge is shared among. */
export function payersOf(network: Network, i: number, on: CostLineDefinition['on']): readonly number[] {
  const incoming = network.graph.incoming[i] ?? [];
  if (on === 'shared') return incoming;
  if (on !== 'scan') return [];
  return [...incoming, ...(network.graph.outgoing[i] ?? [])].filter((e) => network.scan[e] === 1);
}

function charger(
  node: ResolvedNode,
  line: CostLineDefinition,
  scope: Scope,
  citations: Citations,
): (quantity: number) => Charge {
  const tiered = Array.isArray(line.unitUsd) ? (line.unitUsd as readonly Tier[]) : null;
  const price = tiered
    ? tiered.map((tier) => ({ upTo: tier.upTo ?? Number.POSITIVE_INFINITY, unitUsd: evaluate(tier.unitUsd, scope) }))
    : evaluate(line.unitUsd as Exclude<typeof line.unitUsd, readonly Tier[]>, scope);
  const formulas = [line.quantity, ...(tiered ? tiered.map((tier) => tier.unitUsd) : [line.unitUsd as never])];
  const { facts, params } = citations(line, formulas, node);
  // One price list runs through its tiers once, whatever the charges under it are called.
  const pool =
    typeof price === 'number' ? '' : `${node.service.id} ${line.unit} ${price.map((tier) => tier.unitUsd).join(' ')}`;
  return (quantity) => ({
    service: node.service.id,
    pool,
    key: line.key,
    label: line.label,
    unit: line.unit,
    quantity,
    price,
    facts,
    params,
  });
}

/** A month's quantity of every pool that tiers are applied to; unknown quantities are left out. */
export function poolSums(charges: Iterable<readonly Charge[]>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const list of charges) {
    for (const charge of list) {
      if (typeof charge.price === 'number' || !Number.isFinite(charge.quantity)) continue;
      sums.set(charge.pool, (sums.get(charge.pool) ?? 0) + charge.quantity);
    }
  }
  return sums;
}

/** Beyond this an amount is unknown: a sum of a board's lines could overflow. */
const mostUsd = 1e300;

export function priced(charge: Charge, pools: ReadonlyMap<string, number>): CostLine {
  const unitUsd =
    typeof charge.price === 'number' ? charge.price : effectivePrice(charge.price, pools.get(charge.pool) ?? 0);
  const usd = charge.quantity * unitUsd;
  const known = usd <= mostUsd;
  return {
    key: charge.key,
    label: charge.label,
    quantity: Number.isFinite(charge.quantity) ? charge.quantity : null,
    unit: charge.unit,
    unitUsd: Number.isFinite(unitUsd) ? unitUsd : null,
    usd: known ? usd : null,
    facts: charge.facts,
    params: charge.params,
  };
}

/** Price of one unit when `quantity` units of a month run through the tiers from the first on. */
export function effectivePrice(tiers: readonly PricedTier[], quantity: number): number {
  if (!(quantity > 0)) return tiers[0]?.unitUsd ?? Number.NaN;
  let usd = 0;
  let from = 0;
  for (const tier of tiers) {
    usd += Math.max(0, Math.min(quantity, tier.upTo) - from) * tier.unitUsd;
    from = tier.upTo;
    if (quantity <= tier.upTo) break;
  }
  return usd / quantity;
}
