/**
 * The part of a board that is not proportional to load, worked out again and again at different loads.
 *
 * It falls into regions that do not touch: each is small on a real board, so a break point behind one delivery stream costs nothing
 * elsewhere. Needs: a network and its flows at load 1. Gives: regions, and their flows at any load in one set of arrays.
 */
import type { MutableFlows } from './emit.ts';
import type { Component, Network } from './network.ts';
import { type Flows, settle } from './propagate.ts';

export interface Region {
  /** In order of work. */
  readonly components: readonly Component[];
  /** Arrows that bring proportional traffic in. */
  readonly feeders: readonly number[];
}

export interface CurvedPart {
  readonly regions: readonly Region[];
  /** Index of a node's region, -1 where traffic is proportional to load. */
  readonly regionOf: Int32Array;
  /** Flows of these regions at a load; good until the next call, and only for arrows that touch one of their nodes. */
  readonly at: (load: number, regions: readonly Region[]) => MutableFlows;
}

export function curvedPart(network: Network, atOne: Flows): CurvedPart {
  const { graph, curved, scan, order } = network;
  const regionOf = regionsOf(network);
  const components: Component[][] = [];
  const feeders: number[][] = [];
  for (const component of order) {
    const region = regionOf[component.nodes[0] as number] as number;
    if (region < 0) continue;
    components[region] ??= [];
    feeders[region] ??= [];
    components[region].push(component);
  }
  for (let e = 0; e < graph.edges.length; e++) {
    const region = regionOf[graph.to[e] as number] as number;
    if (scan[e] !== 1 && region >= 0 && curved[graph.from[e] as number] === 0) feeders[region]?.push(e);
  }
  const flows: MutableFlows = {
    reads: atOne.reads.slice(),
    writes: atOne.writes.slice(),
    peak: atOne.peak.slice(),
    peakMb: atOne.peakMb.slice(),
    readShare: atOne.readShare.slice(),
    payloadKb: atOne.payloadKb.slice(),
    responseKb: atOne.responseKb.slice(),
  };
  return {
    regions: components.map((list, region) => ({ components: list, feeders: feeders[region] ?? [] })),
    regionOf,
    at(load, regions) {
      for (const region of regions) {
        for (const e of region.feeders) {
          flows.reads[e] = (atOne.reads[e] as number) * load;
          flows.writes[e] = (atOne.writes[e] as number) * load;
          flows.peak[e] = (atOne.peak[e] as number) * load;
          flows.peakMb[e] = (atOne.peakMb[e] as number) * load;
        }
        for (const component of region.components) settle(network, flows, component, load, []);
      }
      return flows;
    },
  };
}

/** Numbers the sets of curved nodes that arrows join, by union-find. */
function regionsOf(network: Network): Int32Array {
  const { graph, curved } = network;
  const parent = Int32Array.from(curved, (is, i) => (is === 1 ? i : -1));
  const rootOf = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (let e = 0; e < graph.edges.length; e++) {
    const from = graph.from[e] as number;
    const to = graph.to[e] as number;
    if (curved[from] === 1 && curved[to] === 1) parent[rootOf(from)] = rootOf(to);
  }
  const numbers = new Map<number, number>();
  return parent.map((is, i) => {
    if (is < 0) return -1;
    const root = rootOf(i);
    const known = numbers.get(root) ?? numbers.size;
    numbers.set(root, known);
    return known;
  });
}
