import { NodeResizer, useKeyPress } from '@xyflow/react';
import type { PictureItem, ShapeItem, StrokeItem } from '../../../shared/drawing/drawn-scene.ts';
import { useDrawnResize } from '../use-drawn-resize.ts';

/** Eight handles round a drawn thing. Shift keeps its proportions; those of a picture are always kept. */
export function Resizer({
  item,
  always = false,
}: {
  readonly item: ShapeItem | PictureItem | StrokeItem;
  readonly always?: boolean;
}) {
  const shift = useKeyPress('Shift');
  const resize = useDrawnResize(item.id);
  return (
    <NodeResizer isVisible={!item.locked} keepAspectRatio={always || shift} minWidth={8} minHeight={8} {...resize} />
  );
}
