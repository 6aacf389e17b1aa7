import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { Snapping } from './use-snap.tsx';

/** Loads with the first line that something falls into. */
const SnapLines = lazy(() => import('./SnapLines.tsx').then((module) => ({ default: module.SnapLines })));

/** What is drawn over the board while things fall into line; the board itself does not render for it. */
export function SnapLayer({ guides }: { readonly guides: Snapping['guides'] }) {
  const shown = useSyncExternalStore(guides.subscribe, guides.get);
  const store = useStoreApi();
  if (shown.length === 0) return null;
  const [, , zoom] = store.getState().transform;
  return (
    <ViewportPortal>
      <svg className="snap-lines" aria-hidden="true">
        <Suspense>
          <SnapLines guides={shown} scale={1 / zoom} />
        </Suspense>
      </svg>
    </ViewportPortal>
  );
}
