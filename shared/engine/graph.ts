/**
 * A design as arrays of indices. Nodes and edges are in order of their ids, so that the order in the file changes nothing, not even the
 * last bit of a sum.
 *
 * Needs: a design whose edges point at nodes that exist. Gives: `Graph`; an edge that points nowhere is left out.
 */
import type { Design, Edge, ServiceNode } from '../model/document.ts';

export interface Graph {
  readonly nodes: readonly ServiceNode[];
  readonly edges: readonly Edge[];
  /** Node index of each edge's two ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Edge indices at each node, in order of the edges' ids. */
  readonly outgoing: readonly (readonly number[])[];
  readonly incoming: readonly (readonly number[])[];
  readonly nodeIndex: ReadonlyMap<string, number>;
}

export function graphOf(design: Design): Graph {
  const nodes = inIdOrder(design.nodes);
  const nodeIndex = new Map<string, number>();
  for (let i = 0; i < nodes.length; i++) nodeIndex.set((nodes[i] as ServiceNode).id, i);
  const edges = inIdOrder(design.edges).filter((edge) => nodeIndex.has(edge.from) && nodeIndex.has(edge.to));
  const from = new Int32Array(edges.length);
  const to = new Int32Array(edges.length);
  const outgoing: number[][] = nodes.map(() => []);
  const incoming: number[][] = nodes.map(() => []);
  for (let e = 0; e < edges.length; e++) {
    const edge = edges[e] as Edge;
    const source = nodeIndex.get(edge.from) as number;
    const target = nodeIndex.get(edge.to) as number;
    from[e] = source;
    to[e] = target;
    outgoing[source]?.push(e);
    incoming[target]?.push(e);
  }
  return { nodes, edges, from, to, outgoing, incoming, nodeIndex };
}

function inIdOrder<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  let sorted = true;
  for (let i = 1; i < items.length && sorted; i++) sorted = (items[i - 1] as T).id <= (items[i] as T).id;
  return sorted ? items : [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Strongly connected components by Tarjan's algorithm without recursion, sources first.
 * `next(i)` lists the nodes that node i leads to.
 */
export function components(size: number, next: (node: number) => readonly number[]): readonly (readonly number[])[] {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack: number[] = [];
  const found: number[][] = [];
  let counter = 0;
  const work: { node: number; next: readonly number[]; at: number }[] = [];
  const enter = (node: number) => {
    index[node] = counter;
    low[node] = counter;
    counter += 1;
    stack.push(node);
    onStack[node] = 1;
    work.push({ node, next: next(node), at: 0 });
  };
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    enter(root);
    while (work.length > 0) {
      const frame = work[work.length - 1] as (typeof work)[number];
      const child = frame.next[frame.at];
      if (child !== undefined) {
        frame.at += 1;
        if (index[child] === -1) enter(child);
        else if (onStack[child] === 1) low[frame.node] = Math.min(low[frame.node] as number, index[child] as number);
        continue;
      }
      work.pop();
      const parent = work[work.length - 1];
      if (parent) low[parent.node] = Math.min(low[parent.node] as number, low[frame.node] as number);
      if (low[frame.node] === index[frame.node]) {
        const component: number[] = [];
        for (;;) {
          const node = stack.pop() as number;
          onStack[node] = 0;
          component.push(node);
          if (node === frame.node) break;
        }
        found.push(component.sort((a, b) => a - b));
      }
    }
  }
  return found.reverse();
}
