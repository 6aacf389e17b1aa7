/**
 * What of a board is not as it was in an earlier analysis of the same connections.
 *
 * Needs: both networks and their flows. Gives: flags by node and by edge that the passes after propagation use to keep what they had.
 */
import type { MutableFlows } from './emit.ts';
import type { Network } from './network.ts';
import { isMoved } from './propagate.ts';

export interface Changes {
  /** 1 for a node whose parameters are others. */
  readonly nodes: Uint8Array;
  /** 1 for an edge that says or carries something else. */
  readonly edges: Uint8Array;
  /** 1 for a node that changed or has such an edge. */
  readonly around: Uint8Array;
}

/** `flows` are pairs of what flows now and what flowed before, at each load that matters. */
export function changesOf(
  network: Network,
  old: Network,
  flows: readonly (readonly [now: MutableFlows, before: MutableFlows])[],
): Changes {
  const { graph } = network;
  const nodes = new Uint8Array(network.nodes.length);
  const edges = new Uint8Array(graph.edges.length);
  const around = new Uint8Array(network.nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    if (network.nodes[i] === old.nodes[i]) continue;
    nodes[i] = 1;
    around[i] = 1;
  }
  for (let e = 0; e < edges.length; e++) {
    const same =
      graph.edges[e] === old.graph.edges[e] &&
      Object.is(network.batch[e], old.batch[e]) &&
      !flows.some(([now, before]) => isMoved(now, before, e));
    if (same) continue;
    edges[e] = 1;
    around[graph.from[e] as number] = 1;
    around[graph.to[e] as number] = 1;
  }
  return { nodes, edges, around };
}

/** Nodes that something changed around, and all that they lead to: where traffic may bend at another load than before. */
export function reached(network: Network, { around }: Changes): Uint8Array {
  const { graph } = network;
  const seen = around.slice();
  const waiting: number[] = [];
  for (let i = 0; i < seen.length; i++) if (seen[i] === 1) waiting.push(i);
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    for (const e of graph.outgoing[i] as readonly number[]) {
      const next = graph.to[e] as number;
      if (seen[next] === 1) continue;
      seen[next] = 1;
      waiting.push(next);
    }
  }
  return seen;
}
