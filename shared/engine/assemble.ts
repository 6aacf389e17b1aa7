/**
 * Puts the passes' arrays together into the analysis: objects by id, `null` for unknown, sums and the facts that were cited.
 *
 * Needs: every pass before it. Gives: the parts of an analysis, and `finish`, which adds the advice and its facts.
 */
import type { Crossing, Edge, Figures, Mode, ServiceNode } from '../model/document.ts';
import { fraction, kb, loadFactor, mbPerSecond, perSecond, type Usd, usd } from '../model/units.ts';
import type {
  BreakPoint,
  CitedFact,
  Cost,
  EdgeAnalysis,
  Limit,
  NodeAnalysis,
  NodeFlow,
  Path,
  Status,
  Throughput,
} from './analysis.ts';
import { byId } from './by-id.ts';
import type { Changes } from './changes.ts';
import type { Citations } from './citations.ts';
import { citedFact } from './cited.ts';
import { type Charge, type Charges, poolPrices, priced } from './costs.ts';
import type { Books, EdgeValues } from './evaluate.ts';
import { type Judgement, type LimitSetup, type NodeLimit, statusOf } from './limits.ts';
import type { Measured } from './measure.ts';
import { type Network, unsaid } from './network.ts';
import type { Paths } from './paths.ts';
import type { Flows } from './propagate.ts';
import type { Advice } from './rules/rule.ts';
import { type ShownLimits, shownLimits } from './shown-limits.ts';
import { unitCosts } from './unit-costs.ts';
import { known } from './unknown.ts';

export interface Passes {
  readonly load: number;
  readonly figures: Figures;
  readonly hoursPerMonth: number;
  readonly network: Network;
  readonly flows: Flows;
  readonly averages: readonly EdgeValues[];
  readonly limits: LimitSetup;
  readonly judged: Judgement;
  readonly breaks: Float64Array;
  readonly charges: Charges;
  readonly crossings: readonly Crossing[];
  readonly modes: readonly Mode[];
  readonly paths: Paths;
  readonly citations: Citations;
}

/** An arrow's analysis before its label. */
export type EdgeFigures = Omit<EdgeAnalysis, 'label'>;

export interface Assembled {
  readonly passes: Passes;
  readonly shown: ShownLimits;
  readonly prices: ReadonlyMap<string, number>;
  /** Every limit as the analysis shows it, with the one behind it. */
  readonly judged: readonly { readonly judged: NodeLimit; readonly limit: Limit }[];
  readonly paths: readonly Path[];
  readonly nodes: Readonly<Record<string, NodeAnalysis>>;
  readonly edges: Readonly<Record<string, EdgeFigures>>;
  /** The same by index. */
  readonly nodeList: readonly NodeAnalysis[];
  readonly edgeList: readonly EdgeFigures[];
  readonly total: Measured['total'];
}

/** What an earlier board with the same connections and the same limits came to at the same load, and what is different now. */
export interface KnownAssembly {
  readonly assembled: Assembled;
  readonly changes: Changes;
}

const free: Cost = { usdPerMonth: usd(0), lines: [] };

export function assemble(passes: Passes, before: KnownAssembly | null = null): Assembled {
  const { network, charges } = passes;
  const { graph } = network;
  const old = before?.assembled ?? null;
  const shown = shownLimits(
    passes.limits,
    passes.judged,
    passes.breaks,
    passes.citations,
    old === null
      ? null
      : { setup: old.passes.limits, judged: old.passes.judged, breaks: old.passes.breaks, shown: old.shown },
  );
  const prices = poolPrices(charges);
  const isSamePrice = ({ price, pool }: Charge) =>
    typeof price === 'number' || prices.get(pool) === old?.prices.get(pool);
  const isSameCost = (now: readonly Charge[], then: readonly Charge[] | undefined) =>
    now === then && now.every(isSamePrice);
  const costOf = (list: readonly Charge[]): Cost => {
    if (list.length === 0) return free;
    const lines = list.map((charge) => priced(charge, prices));
    return { usdPerMonth: usd(lines.reduce((sum, line) => sum + (line.usd ?? 0), 0)), lines };
  };

  const edgeList = graph.edges.map((_, e): EdgeFigures => {
    const list = charges.edges[e] as readonly Charge[];
    const known = old?.edgeList[e];
    const sameCost = isSameCost(list, old?.passes.charges.edges[e]);
    const [from, to] = [graph.from[e] as number, graph.to[e] as number];
    const sameRest = before?.changes.edges[e] === 0 && shown.isNew[from] === 0 && shown.isNew[to] === 0;
    if (known !== undefined && sameCost && sameRest) return known;
    const limits = shown.ofEdge(e);
    const throughput = throughputOf(passes, e);
    return {
      mode: passes.modes[e] as Mode,
      crosses: passes.crossings[e] as Crossing,
      throughput,
      limits,
      binding: bindingOf(limits),
      status: throughput.perSecond === null ? 'unknown' : worst(limits),
      cost: known !== undefined && sameCost ? known.cost : costOf(list),
    };
  });
  const nodeList = network.nodes.map((_, i): NodeAnalysis => {
    const list = charges.nodes[i] as readonly Charge[];
    const known = old?.nodeList[i];
    const sameCost = isSameCost(list, old?.passes.charges.nodes[i]);
    if (known !== undefined && sameCost && before?.changes.around[i] === 0 && shown.isNew[i] === 0) return known;
    const limits = shown.ofNode(i);
    const arriving = flowOf(passes, graph.incoming[i] as readonly number[]);
    return {
      in: arriving,
      out: flowOf(passes, graph.outgoing[i] as readonly number[]),
      limits,
      binding: bindingOf(limits),
      status: worst(limits),
      backlogPerHour: backlogOf(network, i, arriving),
      cost: known !== undefined && sameCost ? known.cost : costOf(list),
    };
  });
  const edges = byId(graph.edges, (_, e) => edgeList[e] as EdgeFigures);
  const nodes = byId(network.nodes, (_, i) => nodeList[i] as NodeAnalysis);
  return {
    passes,
    shown,
    prices,
    judged: passes.limits.limits.map((judged, k) => {
      const limit = shown.all[k] as Limit;
      const known = old?.judged[k];
      return known?.limit === limit && known.judged === judged ? known : { judged, limit };
    }),
    paths: passes.paths.paths,
    nodes,
    edges,
    nodeList,
    edgeList,
    total: totalOf(passes, edgeList, nodeList),
  };
}

/**
 * The analysis with its advice and the facts that all of it cites. `known`: facts that were cited before from the same books. It is no part of
 * `assemble`, where it would keep the board before this one, and with that the one before.
 */
export function finished(
  { passes, shown, nodes, edges, total, paths }: Assembled,
  advice: readonly Advice[],
  books: Books,
  known: Measured['facts'] | null,
): Measured {
  // Figures of one kind share their list of facts, so there are few lists to look into.
  const lists = new Set<readonly string[]>();
  for (const limit of shown.all) lists.add(limit.facts);
  for (const charged of [passes.charges.edges, passes.charges.nodes]) {
    for (const list of charged) for (const charge of list) lists.add(charge.facts);
  }
  for (const finding of advice) lists.add(finding.facts);
  const cited = new Set<string>();
  for (const list of lists) for (const id of list) cited.add(id);
  const isKnown =
    known !== null && Object.keys(known).length === cited.size && [...cited].every((id) => Object.hasOwn(known, id));
  return {
    load: passes.load,
    figures: passes.figures,
    edges,
    nodes,
    total,
    breaksAt: firstBreak(passes),
    paths,
    pathsOmitted: passes.paths.omitted,
    advice,
    facts: isKnown ? known : citedFacts(cited, books, passes.figures),
  };
}

/** The sum of all cost lines, edges first, by service; lines without a known amount by place. */
function totalOf(
  { network, charges, load, hoursPerMonth }: Passes,
  edges: readonly EdgeFigures[],
  nodes: readonly NodeAnalysis[],
): Measured['total'] {
  const byService: Record<string, Usd> = {};
  const unknown: { at: string; key: string }[] = [];
  const { graph } = network;
  let usdPerMonth = 0;
  const add = (at: string, { cost }: { readonly cost: Cost }, list: readonly Charge[]) => {
    cost.lines.forEach((line, k) => {
      const { service } = list[k] as Charge;
      if (line.usd === null) unknown.push({ at, key: line.key });
      byService[service] = usd((byService[service] ?? 0) + (line.usd ?? 0));
    });
    usdPerMonth += cost.usdPerMonth;
  };
  edges.forEach((edge, e) => {
    add((graph.edges[e] as Edge).id, edge, charges.edges[e] as readonly Charge[]);
  });
  nodes.forEach((node, i) => {
    add((graph.nodes[i] as ServiceNode).id, node, charges.nodes[i] as readonly Charge[]);
  });
  const bill = unknown.length === 0 ? usdPerMonth : Number.NaN;
  return { usdPerMonth: usd(usdPerMonth), byService, unknown, ...unitCosts(network, bill, load, hoursPerMonth) };
}

function bindingOf(limits: readonly Limit[]): string | null {
  let binding: Limit | null = null;
  for (const limit of limits) {
    if (limit.utilisation !== null && (binding === null || limit.utilisation > (binding.utilisation as number)))
      binding = limit;
  }
  return binding?.key ?? null;
}

function worst(limits: readonly Limit[]): Status {
  if (limits.length === 0) return 'ok';
  let top = -1;
  for (const limit of limits) if (limit.utilisation !== null) top = Math.max(top, limit.utilisation);
  return top < 0 ? 'unknown' : statusOf(top);
}

function throughputOf(passes: Passes, e: number): Throughput {
  const values = passes.averages[e] as EdgeValues;
  return {
    perSecond: known(values.units),
    peakPerSecond: known(perSecond(passes.flows.peak[e] as number)),
    requestsPerSecond: known(values.requests),
    mbPerSecond: known(mbPerSecond(values.units === 0 ? 0 : values.kbPerSecond / 1000)),
    peakMbPerSecond: known(mbPerSecond(passes.flows.peakMb[e] as number)),
    payloadKb: known(values.payloadKb),
    responseKb: known(values.responseKb),
    readShare: known(fraction(passes.flows.readShare[e] as number)),
    batch: known(values.batch),
  };
}

const nothing: NodeFlow = {
  perSecond: perSecond(0),
  peakPerSecond: perSecond(0),
  requestsPerSecond: perSecond(0),
  mbPerSecond: mbPerSecond(0),
  peakMbPerSecond: mbPerSecond(0),
  payloadKb: kb(0),
  readShare: fraction(0),
};

/** Sums and rate-weighted means over some arrows; `null` when one of them is unknown. */
function flowOf(passes: Passes, edges: readonly number[]): NodeFlow | null {
  if (edges.length === 0) return nothing;
  let units = 0;
  let peak = 0;
  let requests = 0;
  let volume = 0;
  let peakMb = 0;
  let reads = 0;
  for (const e of edges) {
    const values = passes.averages[e] as EdgeValues;
    units += values.units;
    requests += values.requests;
    reads += values.reads;
    if (values.units !== 0) volume += values.kbPerSecond;
    peak += passes.flows.peak[e] as number;
    peakMb += passes.flows.peakMb[e] as number;
  }
  const flow: NodeFlow = {
    perSecond: perSecond(units),
    peakPerSecond: perSecond(peak),
    requestsPerSecond: perSecond(requests),
    mbPerSecond: mbPerSecond(volume / 1000),
    peakMbPerSecond: mbPerSecond(peakMb),
    payloadKb: kb(units === 0 ? 0 : volume / units),
    readShare: fraction(units === 0 ? 0 : reads / units),
  };
  // Every figure takes part in this sum, so that it is finite only where all are; none is below 0.
  const sum = units + peak + requests + volume + peakMb + reads;
  return Number.isFinite(sum) ? flow : null;
}

function backlogOf(network: Network, i: number, arriving: NodeFlow | null): number | null {
  const drain = network.drain[i] as number;
  if (drain === unsaid || arriving === null || !Number.isFinite(drain)) return null;
  return known(Math.max(0, arriving.perSecond - drain) * 3600);
}

/** The smallest load at which a limit is exactly full; ties go to the lowest node id, then to the limit's key. */
function firstBreak(passes: Passes): BreakPoint | null {
  let first: BreakPoint | null = null;
  passes.limits.limits.forEach((limit, k) => {
    const load = loadFactor(passes.breaks[k] as number);
    if (Number.isNaN(load)) return;
    const at = (passes.network.nodes[limit.node] as Network['nodes'][number]).id;
    const candidate = { load, at, limit: limit.definition.key };
    if (first === null || comesBefore(candidate, first)) first = candidate;
  });
  return first;
}

function comesBefore(a: BreakPoint, b: BreakPoint): boolean {
  if (a.load !== b.load) return a.load < b.load;
  return a.at !== b.at ? a.at < b.at : a.limit < b.limit;
}

function citedFacts(ids: ReadonlySet<string>, books: Books, figures: Figures): Readonly<Record<string, CitedFact>> {
  const facts: Record<string, CitedFact> = {};
  for (const id of [...ids].sort()) {
    const fact = books.fact(id);
    if (fact !== undefined) facts[id] = citedFact(fact, figures);
  }
  return facts;
}
