/** Keeps the picture of each board that is opened or saved. Loads once the window is at rest. */
import { thumbnailLine } from '../../shared/drawing/thumbnail.ts';
import { areLate } from '../store/analysis.ts';
import { currentScene } from '../store/scene.ts';
import type { Session } from '../store/session.ts';
import { isInRound, type State } from '../store/state.ts';
import { keepThumbnail, prune } from './thumbnails.ts';

/** How long a board rests before its picture is made, ms. */
const rest = 600;

/** Follows the board in view; gives what ends it. */
export function keepThumbnails({ board, host }: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the last picture shows. */
  let kept: State['saved'] | null = null;

  function isDue(state: State): boolean {
    return state.file !== null && state.saved !== kept && state.timeline.document === state.saved;
  }

  function ask(): void {
    clearTimeout(timer);
    timer = setTimeout(work, rest);
  }

  function work(): void {
    const state = board.get();
    if (!isDue(state) || state.file === null) return;
    // Of a large board the figures come a moment later. A variant, an outage or a replay is not what the file holds.
    const isOtherwise = state.variant !== null || state.outage !== null || state.replayed !== null;
    if (areLate(state) || isOtherwise || isInRound(state)) {
      ask();
      return;
    }
    kept = state.saved;
    void keepThumbnail(host, state.file.handle, thumbnailLine(currentScene(state)));
  }

  const stop = board.store.subscribe((state, before) => {
    if ((state.saved !== before.saved || state.file !== before.file) && isDue(state)) ask();
  });
  if (isDue(board.get())) ask();
  void prune(host);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
