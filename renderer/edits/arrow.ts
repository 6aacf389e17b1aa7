/** Edits of arrows: which way they point, how they run, where they begin and end. */
import { serviceOf } from '../../shared/catalog/index.ts';
import type { Document, Edge, EdgeLayout, Mode, NodeId, Side } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { own } from '../../shared/model/own.ts';
import { catalog } from '../store/catalog.ts';

export type Route = NonNullable<EdgeLayout['route']>;

/** The arrows among the ids. */
export function arrowsOf({ design }: Document, ids: ReadonlySet<string>): readonly Edge[] {
  return ids.size === 0 ? [] : design.edges.filter((edge) => ids.has(edge.id));
}

/** What the board says about how an arrow runs. */
export function edgeLayoutOf({ layout }: Document, id: string): EdgeLayout {
  return own(layout.edges, id) ?? {};
}

/** The arrows point the other way and keep their course, their labels and what they carry. */
export function reversed(document: Document, edges: readonly Edge[]): Edit {
  return {
    kind: 'all',
    edits: edges.flatMap(({ id, from, to }): readonly Edit[] => {
      const layout = edgeLayoutOf(document, id);
      const { fromSide, toSide, bends, labelAt, ...rest } = layout;
      const turned: EdgeLayout = {
        ...rest,
        ...(toSide === undefined ? {} : { fromSide: toSide }),
        ...(fromSide === undefined ? {} : { toSide: fromSide }),
        ...(bends === undefined ? {} : { bends: bends.toReversed() }),
        ...(labelAt === undefined ? {} : { labelAt: Math.round((1 - labelAt) * 1e4) / 1e4 }),
      };
      const isPlain = Object.keys(layout).length === 0;
      return [
        { kind: 'reconnect', id, from: to, to: from },
        ...(isPlain ? [] : [{ kind: 'set-edge-layout' as const, id, layout: turned }]),
      ];
    }),
  };
}

/** The arrows run at right angles, straight or in a curve; their bends stay. */
export function routed(document: Document, edges: readonly Edge[], route: Route): Edit {
  return layouts(edges, ({ id }) => {
    const { route: _before, ...rest } = edgeLayoutOf(document, id);
    return route === 'orthogonal' ? rest : { ...rest, route };
  });
}

/** The arrows find their own way again: bends, fixed sides and the place of the annotation are given up. */
export function routedAgain(document: Document, edges: readonly Edge[]): Edit {
  return layouts(edges, ({ id }) => {
    const { bends: _bends, fromSide: _from, toSide: _to, labelAt: _at, ...rest } = edgeLayoutOf(document, id);
    return rest;
  });
}

/** Whether `routedAgain` would change anything. */
export function isShaped(document: Document, { id }: Edge): boolean {
  const { bends, fromSide, toSide, labelAt } = edgeLayoutOf(document, id);
  return (bends?.length ?? 0) > 0 || [fromSide, toSide, labelAt].some((value) => value !== undefined);
}

function layouts(edges: readonly Edge[], change: (edge: Edge) => EdgeLayout): Edit {
  return {
    kind: 'all',
    edits: edges.map((edge) => ({ kind: 'set-edge-layout', id: edge.id, layout: change(edge) })),
  };
}

/** Whether the source waits for an answer, as the board says or as its two ends decide. */
export function modeOf({ design }: Document, edge: Edge): Mode {
  if (edge.params.mode !== undefined) return edge.params.mode;
  const takesAsync = (id: NodeId) => {
    const node = design.nodes.find((candidate) => candidate.id === id);
    return node !== undefined && serviceOf(catalog, node.service).takesAsync === true;
  };
  return takesAsync(edge.from) || takesAsync(edge.to) ? 'async' : 'sync';
}

/** All of them synchronous, or, when the first one is, all asynchronous. What the ends decide by themselves is not written down. */
export function modeSwitched(document: Document, edges: readonly Edge[]): Edit {
  const [first] = edges;
  const next = first !== undefined && modeOf(document, first) === 'sync' ? 'async' : 'sync';
  return {
    kind: 'all',
    edits: edges.map((edge) => {
      const { mode: _own, ...params } = edge.params;
      const byItself = modeOf(document, { ...edge, params });
      return { kind: 'set-param', id: edge.id, key: 'mode', value: byItself === next ? undefined : next };
    }),
  };
}

/** One end of an arrow on another card, or on another side of the same one. `side` fixes the side; without it the arrow chooses. */
export function reconnected(
  document: Document,
  edge: Edge,
  end: 'from' | 'to',
  node: NodeId,
  side: Side | null,
): Edit | null {
  const layout = edgeLayoutOf(document, edge.id);
  const key = end === 'from' ? 'fromSide' : 'toSide';
  const { [key]: _before, bends, ...others } = layout;
  // Bends led to the other card; towards a new one the arrow finds its own way.
  const rest: EdgeLayout = edge[end] === node && bends !== undefined ? { ...others, bends } : others;
  const next: EdgeLayout = side === null ? rest : { ...rest, [key]: side };
  const edits: Edit[] = [];
  if (edge[end] !== node) {
    const ends = { from: edge.from, to: edge.to, [end]: node };
    edits.push({ kind: 'reconnect', id: edge.id, from: ends.from, to: ends.to });
  }
  if (layout[key] !== (side ?? undefined) || rest.bends !== bends)
    edits.push({ kind: 'set-edge-layout', id: edge.id, layout: next });
  return edits.length === 0 ? null : { kind: 'all', edits };
}
