import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useBoardState } from '../store/use-store.ts';

/** Between the dots, px on the board. */
const step = 24;
/** Closer together than this on screen they would be noise. */
const closest = 12;

/** The dots under the board. They follow the view without React: panning renders nothing. */
export function GridLayer() {
  const shown = useBoardState((state) => state.preferences.grid);
  const layer = useRef<HTMLDivElement>(null);
  const store = useStoreApi();

  useEffect(() => {
    if (!shown) return;
    const place = () => {
      const dots = layer.current;
      if (dots === null) return;
      const [x, y, zoom] = store.getState().transform;
      let size = step * zoom;
      while (size < closest) size *= 2;
      dots.style.backgroundSize = `${size}px ${size}px`;
      // A dot stands in the middle of its tile, and on a line of the grid.
      dots.style.backgroundPosition = `${x - size / 2}px ${y - size / 2}px`;
    };
    place();
    let last = store.getState().transform;
    return store.subscribe(({ transform }) => {
      if (transform === last) return;
      last = transform;
      place();
    });
  }, [shown, store]);

  return shown ? <div ref={layer} className="grid-dots" aria-hidden="true" /> : null;
}
