/** Putting a thing into a container, or out of one, where nobody drags it there. */
import { overlap } from '../../shared/drawing/geometry.ts';
import type { Document, GroupId } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { isLocked } from '../../shared/model/marks.ts';
import { clashOf } from '../../shared/model/nesting.ts';
import { moveTo } from './arrange.ts';
import type { Dropped } from './drop.ts';
import { type Box, boxOf, inset, withContent } from './extent.ts';
import { holding } from './hold.ts';

const gap = 24;

/**
 * Moves a service or a container, with all in it, to a free place in `group` (`null`: beside the container that it leaves), and makes it a
 * member. Containers grow where there is no room. Refused where AWS has no such thing; no edit when it cannot be: it is locked or there
 * already, or would lie in itself.
 */
export function intoContainer(document: Document, id: string, group: GroupId | null): Dropped {
  const edit = putInto(document, id, group);
  const clash = edit === null ? null : clashOf(document.design, [id], group);
  return clash === null ? { kind: 'taken', edit } : { kind: 'refused', clash };
}

function putInto(document: Document, id: string, group: GroupId | null): Edit | null {
  const { design } = document;
  const item = [...design.nodes, ...design.groups].find((candidate) => candidate.id === id);
  const box = boxOf(document, id);
  if (item === undefined || box === null || item.group === group || isLocked(document, id)) return null;
  const moving = withContent(document, [id]);
  if (group !== null && moving.has(group)) return null;
  const taken = [...design.nodes, ...design.groups]
    .filter((other) => other.group === group && !moving.has(other.id))
    .map((other) => boxOf(document, other.id))
    .filter((other) => other !== null);
  const room = group === null ? null : boxOf(document, group);
  if (group !== null && room === null) return null;
  const left = item.group === null ? null : boxOf(document, item.group);
  const place = room
    ? freeIn(room, box, taken)
    : freeAt({ x: (left ? left.x + left.width : box.x) + gap, y: box.y }, box, taken);
  const moved: Edit = {
    kind: 'all',
    edits: [{ kind: 'set-group', ids: [id], group }, moveTo(document, Object.fromEntries([[id, place]]))],
  };
  const grown = holding(applyEdit(document, moved), [id]);
  return grown === null ? moved : { kind: 'all', edits: [moved, grown] };
}

type Place = Pick<Box, 'x' | 'y'>;

/** The first place inside, by rows, that meets nothing; under everything where none is. */
function freeIn(room: Box, { width, height }: Box, taken: readonly Box[]): Place {
  const right = room.x + room.width - inset.right - width;
  const bottom = room.y + room.height - inset.bottom - height;
  for (let y = room.y + inset.top; y <= bottom; y += gap) {
    for (let x = room.x + inset.left; x <= right; x += gap) {
      if (!taken.some((other) => overlap(other, { x, y, width, height }, gap))) return { x, y };
    }
  }
  const lowest = Math.max(room.y + inset.top - gap, ...taken.map((other) => other.y + other.height));
  return { x: room.x + inset.left, y: lowest + gap };
}

/** The first place from `start` downwards that meets nothing. */
function freeAt(start: Place, { width, height }: Box, taken: readonly Box[]): Place {
  for (let y = start.y; ; y += gap) {
    if (!taken.some((other) => overlap(other, { x: start.x, y, width, height }, gap))) return { x: start.x, y };
  }
}
