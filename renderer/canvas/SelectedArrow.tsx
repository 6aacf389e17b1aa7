import { lazy, Suspense } from 'react';
import { isLocked } from '../../shared/model/marks.ts';
import { currentScene } from '../store/scene.ts';
import type { State } from '../store/state.ts';
import { useBoardState } from '../store/use-store.ts';
import { arrowIn, cardIn } from './item-in.ts';
import { arrowName } from './to-flow.ts';
import { detailAt } from './viewport.ts';

/** Loads when an arrow is first selected. */
const ArrowHandles = lazy(() => import('./ArrowHandles.tsx').then((module) => ({ default: module.ArrowHandles })));

/** The handles of the arrow that alone is selected; a locked one has none. */
export function SelectedArrow() {
  const arrow = useBoardState(selectedArrow);
  const name = useBoardState((state) => {
    const found = selectedArrow(state);
    if (found === null) return '';
    const scene = currentScene(state);
    const ends = [found.from, found.to].flatMap((id) => cardIn(scene, id) ?? []);
    return arrowName({ ...found, annotation: null }, new Map(ends.map(({ id, label }) => [id, label])));
  });
  if (arrow === null) return null;
  return (
    <Suspense>
      <ArrowHandles key={arrow.id} arrow={arrow} name={name} />
    </Suspense>
  );
}

function selectedArrow(state: State) {
  const { selection, tool, editing, zoom } = state;
  const [only] = selection.size === 1 ? selection : [];
  if (only === undefined || tool !== 'select' || editing === only || detailAt(zoom) === 'none') return null;
  if (isLocked(state.timeline.document, only)) return null;
  // A card that is dragged is no arrow: nothing is looked for then.
  const isArrow = state.timeline.document.design.edges.some(({ id }) => id === only);
  return isArrow ? arrowIn(currentScene(state), only) : null;
}
