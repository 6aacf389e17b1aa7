/**
 * What formulas read of each arrow, at the average and at the peak, made from the flows.
 *
 * Needs: a network and its flows. Gives: `EdgeValues` by edge index; NaN where the flow is unknown.
 */

import { kb, kbPerSecond, perRequest, perSecond } from '../model/units.ts';
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
    units: perSecond(units),
    requests: perSecond(units / batch),
    reads: perSecond(reads),
    writes: perSecond(writes),
    payloadKb: kb(payloadKb),
    responseKb: kb(flows.responseKb[e] as number),
    kbPerSecond: kbPerSecond(units * payloadKb),
    batch: perRequest(batch),
  };
}

/** Values that are written again and again. */
export type MutableValues = { -readonly [K in keyof EdgeValues]: EdgeValues[K] };

/** An arrow of which nothing is known. */
export const unknownValues: EdgeValues = {
  units: perSecond(Number.NaN),
  requests: perSecond(Number.NaN),
  reads: perSecond(Number.NaN),
  writes: perSecond(Number.NaN),
  payloadKb: kb(Number.NaN),
  responseKb: kb(Number.NaN),
  kbPerSecond: kbPerSecond(Number.NaN),
  batch: perRequest(Number.NaN),
};

/** Rates and volumes at the peak of these flows; sizes are those at load 1, so that no rounding of a mean shifts a limit with load. */
export function peakValues(network: Network, flows: MutableFlows, atOne: MutableFlows, e: number): EdgeValues {
  const values: MutableValues = { ...unknownValues };
  fillPeakValues(values, network, flows, atOne, e);
  return values;
}

/** The same into an object that is there already. */
export function fillPeakValues(
  values: MutableValues,
  network: Network,
  flows: MutableFlows,
  atOne: MutableFlows,
  e: number,
): void {
  const units = flows.peak[e] as number;
  const share = flows.readShare[e] as number;
  const batch = network.batch[e] as number;
  values.units = perSecond(units);
  values.requests = perSecond(units / batch);
  values.reads = perSecond(units * share);
  values.writes = perSecond(units * (1 - share));
  values.payloadKb = kb(atOne.payloadKb[e] as number);
  values.responseKb = kb(atOne.responseKb[e] as number);
  values.kbPerSecond = kbPerSecond((flows.peakMb[e] as number) * 1000);
  values.batch = perRequest(batch);
}
