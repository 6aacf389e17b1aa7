/** Containers that grow round what was put into them. */
import type { Document, GroupId } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { isLocked } from '../../shared/model/marks.ts';
import { type Box, boxOf, inset } from './extent.ts';

/**
 * Lets the containers of these things grow where one sticks out over a border, and the containers around those in turn; what lies within
 * stays as it is, and so does what is locked. `null` when everything is held already.
 */
export function holding(document: Document, ids: Iterable<string>): Edit | null {
  const homes = new Map([...document.design.nodes, ...document.design.groups].map(({ id, group }) => [id, group]));
  const frames = new Map<GroupId, Box>();
  const grew = new Set<GroupId>();
  const placeOf = (id: string) => frames.get(id) ?? boxOf(document, id);
  for (const id of ids) {
    let inner = placeOf(id);
    const seen = new Set<string>();
    for (
      let home = homes.get(id) ?? null;
      home !== null && inner !== null && !seen.has(home);
      home = homes.get(home) ?? null
    ) {
      seen.add(home);
      const frame = placeOf(home);
      if (frame === null || isLocked(document, home)) break;
      const held = around(frame, inner);
      if (held !== frame) grew.add(home);
      frames.set(home, held);
      inner = held;
    }
  }
  const edits = [...grew].flatMap((id): readonly Edit[] => {
    const to = frames.get(id);
    return to === undefined ? [] : [{ kind: 'resize-group', id, to }];
  });
  return edits.length === 0 ? null : { kind: 'all', edits };
}

/** The frame itself while the box lies in it; else with room round the box on the sides where it sticks out. */
function around(frame: Box, box: Box): Box {
  const right = frame.x + frame.width;
  const bottom = frame.y + frame.height;
  const left = box.x < frame.x ? box.x - inset.left : frame.x;
  const top = box.y < frame.y ? box.y - inset.top : frame.y;
  const newRight = box.x + box.width > right ? box.x + box.width + inset.right : right;
  const newBottom = box.y + box.height > bottom ? box.y + box.height + inset.bottom : bottom;
  if (left === frame.x && top === frame.y && newRight === right && newBottom === bottom) return frame;
  return { x: left, y: top, width: newRight - left, height: newBottom - top };
}
