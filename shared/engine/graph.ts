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
  for (let e = 0; e < edges.length; e++) {
    const edge = edges[e] as Edge;
    from[e] = nodeIndex.get(edge.from) as number;
    to[e] = nodeIndex.get(edge.to) as number;
  }
  const outgoing = edgesBy(from, nodes.length);
  const incoming = edgesBy(to, nodes.length);
  return { nodes, edges, from, to, outgoing, incoming, nodeIndex };
}

/** Edge indices at each node, by one of their ends. Lists of exactly their length: one that grows keeps room for many more. */
function edgesBy(ends: Int32Array, size: number): readonly (readonly number[])[] {
  const left = new Int32Array(size);
  for (const i of ends) left[i] = (left[i] as number) + 1;
  const lists = Array.from(left, (length) => new Array<number>(length));
  for (let e = ends.length - 1; e >= 0; e--) {
    const i = ends[e] as number;
    left[i] = (left[i] as number) - 1;
    (lists[i] as number[])[left[i] as number] = e;
  }
  return lists;
}

function inIdOrder<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  let sorted = true;
  for (let i = 1; i < items.length && sorted; i++) sorted = (items[i - 1] as T).id <= (items[i] as T).id;
  return sorted ? items : [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Strongly connected components by Tarjan's algorithm without recursion, sources first.
 * `next(i)` lists the nodes that node i leads to, the same list every time.
 */
export function components(size: number, next: (node: number) => readonly number[]): readonly (readonly number[])[] {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack = new Int32Array(size);
  let height = 0;
  let counter = 0;
  /** The way down to the node that is being looked into, and how many of each node's arrows have been followed. */
  const way = new Int32Array(size);
  const followed = new Int32Array(size);
  const found: (readonly number[])[] = [];
  const enter = (node: number) => {
    index[node] = counter;
    low[node] = counter;
    counter += 1;
    stack[height] = node;
    height += 1;
    onStack[node] = 1;
  };
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    enter(root);
    let node = root;
    for (let depth = 0; depth >= 0; ) {
      const child = next(node)[followed[node] as number];
      if (child === undefined) {
        if (low[node] === index[node]) {
          const end = height;
          do {
            height -= 1;
            onStack[stack[height] as number] = 0;
          } while (stack[height] !== node);
          found.push(end - height === 1 ? [node] : Array.from(stack.subarray(height, end)).sort((a, b) => a - b));
        }
        depth -= 1;
        if (depth < 0) break;
        const parent = way[depth] as number;
        low[parent] = Math.min(low[parent] as number, low[node] as number);
        node = parent;
        continue;
      }
      followed[node] = (followed[node] as number) + 1;
      if (index[child] === -1) {
        way[depth] = node;
        depth += 1;
        enter(child);
        node = child;
      } else if (onStack[child] === 1) low[node] = Math.min(low[node] as number, index[child] as number);
    }
  }
  return found.reverse();
}
