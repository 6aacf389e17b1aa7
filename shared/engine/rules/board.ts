/** The board that rules look at: every part notes that it was looked at. `ask.ts` looks at single nodes and arrows, without a note on the rest. */

import { attentionTo, noteAspect, type Since } from './attention.ts';
import type { Board, Measurements } from './rule.ts';

/** `since`: the board before, where all that no note is kept of is the same; what that is, `since` says. */
export function boardFor(all: Measurements, since: Since | null): Board {
  const attention = attentionTo(all.network.nodes.length, all.network.graph.edges.length, since);
  const anything = <T>(part: T): T => {
    noteAspect(attention, 'anything');
    return part;
  };
  return {
    all,
    attention,
    design: all.design,
    catalog: all.catalog,
    books: all.books,
    load: all.load,
    get network() {
      return anything(all.network);
    },
    get resolved() {
      return anything(all.resolved);
    },
    get flows() {
      return anything(all.flows);
    },
    get limits() {
      return anything(all.limits);
    },
    get nodes() {
      return anything(all.nodes);
    },
    get edges() {
      return anything(all.edges);
    },
    get nodeList() {
      return anything(all.nodeList);
    },
    get edgeList() {
      return anything(all.edgeList);
    },
    get modes() {
      noteAspect(attention, 'modes');
      return all.modes;
    },
    get crossings() {
      noteAspect(attention, 'crossings');
      return all.crossings;
    },
    get paths() {
      noteAspect(attention, 'paths');
      return all.paths;
    },
    get usdPerMonth() {
      noteAspect(attention, 'bill');
      return all.usdPerMonth;
    },
  };
}
