import type { Scene } from '../../shared/drawing/scene.ts';
import { currentScene } from '../store/scene.ts';
import { documentOf, type State } from '../store/state.ts';
import { framed } from './steps.ts';

/** What the canvas draws: the board, or while it is presented the step that it is at. */
export function shownScene(state: State): Scene {
  const scene = currentScene(state);
  return state.presenting === null ? scene : framed(scene, documentOf(state), state.presenting);
}
