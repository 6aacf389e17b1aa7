/**
 * What still works when something fails: a few boxes, all of one service, a zone or a region.
 *
 * The reading, in this order. What fails is down, unless it outlives the outage (`reach.ts`). Route 53 sends its traffic to what still
 * answers; a load balancer or a CDN to what is left of the same kind. A cache of the application's own (ElastiCache) is passed by: reads
 * go to the store behind it. What is handed to a queue, a topic or a stream that is up counts as done, since it waits there. A request
 * works where all that it must call works; shares and choices weigh as in `request-calls.ts`.
 */

import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import { nearest } from '../engine/crossings.ts';
import type { ResolvedNode } from '../engine/resolve.ts';
import type { Design, GroupId, NodeId } from '../model/document.ts';
import { isWorldwide, outlives } from './reach.ts';
import { type Call, type Calls, callsOn } from './request-calls.ts';
import { looksBehind, movedWeights, rerouted } from './reroute.ts';

export type Outage =
  | { readonly kind: 'nodes'; readonly ids: readonly NodeId[] }
  /** A canonical service id. */
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'az'; readonly group: GroupId }
  /** A region's container; `null` for everything that is drawn in none. */
  | { readonly kind: 'region'; readonly group: GroupId | null };

export interface Kept {
  readonly node: NodeId;
  /** Follows the node's name: "its standby in another zone takes over". */
  readonly why: string;
}

/** All lists in the order of ids. */
export interface Failure {
  readonly down: ReadonlySet<NodeId>;
  /** What lies where it fails and goes on. */
  readonly kept: readonly Kept[];
  /** Caches that are down and passed by. */
  readonly passedBy: readonly NodeId[];
  /** Up, but nothing that asks for it is left. */
  readonly cutOff: ReadonlySet<NodeId>;
  /** Arrows that lead to or from what is down. */
  readonly cutArrows: ReadonlySet<string>;
  /** Up and still filled, while all that empties it is down. */
  readonly buffers: readonly NodeId[];
  /** Of each client that calls anything: the share of its requests that still works, 0 to 1. */
  readonly clients: readonly { readonly node: NodeId; readonly works: number }[];
  /** The design with the traffic as it then flows; the very same when nothing is down. */
  readonly rerouted: Design;
}

/** Pure, deterministic and total: an outage of what is not on the board takes nothing down. */
export function fail(design: Design, catalog: Catalog, outage: Outage): Failure {
  const calls = callsOn(design, catalog);
  const { nodes, graph } = calls.network;
  const hit = struck(design, catalog, calls, outage);
  const idOf = (i: number) => (nodes[i] as ResolvedNode).id;
  const whyOf = (i: number) =>
    outage.kind === 'az' || outage.kind === 'region' ? outlives(nodes[i] as ResolvedNode, outage.kind) : null;
  const kept = hit.flatMap((i): Kept[] => {
    const why = whyOf(i);
    return why === null ? [] : [{ node: idOf(i), why }];
  });
  const down = new Set(hit.filter((i) => whyOf(i) === null));
  const passedBy = new Set([...down].filter((i) => nodes[i]?.service.id === 'elasticache'));
  const works = worksFrom(calls, down, passedBy);
  const alive = (i: number) => !down.has(i) || passedBy.has(i);
  const isOut = (node: number, { target, mode }: Call) =>
    looksBehind(nodes[node] as ResolvedNode) && mode === 'sync' ? works(target) === 0 : !alive(target);
  const cutArrows = graph.edges.flatMap((edge, e) =>
    down.has(graph.from[e] as number) || down.has(graph.to[e] as number) ? [edge.id] : [],
  );
  const [before, after] = [reachable(calls, () => true), reachable(calls, alive)];
  const cutOff = new Set(nodes.flatMap((node, i) => (before.has(i) && !after.has(i) && !down.has(i) ? [node.id] : [])));
  return {
    down: new Set([...down].map(idOf)),
    kept,
    passedBy: [...passedBy].map(idOf),
    cutOff,
    cutArrows: new Set(cutArrows),
    buffers: nodes.flatMap((node, i) => {
      const targets = graph.outgoing[i]?.map((e) => graph.to[e] as number) ?? [];
      const holds =
        node.service.takesAsync === true && targets.length > 0 && targets.every((target) => down.has(target));
      return holds && !down.has(i) && after.has(i) ? [node.id] : [];
    }),
    clients: calls.clients
      .filter((i) => (calls.choices[i]?.calls.length ?? 0) > 0)
      .map((i) => ({ node: idOf(i), works: down.size === 0 ? 1 : works(i) })),
    rerouted: rerouted(design, calls, down, passedBy, isOut),
  };
}

/** The nodes that an outage strikes, whether they outlive it or not. */
function struck(design: Design, catalog: Catalog, { network }: Calls, outage: Outage): readonly number[] {
  const { nodes, graph } = network;
  const all = nodes.map((_, i) => i);
  const groupAt = (i: number) => graph.nodes[i]?.group ?? null;
  switch (outage.kind) {
    case 'nodes': {
      const ids = new Set(outage.ids);
      return all.filter((i) => ids.has((nodes[i] as ResolvedNode).id));
    }
    case 'service': {
      // Boards may call a service by another name than the catalog.
      const { id } = serviceOf(catalog, outage.service);
      return all.filter((i) => nodes[i]?.service.id === id);
    }
    case 'az': {
      const zone = nearest(design, 'az');
      return all.filter((i) => zone(groupAt(i)) === outage.group);
    }
    case 'region': {
      const region = nearest(design, 'region');
      return all.filter(
        (i) => region(groupAt(i)) === outage.group && !(outage.group === null && isWorldwide(nodes[i] as ResolvedNode)),
      );
    }
  }
}

/** For any node: the share of what is asked of it that still works. What clients do not reach is only up or down. */
function worksFrom(calls: Calls, down: ReadonlySet<number>, passedBy: ReadonlySet<number>): (node: number) => number {
  const { network, order, choices } = calls;
  const known = new Map<number, number>();
  const up = (i: number) => (down.has(i) && !passedBy.has(i) ? 0 : 1);
  const works = (i: number) => known.get(i) ?? up(i);
  // Targets come before sources.
  for (const i of order) {
    const choice = choices[i];
    if (choice === undefined || up(i) === 0) {
      known.set(i, up(i));
      continue;
    }
    const behind = ({ target, mode }: Call) => (mode === 'async' ? up(target) : works(target));
    const isOut = (call: Call) =>
      looksBehind(network.nodes[i] as ResolvedNode) ? behind(call) === 0 : up(call.target) === 0;
    const weights = movedWeights(calls, i, choice.calls, isOut);
    // A cache that is passed by answers nothing itself.
    const answered = passedBy.has(i) ? 0 : choice.answered;
    const whole = weights.reduce((sum, weight) => sum + weight, answered);
    const share =
      choice.kind === 'one-of'
        ? whole > 0
          ? weights.reduce((sum, weight, k) => sum + weight * behind(choice.calls[k] as Call), answered) / whole
          : 1
        : choice.calls.reduce((all, call) => all * (1 - call.weight * (1 - behind(call))), 1);
    known.set(i, Math.min(1, Math.max(0, share)));
  }
  return works;
}

/** What anything that starts traffic reaches over what is alive: clients, clocks, query engines, and boxes that nothing leads to. */
function reachable({ network }: Calls, alive: (node: number) => boolean): ReadonlySet<number> {
  const { graph, nodes } = network;
  const starts = nodes.flatMap(({ role }, i) =>
    role === 'source' || role === 'query' || graph.incoming[i]?.length === 0 ? [i] : [],
  );
  const waiting = starts.filter(alive);
  const seen = new Set(waiting);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const e of graph.outgoing[node] ?? []) {
      const target = graph.to[e] as number;
      if (seen.has(target) || !alive(target)) continue;
      seen.add(target);
      waiting.push(target);
    }
  }
  return seen;
}
