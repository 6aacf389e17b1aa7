/**
 * Average × time × price. Request and volume charges go to the arrow that causes them, provisioned capacity is shared among the arrows
 * that reach it, storage and standing charges stay with the node. Tiers are applied to a month's sum of the service and shared back by
 * volume, so that quantity × effective price is each line's own amount.
 *
 * Needs: a network and flows at the load asked for. Gives: cost lines by edge and by node; NaN is unknown.
 */
import type { CostLineDefinition, Tier } from '../catalog/service.ts';
import type { Design, Settings } from '../model/document.ts';
import { usd } from '../model/units.ts';
import type { CostLine } from './analysis.ts';
import type { Changes } from './changes.ts';
import type { Citations } from './citations.ts';
import { type PriceCut, priceCut } from './commitment.ts';
import { type Books, type EdgeValues, evaluate, holds, type Scope } from './evaluate.ts';
import type { Network } from './network.ts';
import type { ResolvedNode } from './resolve.ts';
import { known } from './unknown.ts';

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
  readonly edges: readonly (readonly Charge[])[];
  readonly nodes: readonly (readonly Charge[])[];
  /** What each node charges, to itself and to its arrows; the charges of `transfer` are none of these. */
  readonly byNode: readonly NodeCharges[];
  /** Data transfer by edge. */
  readonly transfer: readonly (readonly Charge[])[];
}

export interface NodeCharges {
  readonly own: readonly Charge[];
  /** Pairs of an edge and a charge on it. */
  readonly onEdges: readonly (readonly [edge: number, charge: Charge])[];
}

/** Charges of an earlier board of the same connections, and what changed since. */
export interface KnownCharges {
  readonly charges: Charges;
  readonly changes: Changes;
}

/**
 * `transferOn` gives the data transfer of an edge (`transfer.ts`). Lists of edges and nodes around which nothing changed stay the very same.
 */
export function chargesOf(
  network: Network,
  averages: readonly EdgeValues[],
  design: Design,
  books: Books,
  citations: Citations,
  transferOn: (edge: number) => readonly Charge[],
  before: KnownCharges | null = null,
): Charges {
  const { graph } = network;
  const isStale = (i: number) => before === null || before.changes.around[i] === 1;
  const byNode = network.nodes.map((_, i) =>
    isStale(i)
      ? chargesBy(network, averages, design.settings, books, citations, i)
      : (before?.charges.byNode[i] as NodeCharges),
  );
  const transfer: (readonly Charge[])[] = [];
  const edges: (readonly Charge[])[] = [];
  const open: (Charge[] | undefined)[] = new Array(graph.edges.length);
  for (let e = 0; e < graph.edges.length; e++) {
    if (isStale(graph.from[e] as number) || isStale(graph.to[e] as number)) {
      transfer.push(transferOn(e));
      open[e] = [];
      edges.push(open[e] as Charge[]);
    } else {
      transfer.push(before?.charges.transfer[e] as readonly Charge[]);
      edges.push(before?.charges.edges[e] as readonly Charge[]);
    }
  }
  for (const { onEdges } of byNode) for (const [e, charge] of onEdges) open[e]?.push(charge);
  open.forEach((list, e) => {
    if (list !== undefined) list.push(...(transfer[e] as readonly Charge[]));
  });
  return { edges, nodes: byNode.map(({ own }) => own), byNode, transfer };
}

/** What one node charges. */
function chargesBy(
  network: Network,
  averages: readonly EdgeValues[],
  settings: Settings,
  books: Books,
  citations: Citations,
  i: number,
): NodeCharges {
  const node = network.nodes[i] as ResolvedNode;
  const { costs } = node.service;
  if (costs.length === 0) return nothingCharged;
  const own: Charge[] = [];
  const onEdges: (readonly [number, Charge])[] = [];
  const incoming = network.graph.incoming[i] as readonly number[];
  const outgoing = network.graph.outgoing[i] as readonly number[];
  const scope: Scope = {
    node,
    facts: books.of(node.service),
    books,
    hoursPerMonth: settings.hoursPerMonth,
    edge: null,
    incoming: incoming.map((e) => averages[e] as EdgeValues),
    outgoing: outgoing.map((e) => averages[e] as EdgeValues),
  };
  for (const line of costs) {
    if (line.when !== undefined && !holds(line.when, node)) continue;
    const make = charger(node, line, scope, citations, priceCut(settings, line.commitment, node, books));
    if (line.on === 'in' || line.on === 'out') {
      for (const e of line.on === 'in' ? incoming : outgoing) {
        const values = averages[e] as EdgeValues;
        const quantity = values.units === 0 ? 0 : evaluate(line.quantity, scope, values);
        if (quantity !== 0) onEdges.push([e, make(quantity)]);
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
        if (part !== 0) onEdges.push([e, make(quantity * part)]);
      });
    } else own.push(make(quantity));
  }
  return { own, onEdges };
}

const nothingCharged: NodeCharges = { own: [], onEdges: [] };

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
  cut: PriceCut | null,
): (quantity: number) => Charge {
  const factor = cut?.factor ?? 1;
  const tiered = Array.isArray(line.unitUsd) ? (line.unitUsd as readonly Tier[]) : null;
  const price = tiered
    ? tiered.map((tier) => ({
        upTo: tier.upTo ?? Number.POSITIVE_INFINITY,
        unitUsd: factor * evaluate(tier.unitUsd, scope),
      }))
    : factor * evaluate(line.unitUsd as Exclude<typeof line.unitUsd, readonly Tier[]>, scope);
  const formulas = [line.quantity, ...(tiered ? tiered.map((tier) => tier.unitUsd) : [line.unitUsd as never])];
  const cited = citations(line, formulas, node);
  const { params } = cited;
  const facts = cut?.covered ? [...cited.facts, cut.covered.fact].sort() : cited.facts;
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

/** The effective price of every pool that tiers are applied to, at a month's quantity of it; unknown quantities are left out. */
export function poolPrices({ edges, nodes }: Charges): ReadonlyMap<string, number> {
  const pools = new Map<string, { readonly tiers: readonly PricedTier[]; sum: number }>();
  const add = ({ pool: name, price, quantity }: Charge) => {
    if (typeof price === 'number') return;
    const pool = pools.get(name) ?? { tiers: price, sum: 0 };
    if (Number.isFinite(quantity)) pool.sum += quantity;
    pools.set(name, pool);
  };
  for (const list of edges) list.forEach(add);
  for (const list of nodes) list.forEach(add);
  return new Map([...pools].map(([name, { tiers, sum }]) => [name, effectivePrice(tiers, sum)]));
}

/** Beyond this an amount is unknown: a sum of a board's lines could overflow. */
const mostUsd = 1e300;

export function priced(charge: Charge, prices: ReadonlyMap<string, number>): CostLine {
  const unitUsd = typeof charge.price === 'number' ? charge.price : (prices.get(charge.pool) ?? Number.NaN);
  const amount = charge.quantity * unitUsd;
  return {
    key: charge.key,
    label: charge.label,
    quantity: known(charge.quantity),
    unit: charge.unit,
    unitUsd: known(usd(unitUsd)),
    usd: amount <= mostUsd ? usd(amount) : null,
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
