/**
 * What is different on a board since the one before, for rules that looked at that one.
 *
 * Needs: both boards. Gives: a flag for every thing of `attention.ts`; `null` where too much is different to tell it thing by thing.
 */
import { type Aspect, aspects, type Since, thingCount } from './attention.ts';
import type { Board, Measurements } from './rule.ts';

/**
 * The two must have been measured with one catalog. What rules read without taking note is then the same on both: settings, budgets,
 * containers and who lies in which, the book, the load, what leads where, and which service and role every box has.
 */
export function since(all: Measurements, board: Board): Since | null {
  const old = board.all;
  if (!isAlike(all, old)) return null;
  const nodeCount = all.network.nodes.length;
  const edgeCount = all.network.graph.edges.length;
  const changed = new Uint8Array(thingCount(nodeCount, edgeCount));
  let any = false;
  for (let i = 0; i < nodeCount; i++) {
    if (isSameNode(all, old, i)) continue;
    changed[i] = 1;
    any = true;
  }
  for (let e = 0; e < edgeCount; e++) {
    if (isSameEdge(all, old, e)) continue;
    changed[nodeCount + e] = 1;
    any = true;
  }
  const differs = (aspect: Aspect, is: boolean) => {
    if (is) changed[nodeCount + edgeCount + aspects[aspect]] = 1;
  };
  differs('anything', any);
  differs('paths', all.paths !== old.paths);
  differs('modes', !isSameList(all.modes, old.modes));
  differs('crossings', !isSameList(all.crossings, old.crossings));
  differs('bill', all.usdPerMonth !== old.usdPerMonth);
  return { board, changed };
}

function isAlike(all: Measurements, old: Measurements): boolean {
  const { design, network } = all;
  return (
    design.settings === old.design.settings &&
    design.budgets === old.design.budgets &&
    design.groups === old.design.groups &&
    all.books === old.books &&
    all.load === old.load &&
    network.graph.outgoing === old.network.graph.outgoing &&
    network.order === old.network.order &&
    network.nodes.every((node, i) => {
      const before = old.network.nodes[i];
      const drawn = network.graph.nodes[i];
      const drawnBefore = old.network.graph.nodes[i];
      return (
        (node === before || (node.service === before?.service && node.role === before.role)) &&
        (drawn === drawnBefore || drawn?.group === drawnBefore?.group)
      );
    })
  );
}

function isSameNode(all: Measurements, old: Measurements, i: number): boolean {
  return (
    all.network.graph.nodes[i] === old.network.graph.nodes[i] &&
    all.network.nodes[i] === old.network.nodes[i] &&
    all.nodeList[i] === old.nodeList[i]
  );
}

function isSameEdge(all: Measurements, old: Measurements, e: number): boolean {
  return (
    all.network.graph.edges[e] === old.network.graph.edges[e] &&
    all.edgeList[e] === old.edgeList[e] &&
    all.network.scan[e] === old.network.scan[e] &&
    Object.is(all.network.factor[e], old.network.factor[e]) &&
    Object.is(all.flows.reads[e], old.flows.reads[e])
  );
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((value, i) => value === b[i]));
}
