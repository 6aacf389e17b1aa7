/** The board as it is drawn, remembered by what it is made of. */
import { catalog } from '../../shared/catalog/index.ts';
import type { Analysis } from '../../shared/engine/analysis.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Scene } from '../standin/scene.ts';
import { sceneOf } from '../standin/scene-of.ts';
import { currentAnalysis } from './analysis.ts';
import { documentOf, type State } from './state.ts';

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
    last = { document, analysis, scene: sceneOf(document, analysis, catalog) };
  }
  return last.scene;
}
