import { lazy, Suspense, useEffect } from 'react';
import { openMenu, thingAt } from '../menus/open-menu.ts';
import { currentScene } from '../store/scene.ts';
import { useBoardState, useSession } from '../store/use-store.ts';

const loadFindBar = () => import('../find/FindBar.tsx');
const FindBar = lazy(() => loadFindBar().then((module) => ({ default: module.FindBar })));
const ContextMenu = lazy(() => import('../menus/ContextMenu.tsx').then((module) => ({ default: module.ContextMenu })));
/** Few boards have notes that are about something. */
const TetherLayer = lazy(() => import('./TetherLayer.tsx').then((module) => ({ default: module.TetherLayer })));
const LinkPopup = lazy(() => import('./LinkPopup.tsx').then((module) => ({ default: module.LinkPopup })));

/** What opens over the board for a moment; each loads when it is first asked for. */
export function MarkLayers({ surface }: { readonly surface: React.RefObject<HTMLElement | null> }) {
  const session = useSession();
  const popup = useBoardState((state) => state.popup);
  const finding = useBoardState((state) => state.finding);
  const tied = useBoardState((state) => currentScene(state).notes.some(({ tether }) => tether !== null));

  // Who asks for it types on at once.
  useEffect(() => {
    const waiting = requestIdleCallback(() => void loadFindBar());
    return () => cancelIdleCallback(waiting);
  }, []);

  useEffect(() => {
    const area = surface.current;
    const onContextMenu = (event: MouseEvent) => {
      const isText = event.target instanceof Element && event.target.closest('input, textarea') !== null;
      const id = thingAt(event.target);
      // Over the open board the right button pans: React Flow tells a click from a drag.
      const isSelection =
        event.target instanceof Element && event.target.closest('.react-flow__nodesselection') !== null;
      if (isText || (id === null && !isSelection)) return;
      event.preventDefault();
      const [first = null] = session.board.get().selection;
      openMenu(session, id ?? first, event.clientX, event.clientY);
    };
    area?.addEventListener('contextmenu', onContextMenu);
    return () => area?.removeEventListener('contextmenu', onContextMenu);
  }, [surface, session]);

  return (
    <>
      <Suspense>{tied && <TetherLayer />}</Suspense>
      <Suspense>
        {finding && <FindBar />}
        {popup?.kind === 'link' && <LinkPopup id={popup.id} />}
        {popup?.kind === 'menu' && <ContextMenu x={popup.x} y={popup.y} />}
      </Suspense>
    </>
  );
}
