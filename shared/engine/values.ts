/**
 * What formulas read of each arrow, at the average and at the peak, made from the flows.
 *
 * Needs: a network and its flows. Gives: `EdgeValues` by edge index; NaN where the flow is unknown.
 */

import type { MutableFlows } from './emit.ts';
import type { EdgeValues } from './evaluate.ts';
import type { Network } from './network.ts';

export function averageValues(network: Network, flows: MutableFlows, e: number): EdgeValues {
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

/** Rates and volumes at the peak of these flows; sizes are those at load 1, so that no rounding of a mean shifts a limit with load. */
export function peakValues(network: Network, flows: MutableFlows, atOne: MutableFlows, e: number): EdgeValues {
  const values = { units: 0, requests: 0, reads: 0, writes: 0, payloadKb: 0, responseKb: 0, kbPerSecond: 0, batch: 0 };
  fillPeakValues(values, network, flows, atOne, e);
  return values;
}

/** The same into an object that is there already. */
export function fillPeakValues(
  values: { -readonly [K in keyof EdgeValues]: number },
  network: Network,
  flows: MutableFlows,
  atOne: MutableFlows,
  e: number,
): void {
  const units = flows.peak[e] as number;
  const share = flows.readShare[e] as number;
  const batch = network.batch[e] as number;
  values.units = units;
  values.requests = units / batch;
  values.reads = units * share;
  values.writes = units * (1 - share);
  values.payloadKb = atOne.payloadKb[e] as number;
  values.responseKb = atOne.responseKb[e] as number;
  values.kbPerSecond = (flows.peakMb[e] as number) * 1000;
  values.batch = batch;
}
