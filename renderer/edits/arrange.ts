/** Edits that move things and put them into containers. */
import { byDepth } from '../../shared/drawing/cards.ts';
import type { Document, GroupId, GroupKind, Point } from '../../shared/model/document.ts';
import { drawnThings } from '../../shared/model/drawn.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { groupName } from '../../shared/model/group-names.ts';
import { idMaker } from '../../shared/model/id-maker.ts';
import { isLocked, unlocked } from '../../shared/model/marks.ts';
import { besideWish, fittingKind } from '../../shared/model/nesting.ts';
import { boxAround, boxOf, centreOf, containerAt, inset, withContent } from './extent.ts';
import { wholeThings } from './whole-things.ts';

/** Moves by a distance; containers take their content with them, what is locked stays. `null` when nothing of it moves. */
export function moveBy(document: Document, ids: Iterable<string>, by: Point): Edit | null {
  const to = new Map<string, Point>();
  for (const id of withContent(document, unlocked(document, ids))) {
    const box = boxOf(document, id);
    if (box) to.set(id, { x: box.x + by.x, y: box.y + by.y });
  }
  return to.size === 0 ? null : { kind: 'move', to: Object.fromEntries(to) };
}

/**
 * Moves to new positions; what lies in a moved container keeps its place inside it unless it is moved by name, and what is locked stays.
 * `before` is the board when the gesture began: what a container passes over on its way does not come along.
 */
export function moveTo(document: Document, positions: Readonly<Record<string, Point>>, before = document): Edit {
  const named = new Map(Object.entries(positions).filter(([id]) => !isLocked(document, id)));
  const to = new Map(named);
  // Inner containers first: what lies in one follows it, and not the one around both.
  for (const { group } of byDepth(document.design.groups).toReversed()) {
    const box = boxOf(document, group.id);
    const target = named.get(group.id);
    if (!box || !target) continue;
    for (const id of withContent(before, [group.id])) {
      const inner = boxOf(document, id);
      if (inner && !to.has(id)) to.set(id, { x: inner.x + target.x - box.x, y: inner.y + target.y - box.y });
    }
  }
  for (const [id, place] of notesAlong(before, to)) to.set(id, place);
  return { kind: 'move', to: Object.fromEntries(to) };

  /** Notes keep their distance from the card that they are about, and from an arrow whose ends move alike. */
  function notesAlong({ sketch, design }: Document, moved: ReadonlyMap<string, Point>): readonly [string, Point][] {
    const shift = (id: string): Point | null => {
      const target = moved.get(id);
      const box = target && boxOf(document, id);
      return target && box ? { x: target.x - box.x, y: target.y - box.y } : null;
    };
    return sketch.notes.flatMap((note): [string, Point][] => {
      if (note.on == null || moved.has(note.id)) return [];
      const edge = design.edges.find(({ id }) => id === note.on);
      const by = shift(edge?.from ?? note.on);
      const other = edge === undefined ? by : shift(edge.to);
      const now = boxOf(document, note.id);
      if (by === null || now === null || by.x !== other?.x || by.y !== other.y) return [];
      return [[note.id, { x: now.x + by.x, y: now.y + by.y }]];
    });
  }
}

/**
 * After a drag: what was dragged belongs to the container under its middle. Content of a dragged container stays in it.
 * `null` when everything already lies where it belongs.
 */
export function dropInto(document: Document, dragged: Iterable<string>): Edit | null {
  const ids = new Set(dragged);
  const moving = withContent(document, ids);
  const boxes = new Map(wholeThings(document, ids).map(({ id, box }) => [id, box]));
  const edits: Edit[] = [];
  for (const item of [...document.design.nodes, ...document.design.groups]) {
    const box = boxes.get(item.id);
    if (box === undefined || isLocked(document, item.id)) continue;
    const group = containerAt(document, centreOf(box), moving);
    if (group !== item.group) edits.push({ kind: 'set-group', ids: [item.id], group });
  }
  return edits.length === 0 ? null : { kind: 'all', edits };
}

/** The container that would take what is being dragged, where that is not the one it lies in already. */
export function dropTarget(document: Document, dragged: readonly string[]): GroupId | null {
  const [first] = dragged;
  const box = first === undefined ? null : boxOf(document, first);
  if (first === undefined || box === null) return null;
  const item = [...document.design.nodes, ...document.design.groups].find(({ id }) => id === first);
  const target = containerAt(document, centreOf(box), withContent(document, dragged));
  return item === undefined || target === item.group ? null : target;
}

export interface Grouped {
  readonly edit: Edit;
  readonly id: GroupId;
}

/**
 * Puts services, containers and what is drawn into a new container just round them; what is locked stays where it lies. `null` when
 * there is nothing to put.
 */
export function groupAround(document: Document, ids: Iterable<string>, wish: GroupKind): Grouped | null {
  const chosen = new Set(wholeThings(document, ids).map(({ id }) => id));
  const { nodes, groups } = document.design;
  const things = [...nodes, ...groups].filter((item) => chosen.has(item.id));
  // Members of different containers can only meet where all of those are: at the top, unless it is one container.
  const parents = new Set(things.map((item) => item.group));
  const [parent = null] = parents.size === 1 ? [...parents] : [];
  const outermost = things.filter((item) => item.group === parent || !isLocked(document, item.id));
  const { sketch } = document;
  const drawn = [...sketch.notes, ...drawnThings(sketch)].filter((item) => chosen.has(item.id));
  const boxes = [...outermost, ...drawn].map((item) => boxOf(document, item.id)).filter((box) => box !== null);
  const around = boxAround(boxes);
  if (around === null) return null;
  // A drawing alone is no network: its container only holds it together.
  const wished = outermost.length === 0 ? 'generic' : wish;
  const id = idMaker(document).counted('g');
  const members = outermost.map((item) => item.id);
  const kind = fittingKind(document.design, [wished, ...besideWish], parent, members);
  return {
    id,
    edit: {
      kind: 'add-group',
      group: { id, kind, label: groupName[kind], group: parent },
      at: {
        x: around.x - inset.left,
        y: around.y - inset.top,
        width: around.width + inset.left + inset.right,
        height: around.height + inset.top + inset.bottom,
      },
      members,
    },
  };
}

/** Takes the chosen containers away; what lay in them moves up. `null` when none is chosen. */
export function ungroup(document: Document, ids: Iterable<string>): Edit | null {
  const chosen = new Set(ids);
  const groups = document.design.groups.filter((group) => chosen.has(group.id)).map((group) => group.id);
  return groups.length === 0 ? null : { kind: 'remove', ids: groups };
}
