import { useLayoutEffect } from 'react';
import { useBoard } from '../store/use-store.ts';
import { annotationSize } from './viewport.ts';

/** Keeps the size of annotation text on the surface's style, in quarters of a pixel: zooming renders nothing for it. */
export function useAnnotationSize(surface: React.RefObject<HTMLElement | null>): void {
  const board = useBoard();
  useLayoutEffect(() => {
    let last = 0;
    const follow = () => {
      const size = Math.ceil(annotationSize(board.get().zoom) * 4) / 4;
      if (size === last) return;
      last = size;
      surface.current?.style.setProperty('--annotation', `${size}px`);
    };
    follow();
    return board.store.subscribe(follow);
  }, [board, surface]);
}
