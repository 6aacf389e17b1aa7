/** Presenting a board: step by step, with nothing else in the window, and nothing that can be changed by mistake. */
import type { Session } from '../store/session.ts';
import { documentOf } from '../store/state.ts';
import { framesOf } from './frames.ts';

/** People at the back of a room read what is drawn larger than life. */
const largest = 1.75;

export function togglePresentation(session: Session): void {
  if (session.board.get().presenting !== null) leavePresentation(session);
  else begin(session);
}

function begin(session: Session): void {
  const { board } = session;
  // What is under way is done: nothing can be changed from here on.
  board.settle();
  board.select([]);
  // With the hand nothing is moved by mistake; the laser is a key away.
  board.view({ presenting: 0, tool: 'hand', certificate: null, editing: null, drawer: null });
  show(session, 0);
}

/** Goes to the step that `to` gives for the present one and the last; it stops at both ends. */
export function turnTo(session: Session, to: (at: number, last: number) => number): void {
  const { board } = session;
  const at = board.get().presenting;
  if (at === null) return;
  const last = framesOf(documentOf(board.get())).length - 1;
  const next = Math.min(last, Math.max(0, to(at, last)));
  board.view({ presenting: next });
  show(session, next);
}

export function leavePresentation({ board, canvas }: Session): void {
  board.view({ presenting: null, tool: 'select' });
  afterLayout(() => {
    canvas.current?.fit();
    canvas.current?.focus();
  });
}

function show({ board, canvas }: Session, at: number): void {
  const frame = framesOf(documentOf(board.get()))[at];
  afterLayout(() => {
    if (frame?.view === undefined) canvas.current?.fit(frame?.ids ?? undefined, largest);
    else canvas.current?.look(frame.view);
    canvas.current?.focus();
  });
}

/** The board takes the whole window, or its place again, with the next picture. */
function afterLayout(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
