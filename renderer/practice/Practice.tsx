import { lazy, Suspense } from 'react';
import { hasPage, isInRound } from '../store/state.ts';
import { useBoardState } from '../store/use-store.ts';
import './practice.css';

const Chooser = lazy(() => import('./choose/Chooser.tsx').then((module) => ({ default: module.Chooser })));
const Debrief = lazy(() => import('./debrief/Debrief.tsx').then((module) => ({ default: module.Debrief })));
const Drills = lazy(() => import('./drills/Drills.tsx').then((module) => ({ default: module.Drills })));
const History = lazy(() => import('./history/History.tsx').then((module) => ({ default: module.History })));
const Paused = lazy(() => import('./round/Paused.tsx').then((module) => ({ default: module.Paused })));
const Round = lazy(() => import('./round/Round.tsx').then((module) => ({ default: module.Round })));
const Readiness = lazy(() => import('./readiness/Readiness.tsx').then((module) => ({ default: module.Readiness })));

/** What practice puts in the window: a page, or round the board what a running round has in the place of the top bar and the inspector. */
export function Practice(props: { readonly withPanel: boolean; readonly withMenu: boolean }) {
  const page = useBoardState(hasPage);
  const inRound = useBoardState(isInRound);
  return (
    <>
      {inRound && (
        <Suspense fallback={<header className="top-bar" />}>
          <Round {...props} />
        </Suspense>
      )}
      {page && (
        <Suspense fallback={<div className="practice-page" aria-busy="true" />}>
          <OpenPage />
        </Suspense>
      )}
    </>
  );
}

function OpenPage() {
  const practice = useBoardState((state) => state.practice);
  switch (practice?.kind) {
    case 'choose':
      return <Chooser />;
    case 'debrief':
      return <Debrief key={practice.round} round={practice.round} />;
    case 'drills':
      return <Drills topic={practice.topic} />;
    case 'round':
      return <Paused />;
    case 'readiness':
      return <Readiness />;
    case 'history':
      return <History />;
    default:
      return null;
  }
}
