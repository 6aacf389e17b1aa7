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
  /** Where each node and edge stands in the design. */
  readonly nodePlaces: Int32Array;
  readonly edgePlaces: Int32Array;
}

/** `before` is the graph of an earlier design; where only values changed since, all that tells who is connected is its very own. */
export function graphOf(design: Design, before: Graph | null = null): Graph {
  const known = before === null ? null : sameGraph(design, before);
  if (known !== null) return known;
  const nodePlaces = placesInIdOrder(design.nodes);
  const nodes = Array.from(nodePlaces, (place) => design.nodes[place] as ServiceNode);
  const nodeIndex = new Map<string, number>();
  for (let i = 0; i < nodes.length; i++) nodeIndex.set((nodes[i] as ServiceNode).id, i);
  const edgePlaces = placesInIdOrder(design.edges).filter((place) => {
    const { from, to } = design.edges[place] as Edge;
    return nodeIndex.has(from) && nodeIndex.has(to);
  });
  const edges = Array.from(edgePlaces, (place) => design.edges[place] as Edge);
  const from = new Int32Array(edges.length);
  const to = new Int32Array(edges.length);
  for (let e = 0; e < edges.length; e++) {
    const edge = edges[e] as Edge;
    from[e] = nodeIndex.get(edge.from) as number;
    to[e] = nodeIndex.get(edge.to) as number;
  }
  const outgoing = edgesBy(from, nodes.length);
  const incoming = edgesBy(to, nodes.length);
  return { nodes, edges, from, to, outgoing, incoming, nodeIndex, nodePlaces, edgePlaces };
}

/** The same nodes in the same containers, connected in the same way, with whatever parameters and labels; `null` where they are not. */
function sameGraph(design: Design, before: Graph): Graph | null {
  if (design.nodes.length !== before.nodes.length || design.edges.length !== before.edges.length) return null;
  const nodes = new Array<ServiceNode>(before.nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    const node = design.nodes[before.nodePlaces[i] as number] as ServiceNode;
    const old = before.nodes[i] as ServiceNode;
    if (node !== old && (node.id !== old.id || node.service !== old.service || node.group !== old.group)) return null;
    nodes[i] = node;
  }
  const edges = new Array<Edge>(before.edges.length);
  for (let e = 0; e < edges.length; e++) {
    const edge = design.edges[before.edgePlaces[e] as number] as Edge;
    const old = before.edges[e] as Edge;
    if (edge !== old && (edge.id !== old.id || edge.from !== old.from || edge.to !== old.to)) return null;
    edges[e] = edge;
  }
  return { ...before, nodes, edges };
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

/** Places of the items in order of their ids. */
function placesInIdOrder(items: readonly { readonly id: string }[]): Int32Array {
  const places = Int32Array.from(items, (_, place) => place);
  let sorted = true;
  for (let i = 1; i < items.length && sorted; i++) {
    sorted = (items[i - 1] as { id: string }).id <= (items[i] as { id: string }).id;
  }
  if (sorted) return places;
  return places.sort((a, b) => {
    const [one, other] = [(items[a] as { id: string }).id, (items[b] as { id: string }).id];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
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
