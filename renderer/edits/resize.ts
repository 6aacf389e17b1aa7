/** Pulling a container's sides: what it holds decides how far, and afterwards the picture decides what it holds. */
import { measures } from '../../shared/drawing/scene.ts';
import type { Document, GroupId } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { clashOf } from '../../shared/model/nesting.ts';
import { type Box, boxAround, boxOf, centreOf, containerAt, contains, withContent } from './extent.ts';
import { holding } from './hold.ts';

/** `to`, with the sides that were pulled inwards stopped at what the container holds. One that it never held stays outside. */
export function resized(document: Document, id: GroupId, from: Box, to: Box): Box {
  const content = boxAround(membersOf(document, id).map(({ box }) => box));
  if (content === null) return to;
  // A side that lay within its content already may stay where it was.
  const left = Math.min(to.x, Math.max(from.x, content.x - measures.clear));
  const top = Math.min(to.y, Math.max(from.y, content.y - measures.frameTop));
  const right = Math.max(to.x + to.width, Math.min(from.x + from.width, content.x + content.width + measures.clear));
  const bottom = Math.max(
    to.y + to.height,
    Math.min(from.y + from.height, content.y + content.height + measures.clear),
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * After its sides were pulled: members whose middle came to lie outside leave for the container that lies there, and what stood beside the
 * container and is now in it joins. `null` when nothing changes hands.
 */
export function settledMembers(document: Document, id: GroupId, from: Box): Edit | null {
  const now = boxOf(document, id);
  const container = document.design.groups.find((group) => group.id === id);
  if (now === null || container === undefined) return null;
  const own = withContent(document, [id]);
  const edits: Edit[] = [];
  for (const item of [...document.design.nodes, ...document.design.groups]) {
    const box = boxOf(document, item.id);
    if (box === null || item.id === id) continue;
    const middle = centreOf(box);
    const wasIn = contains(from, middle);
    const isIn = contains(now, middle);
    if (item.group === id && wasIn && !isIn) {
      edits.push({ kind: 'set-group', ids: [item.id], group: containerAt(document, middle, own) });
    } else if (item.group === container.group && !wasIn && isIn && !holds(document, item.id, id)) {
      edits.push({ kind: 'set-group', ids: [item.id], group: id });
    }
  }
  return edits.length === 0 ? null : { kind: 'all', edits };
}

/**
 * The end of a resize: members change hands as `settledMembers` says, but for containers that cannot lie where they would, and the
 * containers around grow to hold it. `null` when there is nothing to do.
 */
export function resizeEnd(document: Document, id: GroupId, from: Box): Edit | null {
  const settled = settledMembers(document, id, from);
  const possible = (settled?.kind === 'all' ? settled.edits : []).filter(
    (edit) => edit.kind === 'set-group' && clashOf(document.design, edit.ids, edit.group) === null,
  );
  const members: Edit = { kind: 'all', edits: possible };
  const grown = holding(applyEdit(document, members), [id]);
  const edits = [...possible, ...(grown === null ? [] : [grown])];
  return edits.length === 0 ? null : { kind: 'all', edits };
}

function holds(document: Document, outer: string, inner: string): boolean {
  return withContent(document, [outer]).has(inner);
}

function membersOf(document: Document, id: GroupId): readonly { readonly id: string; readonly box: Box }[] {
  return [...document.design.nodes, ...document.design.groups].flatMap((item) => {
    const box = item.group === id ? boxOf(document, item.id) : null;
    return box === null ? [] : [{ id: item.id, box }];
  });
}
