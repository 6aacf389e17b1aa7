import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { shownScene } from '../present/shown-scene.ts';
import { useBoard } from '../store/use-store.ts';
import { itemAt } from './pick.ts';

/**
 * The card or arrow under the pointer while the board is `drawn` on one layer. It becomes an element of the page then, so that
 * pressing, dragging and pulling arrows are the same as on a board at reading size.
 */
export function useHovered(surface: React.RefObject<HTMLElement | null>, drawn: boolean): string | null {
  const board = useBoard();
  const flow = useReactFlow();
  const store = useStoreApi();
  const [hovered, setHovered] = useState<string | null>(null);

  useEffect(() => {
    const element = surface.current;
    if (!drawn || element === null) return;
    let last: string | null = null;
    const show = (id: string | null) => {
      if (id === last) return;
      last = id;
      // Before the press that may follow at once: it must meet the element.
      flushSync(() => setHovered(id));
    };
    const find = (event: PointerEvent) => {
      // While a button is down the element under it is what is being dragged.
      if (event.type === 'pointermove' && event.buttons !== 0) return;
      const onBoard = event.target instanceof Element && event.target.closest('.react-flow') !== null;
      if (!onBoard) return show(null);
      const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
      show(itemAt(shownScene(board.get()), at, store.getState().transform[2]));
    };
    const leave = (event: PointerEvent) => {
      if (event.buttons === 0) show(null);
    };
    element.addEventListener('pointermove', find, true);
    element.addEventListener('pointerdown', find, true);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', find, true);
      element.removeEventListener('pointerdown', find, true);
      element.removeEventListener('pointerleave', leave);
      setHovered(null);
    };
  }, [board, drawn, flow, store, surface]);

  return drawn ? hovered : null;
}
