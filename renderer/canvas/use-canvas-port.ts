import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect } from 'react';
import type { Rect } from '../../shared/drawing/geometry.ts';
import { loadAligning } from '../commands/late-align.ts';
import { loadCopies } from '../commands/late-copies.ts';
import { loadQuick } from '../quick/load.ts';
import { loadAdvice } from '../store/advice.ts';
import { currentScene } from '../store/scene.ts';
import { useBoardState, useSession } from '../store/use-store.ts';
import { mapCorner, partsOf } from './map-corner.ts';
import { revealed } from './revealed.ts';
import { boxAroundAll } from './scene-box.ts';
import {
  clearOf,
  type Padding,
  type Viewport,
  viewportAs,
  viewportFor,
  viewportShowing,
  viewportWith,
  zoomRange,
} from './viewport.ts';

/** Lets commands move the view, and shows every board that is opened as a whole, and one that was left as it was. */
export function useCanvasPort(surface: React.RefObject<HTMLElement | null>, padding: Padding): void {
  const { board, canvas } = useSession();
  const opened = useBoardState((state) => state.opened);
  const flow = useReactFlow();
  const store = useStoreApi();

  useEffect(() => {
    /** The view as it is given for the room that is left, clear of the map where anything of what is shown would lie under it. */
    const clear = (
      width: number,
      height: number,
      parts: readonly Rect[],
      view: (room: Padding) => Viewport,
    ): Viewport => {
      const state = board.get();
      const scene = currentScene(state);
      const room = state.presenting === null ? padding : presentingPadding;
      return clearOf(mapCorner(state, scene), parts, width, height, room, view);
    };
    /** Where a zoom that is still gliding leads; a busy machine takes longer for it than it was given. */
    let aim: { readonly zoom: number } | null = null;
    const forget = () => {
      aim = null;
    };
    const go = (view: Viewport, duration = glide()) => {
      forget();
      void flow.setViewport(view, { duration });
    };
    const fit = (ids?: readonly string[], most = 1, duration = glide()) => {
      const scene = currentScene(board.get());
      const box = ids ? boxAroundAll(scene, ids) : scene.bounds.width > 0 ? scene.bounds : null;
      const area = surface.current;
      if (area === null || area.clientWidth === 0) return;
      // React Flow learns its size a frame late, when a panel has just come or gone.
      const { clientWidth: width, clientHeight: height } = area;
      if (box === null) {
        go({ x: width / 2, y: height / 2, zoom: 1 }, 0);
        return;
      }
      const view = clear(width, height, partsOf(scene, ids), (room) => viewportFor(box, width, height, room, most));
      go(view, duration);
    };
    const zoomTo = (zoom: number) => {
      const own = { zoom: Math.min(zoomRange.most, Math.max(zoomRange.least, zoom)) };
      aim = own;
      void flow.zoomTo(own.zoom, { duration: glide() }).then(() => {
        if (aim === own) aim = null;
      });
    };
    const area = surface.current;
    area?.addEventListener('wheel', forget, { capture: true, passive: true });
    area?.addEventListener('pointerdown', forget, { capture: true });
    canvas.current = {
      fit,
      shift(x, y) {
        const view = flow.getViewport();
        go({ ...view, x: view.x + x, y: view.y + y }, 0);
      },
      reveal(ids) {
        revealed.set(ids);
        const area = surface.current;
        const scene = currentScene(board.get());
        const box = boxAroundAll(scene, ids);
        if (area === null || box === null) return;
        const { clientWidth: width, clientHeight: height } = area;
        const now = flow.getViewport();
        const view = clear(
          width,
          height,
          partsOf(scene, ids),
          (room) => viewportShowing(now, box, width, height, room) ?? now,
        );
        if (view !== now) go(view);
      },
      bring(box, covered) {
        const area = surface.current;
        if (area === null || area.clientWidth === 0) return;
        const { clientWidth: width, clientHeight: height } = area;
        const now = flow.getViewport();
        const view = clear(width, height, [box], (room) => {
          const open = { ...room, top: room.top + covered };
          return viewportWith(now, box, width, height, open) ?? now;
        });
        if (view !== now) go(view);
      },
      view() {
        const area = surface.current;
        if (area === null || area.clientWidth === 0) return undefined;
        const { x, y, zoom } = flow.getViewport();
        return { x: -x / zoom, y: -y / zoom, width: area.clientWidth / zoom, height: area.clientHeight / zoom };
      },
      look(box) {
        const area = surface.current;
        if (area === null || area.clientWidth === 0) return;
        go(viewportAs(box, area.clientWidth, area.clientHeight));
      },
      remember() {
        const now = flow.getViewport();
        return () => go(now);
      },
      place: () => flow.getViewport(),
      // A second press while the first is still gliding goes on from where that leads.
      zoomBy: (factor) => zoomTo((aim?.zoom ?? flow.getZoom()) * factor),
      zoomTo,
      at: (point) => flow.screenToFlowPosition(point, { snapToGrid: false }),
      centre() {
        const box = surface.current?.getBoundingClientRect();
        if (!box) return { x: 0, y: 0 };
        return flow.screenToFlowPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      },
      focus: () => surface.current?.focus({ preventScroll: true }),
    };
    return () => {
      canvas.current = null;
      area?.removeEventListener('wheel', forget, { capture: true });
      area?.removeEventListener('pointerdown', forget, { capture: true });
    };
  }, [board, canvas, flow, surface, padding]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again for every board that is shown
  useLayoutEffect(() => {
    // Before the first picture of it: a board that was left does not jump to where it was.
    const { place } = board.get();
    if (place !== null) void flow.setViewport(place);
  }, [opened, board, flow]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again for every board that is shown
  useEffect(() => {
    // The pane is measured after this component mounted: wait for the frame in which it has a size.
    const show = () => {
      // Another board does not come gliding in from where the last one was looked at.
      if (board.get().place === null) canvas.current?.fit(undefined, 1, 0);
      // What drives the window from outside waits for this: the board is in view.
      requestAnimationFrame(() => {
        document.documentElement.setAttribute('data-ready', 'true');
        document.documentElement.setAttribute('data-opened', String(opened));
        // Of the last board alone: a window shows many.
        performance.clearMarks('ready');
        performance.mark('ready');
        void loadAdvice(board);
        void loadQuick();
        void loadAligning();
        void loadCopies();
        void import('../narration/narrate.ts').then((module) => module.startNarration(board));
      });
    };
    const first = requestAnimationFrame(() => {
      const { width } = store.getState();
      if (width > 0) show();
      else requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(first);
  }, [opened, canvas, store]);
}

/** The tools are gone; the bar of the presentation stands at the bottom of every window. */
const presentingPadding: Padding = { top: 16, right: 16, bottom: 72, left: 16 };

/** How long the view takes to another place, ms. */
function glide(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120;
}
