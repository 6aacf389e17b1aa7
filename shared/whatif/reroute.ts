/** Where traffic goes when what it went to is down. */
import type { ResolvedNode } from '../engine/resolve.ts';
import type { Design, Params } from '../model/document.ts';
import type { Call, Calls, Choice } from './request-calls.ts';

/** Sends to whatever still answers, wherever it is. */
const anywhere: ReadonlySet<string> = new Set(['route-53']);
/** Sends to what is left of the same kind: other targets are other paths of the site. */
const alike: ReadonlySet<string> = new Set(['alb', 'nlb', 'clb', 'cloudfront']);

/** DNS looks at what lies behind an address, a load balancer at the target itself. */
export function looksBehind({ service }: ResolvedNode): boolean {
  return anywhere.has(service.id);
}

/** The weights of a node's calls, in their order, once those that are out take none; the same list where nothing moves. */
export function movedWeights(
  { network }: Calls,
  node: number,
  calls: readonly Call[],
  isOut: (call: Call) => boolean,
): readonly number[] {
  const weights = calls.map(({ weight }) => weight);
  const { service } = network.nodes[node] as ResolvedNode;
  if (!(anywhere.has(service.id) || alike.has(service.id))) return weights;
  const kind = ({ target }: Call) => (anywhere.has(service.id) ? '' : (network.nodes[target]?.service.id ?? ''));
  const moved = [...weights];
  for (const name of new Set(calls.map(kind))) {
    const own = calls.flatMap((call, k) => (kind(call) === name ? [k] : []));
    const out = own.filter((k) => isOut(calls[k] as Call));
    const left = own.filter((k) => !out.includes(k));
    if (out.length === 0 || left.length === 0) continue;
    const sum = (list: readonly number[]) => list.reduce((total, k) => total + (weights[k] as number), 0);
    const [lost, kept] = [sum(out), sum(left)];
    for (const k of out) moved[k] = 0;
    // A standby without a share of its own takes over all the same.
    for (const k of left) moved[k] = kept > 0 ? ((weights[k] as number) * (kept + lost)) / kept : lost / left.length;
  }
  return moved;
}

/**
 * The design with its traffic as it flows then: nothing leaves what is down, choosers send elsewhere, a cache that is passed by answers
 * nothing. Boxes, arrows and what is asked of them stay, so that every one has an entry in the analysis.
 */
export function rerouted(
  design: Design,
  calls: Calls,
  down: ReadonlySet<number>,
  passedBy: ReadonlySet<number>,
  isOut: (node: number, call: Call) => boolean,
): Design {
  if (down.size === 0) return design;
  const { network, choices } = calls;
  const { graph } = network;
  const shares = new Map<string, number>();
  graph.edges.forEach((edge, e) => {
    const from = graph.from[e] as number;
    if (down.has(from) && !passedBy.has(from)) shares.set(edge.id, 0);
  });
  choices.forEach((choice: Choice, i) => {
    if (down.has(i) || !choice.calls.some((call) => isOut(i, call))) return;
    const moved = movedWeights(calls, i, choice.calls, (call) => isOut(i, call));
    if (moved.every((weight, k) => weight === choice.calls[k]?.weight)) return;
    // A cache's weights are those of its misses; its shares divide the misses alone.
    const whole = moved.reduce((sum, weight) => sum + weight, 0);
    choice.calls.forEach(({ edge }, k) => {
      const id = graph.edges[edge]?.id;
      if (id !== undefined) shares.set(id, whole > 0 ? Math.min(1, (moved[k] as number) / whole) : 0);
    });
  });
  const caches = new Set([...passedBy].map((i) => network.nodes[i]?.id));
  return {
    ...design,
    nodes: design.nodes.map((node) =>
      caches.has(node.id) ? { ...node, params: { ...node.params, hitRatio: 0 } satisfies Params } : node,
    ),
    edges: design.edges.map((edge) => {
      const share = shares.get(edge.id);
      return share === undefined ? edge : { ...edge, params: { ...edge.params, share } };
    }),
  };
}
