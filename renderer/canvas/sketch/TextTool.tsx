import { useReactFlow } from '@xyflow/react';
import { useRef } from 'react';
import type { Point } from '../../../shared/model/document.ts';
import { onGrid } from '../../edits/board-grid.ts';
import { boxOf, contains } from '../../edits/extent.ts';
import { addText } from '../../sketch/make.ts';
import { toolAfterUse } from '../../store/state.ts';
import { useSession } from '../../store/use-store.ts';
import { Layer } from './Layer.tsx';

/** Sets free text where the board is clicked, and opens the text that is there already. */
export function TextTool() {
  const { board, canvas } = useSession();
  const { screenToFlowPosition } = useReactFlow();
  const at = useRef<Point | null>(null);

  function write(point: Point) {
    const document = board.document();
    const there = document.sketch.notes.findLast(({ id }) => {
      const box = boxOf(document, id);
      return box !== null && contains(box, point);
    });
    if (there !== undefined) {
      board.select([there.id]);
      board.view({ tool: toolAfterUse(board.get()), editing: there.id });
      return;
    }
    // One step together with what is written, and none at all when nothing is.
    const added = addText(document, onGrid(point));
    board.apply(added.edit, 'amend');
    board.select(added.ids);
    board.view({ tool: toolAfterUse(board.get()), editing: added.ids[0] ?? null });
  }

  const track = (event: React.PointerEvent) => {
    at.current = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
  };
  return (
    <Layer
      className="text"
      gesture={{
        start: track,
        move: track,
        end: () => at.current && write(at.current),
        cancel() {
          at.current = null;
        },
        place: () => write(canvas.current?.centre() ?? { x: 0, y: 0 }),
      }}
    />
  );
}
