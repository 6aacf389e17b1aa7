/** The board as it is drawn, remembered by what it is made of. */

import type { Scene } from '../../shared/drawing/scene.ts';
import { sceneCache } from '../../shared/drawing/scene-cache.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import type { Analysis } from '../../shared/engine/analysis.ts';
import type { Document } from '../../shared/model/document.ts';
import { currentAnalysis } from './analysis.ts';
import { catalog } from './catalog.ts';
import { documentOf, type State } from './state.ts';

/** Routes of arrows whose ends and obstacles stayed where they were. */
const cache = sceneCache();

let last: { readonly document: Document; readonly analysis: Analysis; readonly scene: Scene } | null = null;

export function currentScene(state: State): Scene {
  const document = documentOf(state);
  const analysis = currentAnalysis(state);
  if (
    last === null ||
    last.analysis !== analysis ||
    last.document.design !== document.design ||
    last.document.layout !== document.layout ||
    last.document.sketch !== document.sketch
  ) {
    last = { document, analysis, scene: sceneOf(document, analysis, { catalog, cache }) };
  }
  return last.scene;
}

/** Draws documents of this design that are not on screen, with the figures that are. */
export function drawer(state: State): (document: Document) => Scene {
  const analysis = currentAnalysis(state);
  return (document) => sceneOf(document, analysis, { catalog });
}
