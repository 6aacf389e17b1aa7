import { useReactFlow } from '@xyflow/react';
import type { ShapeItem } from '../../../shared/drawing/drawn-scene.ts';
import type { DrawnPoint } from '../../../shared/model/document.ts';
import { fromBoard } from '../../../shared/model/drawn.ts';
import { onGrid } from '../../edits/board-grid.ts';
import { straightened } from '../../sketch/grid.ts';
import { useBoard } from '../../store/use-store.ts';
import { usePull } from '../use-pull.ts';

/** The points of a selected line, to be dragged. Shift keeps the line at a multiple of 15 degrees. */
export function LineEnds({ item }: { readonly item: ShapeItem }) {
  const board = useBoard();
  const { screenToFlowPosition } = useReactFlow();
  const pull = usePull();
  if (item.locked) return null;

  function move(index: number, event: PointerEvent) {
    const shape = board.document().sketch.shapes?.find((candidate) => candidate.id === item.id);
    if (shape?.kind !== 'line') return;
    const onBoard = shape.points.map(([x, y]): DrawnPoint => [shape.x + x, shape.y + y]);
    const at = onGrid(screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    const other = onBoard[index === 0 ? 1 : index - 1];
    const end = event.shiftKey && other ? straightened({ x: other[0], y: other[1] }, at) : at;
    board.apply({ kind: 'set-shape', shape: { ...shape, ...fromBoard(onBoard.with(index, [end.x, end.y])) } }, 'amend');
  }

  return item.points.map(([x, y], i) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: a point has nothing but its place in the line
      key={i}
      className="line-end nodrag nopan"
      style={{ left: x, top: y }}
      onPointerDown={(event) =>
        pull(event, { move: (now) => move(i, now), done: (kept) => (kept ? board.settle() : board.abandon()) })
      }
    />
  ));
}
