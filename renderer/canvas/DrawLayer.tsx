import { useReactFlow } from '@xyflow/react';
import { useState } from 'react';
import { addContainer, addNote } from '../edits/add.ts';
import type { Box } from '../edits/extent.ts';
import { toolAfterUse } from '../store/state.ts';
import { useBoard } from '../store/use-store.ts';

const least = { width: 120, height: 88 } as const;
/** What a click without a drag draws. */
const usual = { width: 296, height: 192 } as const;

interface Drag {
  readonly startX: number;
  readonly startY: number;
  readonly x: number;
  readonly y: number;
}

/** Lies over the board while a container or a note is being drawn; loads behind the first picture. */
export function DrawLayer({ tool }: { readonly tool: 'container' | 'note' }) {
  const board = useBoard();
  const { screenToFlowPosition } = useReactFlow();
  const [drag, setDrag] = useState<Drag | null>(null);

  function finish({ startX, startY, x, y }: Drag) {
    const from = screenToFlowPosition({ x: Math.min(startX, x), y: Math.min(startY, y) });
    const to = screenToFlowPosition({ x: Math.max(startX, x), y: Math.max(startY, y) });
    const drawn: Box = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
    const document = board.document();
    const added =
      tool === 'note'
        ? addNote(document, to)
        : addContainer(
            document,
            'vpc',
            drawn.width < least.width || drawn.height < least.height ? { ...drawn, ...usual } : drawn,
          );
    // A note is one step together with what is written on it, and none at all when nothing is.
    board.apply(added.edit, tool === 'note' ? 'amend' : 'record');
    board.select(added.ids);
    board.view({ tool: toolAfterUse(board.get()), editing: tool === 'note' ? (added.ids[0] ?? null) : null });
  }

  return (
    <div
      className="draw-layer"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ startX: event.clientX, startY: event.clientY, x: event.clientX, y: event.clientY });
      }}
      onPointerMove={(event) => setDrag((now) => now && { ...now, x: event.clientX, y: event.clientY })}
      onPointerUp={() => {
        if (drag) finish(drag);
        setDrag(null);
      }}
      onPointerCancel={() => setDrag(null)}
    >
      {drag !== null && tool === 'container' && (
        <div
          className="draw-box"
          style={{
            position: 'fixed',
            left: Math.min(drag.startX, drag.x),
            top: Math.min(drag.startY, drag.y),
            width: Math.abs(drag.x - drag.startX),
            height: Math.abs(drag.y - drag.startY),
          }}
        />
      )}
    </div>
  );
}
