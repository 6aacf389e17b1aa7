import type { OnResize, OnResizeEnd, OnResizeStart } from '@xyflow/react';
import { useMemo } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { type DrawnBox, drawnThings, fitted } from '../../shared/model/drawn.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { useBoard } from '../store/use-store.ts';
import { useGesture } from './use-gesture.ts';

interface DrawnResize {
  readonly onResizeStart: OnResizeStart;
  readonly onResize: OnResize;
  readonly onResizeEnd: OnResizeEnd;
}

/** Pulling the sides of a note or of what is drawn by hand: one step, which Escape gives up. */
export function useDrawnResize(id: string): DrawnResize {
  const board = useBoard();
  const gesture = useGesture();
  return useMemo(() => {
    let before = board.document();
    return {
      onResizeStart() {
        before = board.document();
        gesture.begin();
      },
      onResize(_event, { x, y, width, height }) {
        gesture.amend(resizedFrom(before, id, { x, y, width, height }));
      },
      onResizeEnd: () => gesture.end(),
    };
  }, [board, gesture, id]);
}

/**
 * The edit that fits the thing as `before` has it into a box. Fitted anew from each size that it passes, its points would drift with every
 * rounding, and what was made flat once would stay flat.
 */
export function resizedFrom({ sketch }: Document, id: string, to: DrawnBox): Edit {
  const drawn = drawnThings(sketch).find((candidate) => candidate.id === id);
  if (drawn === undefined || !('points' in drawn)) return { kind: 'resize', id, to };
  return 'kind' in drawn
    ? { kind: 'set-shape', shape: fitted(drawn, to) }
    : { kind: 'set-stroke', stroke: fitted(drawn, to) };
}
