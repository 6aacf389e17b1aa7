import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { useBoardState } from '../store/use-store.ts';
import { zoomedAt, zoomRange } from './viewport.ts';
import { wheelMeans } from './wheel.ts';

/** How much a notch of 120 zooms, as the canvas does it for a pinch. */
const zoomPerPixel = 0.002;

/** Lets the wheel zoom where the person set it so; everything else is the canvas's own: it moves. */
export function useWheel(surface: React.RefObject<HTMLElement | null>): void {
  const wheel = useBoardState((state) => state.preferences.wheel);
  const flow = useReactFlow();
  useEffect(() => {
    const area = surface.current;
    if (area === null || wheel === 'moves') return;
    const onWheel = (event: WheelEvent) => {
      const overText = event.target instanceof Element && event.target.closest('.nowheel') !== null;
      if (overText || event.ctrlKey || event.metaKey || wheelMeans(event, wheel) === 'move') return;
      event.preventDefault();
      event.stopPropagation();
      const box = area.getBoundingClientRect();
      const point = { x: event.clientX - box.x, y: event.clientY - box.y };
      const factor = 2 ** (-event.deltaY * (event.deltaMode === 1 ? 25 : 1) * zoomPerPixel);
      void flow.setViewport(zoomedAt(flow.getViewport(), point, factor, zoomRange));
    };
    area.addEventListener('wheel', onWheel, { capture: true, passive: false });
    return () => area.removeEventListener('wheel', onWheel, { capture: true });
  }, [surface, wheel, flow]);
}
