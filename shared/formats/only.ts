import type { Document, Group, GroupId } from '../model/document.ts';
import { failed, ok, type Result } from '../model/result.ts';

/**
 * The part of a board that the ids name: nodes, containers with everything in them, arrows with both their ends. Arrows between
 * kept nodes stay; a container that is not named does not, what it holds stands by itself. Fails with the ids that the board
 * does not have.
 */
export function only(document: Document, ids: readonly string[]): Result<Document, readonly string[]> {
  const { design, layout, sketch } = document;
  const wanted = new Set(ids);
  const groups = new Map<GroupId, Group>(design.groups.map((group) => [group.id, group]));
  const known = new Set([...design.nodes, ...design.edges, ...design.groups].map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) return failed(unknown);

  const keptGroups = new Set(
    design.groups.filter((group) => chain(group.id).some((id) => wanted.has(id))).map(({ id }) => id),
  );
  const ends = new Set(design.edges.filter((edge) => wanted.has(edge.id)).flatMap((edge) => [edge.from, edge.to]));
  const nodes = design.nodes.filter(
    (node) => wanted.has(node.id) || ends.has(node.id) || (node.group !== null && keptGroups.has(node.group)),
  );
  const keptNodes = new Set(nodes.map(({ id }) => id));

  /** The container and those around it, from the inside out. */
  function chain(start: GroupId | null): readonly GroupId[] {
    const found: GroupId[] = [];
    for (let id = start; id !== null && groups.has(id) && !found.includes(id); id = groups.get(id)?.group ?? null)
      found.push(id);
    return found;
  }
  const nearest = (id: GroupId | null) => chain(id).find((outer) => keptGroups.has(outer)) ?? null;

  return ok({
    ...document,
    design: {
      ...design,
      groups: design.groups
        .filter((group) => keptGroups.has(group.id))
        .map((group) => ({ ...group, group: nearest(group.group) })),
      nodes: nodes.map((node) => ({ ...node, group: nearest(node.group) })),
      edges: design.edges.filter((edge) => keptNodes.has(edge.from) && keptNodes.has(edge.to)),
    },
    layout,
    sketch: {
      ...sketch,
      notes: sketch.notes.filter(
        (note) => note.on !== null && note.on !== undefined && (keptNodes.has(note.on) || keptGroups.has(note.on)),
      ),
    },
  });
}
