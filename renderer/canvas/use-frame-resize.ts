import type { OnResize, OnResizeEnd, OnResizeStart } from '@xyflow/react';
import { useMemo } from 'react';
import type { Box } from '../edits/extent.ts';
import { resized, resizeEnd } from '../edits/resize.ts';
import { useBoard } from '../store/use-store.ts';
import { useGesture } from './use-gesture.ts';
import { useSnap } from './use-snap.tsx';

interface FrameResize {
  readonly onResizeStart: OnResizeStart;
  readonly onResize: OnResize;
  readonly onResizeEnd: OnResizeEnd;
}

/** Pulling a container's sides: into line with others, and never over what it holds; with Control held, freely. One step. */
export function useFrameResize(id: string): FrameResize {
  const board = useBoard();
  const snapping = useSnap();
  const gesture = useGesture();
  return useMemo(() => {
    let from: Box | null = null;
    return {
      onResizeStart(_event, { x, y, width, height }) {
        from = { x, y, width, height };
        gesture.begin();
      },
      onResize({ sourceEvent }, { x, y, width, height }) {
        // Escape gave it up, and the pointer goes on.
        if (from === null || !gesture.isOn()) return snapping.end();
        const free = sourceEvent.ctrlKey || sourceEvent.metaKey;
        const pulled = snapping.resize(id, from, { x, y, width, height }, free);
        const to = free ? pulled : resized(board.document(), id, from, pulled);
        gesture.amend({ kind: 'resize-group', id, to });
      },
      onResizeEnd() {
        snapping.end();
        gesture.end(from === null || !gesture.isOn() ? null : resizeEnd(board.document(), id, from));
        from = null;
      },
    };
  }, [board, gesture, id, snapping]);
}
