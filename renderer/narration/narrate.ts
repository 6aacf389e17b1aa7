/** Says in words what happens on the board: what is selected, what a step did, what it did to the figures. */
import { type Change, changeOf, didSentence, redoneSentence, undoneSentence } from '../../shared/wording/change.ts';
import { figuresSentence, selectionSentence, type Told } from '../../shared/wording/narration.ts';
import { areLate, currentAnalysis } from '../store/analysis.ts';
import type { Board } from '../store/board.ts';
import { catalog } from '../store/catalog.ts';
import { documentOf, type State } from '../store/state.ts';

/** How long nothing must happen before something is said, ms: a walk through five cards is told once, at its end. */
export const pauseMs = 300;

/** What has been said so far: of which state, and of which figures. */
export interface Said {
  readonly state: State;
  readonly figures: string;
}

/** Listens to a board and calls `say` with each sentence; gives the function that stops. */
export function narrate(board: Board, say: (text: string) => void): () => void {
  let said = saidOf(board.get());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(speak, pauseMs);
  };
  function speak() {
    const state = board.get();
    // A drag speaks when it ends, and figures when they have been worked out.
    if (state.timeline.base !== null || areLate(state)) return;
    const next = saidOf(state);
    const text = sentenceOf(said, next);
    said = next;
    if (text !== '') say(text);
  }
  const stop = board.store.subscribe((state, before) => {
    const changed =
      state.timeline !== before.timeline ||
      state.selection !== before.selection ||
      state.load !== before.load ||
      state.highlight !== before.highlight ||
      state.figured !== before.figured;
    // Another board is told at once: what is done to it next is news of its own.
    if (state.opened !== before.opened) speak();
    else if (changed) wait();
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

export function saidOf(state: State): Said {
  return { state, figures: state.veiled ? '' : figuresSentence(toldOf(state)) };
}

/** What is to be said of the way from one state to the next; empty where that is nothing. */
export function sentenceOf(said: Said, next: Said): string {
  const [before, after] = [said.state, next.state];
  const [from, to] = [before.timeline.document, after.timeline.document];
  // Another board is news of its own: its name, and what it says as a whole.
  if (after.opened !== before.opened) return `${to.title}. ${next.figures}`;
  const parts: string[] = [];
  const change = changeOf(from, to, catalog);
  if (change !== null) {
    const isUndo = after.timeline.past.length < before.timeline.past.length;
    if (isUndo) parts.push(undoneSentence(changeOf(to, from, catalog) ?? change));
    else parts.push(before.timeline.future.includes(to) ? redoneSentence(change) : didSentence(change));
  }
  if (after.selection !== before.selection && !follows(after, change)) {
    parts.push(selectionSentence(toldOf(after), [...after.selection]));
  }
  if (after.tool === 'arrow' && after.highlight !== null && after.highlight !== before.highlight) {
    parts.push(`Arrow to ${selectionSentence(toldOf(after), [after.highlight])}`);
  }
  if (
    (from.design !== to.design || before.load !== after.load) &&
    said.figures !== next.figures &&
    next.figures !== ''
  ) {
    parts.push(next.figures);
  }
  return parts.join(' ');
}

/** Whether the selection says nothing that the step did not: it holds what is new, or nothing. */
function follows({ selection }: State, change: Change | null): boolean {
  return change !== null && [...selection].every((id) => change.added.includes(id));
}

function toldOf(state: State): Told {
  return { document: documentOf(state), analysis: currentAnalysis(state), catalog };
}

const started = new WeakSet<Board>();

/** Says it in a region of the page that screen readers follow; once for a board. */
export function startNarration(board: Board): void {
  if (started.has(board)) return;
  started.add(board);
  const region = document.createElement('div');
  region.className = 'hidden-text';
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('data-role', 'narration');
  document.body.append(region);
  narrate(board, (text) => {
    region.textContent = text;
  });
}
