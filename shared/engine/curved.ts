/**
 * The part of a board that is not proportional to load, worked out again and again at different loads.
 *
 * Only what decides the nodes asked for is worked out: a break point behind one delivery stream costs nothing elsewhere. Needs: a network
 * and its flows at load 1. Gives: cones, and their flows at any load in one set of arrays.
 */
import type { MutableFlows } from './emit.ts';
import type { Component, Network } from './network.ts';
import { clearLoop, copiedFlows, type Flows, settle } from './propagate.ts';

/** What decides the traffic of some curved nodes: the curved components above them, and the arrows that feed those. */
export interface Cone {
  readonly components: readonly Component[];
  readonly feeders: readonly number[];
}

export interface CurvedPart {
  readonly coneOf: (nodes: Iterable<number>) => Cone;
  /** Always the same arrays: what `flowAt` worked out last, good only for the arrows of its cone and those that feed it. */
  readonly flows: MutableFlows;
  readonly flowAt: (load: number, cone: Cone) => void;
}

/**
 * Works out the part of a board that is not proportional to load, again and again at different loads, in one set of arrays.
 *
 * Amplification does not depend on load, so the loops stay as they are.
 */
export function curvedPart(network: Network, atOne: Flows): CurvedPart {
  const { graph, curved, scan, order } = network;
  const placeOf = new Int32Array(graph.nodes.length);
  order.forEach(({ nodes }, place) => {
    for (const i of nodes) placeOf[i] = place;
  });
  const amplifying = new Set(atOne.loops.map(({ nodes }) => placeOf[nodes[0] as number] as number));
  const seen = new Int32Array(graph.nodes.length);
  let turn = 0;
  const flows = copiedFlows(atOne);
  return {
    flows,
    coneOf(nodes) {
      turn += 1;
      const places: number[] = [];
      const feeders: number[] = [];
      const work: number[] = [];
      const reach = (i: number) => {
        if (seen[i] === turn) return;
        seen[i] = turn;
        work.push(i);
      };
      for (const i of nodes) reach(i);
      for (let i = work.pop(); i !== undefined; i = work.pop()) {
        const place = placeOf[i] as number;
        if ((order[place] as Component).nodes[0] === i && !amplifying.has(place)) places.push(place);
        for (const e of graph.incoming[i] as readonly number[]) {
          const source = graph.from[e] as number;
          if (curved[source] === 1) reach(source);
          else if (scan[e] !== 1) feeders.push(e);
        }
      }
      return { components: places.sort((a, b) => a - b).map((place) => order[place] as Component), feeders };
    },
    flowAt(load, { components, feeders }) {
      for (const e of feeders) {
        flows.reads[e] = (atOne.reads[e] as number) * load;
        flows.writes[e] = (atOne.writes[e] as number) * load;
        flows.peak[e] = (atOne.peak[e] as number) * load;
        flows.peakMb[e] = (atOne.peakMb[e] as number) * load;
      }
      for (const component of components) {
        if (component.inner.length > 0) clearLoop(network, flows, component);
        settle(network, flows, component, load, []);
      }
    },
  };
}
