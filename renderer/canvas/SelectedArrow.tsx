import { lazy, Suspense } from 'react';
import { isLocked } from '../../shared/model/marks.ts';
import { currentScene } from '../store/scene.ts';
import type { State } from '../store/state.ts';
import { useBoardState } from '../store/use-store.ts';
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
    const names = new Map(currentScene(state).cards.map((card) => [card.id, card.label]));
    return arrowName({ ...found, annotation: null }, names);
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
  return currentScene(state).arrows.find(({ id }) => id === only) ?? null;
}
