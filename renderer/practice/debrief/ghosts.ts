/** What the reference has and a board lacks, drawn dashed on the board itself, where it would stand. */
import { placeMissing } from '../../../shared/drawing/place-missing.ts';
import { cardSize, type Document, type Edge, type Point, type ServiceNode } from '../../../shared/model/document.ts';
import { idsOf } from '../../../shared/model/ids.ts';
import type { Beside } from '../../../shared/practice/debrief/beside.ts';
import type { Session } from '../../store/session.ts';
import type { Ghost } from '../../store/state.ts';
import { goToBoard } from './on-board.ts';

/** From card to card, px. */
const step = { x: 284, y: 128 } as const;
/** Free room around a card, px. */
const room = 24;

/** `null` where nothing is missing. Pure. */
export function ghostOf(board: Document, reference: Document, { missing, missingArrows, pairs }: Beside): Ghost | null {
  if (missing.length + missingArrows.length === 0) return null;
  const [own, theirs] = [placeMissing(board), placeMissing(reference)];
  const taken = new Set(idsOf(board));
  const shown = new Map(pairs.map(([yours, ref]) => [ref, yours]));
  const places = new Map(own.design.nodes.map(({ id }) => [id, placeIn(own, id)]));
  const nodes = missing.flatMap((id): ServiceNode[] => {
    const node = reference.design.nodes.find((one) => one.id === id);
    if (node === undefined) return [];
    const mine = fresh(id, taken);
    places.set(mine, free(besideNeighbour(id, theirs, shown, places), places));
    shown.set(id, mine);
    return [{ ...node, id: mine, group: null }];
  });
  const edges = missingArrows.flatMap((id): Edge[] => {
    const edge = reference.design.edges.find((one) => one.id === id);
    const [from, to] = [shown.get(edge?.from ?? ''), shown.get(edge?.to ?? '')];
    return edge === undefined || from === undefined || to === undefined
      ? []
      : [{ ...edge, id: fresh(id, taken), from, to }];
  });
  const layout = {
    ...own.layout,
    nodes: {
      ...own.layout.nodes,
      ...Object.fromEntries(nodes.map(({ id }) => [id, places.get(id) ?? { x: 0, y: 0 }])),
    },
  };
  const { design } = own;
  return {
    document: {
      ...own,
      layout,
      design: { ...design, nodes: [...design.nodes, ...nodes], edges: [...design.edges, ...edges] },
    },
    ids: new Set([...nodes, ...edges].map(({ id }) => id)),
  };
}

function placeIn({ layout }: Document, id: string): Point {
  const place = Object.hasOwn(layout.nodes, id) ? layout.nodes[id] : undefined;
  return { x: place?.x ?? 0, y: place?.y ?? 0 };
}

function fresh(id: string, taken: Set<string>): string {
  let name = `missing-${id}`;
  while (taken.has(name)) name += '-';
  taken.add(name);
  return name;
}

/** As far from a neighbour that both boards have as in the reference; without one at the right of everything. */
function besideNeighbour(
  id: string,
  reference: Document,
  shown: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, Point>,
): Point {
  for (const { from, to } of reference.design.edges) {
    const other = from === id ? to : to === id ? from : null;
    const at = other === null ? undefined : places.get(shown.get(other) ?? '');
    if (other === null || at === undefined) continue;
    const [here, there] = [placeIn(reference, id), placeIn(reference, other)];
    return { x: at.x + here.x - there.x, y: at.y + here.y - there.y };
  }
  const all = [...places.values()];
  if (all.length === 0) return { x: 0, y: 0 };
  return { x: Math.max(...all.map(({ x }) => x)) + step.x, y: Math.min(...all.map(({ y }) => y)) };
}

/** The first place from there down on which no card lies. */
function free(wanted: Point, places: ReadonlyMap<string, Point>): Point {
  const lies = ({ x, y }: Point) =>
    [...places.values()].some(
      (one) => Math.abs(one.x - x) < cardSize.width + room && Math.abs(one.y - y) < cardSize.height + room,
    );
  let at = wanted;
  for (let k = 0; k <= places.size && lies(at); k++) at = { x: at.x, y: at.y + step.y };
  return at;
}

/** Opens the board with what it lacks; the next change, another board or Escape takes that away. */
export function showMissing(session: Session, document: Document, reference: Document, beside: Beside): void {
  const { board } = session;
  goToBoard(session, document);
  const ghost = ghostOf(board.document(), reference, beside);
  if (ghost === null) return;
  const { tab, timeline } = board.get();
  board.view({ ghost });
  board.tell({
    kind: 'info',
    text: 'The pale cards and blue arrows are what the reference has and this board lacks. Escape takes them away.',
  });
  const end = () => {
    unsubscribe();
    window.removeEventListener('keydown', onKey);
    if (board.get().ghost === ghost) board.view({ ghost: null });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  };
  const unsubscribe = board.store.subscribe((state) => {
    const isSame = state.tab === tab && state.timeline.document === timeline.document && state.ghost === ghost;
    if (!isSame) end();
  });
  window.addEventListener('keydown', onKey);
}
