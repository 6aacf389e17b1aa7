import { useReactFlow } from '@xyflow/react';
import { useRef } from 'react';
import { nearestPart } from '../edits/along.ts';
import { edgeLayoutOf } from '../edits/arrow.ts';
import { removable } from '../edits/locked.ts';
import { currentScene } from '../store/scene.ts';
import { useBoard } from '../store/use-store.ts';

/** Px on screen before a press on an annotation is a drag and not a click on a figure. */
const threshold = 4;

/** Drags an annotation along its arrow; it keeps that place, as a part of the arrow's length, however the arrow comes to run. */
export function useAnnotationDrag(id: string) {
  const board = useBoard();
  const flow = useReactFlow();
  const dragged = useRef(false);

  function onPointerDown(event: React.PointerEvent) {
    if (event.button !== 0 || board.get().tool !== 'select') return;
    dragged.current = false;
    const points = currentScene(board.get()).arrows.find((arrow) => arrow.id === id)?.points ?? [];
    const layout = edgeLayoutOf(board.document(), id);
    const { stayed } = removable(board.document(), [id]);
    const start = { x: event.clientX, y: event.clientY };
    const onMove = (now: PointerEvent) => {
      if (!dragged.current && Math.hypot(now.clientX - start.x, now.clientY - start.y) <= threshold) return;
      if (!dragged.current) board.select([id]);
      // Escape gave the drag up: what the pointer still does means nothing.
      else if (board.get().timeline.base === null) return stop();
      dragged.current = true;
      if (stayed !== null) {
        board.tell({ kind: 'info', text: stayed });
        return stop();
      }
      const at = flow.screenToFlowPosition({ x: now.clientX, y: now.clientY }, { snapToGrid: false });
      board.apply({ kind: 'set-edge-layout', id, layout: { ...layout, labelAt: nearestPart(points, at) } }, 'amend');
    };
    const onUp = () => {
      stop();
      if (dragged.current) board.settle();
    };
    const stop = () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
  }

  return {
    onPointerDown,
    /** The click that ends a drag opens nothing. */
    onClickCapture(event: React.MouseEvent) {
      if (!dragged.current) return;
      dragged.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
    onDoubleClick: () => board.view({ editing: id }),
  };
}
