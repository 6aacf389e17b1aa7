/** Putting a thing into a container, or out of one, where nobody drags it there. */
import type { Document, GroupId } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { moveTo } from './arrange.ts';
import { type Box, boxOf, inset, withContent } from './extent.ts';

const gap = 24;

/**
 * Moves a service or a container, with all in it, to a free place in `group` (`null`: beside the container that it leaves), and makes it a
 * member. Containers grow where there is no room. `null` when it cannot be: it is there already, or would lie in itself.
 */
export function intoContainer(document: Document, id: string, group: GroupId | null): Edit | null {
  const { design, layout } = document;
  const item = [...design.nodes, ...design.groups].find((candidate) => candidate.id === id);
  const box = boxOf(document, id);
  if (item === undefined || box === null || item.group === group) return null;
  const moving = withContent(document, [id]);
  if (group !== null && moving.has(group)) return null;
  const taken = [...design.nodes, ...design.groups]
    .filter((other) => other.group === group && !moving.has(other.id))
    .map((other) => boxOf(document, other.id))
    .filter((other) => other !== null);
  const room = group === null ? null : layout.groups[group];
  if (group !== null && room === undefined) return null;
  const left = item.group === null ? undefined : layout.groups[item.group];
  const place = room
    ? freeIn(room, box, taken)
    : freeAt({ x: (left ? left.x + left.width : box.x) + gap, y: box.y }, box, taken);
  const edits: Edit[] = [{ kind: 'set-group', ids: [id], group }, moveTo(document, { [id]: place })];
  return { kind: 'all', edits: [...edits, ...grown(document, group, { ...box, ...place })] };
}

type Place = Pick<Box, 'x' | 'y'>;

/** The first place inside, by rows, that meets nothing; under everything where none is. */
function freeIn(room: Box, { width, height }: Box, taken: readonly Box[]): Place {
  const right = room.x + room.width - inset.right - width;
  const bottom = room.y + room.height - inset.bottom - height;
  for (let y = room.y + inset.top; y <= bottom; y += gap) {
    for (let x = room.x + inset.left; x <= right; x += gap) {
      if (!taken.some((other) => meets(other, { x, y, width, height }))) return { x, y };
    }
  }
  const lowest = Math.max(room.y + inset.top - gap, ...taken.map((other) => other.y + other.height));
  return { x: room.x + inset.left, y: lowest + gap };
}

/** The first place from `start` downwards that meets nothing. */
function freeAt(start: Place, { width, height }: Box, taken: readonly Box[]): Place {
  for (let y = start.y; ; y += gap) {
    if (!taken.some((other) => meets(other, { x: start.x, y, width, height }))) return { x: start.x, y };
  }
}

function meets(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** The container, and those around it, made as large as what now lies in them. */
function grown({ design, layout }: Document, group: GroupId | null, content: Box): readonly Edit[] {
  const edits: Edit[] = [];
  let inner = content;
  for (let at = group; at !== null; at = design.groups.find(({ id }) => id === at)?.group ?? null) {
    const box = layout.groups[at];
    if (box === undefined || edits.length > design.groups.length) break;
    const width = Math.max(box.width, inner.x + inner.width + inset.right - box.x);
    const height = Math.max(box.height, inner.y + inner.height + inset.bottom - box.y);
    if (width === box.width && height === box.height) break;
    inner = { ...box, width, height };
    edits.push({ kind: 'resize-group', id: at, to: inner });
  }
  return edits;
}
