import { NodeResizer, useKeyPress } from '@xyflow/react';
import type { PictureItem, ShapeItem, StrokeItem } from '../../../shared/drawing/drawn-scene.ts';
import { useBoard } from '../../store/use-store.ts';

/** Eight handles round a drawn thing. Shift keeps its proportions; those of a picture are always kept. */
export function Resizer({
  item,
  always = false,
}: {
  readonly item: ShapeItem | PictureItem | StrokeItem;
  readonly always?: boolean;
}) {
  const board = useBoard();
  const shift = useKeyPress('Shift');
  return (
    <NodeResizer
      isVisible={!item.locked}
      keepAspectRatio={always || shift}
      minWidth={8}
      minHeight={8}
      onResize={(_event, { x, y, width, height }) =>
        board.apply({ kind: 'resize', id: item.id, to: { x, y, width, height } }, 'amend')
      }
      onResizeEnd={() => board.settle()}
    />
  );
}
