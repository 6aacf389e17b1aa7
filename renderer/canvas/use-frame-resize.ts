import type { OnResize, OnResizeEnd, OnResizeStart } from '@xyflow/react';
import { useMemo } from 'react';
import type { Box } from '../edits/extent.ts';
import { resized, resizeEnd } from '../edits/resize.ts';
import { useBoard } from '../store/use-store.ts';
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
  return useMemo(() => {
    let from: Box | null = null;
    let pulling = false;
    return {
      onResizeStart(_event, { x, y, width, height }) {
        from = { x, y, width, height };
        pulling = false;
      },
      onResize({ sourceEvent }, { x, y, width, height }) {
        // Escape gave it up, and the pointer goes on.
        if (from === null || (pulling && board.get().timeline.base === null)) return snapping.end();
        pulling = true;
        const free = sourceEvent.ctrlKey || sourceEvent.metaKey;
        const pulled = snapping.resize(id, from, { x, y, width, height }, free);
        const to = free ? pulled : resized(board.document(), id, from, pulled);
        board.apply({ kind: 'resize-group', id, to }, 'amend');
      },
      onResizeEnd() {
        snapping.end();
        const edit = from === null || board.get().timeline.base === null ? null : resizeEnd(board.document(), id, from);
        from = null;
        if (edit === null) board.settle();
        else board.apply(edit, 'record');
      },
    };
  }, [board, id, snapping]);
}
