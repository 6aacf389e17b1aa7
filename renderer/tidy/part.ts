/** What of a board is tidied: all of it, or what is chosen, with all that lies in it. */
import type { Design, Document, Edge, Group, ServiceNode } from '../../shared/model/document.ts';
import { isLocked } from '../../shared/model/marks.ts';
import { withContent } from '../edits/extent.ts';
import { wholeThings } from '../edits/whole-things.ts';

export interface TidyPart {
  readonly nodes: readonly ServiceNode[];
  readonly groups: readonly Group[];
  /** With both ends among the nodes. */
  readonly edges: readonly Edge[];
  /** What stays where it is: what is locked, and what lies in a locked container. */
  readonly locked: ReadonlySet<string>;
  /** All of the board, and not only what is chosen. */
  readonly whole: boolean;
}

/** Cards and containers among `chosen`, or everything where there is none; containers in it that lie in no other are its top. */
export function tidyPart(document: Document, chosen: Iterable<string>): TidyPart {
  const { design } = document;
  const placed = new Set([...design.nodes, ...design.groups].map(({ id }) => id));
  const things = wholeThings(document, chosen).filter(({ id }) => placed.has(id));
  const ids =
    things.length === 0
      ? placed
      : withContent(
          document,
          things.map(({ id }) => id),
        );
  const nodes = design.nodes.filter(({ id }) => ids.has(id));
  const groups = design.groups.filter(({ id }) => ids.has(id));
  const inPart = new Set(nodes.map(({ id }) => id));
  const locks = [...nodes, ...groups].map(({ id }) => id).filter((id) => isLocked(document, id));
  return {
    nodes,
    groups,
    edges: design.edges.filter(({ from, to }) => inPart.has(from) && inPart.has(to)),
    locked: withContent(document, locks),
    whole: things.length === 0,
  };
}

/** The part as a design of its own: a container around it is left out. */
export function designOf({ nodes, groups, edges }: TidyPart, { settings }: Design): Design {
  const known = new Set(groups.map(({ id }) => id));
  const lifted = <T extends { readonly group: string | null }>(item: T): T =>
    item.group === null || known.has(item.group) ? item : { ...item, group: null };
  return { settings, nodes: nodes.map(lifted), groups: groups.map(lifted), edges };
}
