/**
 * What each arrow crosses, and whether it waits for an answer.
 *
 * Needs: a graph, resolved nodes and the containers. Gives: `crosses` and `mode` of every edge, the board's own value before the default.
 */
import type { Crossing, Design, Edge, GroupId, GroupKind, Mode } from '../model/document.ts';
import type { Graph } from './graph.ts';
import type { ResolvedNode } from './resolve.ts';

/** `before`: those of an earlier board with the same connections and containers, which holds where an arrow says the same. */
export function crossingsOf(
  graph: Graph,
  nodes: readonly ResolvedNode[],
  design: Design,
  before: { readonly graph: Graph; readonly crossings: readonly Crossing[] } | null = null,
): readonly Crossing[] {
  const region = nearest(design, 'region');
  const zone = nearest(design, 'az');
  return graph.edges.map((edge, e) => {
    if (before !== null && edge === before.graph.edges[e]) return before.crossings[e] as Crossing;
    if (edge.params.crosses !== undefined) return edge.params.crosses;
    const from = graph.nodes[graph.from[e] as number]?.group ?? null;
    const to = graph.nodes[graph.to[e] as number]?.group ?? null;
    if (differ(region(from), region(to))) return 'region';
    if (differ(zone(from), zone(to))) return 'az';
    const outside = (i: number) => {
      const id = nodes[i]?.service.id;
      return id === 'client' || id === 'external';
    };
    return outside(graph.from[e] as number) || outside(graph.to[e] as number) ? 'internet' : 'none';
  });
}

/** Both ends must lie in such a container: what lies in none is not known to be elsewhere. */
function differ(a: GroupId | null, b: GroupId | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** The nearest container of a kind around a group, or `null`. */
export function nearest(design: Design, kind: GroupKind): (group: GroupId | null) => GroupId | null {
  const groups = new Map(design.groups.map((group) => [group.id, group]));
  const known = new Map<GroupId | null, GroupId | null>([[null, null]]);
  return (start) => {
    const answer = known.get(start);
    if (answer !== undefined) return answer;
    let found: GroupId | null = null;
    const seen = new Set<GroupId>();
    for (let at: GroupId | null = start; at !== null && found === null && !seen.has(at); ) {
      seen.add(at);
      const group = groups.get(at);
      if (group?.kind === kind) found = at;
      at = group?.group ?? null;
    }
    known.set(start, found);
    return found;
  };
}

/** Queues, topics, streams, buses and what works in the background take their input without an answer, and hand on in the same way. */
export function modeOf(edge: Edge, source: ResolvedNode, target: ResolvedNode): Mode {
  if (edge.params.mode !== undefined) return edge.params.mode;
  return isAsync(source) || isAsync(target) ? 'async' : 'sync';
}

function isAsync(node: ResolvedNode): boolean {
  return node.service.takesAsync === true;
}
