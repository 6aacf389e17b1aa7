/** Where cells lie: a cell's place is told from that of its parent, and so on up to the layer. */
import type { Point } from '../../model/document.ts';
import type { Cell } from './cells.ts';

/** The left top corner of each box on the board; of an edge the place that its points are told from. What is in a hidden layer is hidden. */
export function placesOf(cells: readonly Cell[]): ReadonlyMap<Cell, Point | 'hidden'> {
  const byId = firsts(cells);
  const places = new Map<Cell, Point | 'hidden'>();
  const place = (cell: Cell): Point | 'hidden' => {
    const known = places.get(cell);
    if (known !== undefined) return known;
    // Cells that lie in each other in a circle end here.
    places.set(cell, { x: 0, y: 0 });
    const found = placed(cell, depthOf(cell, byId) > deepest ? undefined : byId.get(cell.parent), place);
    places.set(cell, found);
    return found;
  };
  for (const cell of cells) place(cell);
  return places;
}

const deepest = 200;

function placed(cell: Cell, parent: Cell | undefined, place: (cell: Cell) => Point | 'hidden'): Point | 'hidden' {
  const { geometry, kind } = cell;
  const at = parent === undefined ? { x: 0, y: 0 } : place(parent);
  if (at === 'hidden' || !cell.visible) return 'hidden';
  if (kind !== 'vertex') return at;
  if (!geometry.relative || parent?.kind !== 'vertex') return { x: at.x + geometry.x, y: at.y + geometry.y };
  // Parts of the parent's size, and so many pixels from there.
  const { width, height } = parent.geometry;
  const { x, y } = geometry.offset ?? { x: 0, y: 0 };
  return { x: at.x + geometry.x * width + x, y: at.y + geometry.y * height + y };
}

function depthOf(cell: Cell, byId: ReadonlyMap<string, Cell>): number {
  let depth = 0;
  for (let up = byId.get(cell.parent); up !== undefined && depth <= deepest; up = byId.get(up.parent)) depth += 1;
  return depth;
}

/** A file may give two cells the same id: the first one counts. */
function firsts(cells: readonly Cell[]): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  for (const cell of cells) if (!found.has(cell.id)) found.set(cell.id, cell);
  return found;
}

/** Words that travel along an edge are cells of their own within it; what came from a board is none of them. */
export function labelsOnEdges(cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  const byId = firsts(cells);
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.kind !== 'vertex' || cell.data !== null || byId.get(cell.parent)?.kind !== 'edge') continue;
    found.set(cell.parent, [...(found.get(cell.parent) ?? []), cell]);
  }
  return found;
}

/** What an edge is tied to: a group that nobody sees stands for the first box in it. */
export function stands(cells: readonly Cell[]): (id: string | null) => string | null {
  const byId = firsts(cells);
  const inner = new Map<string, string>();
  for (const { id, parent, kind } of cells) if (kind === 'vertex' && !inner.has(parent)) inner.set(parent, id);
  return (id) => {
    const cell = id === null ? undefined : byId.get(id);
    if (cell === undefined || !cell.style.names.has('group') || cell.value.trim() !== '') return id;
    return inner.get(cell.id) ?? id;
  };
}
