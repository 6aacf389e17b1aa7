/** What the window is in the middle of, which gives some keys another meaning for a while. */
import type { Session } from '../store/session.ts';
import { hasPage, isInRound, type State } from '../store/state.ts';

/**
 * `connecting`: the arrow tool is in hand and one card is selected, so arrow keys aim at another. `presenting`: arrow keys turn the pages, and
 * nothing is changed by a key. `page`: a page of practice has the window, so the board takes nothing.
 */
export type Mode = 'connecting' | 'presenting' | 'page';

export function modeOf({ board }: Session): Mode | null {
  const { tool, selection, presenting } = board.get();
  if (hasPage(board.get())) return 'page';
  if (presenting !== null) return 'presenting';
  const [only] = selection.size === 1 ? selection : [];
  if (tool !== 'arrow' || only === undefined) return null;
  return board.document().design.nodes.some(({ id }) => id === only) ? 'connecting' : null;
}

/** Whether a command may run in the middle of that: a presentation only takes what looks, points and copies. */
export function isAllowed(id: string, mode: Mode | null): boolean {
  if (mode === 'page') return besidePages.test(id);
  return mode !== 'presenting' || (looks.test(id) && id !== 'view.quick-add');
}

const besidePages = /^(practice\.|help\.(shortcuts|about)$|app\.settings$|view\.(theme|commands)$)/;

const looks = /^(view|help|file)\.|^tool\.(laser|hand)$|^edit\.copy/;

/** A round keeps to its own board, and what shows figures waits until they are revealed. */
export function fitsRound(id: string, state: Pick<State, 'practice' | 'veiled'>): boolean {
  return !isInRound(state) || !(leavesRound.test(id) || (state.veiled && showsFigures.test(id)));
}

const leavesRound =
  /^(file\.(new|open|open-example|close|reopen|versions|revert)|view\.(next-board|previous-board|zen|present)|explore\..*|help\.tour)$/;
const showsFigures = /^(file\.export.*|view\.sources|edit\.copy-(markdown|certificate))$/;
