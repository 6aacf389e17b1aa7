/** Ways along the arrows of a board, for the checks that ask for one. */
import type { Edge, Mode } from '../../model/document.ts';
import type { Subject } from '../subject.ts';

export interface Walk {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Arrows of this mode only. */
  readonly mode?: Mode | undefined;
  /** Boxes that may not be passed. */
  readonly avoid?: ReadonlySet<string>;
}

/** A shortest way of at least one arrow, or `null`. */
export function wayOf(subject: Subject, { from, to, mode, avoid }: Walk): readonly Edge[] | null {
  const goals = new Set(to);
  const came = new Map<string, Edge | null>();
  const queue: string[] = [];
  for (const id of from) {
    if (avoid?.has(id) || came.has(id)) continue;
    came.set(id, null);
    queue.push(id);
  }
  for (let at = 0; at < queue.length; at++) {
    const id = queue[at] as string;
    for (const edge of subject.edgesFrom(id)) {
      if (mode !== undefined && subject.modeOf(edge) !== mode) continue;
      if (goals.has(edge.to) && !avoid?.has(edge.to)) return [...traced(came, id), edge];
      if (came.has(edge.to) || avoid?.has(edge.to)) continue;
      came.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  return null;
}

function traced(came: ReadonlyMap<string, Edge | null>, end: string): readonly Edge[] {
  const way: Edge[] = [];
  for (let edge = came.get(end); edge; edge = came.get(edge.from)) way.unshift(edge);
  return way;
}

/** "Apps to Events to Archive". */
export function wayText(subject: Subject, way: readonly Edge[]): string {
  const ids = [...way.slice(0, 1).map(({ from }) => from), ...way.map(({ to }) => to)];
  return ids
    .map((id) => {
      const node = subject.node(id);
      return node === undefined ? id : subject.nameOf(node);
    })
    .join(' to ');
}
