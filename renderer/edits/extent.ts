/** Where things lie on the board, and what belongs to what. */
import { noteBox } from '../../shared/drawing/cards.ts';
import { cardSize, type Design, type Document, type GroupId, type Point } from '../../shared/model/document.ts';
import { drawnBox, drawnThings } from '../../shared/model/drawn.ts';

export { around as boxAround } from '../../shared/drawing/geometry.ts';

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const noteSize = { width: 184, height: 78 } as const;

/** Room that a container keeps round its content; the title stands in the top. */
export const inset = { left: 32, top: 40, right: 32, bottom: 24 } as const;

const idsOf = new WeakMap<Design, ReadonlySet<string>>();

function nodeIds(design: Design): ReadonlySet<string> {
  const known = idsOf.get(design) ?? new Set(design.nodes.map(({ id }) => id));
  idsOf.set(design, known);
  return known;
}

/** The box of a card, container, note or drawn thing; `null` for anything else or while it has no place. */
export function boxOf({ design, layout, sketch }: Document, id: string): Box | null {
  // Own entries only: a board may call a box `__proto__`.
  const group = Object.hasOwn(layout.groups, id) ? layout.groups[id] : undefined;
  if (group) return group;
  const place = Object.hasOwn(layout.nodes, id) ? layout.nodes[id] : undefined;
  if (place && nodeIds(design).has(id)) return { x: place.x, y: place.y, ...cardSize };
  const note = sketch.notes.find((candidate) => candidate.id === id);
  if (note) return noteBox(note).rect;
  const drawn = drawnThings(sketch).find((candidate) => candidate.id === id);
  return drawn ? drawnBox(drawn) : null;
}

/**
 * The ids and everything inside the containers among them: members, and what of the sketch lies wholly in one, for that is how a
 * drawing is meant. A note about a thing goes with that thing alone, wherever it lies.
 */
export function withContent(document: Document, ids: Iterable<string>): ReadonlySet<string> {
  const { design, layout, sketch } = document;
  const found = new Set(ids);
  // A container may stand before or after the one it lies in, so look until nothing is added.
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const item of [...design.groups, ...design.nodes]) {
      if (item.group !== null && found.has(item.group)) found.add(item.id);
    }
  }
  for (const id of notesAbout(document, found)) found.add(id);
  const frames = design.groups.flatMap(({ id }) =>
    found.has(id) && Object.hasOwn(layout.groups, id) ? (layout.groups[id] ?? []) : [],
  );
  if (frames.length === 0) return found;
  const isHeld = (box: Box) => frames.some((frame) => containsBox(frame, box));
  for (const note of sketch.notes) if (note.on == null && isHeld(noteBox(note).rect)) found.add(note.id);
  for (const drawn of drawnThings(sketch)) if (isHeld(drawnBox(drawn))) found.add(drawn.id);
  return found;
}

/** Notes that are about any of these things, or about an arrow between two of them. */
function notesAbout({ design, sketch }: Document, ids: ReadonlySet<string>): readonly string[] {
  const tied = sketch.notes.filter((note) => note.on != null);
  if (tied.length === 0) return [];
  // An arrow is nowhere by itself: it goes where both its ends go.
  const arrows = new Map(design.edges.map((edge) => [edge.id, ids.has(edge.from) && ids.has(edge.to)]));
  return tied.filter(({ on }) => on != null && (arrows.get(on) ?? ids.has(on))).map((note) => note.id);
}

/** The innermost container at `point`, leaving out those in `except`; `null` on the open board. */
export function containerAt({ design, layout }: Document, point: Point, except: ReadonlySet<string>): GroupId | null {
  let best: { readonly id: GroupId; readonly area: number } | null = null;
  for (const { id } of design.groups) {
    const box = Object.hasOwn(layout.groups, id) ? layout.groups[id] : undefined;
    if (!box || except.has(id) || !contains(box, point)) continue;
    const area = box.width * box.height;
    if (best === null || area < best.area) best = { id, area };
  }
  return best?.id ?? null;
}

export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}

export function containsBox(box: Box, { x, y, width, height }: Box): boolean {
  return contains(box, { x, y }) && contains(box, { x: x + width, y: y + height });
}

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
