import { withContent } from '../drawing/content.ts';
import type { Document, Group, GroupId } from '../model/document.ts';
import { without } from '../model/edit-remove.ts';
import { idsOf } from '../model/ids.ts';
import { failed, ok, type Result } from '../model/result.ts';

/**
 * The part of a board that the ids name: nodes, containers with everything in them (what of the drawing lies wholly in one is in it),
 * arrows with both their ends, notes and what is drawn; notes about any of it come along, as they do when it is copied. Arrows between
 * kept nodes stay; a container that is not named does not, what it holds stands by itself. Forms that are not understood, and so belong
 * to nothing, are left out. Fails with the ids that the board does not have.
 */
export function only(document: Document, ids: readonly string[]): Result<Document, readonly string[]> {
  const { design, sketch } = document;
  const known = idsOf(document);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) return failed(unknown);

  const wanted = new Set(ids);
  const ends = design.edges.filter((edge) => wanted.has(edge.id)).flatMap((edge) => [edge.from, edge.to]);
  const content = withContent(document, [...ids, ...ends]);
  const isKept = ({ id }: { readonly id: string }) => content.has(id);
  const groups = new Map<GroupId, Group>(design.groups.map((group) => [group.id, group]));

  /** The innermost kept container around something. */
  function nearest(start: GroupId | null): GroupId | null {
    const seen = new Set<GroupId>();
    for (let id = start; id !== null && !seen.has(id); id = groups.get(id)?.group ?? null) {
      if (content.has(id) && groups.has(id)) return id;
      seen.add(id);
    }
    return null;
  }

  const joined = design.edges.filter((edge) => content.has(edge.from) && content.has(edge.to));
  const placed = new Set([...content, ...joined.map(({ id }) => id)]);
  const places = <T>(record: Readonly<Record<string, T>>) => without(record, (id) => !placed.has(id));
  const { nodes, groups: frames, edges } = document.layout;
  const { foreign: _, shapes, images, ...rest } = sketch;
  return ok({
    ...document,
    design: {
      ...design,
      groups: design.groups.filter(isKept).map((group) => ({ ...group, group: nearest(group.group) })),
      nodes: design.nodes.filter(isKept).map((node) => ({ ...node, group: nearest(node.group) })),
      edges: joined,
    },
    layout: { ...document.layout, nodes: places(nodes), groups: places(frames), edges: places(edges) },
    sketch: {
      ...rest,
      notes: sketch.notes.filter(isKept),
      strokes: sketch.strokes.filter(isKept),
      ...(shapes ? { shapes: shapes.filter(isKept) } : {}),
      ...(images ? { images: images.filter(isKept) } : {}),
    },
  });
}
