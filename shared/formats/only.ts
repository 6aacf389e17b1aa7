import type { Document, Group, GroupId } from '../model/document.ts';
import { type DrawnBox, drawnBox, drawnThings } from '../model/drawn.ts';
import { idsOf } from '../model/ids.ts';
import { own } from '../model/own.ts';
import { failed, ok, type Result } from '../model/result.ts';

/**
 * The part of a board that the ids name: nodes, containers with everything in them (what of the drawing lies wholly in one is in it),
 * arrows with both their ends, notes and what is drawn. Arrows between
 * kept nodes stay; a container that is not named does not, what it holds stands by itself. Fails with the ids that the board
 * does not have.
 */
export function only(document: Document, ids: readonly string[]): Result<Document, readonly string[]> {
  const { design, layout, sketch } = document;
  const wanted = new Set(ids);
  const groups = new Map<GroupId, Group>(design.groups.map((group) => [group.id, group]));
  const known = idsOf(document);
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

  const frames = design.groups.flatMap(({ id }) => (keptGroups.has(id) ? (own(layout.groups, id) ?? []) : []));
  const drawn = new Set(
    drawnThings(sketch)
      .filter((thing) => wanted.has(thing.id) || frames.some((frame) => isWithin(drawnBox(thing), frame)))
      .map(({ id }) => id),
  );
  const isDrawn = ({ id }: { readonly id: string }) => drawn.has(id);

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
        ({ id, on }) => wanted.has(id) || (on != null && (keptNodes.has(on) || keptGroups.has(on))),
      ),
      strokes: sketch.strokes.filter(isDrawn),
      ...(sketch.shapes ? { shapes: sketch.shapes.filter(isDrawn) } : {}),
      ...(sketch.images ? { images: sketch.images.filter(isDrawn) } : {}),
    },
  });
}

function isWithin(box: DrawnBox, frame: DrawnBox): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
