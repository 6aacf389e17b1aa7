/**
 * What leaves one node, given what reaches it: rates, sizes and the peak. The roles of the catalog differ here and nowhere else.
 */
import { type Network, unsaid } from './network.ts';

/** Flows while they are being worked out; NaN is unknown. */
export interface MutableFlows {
  /** Per edge: units/s at the average, split into reads and writes. */
  readonly reads: Float64Array;
  readonly writes: Float64Array;
  /** Per edge: units/s and MB/s at the peak. */
  readonly peak: Float64Array;
  readonly peakMb: Float64Array;
  readonly readShare: Float64Array;
  readonly payloadKb: Float64Array;
  readonly responseKb: Float64Array;
}

/** A node whose arrivals are all known: reads them, works out its means, and emits. */
export function passOn(network: Network, flows: MutableFlows, i: number, load: number): void {
  const { role, values } = network.nodes[i] as Network['nodes'][number];
  let reads = 0;
  let writes = 0;
  let peakReads = 0;
  let peakWrites = 0;
  let weight = 0;
  let payload = 0;
  let response = 0;
  for (const e of network.graph.incoming[i] as readonly number[]) {
    const r = flows.reads[e] as number;
    const w = flows.writes[e] as number;
    reads += r;
    writes += w;
    const peak = flows.peak[e] as number;
    const share = flows.readShare[e] as number;
    peakReads += peak * share;
    peakWrites += peak * (1 - share);
    const part = role === 'store' ? w : r + w;
    if (part === 0) continue;
    weight += part;
    payload += part * (flows.payloadKb[e] as number);
    response += part * (flows.responseKb[e] as number);
  }
  emitRates(network, flows, i, load, reads, writes);
  if (role === 'source' || role === 'query') {
    emitSizes(network, flows, i, sourceValue(values['payloadKb'], 1), sourceValue(values['responseKb'], 0));
  } else emitSizes(network, flows, i, weight === 0 ? 0 : payload / weight, weight === 0 ? 0 : response / weight);
  emitPeak(network, flows, i, load, peakReads, peakWrites);
}

function sourceValue(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** The scan between a query engine and its stores, drawn either way: runs/s, all reads, of what one run reads. */
export function emitScans(network: Network, flows: MutableFlows, i: number): void {
  const { graph, nodes } = network;
  if (nodes[i]?.role !== 'query') return;
  for (const e of [...(graph.incoming[i] as readonly number[]), ...(graph.outgoing[i] as readonly number[])]) {
    if (network.scan[e] !== 1) continue;
    emit(network, flows, e, network.rate[i] as number, 0);
    const own = network.ownPayloadKb[e] as number;
    flows.payloadKb[e] = own === unsaid ? (network.scanKb[i] as number) : own;
    flows.responseKb[e] = Math.max(0, network.ownResponseKb[e] as number);
    flows.peak[e] = (flows.reads[e] as number) + (flows.writes[e] as number);
    flows.peakMb[e] = ((flows.peak[e] as number) * (flows.payloadKb[e] as number)) / 1000;
  }
}

/** Average rates of everything that leaves node i, given what arrives. */
export function emitRates(
  network: Network,
  flows: MutableFlows,
  i: number,
  load: number,
  reads: number,
  writes: number,
): void {
  const { role, values } = network.nodes[i] as Network['nodes'][number];
  let outReads = reads * (network.readGain[i] as number);
  let outWrites = writes * (network.writeGain[i] as number);
  if (role === 'store') outReads = 0;
  if (role === 'source') {
    const rate = (network.rate[i] as number) * (network.loadable[i] === 1 ? load : 1);
    const share = sourceValue(values['readShare'], 0);
    outReads = rate * share;
    outWrites = rate * (1 - share);
  } else if (role === 'query') {
    outReads = 0;
    outWrites = network.rate[i] as number;
  } else if (role === 'batcher') {
    const objects = objectsPerSecond(network, i, mbArriving(network, flows, i));
    const share = reads + writes === 0 ? 0 : reads / (reads + writes);
    outReads = objects * share;
    outWrites = objects * (1 - share);
  }
  const drain = network.drain[i] as number;
  const total = outReads + outWrites;
  if (drain !== unsaid && !(total <= drain)) {
    outReads *= drain / total;
    outWrites *= drain / total;
  }
  for (const e of network.graph.outgoing[i] as readonly number[]) {
    if (network.scan[e] !== 1) emit(network, flows, e, outReads, outWrites);
  }
}

function emit(network: Network, flows: MutableFlows, e: number, reads: number, writes: number): void {
  const factor = network.factor[e] as number;
  const own = network.ownReadShare[e] as number;
  const total = reads + writes;
  if (factor === 0) {
    // Nothing takes this arrow, so even an unknown source puts 0 on it.
    flows.reads[e] = 0;
    flows.writes[e] = 0;
    flows.readShare[e] = own === unsaid ? 0 : own;
    return;
  }
  const share = own !== unsaid ? own : total === 0 ? 0 : reads / total;
  flows.reads[e] = own === unsaid ? factor * reads : factor * total * share;
  flows.writes[e] = own === unsaid ? factor * writes : factor * total * (1 - share);
  flows.readShare[e] = share;
}

/** Peak rates and volumes of everything that leaves node i. */
export function emitPeak(
  network: Network,
  flows: MutableFlows,
  i: number,
  load: number,
  reads: number,
  writes: number,
): void {
  const { role } = network.nodes[i] as Network['nodes'][number];
  let out =
    reads * (role === 'store' ? 0 : (network.readGain[i] as number)) + writes * (network.writeGain[i] as number);
  let batchMb = Number.NaN;
  if (role === 'source') out = (network.peakRate[i] as number) * (network.loadable[i] === 1 ? load : 1);
  else if (role === 'query') out = network.peakRate[i] as number;
  else if (role === 'batcher') {
    batchMb = 0;
    for (const e of network.graph.incoming[i] as readonly number[]) batchMb += flows.peakMb[e] as number;
    out = objectsPerSecond(network, i, batchMb);
  }
  const drain = network.drain[i] as number;
  if (drain !== unsaid && !(out <= drain)) out = Number.isNaN(out) ? out : drain;
  for (const e of network.graph.outgoing[i] as readonly number[]) {
    if (network.scan[e] === 1) continue;
    const factor = network.factor[e] as number;
    flows.peak[e] = factor === 0 ? 0 : factor * out;
    // Objects fill up at the peak, so out of a batcher the volume is the peak's own and not rate × mean size.
    const ownSize = (network.ownPayloadKb[e] as number) !== unsaid;
    const mb =
      role === 'batcher' && !ownSize
        ? factor * batchMb
        : ((flows.peak[e] as number) * (flows.payloadKb[e] as number)) / 1000;
    flows.peakMb[e] = factor === 0 ? 0 : mb;
  }
}

export function emitSizes(network: Network, flows: MutableFlows, i: number, payload: number, response: number): void {
  const { role } = network.nodes[i] as Network['nodes'][number];
  let size = payload;
  if (role === 'batcher') {
    const mb = mbArriving(network, flows, i);
    const objects = objectsPerSecond(network, i, mb);
    size = objects === 0 ? 0 : (mb / objects) * 1000;
  }
  for (const e of network.graph.outgoing[i] as readonly number[]) {
    if (network.scan[e] === 1) continue;
    const own = network.ownPayloadKb[e] as number;
    const ownResponse = network.ownResponseKb[e] as number;
    flows.payloadKb[e] = own === unsaid ? size : own;
    flows.responseKb[e] = ownResponse === unsaid ? response : ownResponse;
  }
}

/** Objects/s that a delivery stream writes: as its buffer fills or its time runs out, whichever comes first; none without traffic. */
function objectsPerSecond(network: Network, i: number, mb: number): number {
  if (mb === 0) return 0;
  const { values } = network.nodes[i] as Network['nodes'][number];
  return Math.max(mb / Number(values['bufferMb']), 1 / Number(values['bufferSeconds']));
}

function mbArriving(network: Network, flows: MutableFlows, i: number): number {
  let mb = 0;
  for (const e of network.graph.incoming[i] as readonly number[]) {
    const rate = (flows.reads[e] as number) + (flows.writes[e] as number);
    if (rate !== 0) mb += (rate * (flows.payloadKb[e] as number)) / 1000;
  }
  return mb;
}

/** What an arrow weighs in its target's means: its rate, or only its writes where the target is a store. */
export function weightOf(network: Network, flows: MutableFlows, e: number): number {
  const target = network.nodes[network.graph.to[e] as number] as Network['nodes'][number];
  return target.role === 'store'
    ? (flows.writes[e] as number)
    : (flows.reads[e] as number) + (flows.writes[e] as number);
}
