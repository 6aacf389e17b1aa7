/** What the window is in the middle of, which gives some keys another meaning for a while. */
import type { Session } from '../store/session.ts';

/** `connecting`: the arrow tool is in hand and one card is selected, so arrow keys aim at another. */
export type Mode = 'connecting';

export function modeOf({ board }: Session): Mode | null {
  const { tool, selection } = board.get();
  const [only] = selection.size === 1 ? selection : [];
  if (tool !== 'arrow' || only === undefined) return null;
  return board.document().design.nodes.some(({ id }) => id === only) ? 'connecting' : null;
}
