/**
 * The fixed part of a board's traffic: gains, shares and the order of work. None of it changes with load.
 *
 * Needs: a graph and its resolved nodes. Gives: `Network`, on which `propagate.ts` runs one load after another.
 */
import { secondsPerDay, secondsPerMinute } from '../catalog/traffic-params.ts';
import { type Books, evaluate, type Scope } from './evaluate.ts';
import { components, type Graph } from './graph.ts';
import { edgeNumber, type Resolved, type ResolvedNode } from './resolve.ts';

/** Marks "the board does not say" where every real value is 0 or more. */
export const unsaid = -1;

export interface Network {
  readonly graph: Graph;
  readonly nodes: readonly ResolvedNode[];
  /** share × calls of each edge. */
  readonly factor: Float64Array;
  /** Read share of each edge where it does not follow what reaches the source; `unsaid` elsewhere. */
  readonly ownReadShare: Float64Array;
  readonly ownPayloadKb: Float64Array;
  readonly ownResponseKb: Float64Array;
  readonly batch: Float64Array;
  /** What of the reads and writes that reach a node its edges may take. */
  readonly readGain: Float64Array;
  readonly writeGain: Float64Array;
  /** Units/s that a source or a query engine generates at load 1, and their peak; 0 elsewhere. */
  readonly rate: Float64Array;
  readonly peakRate: Float64Array;
  /** Size of a store's answer; `unsaid` elsewhere. */
  readonly answerKb: Float64Array;
  /** KB that one run of a query engine reads. */
  readonly scanKb: Float64Array;
  /** 1 where the load factor multiplies what a source generates. */
  readonly loadable: Uint8Array;
  /** `drainPerSecond` of a queue; `unsaid` without one. */
  readonly drain: Float64Array;
  /** 1 for an edge between a query engine and its store, drawn either way. */
  readonly scan: Uint8Array;
  /** Components in order of work; a node that stands alone has no loop. */
  readonly order: readonly Component[];
  /** 1 where traffic is not proportional to load: behind a drain, a batcher or a clock of its own. */
  readonly curved: Uint8Array;
}

export interface Component {
  readonly nodes: readonly number[];
  /** Edges between its nodes that carry something; empty when it is a single node without a self-loop. */
  readonly inner: readonly number[];
}

const dividing: ReadonlySet<string> = new Set(['splitter', 'cache', 'filter']);

/**
 * `before` is the network of an earlier board of the same connections: only what its nodes and arrows say differently is worked out anew.
 */
export function networkOf(graph: Graph, resolved: Resolved, books: Books, before: Network | null = null): Network {
  const { nodes } = resolved;
  const old = before !== null && nodes.every((node, i) => node.role === before.nodes[i]?.role) ? before : null;
  const fields = old === null ? emptyFields(nodes.length, graph.edges.length) : copiedFields(old);
  const scan = old?.scan ?? scanEdges(graph, nodes);
  const isNew = (i: number) => nodes[i] !== old?.nodes[i];
  for (let i = 0; i < nodes.length; i++) if (isNew(i)) fillNode(fields, nodes[i] as ResolvedNode, i, books);
  const mixed = new Set<number>();
  for (let e = 0; e < graph.edges.length; e++) {
    const [from, to] = [graph.from[e] as number, graph.to[e] as number];
    const edgeIsNew = graph.edges[e] !== old?.graph.edges[e];
    if (edgeIsNew || isNew(from) || isNew(to)) {
      fillEdge(fields, graph, nodes, scan[e] === 1, e);
      mixed.add(from);
    }
  }
  for (const i of mixed) fillFactors(fields.factor, graph, nodes, i);
  const order = old !== null && sameZeros(fields.factor, old.factor) ? old.order : orderOf(graph, nodes, fields.factor);
  const partial = { graph, nodes, ...fields, scan, order };
  return { ...partial, curved: curvedNodes(partial) };
}

/** What is written while a network is made: numbers by node, then numbers by edge. */
type Fields = Omit<Network, 'graph' | 'nodes' | 'scan' | 'order' | 'curved'>;

function emptyFields(nodes: number, edges: number): Fields {
  return {
    rate: new Float64Array(nodes),
    peakRate: new Float64Array(nodes),
    scanKb: new Float64Array(nodes),
    loadable: new Uint8Array(nodes),
    readGain: new Float64Array(nodes),
    writeGain: new Float64Array(nodes),
    drain: new Float64Array(nodes),
    answerKb: new Float64Array(nodes),
    factor: new Float64Array(edges),
    ownReadShare: new Float64Array(edges),
    ownPayloadKb: new Float64Array(edges),
    ownResponseKb: new Float64Array(edges),
    batch: new Float64Array(edges),
  };
}

function copiedFields(from: Fields): Fields {
  return {
    rate: from.rate.slice(),
    peakRate: from.peakRate.slice(),
    scanKb: from.scanKb.slice(),
    loadable: from.loadable.slice(),
    readGain: from.readGain.slice(),
    writeGain: from.writeGain.slice(),
    drain: from.drain.slice(),
    answerKb: from.answerKb.slice(),
    factor: from.factor.slice(),
    ownReadShare: from.ownReadShare.slice(),
    ownPayloadKb: from.ownPayloadKb.slice(),
    ownResponseKb: from.ownResponseKb.slice(),
    batch: from.batch.slice(),
  };
}

/** What a node's role makes of its parameters. */
function fillNode(fields: Fields, node: ResolvedNode, i: number, books: Books): void {
  const { rate, peakRate, scanKb, loadable, readGain, writeGain, drain, answerKb } = fields;
  for (const zero of [rate, peakRate, scanKb, loadable]) zero[i] = 0;
  for (const one of [readGain, writeGain]) one[i] = 1;
  for (const open of [drain, answerKb]) open[i] = unsaid;
  switch (node.role) {
    case 'source': {
      const generated = generatedRate(node);
      rate[i] = generated;
      peakRate[i] = generated * paramOf(node, 'peakFactor', 1);
      loadable[i] = node.service.id === 'scheduler' ? 0 : 1;
      break;
    }
    case 'query':
      if (node.service.scan) {
        const scope = nodeScope(node, books);
        rate[i] = evaluate(node.service.scan.runsPerSecond, scope);
        scanKb[i] = evaluate(node.service.scan.kbPerRun, scope);
      }
      peakRate[i] = rate[i] as number;
      break;
    case 'cache':
      readGain[i] = 1 - paramOf(node, 'hitRatio' in node.values ? 'hitRatio' : 'cacheHitRatio', 0);
      break;
    case 'filter':
      readGain[i] = 1 - paramOf(node, 'blockRatio', 0);
      writeGain[i] = readGain[i] as number;
      break;
    case 'transformer':
      readGain[i] = paramOf(node, 'outputRatio', 1);
      writeGain[i] = readGain[i] as number;
      break;
    case 'store':
      readGain[i] = 0;
      if (node.service.answerKb) answerKb[i] = evaluate(node.service.answerKb, nodeScope(node, books));
      break;
    case 'splitter':
      if (Object.hasOwn(node.given, 'drainPerSecond')) drain[i] = paramOf(node, 'drainPerSecond', Number.NaN);
      break;
    default:
  }
}

/** What an arrow says of itself, and what its two ends say where it does not. */
function fillEdge(fields: Fields, graph: Graph, nodes: readonly ResolvedNode[], isScan: boolean, e: number): void {
  const { params } = graph.edges[e] as Graph['edges'][number];
  const to = graph.to[e] as number;
  const source = nodes[graph.from[e] as number] as ResolvedNode;
  const target = nodes[to] as ResolvedNode;
  fields.ownReadShare[e] = edgeNumber(params, 'readShare') ?? (target.role === 'cache' || isScan ? 1 : unsaid);
  fields.ownPayloadKb[e] = edgeNumber(params, 'payloadKb') ?? unsaid;
  fields.ownResponseKb[e] = edgeNumber(params, 'responseKb') ?? (fields.answerKb[to] as number);
  fields.batch[e] = edgeNumber(params, 'batch') ?? defaultBatch(source, target);
}

/** True where the same arrows carry nothing: what decides which nodes lie in one loop. */
function sameZeros(a: Float64Array, b: Float64Array): boolean {
  for (let e = 0; e < a.length; e++) if ((a[e] === 0) !== (b[e] === 0)) return false;
  return true;
}

/** A parameter that the role reads, or what holds where the service has none of that name. */
function paramOf(node: ResolvedNode, key: string, otherwise: number): number {
  return key in node.values ? Number(node.values[key]) : otherwise;
}

/** Units/s of a source in whichever of the four forms it says so; 0 when it says none or half of one. */
function generatedRate(node: ResolvedNode): number {
  const has = (key: string) => Object.hasOwn(node.given, key);
  const value = (key: string) => Number(node.values[key]);
  if (has('perSecond')) return value('perSecond');
  if (has('perDay')) return value('perDay') / secondsPerDay;
  if (has('users') && has('perUserPerDay')) return (value('users') * value('perUserPerDay')) / secondsPerDay;
  if (has('concurrentUsers') && has('perUserPerMinute')) {
    return (value('concurrentUsers') * value('perUserPerMinute')) / secondsPerMinute;
  }
  return 0;
}

function nodeScope(node: ResolvedNode, books: Books): Scope {
  return { node, facts: books.of(node.service), books, hoursPerMonth: 0, edge: null, incoming: [], outgoing: [] };
}

function defaultBatch(source: ResolvedNode, target: ResolvedNode): number {
  if (target.service.id === 'lambda' && source.service.batchIntoLambda !== undefined)
    return source.service.batchIntoLambda;
  return source.service.batchOut ?? 1;
}

function scanEdges(graph: Graph, nodes: readonly ResolvedNode[]): Uint8Array {
  const scan = new Uint8Array(graph.edges.length);
  for (let e = 0; e < scan.length; e++) {
    const source = nodes[graph.from[e] as number]?.role;
    const target = nodes[graph.to[e] as number]?.role;
    if ((source === 'query' && target === 'store') || (source === 'store' && target === 'query')) scan[e] = 1;
  }
  return scan;
}

/** share × calls of every arrow that leaves a node. */
function fillFactors(factor: Float64Array, graph: Graph, nodes: readonly ResolvedNode[], i: number): void {
  const outgoing = graph.outgoing[i] as readonly number[];
  let left = 1;
  let open = 0;
  const divides = dividing.has((nodes[i] as ResolvedNode).role);
  if (divides) {
    for (const e of outgoing) {
      const share = edgeNumber((graph.edges[e] as Graph['edges'][number]).params, 'share');
      if (share === undefined) open += 1;
      else left -= share;
    }
  }
  const equalPart = divides ? (Number.isNaN(left) ? left : Math.max(0, left)) / open : 1;
  for (const e of outgoing) {
    const { params } = graph.edges[e] as Graph['edges'][number];
    factor[e] = (edgeNumber(params, 'share') ?? equalPart) * (edgeNumber(params, 'calls') ?? 1);
  }
}

/** True where what leaves a node does not depend on what reaches it. */
function ownClock(node: ResolvedNode): boolean {
  return node.role === 'source' || node.role === 'query';
}

function orderOf(graph: Graph, nodes: readonly ResolvedNode[], factor: Float64Array): readonly Component[] {
  const carries = new Uint8Array(graph.edges.length);
  for (let e = 0; e < carries.length; e++) {
    if (factor[e] !== 0 && !ownClock(nodes[graph.to[e] as number] as ResolvedNode)) carries[e] = 1;
  }
  const targets = graph.outgoing.map((outgoing) => {
    const list: number[] = [];
    for (const e of outgoing) if (carries[e] === 1) list.push(graph.to[e] as number);
    return list;
  });
  const found = components(nodes.length, (i) => targets[i] as readonly number[]);
  const part = new Int32Array(nodes.length);
  found.forEach((component, k) => {
    for (const i of component) part[i] = k;
  });
  return found.map((component, k) => {
    const inner: number[] = [];
    for (const i of component) {
      if (ownClock(nodes[i] as ResolvedNode)) continue;
      for (const e of graph.outgoing[i] as readonly number[]) {
        if (carries[e] === 1 && part[graph.to[e] as number] === k) inner.push(e);
      }
    }
    return { nodes: component, inner };
  });
}

function curvedNodes(network: Omit<Network, 'curved'>): Uint8Array {
  const { graph, nodes, factor, rate, loadable, drain, scan, order } = network;
  const curved = new Uint8Array(nodes.length);
  for (const component of order) {
    let bends = false;
    for (const i of component.nodes) {
      const node = nodes[i] as ResolvedNode;
      if (ownClock(node) ? loadable[i] === 0 && rate[i] !== 0 : drain[i] !== unsaid || node.role === 'batcher')
        bends = true;
      if (ownClock(node)) continue;
      // What a query engine reads leaves the store at the engine's own pace.
      if ((graph.outgoing[i] as readonly number[]).some((e) => scan[e] === 1 && rate[graph.to[e] as number] !== 0))
        bends = true;
      for (const e of graph.incoming[i] as readonly number[]) {
        if (factor[e] !== 0 && curved[graph.from[e] as number] === 1) bends = true;
      }
    }
    if (bends) for (const i of component.nodes) curved[i] = 1;
  }
  return curved;
}
