/** Walking over the board, and drawing arrows without a pointer. */
import { addArrow, placeBeside } from '../edits/add.ts';
import type { Board } from '../store/board.ts';
import type { Session } from '../store/session.ts';
import { ahead } from './aim.ts';
import { goTo } from './go-to.ts';
import { type Position, step, type Way } from './step.ts';

/** The last step of each board's walk, good as long as the selection is where it led. */
const walks = new WeakMap<Board, Position>();

/** One step over the board from what is selected: it selects, focuses and brings into view. */
export function walk(session: Session, way: Way): void {
  const { board } = session;
  const [at] = board.get().selection;
  const last = walks.get(board);
  const position = at === undefined ? null : { at, from: last?.at === at ? last.from : null };
  const next = step(board.document(), position, way);
  if (next === null) return;
  walks.set(board, { at: next, from: at ?? null });
  goTo(session, next);
}

/** Pulls an arrow out of the selected service to a free place on one side of it, and asks which service comes there. */
export function neighbour({ board, canvas }: Session, way: Way): void {
  const [from] = board.get().selection;
  const at = from === undefined ? null : placeBeside(board.document(), from, way);
  if (from === undefined || at === null) return;
  canvas.current?.reveal([from]);
  board.view({ pull: { from, at } });
}

/** While an arrow is drawn by keyboard: points at the next card in a direction. */
export function aim(session: Session, way: Way): void {
  const { board } = session;
  const { selection, highlight } = board.get();
  const [from] = selection;
  if (from === undefined) return;
  if (highlight === null) untilDrawn(board);
  const target = ahead(board.document(), highlight ?? from, way);
  if (target === null) return;
  // Back on the card that the arrow leaves, nothing is aimed at.
  board.view({ highlight: target === from ? null : target });
  session.canvas.current?.reveal([target]);
}

/** Nothing is pointed at any more once another tool or another card is taken. */
function untilDrawn(board: Board): void {
  const stop = board.store.subscribe((state, before) => {
    if (state.tool === before.tool && state.selection === before.selection && state.highlight !== null) return;
    stop();
    if (state.highlight !== null) board.view({ highlight: null });
  });
}

/** Draws the arrow to the card that is aimed at, and selects it. */
export function connect(session: Session): void {
  const { board } = session;
  const { selection, highlight } = board.get();
  const [from] = selection;
  if (from === undefined || highlight === null) return;
  const added = addArrow(board.document(), from, highlight);
  board.view({ highlight: null, tool: 'select' });
  board.apply(added.edit, 'record');
  const [id] = added.ids;
  if (id !== undefined) goTo(session, id);
}

/** Leaves the arrow undrawn. */
export function giveUp({ board }: Session): void {
  board.view({ highlight: null, tool: 'select' });
}
