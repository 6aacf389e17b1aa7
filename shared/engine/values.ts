/**
 * What formulas read of each arrow, at the average and at the peak, made from the flows.
 *
 * Needs: a network and its flows. Gives: `EdgeValues` by edge index; NaN where the flow is unknown.
 */
import type { EdgeValues } from './evaluate.ts';
import type { Network } from './network.ts';
import type { Flows } from './propagate.ts';

export function averageValues(network: Network, flows: Flows, e: number): EdgeValues {
  const reads = flows.reads[e] as number;
  const writes = flows.writes[e] as number;
  const units = reads + writes;
  const batch = network.batch[e] as number;
  const payloadKb = flows.payloadKb[e] as number;
  return {
    units,
    requests: units / batch,
    reads,
    writes,
    payloadKb,
    responseKb: flows.responseKb[e] as number,
    kbPerSecond: units * payloadKb,
    batch,
  };
}

export function peakValues(network: Network, flows: Flows, e: number): EdgeValues {
  const units = flows.peak[e] as number;
  const share = flows.readShare[e] as number;
  const batch = network.batch[e] as number;
  return {
    units,
    requests: units / batch,
    reads: units * share,
    writes: units * (1 - share),
    payloadKb: flows.payloadKb[e] as number,
    responseKb: flows.responseKb[e] as number,
    kbPerSecond: (flows.peakMb[e] as number) * 1000,
    batch,
  };
}
