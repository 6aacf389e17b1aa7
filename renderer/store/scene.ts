/**
 * The board as it is drawn, remembered by what it is made of.
 *
 * On a large board arrows take longer to route than a frame lasts. There, once `routeBehind` was called, arrows get quick ways while a
 * change is made, and a worker's as soon as it has them; figures and cards are always those of the board.
 */
import { quickWays } from '../../shared/drawing/quick-ways.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { sceneCache } from '../../shared/drawing/scene-cache.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import { exactWays, type Way, type WaysMemory, type WaysRequest } from '../../shared/drawing/ways.ts';
import type { Analysis } from '../../shared/engine/analysis.ts';
import type { Document } from '../../shared/model/document.ts';
import { currentAnalysis } from './analysis.ts';
import type { Board } from './board.ts';
import { catalog } from './catalog.ts';
import { documentOf, type State } from './state.ts';
import { type StartWaysThread, type WaysBackground, waysBackground } from './ways-background.ts';

/** Arrows that are routed while the window waits, after a change and for a board that was just opened. */
const mostAtOnce = 80;
const mostAtFirst = 300;
/** During a gesture the worker is asked when the hand rests for this long, ms. */
const rest = 120;

/** Cards, texts and arrows that stayed as they were. */
const cache = sceneCache();

interface Drawn {
  readonly opened: number;
  readonly document: Document;
  readonly analysis: Analysis;
  readonly scene: Scene;
  readonly request: WaysRequest;
  readonly ways: readonly Way[];
  readonly isExact: boolean;
}

let last: Drawn | null = null;
let worker: WaysBackground | null = null;

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
    last = drawn(state.opened, document, analysis);
  }
  return last.scene;
}

/** Draws documents of this design that are not on screen, with the figures that are. */
export function drawer(state: State): (document: Document) => Scene {
  const analysis = currentAnalysis(state);
  return (document) => sceneOf(document, analysis, { catalog });
}

/** The board drawn with the ways that there is time for, or with those that are `given`. */
function drawn(opened: number, document: Document, analysis: Analysis, given?: readonly Way[]): Drawn {
  const before = last?.opened === opened ? last : null;
  let made: Pick<Drawn, 'request' | 'ways' | 'isExact'> | null = null;
  const ways = (request: WaysRequest, memory?: WaysMemory) => {
    const most = before === null ? mostAtFirst : mostAtOnce;
    const isExact = given !== undefined || worker === null || worker.failed || request.arrows.length <= most;
    const found = given ?? (isExact ? exactWays(request, memory) : quickWays(request, before));
    made = { request, ways: found, isExact };
    return found;
  };
  const scene = sceneOf(document, analysis, { catalog, cache, ways });
  const { request, ways: found, isExact } = made ?? { request: noRequest, ways: [], isExact: true };
  return { opened, document, analysis, scene, request, ways: found, isExact };
}

const noRequest: WaysRequest = { arrows: [], cards: [], notes: [], titles: [], borders: [] };

/** Lets a worker route the arrows of large boards from now on; gives what ends that. */
export function routeBehind(board: Board, start: StartWaysThread): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = () => board.store.setState(({ routed }) => ({ routed: routed + 1 }));
  worker = waysBackground(start, (found) => {
    if (found === null) {
      // From now on they are found in place: what is on screen is drawn anew.
      last = null;
      tell();
    } else if (last !== null && last.request === found.request && !last.isExact) {
      last = drawn(last.opened, last.document, last.analysis, found.ways);
      tell();
    }
  });
  const ask = () => {
    timer = null;
    currentScene(board.get());
    if (last !== null && !last.isExact) worker?.ask(last.request);
  };
  const unsubscribe = board.store.subscribe((state, before) => {
    if (timer !== null && state.timeline === before.timeline) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(ask, state.timeline.base === null ? 0 : rest);
  });
  return () => {
    unsubscribe();
    if (timer !== null) clearTimeout(timer);
    worker?.stop();
    worker = null;
  };
}
