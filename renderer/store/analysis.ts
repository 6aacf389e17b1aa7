/**
 * The figures of the board on screen, remembered by the identity of its design: moving things costs none.
 *
 * Up to a thousand nodes they are worked out at once, while a value is typed after the picture that shows what was typed. Above that a worker does it, where `analyzeBehind` was called, and the last figures stay
 * until the new ones arrive; `areLate` says so. A board that was just opened has no last figures, so its first ones are worked out at once.
 */

import { catalog as builtIn } from '../../shared/catalog/index.ts';
import type { Catalog } from '../../shared/catalog/service.ts';
import type { Analysis } from '../../shared/engine/analysis.ts';
import { type Advisory, analyses } from '../../shared/figures.ts';
import type { Design } from '../../shared/model/document.ts';
import type { Failure } from '../../shared/whatif/failure.ts';
import { type Asked, type Background, background, type StartThread } from './analysis-background.ts';
import type { Board } from './board.ts';
import { catalog } from './catalog.ts';
import { analysedDesign, currentFailure, standing } from './failure.ts';
import { laterOnce } from './later-once.ts';
import type { State } from './state.ts';
import { veiled } from './veil.ts';

/** Nodes that are analysed while the window waits. */
export const mostAtOnce = 1000;

/** Loads when the window stands; `State.advised` changes with it. */
let advisory: Advisory | null = null;
let follow: {
  readonly of: Catalog;
  readonly by: Advisory | null;
  readonly next: ReturnType<typeof analyses>;
} | null = null;
let last: {
  readonly design: Design;
  readonly from: Catalog;
  readonly load: number;
  readonly analysis: Analysis;
} | null = null;

/** The figures of `design` at `load`; the same object as long as neither changes, and the same parts where a change does not reach. */
export function analysisOf(design: Design, load: number): Analysis {
  if (follow?.of !== catalog || follow.by !== advisory) {
    follow = { of: catalog, by: advisory, next: analyses(catalog, advisory) };
    last = null;
  }
  if (last === null || last.design !== design || last.from !== catalog || last.load !== load) {
    last = { design, from: catalog, load, analysis: follow.next(design, { load }) };
  }
  return last.analysis;
}

interface Shown extends Asked {
  readonly analysis: Analysis;
}

/** Figures that were worked out in place, and what they are the figures of. */
let placed: Shown | null = null;
/** A change that is being typed waits for the next picture: set while `analyzeBehind` sees to it. */
let putsOff = false;

let worker: Background | null = null;
/** The figures of a large board that are on screen. */
let shown: Shown | null = null;

/** The figures of the board as it is shown, or of a large one the last that arrived. */
function latestAnalysis(state: State): Analysis {
  const design = analysedDesign(state);
  if (!isBehind(state)) {
    if (placed === null || !isPutOff(state, placed)) {
      placed = { opened: state.opened, design, load: state.load, analysis: analysisOf(design, state.load) };
    }
    return placed.analysis;
  }
  if (shown?.opened !== state.opened) {
    shown = { opened: state.opened, design, load: state.load, analysis: analysisOf(design, state.load) };
  }
  return shown.analysis;
}

let filtered: { readonly whole: Analysis; readonly failure: Failure; readonly analysis: Analysis } | null = null;

/** The figures on screen; none while they are veiled. */
export function currentAnalysis(state: State): Analysis {
  return veiled(knownAnalysis(state), state);
}

/** The figures of the board as it is shown, and of what is left of it while something is taken to have failed; also while they are veiled. */
export function knownAnalysis(state: State): Analysis {
  const whole = latestAnalysis(state);
  const failure = currentFailure(state);
  if (failure === null || failure.down.size === 0) {
    filtered = null;
    return whole;
  }
  if (filtered === null || filtered.whole !== whole || filtered.failure !== failure) {
    filtered = { whole, failure, analysis: { ...whole, findings: standing(whole.findings, failure) } };
  }
  return filtered.analysis;
}

/** Whether what is shown are the figures of an earlier state of the board, while those of this one are worked out. */
export function areLate(state: State): boolean {
  return isBehind(state) && shown !== null && shown.opened === state.opened && !isOf(shown, state);
}

/** The worker has the catalog that the program came with; with packs over it figures are worked out in place. */
function isBehind(state: State): boolean {
  return worker !== null && !worker.failed && catalog === builtIn && analysedDesign(state).nodes.length > mostAtOnce;
}

function isOf({ design, load }: Pick<Shown, 'design' | 'load'>, state: State): boolean {
  return design === analysedDesign(state) && load === state.load;
}

/** Whether the figures of a moment ago stay for this picture: a value is being typed, and nothing came or went. */
function isPutOff(state: State, before: Shown): boolean {
  const design = analysedDesign(state);
  return (
    putsOff &&
    state.timeline.base !== null &&
    before.opened === state.opened &&
    before.load === state.load &&
    before.design !== design &&
    before.design.nodes.length === design.nodes.length &&
    before.design.edges.length === design.edges.length
  );
}

/** Lets a worker analyse large boards from now on; gives what ends that. */
export function analyzeBehind(board: Board, start: StartThread): () => void {
  const arrived = () => {
    const state = board.get();
    const latest = worker?.latest ?? null;
    // What comes late for a board that is no longer open, or that was changed back meanwhile, is not shown.
    if (latest !== null && latest.opened === state.opened && areLate(state)) shown = latest;
    board.store.setState({ figured: state.figured + 1 });
  };
  worker = background(start, arrived);
  putsOff = true;
  const afterPicture = laterOnce(() => {
    const state = board.get();
    if (placed === null || isBehind(state) || !isPutOff(state, placed)) return;
    const design = analysedDesign(state);
    placed = { opened: state.opened, design, load: state.load, analysis: analysisOf(design, state.load) };
    board.store.setState({ figured: state.figured + 1 });
  });
  const unsubscribe = board.store.subscribe((state) => {
    if (!isBehind(state)) {
      // The next time that the board is as large, these figures would be of long ago.
      shown = null;
      if (placed !== null && isPutOff(state, placed)) afterPicture.ask();
      return;
    }
    if (!areLate(state)) return;
    worker?.ask({ opened: state.opened, design: analysedDesign(state), load: state.load });
  });
  return () => {
    unsubscribe();
    afterPicture.stop();
    putsOff = false;
    worker?.stop();
    worker = null;
    shown = null;
    placed = null;
  };
}

/** Takes advice in from now on. */
export function putAdvisory(next: Advisory): void {
  advisory = next;
  // What was shown had none.
  shown = null;
  placed = null;
}
