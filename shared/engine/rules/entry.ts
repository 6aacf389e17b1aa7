/** Where the outside world comes in: what clients reach, and through which doors. */
import { definitionAt, fromOf, into, nodesOf, outOf, perBoard, reachedFrom, roleAt, serviceAt, toOf } from './ask.ts';
import type { Board } from './rule.ts';

/** A part that the internet reaches first, DNS and filters in front of it left out. */
export interface Door {
  readonly node: number;
  /** The arrow that leads into it. */
  readonly edge: number;
  /** The client or external system that it comes from. */
  readonly source: number;
  /** What stands in front of it, by service: `route-53`, `waf`, `shield`. */
  readonly behind: ReadonlySet<string>;
}

/** Nodes outside AWS. */
export function outsideOf(board: Board): readonly number[] {
  return nodesOf(board, 'client', 'external');
}

export function isOutside(board: Board, node: number): boolean {
  const service = serviceAt(board, node);
  return service === 'client' || service === 'external';
}

/** Every way in from the internet, each once. */
export const doorsOf = perBoard((board): readonly Door[] => {
  const doors: Door[] = [];
  for (const source of outsideOf(board)) {
    const seen = new Set<number>();
    const waiting: { readonly edge: number; readonly behind: ReadonlySet<string> }[] = outOf(board, source)
      .filter((edge) => board.crossings[edge] === 'internet')
      .map((edge) => ({ edge, behind: new Set() }));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const node = toOf(board, next.edge);
      if (seen.has(next.edge) || isOutside(board, node)) continue;
      seen.add(next.edge);
      if (definitionAt(board, node).transparent !== true) {
        doors.push({ node, edge: next.edge, source, behind: next.behind });
        continue;
      }
      const behind = new Set([...next.behind, serviceAt(board, node)]);
      for (const edge of outOf(board, node)) waiting.push({ edge, behind });
    }
  }
  return doors.sort((a, b) => a.node - b.node || a.edge - b.edge || a.source - b.source);
});

/** The ways in whose door is one of these services, the first of each door only. */
export function doorsInto(board: Board, ...services: readonly string[]): readonly Door[] {
  const seen = new Set<number>();
  return doorsOf(board).filter(({ node }) => {
    if (!services.includes(serviceAt(board, node)) || seen.has(node)) return false;
    seen.add(node);
    return true;
  });
}
/** Everything that traffic from outside can reach. */
export const servesOutside = perBoard((board) =>
  reachedFrom(board, outsideOf(board), (edge) => !isOutside(board, toOf(board, edge))),
);

/** What somebody outside waits for. A store that tells of its changes, and a query engine that reads, keep nobody waiting. */
export const awaitedOutside = perBoard((board) =>
  reachedFrom(board, outsideOf(board), (edge) => {
    const role = roleAt(board, fromOf(board, edge));
    return board.modes[edge] === 'sync' && role !== 'store' && role !== 'query' && !isOutside(board, toOf(board, edge));
  }),
);

/** All arrows into the node hand over and do not wait; false without any. */
export function isFedInBackground(board: Board, node: number): boolean {
  const edges = into(board, node);
  return (
    edges.length > 0 &&
    edges.every((edge) => board.modes[edge] === 'async' || serviceAt(board, fromOf(board, edge)) === 'scheduler')
  );
}
