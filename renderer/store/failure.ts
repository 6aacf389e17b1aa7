/** What the chosen outage does to the board that is shown, remembered by what it is made of. */
import type { Catalog } from '../../shared/catalog/service.ts';
import type { Finding } from '../../shared/engine/analysis.ts';
import type { Design } from '../../shared/model/document.ts';
import type { Failure, fail, Outage } from '../../shared/whatif/failure.ts';
import { catalog } from './catalog.ts';
import { documentOf, type State } from './state.ts';

/** What works a failure out comes with the lens, the only place where anything is taken to have failed. */
let work: typeof fail | null = null;

let last: {
  readonly design: Design;
  readonly from: Catalog;
  readonly outage: Outage;
  readonly failure: Failure;
} | null = null;

/** The same object as long as neither the design nor the outage changes; `null` while nothing is taken to have failed. */
export function currentFailure(state: State): Failure | null {
  const { outage } = state;
  if (outage === null || work === null) return null;
  const { design } = documentOf(state);
  if (last === null || last.design !== design || last.from !== catalog || last.outage !== outage) {
    last = { design, from: catalog, outage, failure: work(design, catalog, outage) };
  }
  return last.failure;
}

/** Takes what works failures out in from now on. */
export function putFailure(next: typeof fail): void {
  work = next;
}

/** The design that the figures on screen are of: with the traffic as it flows during the outage. */
export function analysedDesign(state: State): Design {
  return currentFailure(state)?.rerouted ?? documentOf(state).design;
}

/** Findings that are about what still stands: advice on what is gone would be advice on a box that takes no traffic. */
export function standing(findings: readonly Finding[], { down, cutArrows }: Failure): readonly Finding[] {
  return findings.filter(({ at }) => !at.some((id) => down.has(id) || cutArrows.has(id)));
}
