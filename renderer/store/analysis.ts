/** Analyses of the board on screen, remembered by the identity of its design: moving things costs none. */

import type { Catalog } from '../../shared/catalog/service.ts';
import type { Analysis } from '../../shared/engine/analysis.ts';
import { type Advisory, analyses } from '../../shared/figures.ts';
import type { Design } from '../../shared/model/document.ts';
import type { Failure } from '../../shared/whatif/failure.ts';
import { catalog } from './catalog.ts';
import { analysedDesign, currentFailure, standing } from './failure.ts';
import type { State } from './state.ts';

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

let filtered: { readonly whole: Analysis; readonly failure: Failure; readonly analysis: Analysis } | null = null;

/** The figures on screen: of the board as it is shown, and of what is left of it while something is taken to have failed. */
export function currentAnalysis(state: State): Analysis {
  const whole = analysisOf(analysedDesign(state), state.load);
  const failure = currentFailure(state);
  if (failure === null || failure.down.size === 0) return whole;
  if (filtered === null || filtered.whole !== whole || filtered.failure !== failure) {
    filtered = { whole, failure, analysis: { ...whole, findings: standing(whole.findings, failure) } };
  }
  return filtered.analysis;
}

/** Takes advice in from now on. */
export function putAdvisory(next: Advisory): void {
  advisory = next;
}
