import type { Arrow } from '../../shared/drawing/scene.ts';
import { useBoard, useDocument } from '../store/use-store.ts';
import { InlineText } from './InlineText.tsx';

/** An arrow's own words, written on the arrow. */
export function ArrowLabel({ arrow }: { readonly arrow: Arrow }) {
  const board = useBoard();
  const { design } = useDocument();
  const box = arrow.annotation?.box;
  const middle = arrow.points[Math.floor(arrow.points.length / 2)] ?? { x: 0, y: 0 };
  const at = box === undefined ? middle : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return (
    <div className="arrow-label nodrag nopan" style={{ left: at.x, top: at.y }}>
      <InlineText
        label="Label of the arrow"
        className="arrow-label-field"
        value={design.edges.find(({ id }) => id === arrow.id)?.label ?? ''}
        editOf={(label) => ({ kind: 'set-label', id: arrow.id, label })}
        onDone={(label) => {
          board.view({ editing: null });
          if (label !== null) board.apply({ kind: 'set-label', id: arrow.id, label }, 'record');
        }}
      />
    </div>
  );
}
