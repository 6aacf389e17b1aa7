/**
 * The least that propagation can cost: one pass over the same graph in topological order, once over typed arrays and once over objects
 * that hold references. The engine is measured beside these two in the same run.
 */
import type { Design } from '../shared/model/document.ts';

export interface Floors {
  readonly typedArrays: () => number;
  readonly objects: () => number;
}

export function floorsOf(design: Design): Floors {
  const index = new Map(design.nodes.map((node, i) => [node.id, i]));
  const edges = design.edges
    .map((edge) => ({
      from: index.get(edge.from) as number,
      to: index.get(edge.to) as number,
      gain: (edge.params.calls ?? 1) * 0.5,
    }))
    .filter((edge) => edge.from < edge.to)
    .sort((a, b) => a.from - b.from);
  const rates = design.nodes.map((node) => Number(node.params['perSecond'] ?? 0));
  const from = Int32Array.from(edges, (edge) => edge.from);
  const to = Int32Array.from(edges, (edge) => edge.to);
  const gain = Float64Array.from(edges, (edge) => edge.gain);
  interface Box {
    rate: number;
    readonly out: { readonly target: Box; readonly gain: number; flow: number }[];
  }
  const boxes: Box[] = rates.map((rate) => ({ rate, out: [] }));
  for (const edge of edges) boxes[edge.from]?.out.push({ target: boxes[edge.to] as Box, gain: edge.gain, flow: 0 });
  return {
    typedArrays() {
      const at = Float64Array.from(rates);
      const flow = new Float64Array(from.length);
      for (let e = 0; e < from.length; e++) {
        flow[e] = (at[from[e] as number] as number) * (gain[e] as number);
        at[to[e] as number] = (at[to[e] as number] as number) + (flow[e] as number);
      }
      return flow[from.length - 1] ?? 0;
    },
    objects() {
      boxes.forEach((box, i) => {
        box.rate = rates[i] as number;
      });
      let last = 0;
      for (const box of boxes) {
        for (const edge of box.out) {
          edge.flow = box.rate * edge.gain;
          edge.target.rate += edge.flow;
          last = edge.flow;
        }
      }
      return last;
    },
  };
}
