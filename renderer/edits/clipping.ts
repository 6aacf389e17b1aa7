/** A part of a board that can stand on another one. Duplicate, Alt-drag, the clipboard and everything that is pasted use these and nothing else. */
import { noteBox } from '../../shared/drawing/cards.ts';
import {
  cardSize,
  type Document,
  type EdgeLayout,
  emptyDocument,
  type GroupId,
  type Point,
} from '../../shared/model/document.ts';
import { drawnBox, drawnThings } from '../../shared/model/drawn.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { addDrawn, withoutDrawn } from '../../shared/model/edit-sketch.ts';
import { idMaker } from '../../shared/model/id-maker.ts';
import { type Clash, clashOf } from '../../shared/model/nesting.ts';
import { own } from '../../shared/model/own.ts';
import type { Added } from './add.ts';
import { onGrid } from './board-grid.ts';
import { type Box, boxAround, boxOf, centreOf, contains, withContent } from './extent.ts';

/**
 * The chosen things with all that belongs to them: what lies in chosen containers, also of the sketch, the arrows between
 * what is taken, and the notes on it.
 * Places, bends, steps and keys of newer programs come along. Left out is what `stays`, but for arrows: they go with their ends. `null`
 * when nothing can stand by itself: an arrow needs both its ends.
 */
export function clippingOf(
  document: Document,
  chosen: Iterable<string>,
  stays: (id: string) => boolean = () => false,
): Document | null {
  const { design, layout, sketch } = document;
  const ids = new Set([...withContent(document, chosen)].filter((id) => !stays(id)));
  const nodes = design.nodes.filter(({ id }) => ids.has(id));
  const inner = new Set(nodes.map(({ id }) => id));
  const edges = design.edges.filter(({ from, to }) => inner.has(from) && inner.has(to));
  for (const { id } of design.edges) ids.delete(id);
  for (const { id } of edges) ids.add(id);
  const notes = sketch.notes.filter(
    ({ id, on }) => ids.has(id) || (typeof on === 'string' && ids.has(on) && !stays(id)),
  );
  const groups = design.groups.filter(({ id }) => ids.has(id));
  const drawn = drawnThings(sketch).filter(({ id }) => ids.has(id));
  if (nodes.length + groups.length + notes.length + drawn.length === 0) return null;
  const others = new Set(
    drawnThings(sketch)
      .map(({ id }) => id)
      .filter((id) => !ids.has(id)),
  );
  const { strokes, shapes = [], images = [] } = withoutDrawn(sketch, others);
  const only = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
  const empty = emptyDocument(document.title);
  return {
    ...empty,
    design: { ...empty.design, settings: design.settings, groups, nodes, edges },
    layout: { nodes: only(layout.nodes), groups: only(layout.groups), edges: only(layout.edges) },
    sketch: { notes, strokes, ...(shapes.length > 0 ? { shapes } : {}), ...(images.length > 0 ? { images } : {}) },
  };
}

/** The clipping without what points out of it, so that it is a board of its own. */
export function standalone(clipping: Document): Document {
  const { design, sketch } = clipping;
  const groups = new Set(design.groups.map(({ id }) => id));
  const things = new Set([...design.groups, ...design.nodes, ...design.edges].map(({ id }) => id));
  const housed = <T extends { readonly group: GroupId | null }>(item: T): T =>
    item.group === null || groups.has(item.group) ? item : { ...item, group: null };
  return {
    ...clipping,
    design: { ...design, groups: design.groups.map(housed), nodes: design.nodes.map(housed) },
    sketch: {
      ...sketch,
      notes: sketch.notes.map((note) =>
        typeof note.on === 'string' && !things.has(note.on) ? { ...note, on: null } : note,
      ),
    },
  };
}

export interface Placing {
  /** How far everything moves, in canvas pixels. */
  readonly by: Point;
  /** `keep`: what points out of the clipping still means the same things of this board. `find`: each thing belongs to the container that it lies in. */
  readonly outside: 'keep' | 'find';
}

export interface Pasted extends Added {
  /** A container of the clipping that cannot lie in the one under it, and so is no part of that. */
  readonly clash: Clash | null;
}

/** Puts a clipping on a board under new ids, as one edit; the ids are those of all that can be selected. `null` for an empty one. */
export function pasted(document: Document, clipping: Document, { by, outside }: Placing): Pasted | null {
  const { design, layout, sketch } = clipping;
  const make = idMaker(document);
  const copies = new Map<string, string>();
  for (const { id } of design.groups) copies.set(id, make.counted('g'));
  // A file may call a service anything; ids stay short.
  for (const { id, service } of design.nodes) copies.set(id, make.named(service.slice(0, 60) || 'card'));
  for (const { id } of design.edges) copies.set(id, make.counted('e'));
  const copy = (id: string) => copies.get(id) ?? id;
  const moved = <T extends Point>(at: T): T => ({ ...at, x: at.x + by.x, y: at.y + by.y });

  // The board's containers under their own ids, those of the clipping under their new ones.
  const groups = [
    ...document.design.groups,
    ...design.groups.map((group) => ({ ...group, id: copy(group.id), group: copies.get(group.group ?? '') ?? null })),
  ];
  let clash: Clash | null = null;
  const fits = (id: string, home: GroupId): boolean => {
    const found = clashOf({ groups }, [copy(id)], home);
    clash ??= found;
    return found === null;
  };
  const home = (id: string, group: GroupId | null): GroupId | null => {
    const inside = group === null ? undefined : copies.get(group);
    if (inside !== undefined) return inside;
    if (outside === 'keep') return group;
    const box = boxOf(clipping, id);
    return box === null ? null : roomyContainer(document, moved(box), (home) => fits(id, home));
  };
  const edits: Edit[] = [];
  for (const group of design.groups) {
    const at = own(layout.groups, group.id);
    if (at === undefined) continue;
    const id = copy(group.id);
    edits.push({ kind: 'add-group', group: { ...group, id, group: home(group.id, group.group) }, at: moved(at) });
  }
  for (const node of design.nodes) {
    const at = own(layout.nodes, node.id);
    if (at === undefined) continue;
    const id = copy(node.id);
    edits.push({ kind: 'add-node', node: { ...node, id, group: home(node.id, node.group) }, at: moved(at) });
  }
  for (const edge of design.edges) {
    const at = own(layout.edges, edge.id);
    const added = { ...edge, id: copy(edge.id), from: copy(edge.from), to: copy(edge.to) };
    edits.push({ kind: 'add-edge', edge: added, ...(at === undefined ? {} : { layout: movedRoute(at, moved) }) });
  }
  const notes = sketch.notes.map((note) => {
    const on = typeof note.on === 'string' ? (copies.get(note.on) ?? (outside === 'keep' ? note.on : null)) : note.on;
    return { ...moved(note), id: make.counted('n'), ...(on === undefined ? {} : { on }) };
  });
  for (const note of notes) edits.push({ kind: 'add-note', note });
  const drawn = drawnThings(sketch).map((thing) => ({ ...moved(thing), id: make.counted('d') }));
  for (const thing of drawn) edits.push(addDrawn(thing));
  const ids = [...design.groups, ...design.nodes].map(({ id }) => copy(id));
  const others = [...notes, ...drawn].map(({ id }) => id);
  return edits.length === 0 ? null : { edit: { kind: 'all', edits }, ids: [...ids, ...others], clash };
}

function movedRoute(layout: EdgeLayout, moved: (at: Point) => Point): EdgeLayout {
  return layout.bends === undefined ? layout : { ...layout, bends: layout.bends.map(moved) };
}

/** The smallest container round the middle of a box that is larger than the box and `fits`; `null` on the open board. */
function roomyContainer({ design, layout }: Document, box: Box, fits: (home: GroupId) => boolean): GroupId | null {
  const area = box.width * box.height;
  const around = design.groups.flatMap(({ id }) => {
    const frame = own(layout.groups, id);
    const room = frame === undefined || !contains(frame, centreOf(box)) ? 0 : frame.width * frame.height;
    return room > area ? [{ id, room }] : [];
  });
  return around.toSorted((a, b) => a.room - b.room).find(({ id }) => fits(id))?.id ?? null;
}

const aside = 24;
/** Nearer than this, two things look like one. */
const near = 8;

/** How far a clipping moves so that its middle comes to `centre`, stepping aside until nothing of it lies exactly on something. */
export function roomFor(document: Document, clipping: Document, centre: Point): Point {
  const boxes = boxesOf(clipping);
  const around = boxAround(boxes);
  if (around === null) return { x: 0, y: 0 };
  const middle = centreOf(around);
  const taken = new Set(boxesOf(document).map(({ x, y }) => cell(x, y)));
  const meets = (by: Point) =>
    boxes.some(({ x, y }) =>
      [-1, 0, 1].some((right) =>
        [-1, 0, 1].some((down) => taken.has(cell(x + by.x + right * near, y + by.y + down * near))),
      ),
    );
  let by = onGrid({ x: centre.x - middle.x, y: centre.y - middle.y });
  while (meets(by)) by = { x: by.x + aside, y: by.y + aside };
  return by;
}

function cell(x: number, y: number): string {
  return `${Math.round(x / near)} ${Math.round(y / near)}`;
}

/** Of everything that has a place; in one walk, for a board may hold thousands. */
function boxesOf({ design, layout, sketch }: Document): readonly Box[] {
  const frames = design.groups.flatMap(({ id }) => own(layout.groups, id) ?? []);
  const cards = design.nodes.flatMap(({ id }) => own(layout.nodes, id) ?? []).map((at) => ({ ...at, ...cardSize }));
  const notes = sketch.notes.map((note) => noteBox(note).rect);
  return [...frames, ...cards, ...notes, ...drawnThings(sketch).map(drawnBox)];
}
