/** Analyses of the board on screen, remembered by the identity of its design: moving things costs none. */

import { analysisCache } from '../../shared/analyze.ts';
import type { Catalog } from '../../shared/catalog/service.ts';
import type { Analysis } from '../../shared/engine/analysis.ts';
import type { Design } from '../../shared/model/document.ts';
import { catalog } from './catalog.ts';
import { documentOf, type State } from './state.ts';

let follow: { readonly of: Catalog; readonly next: ReturnType<typeof analysisCache> } | null = null;
let last: {
  readonly design: Design;
  readonly from: Catalog;
  readonly load: number;
  readonly analysis: Analysis;
} | null = null;

/** The figures of `design` at `load`; the same object as long as neither changes, and the same parts where a change does not reach. */
export function analysisOf(design: Design, load: number): Analysis {
  if (follow?.of !== catalog) follow = { of: catalog, next: analysisCache(catalog) };
  if (last === null || last.design !== design || last.from !== catalog || last.load !== load) {
    last = { design, from: catalog, load, analysis: follow.next(design, { load }) };
  }
  return last.analysis;
}

export function currentAnalysis(state: State): Analysis {
  return analysisOf(documentOf(state).design, state.load);
}
