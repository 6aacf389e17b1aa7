import { useReactFlow, useViewport } from '@xyflow/react';
import { useRef, useState } from 'react';
import { drawnMeasures, shapePath } from '../../../shared/drawing/drawn-scene.ts';
import type { BoxKind, Point } from '../../../shared/model/document.ts';
import type { Added } from '../../edits/add.ts';
import { onGrid } from '../../edits/board-grid.ts';
import { boxBetween, straightened } from '../../sketch/grid.ts';
import { addBoxShape, addLine, usualShape } from '../../sketch/make.ts';
import { toolAfterUse } from '../../store/state.ts';
import { useBoardState, useSession } from '../../store/use-store.ts';
import { Layer } from './Layer.tsx';

interface Drag {
  readonly start: Point;
  readonly end: Point;
  /** Shift: a square, a circle, or a line at a multiple of 15 degrees. */
  readonly even: boolean;
}

/** Draws a rectangle, ellipse, diamond or line from corner to corner; a click draws one of the usual size. */
export function ShapeTool({ kind }: { readonly kind: BoxKind | 'line' }) {
  const { board, canvas } = useSession();
  const { colour } = useBoardState((state) => state.sketchStyle);
  const { screenToFlowPosition } = useReactFlow();
  const { x, y, zoom } = useViewport();
  // Moves may come faster than renders: the gesture reads what it wrote.
  const current = useRef<Drag | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const keep = (next: Drag | null) => {
    current.current = next;
    setDrag(next);
  };

  const at = (event: React.PointerEvent) => onGrid(screenToFlowPosition({ x: event.clientX, y: event.clientY }));
  const added = ({ start, end, even }: Drag): Added => {
    const { sketchStyle } = board.get();
    if (kind === 'line') return addLine(board.document(), start, even ? straightened(start, end) : end, sketchStyle);
    return addBoxShape(board.document(), kind, boxBetween(start, end, even), sketchStyle);
  };
  const draw = (made: Added) => {
    board.apply(made.edit, 'record');
    board.select(made.ids);
    board.view({ tool: toolAfterUse(board.get()) });
    canvas.current?.focus();
  };

  return (
    <Layer
      gesture={{
        start: (event) => keep({ start: at(event), end: at(event), even: event.shiftKey }),
        move: (event) => current.current && keep({ ...current.current, end: at(event), even: event.shiftKey }),
        end() {
          const made = current.current;
          keep(null);
          if (made !== null) draw(added(made));
        },
        cancel: () => keep(null),
        place() {
          const middle = canvas.current?.centre() ?? { x: 0, y: 0 };
          const across = usualShape.width / 2;
          const down = kind === 'line' ? 0 : usualShape.height / 2;
          const start = onGrid({ x: middle.x - across, y: middle.y - down });
          draw(added({ start, end: start, even: false }));
        },
      }}
    >
      {drag !== null && (
        <svg aria-hidden="true">
          <g className={`ink-${colour}`} transform={`translate(${x} ${y}) scale(${zoom})`}>
            <Preview kind={kind} drag={drag} />
          </g>
        </svg>
      )}
    </Layer>
  );
}

function Preview({ kind, drag: { start, end, even } }: { readonly kind: BoxKind | 'line'; readonly drag: Drag }) {
  if (kind === 'line') {
    const tip = even ? straightened(start, end) : end;
    return (
      <path className="drawn-line" d={`M${start.x} ${start.y}L${tip.x} ${tip.y}`} strokeWidth={drawnMeasures.line} />
    );
  }
  const box = boxBetween(start, end, even);
  return (
    <path
      className="drawn-shape"
      transform={`translate(${box.x} ${box.y})`}
      d={shapePath(kind, box.width, box.height)}
      strokeWidth={drawnMeasures.line}
    />
  );
}
