import { useReactFlow, useViewport } from '@xyflow/react';
import { useRef } from 'react';
import { strokePath } from '../../../shared/drawing/stroke-path.ts';
import type { DrawnPoint } from '../../../shared/model/document.ts';
import { addStroke } from '../../sketch/make.ts';
import { useBoard, useBoardState } from '../../store/use-store.ts';
import { Layer } from './Layer.tsx';

/** Draws by hand. The stroke grows as one path that React does not know of; the board changes once, at its end. */
export function PenTool() {
  const board = useBoard();
  const { colour, width } = useBoardState((state) => state.sketchStyle);
  const { screenToFlowPosition } = useReactFlow();
  const { x, y, zoom } = useViewport();
  const points = useRef<DrawnPoint[]>([]);
  const path = useRef<SVGPathElement>(null);
  const frame = useRef(0);

  function show() {
    frame.current = 0;
    // A new list: the path of a stroke is remembered by its points.
    path.current?.setAttribute('d', points.current.length === 0 ? '' : strokePath([...points.current], width));
  }

  function add(event: React.PointerEvent) {
    const events = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const { clientX, clientY, pressure, pointerType } of events.length > 0 ? events : [event.nativeEvent]) {
      const at = screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
      // A mouse reports one pressure for all; what is not known is not written down.
      points.current.push(pointerType === 'pen' ? [at.x, at.y, pressure] : [at.x, at.y]);
    }
    frame.current ||= requestAnimationFrame(show);
  }

  function clear() {
    points.current = [];
    cancelAnimationFrame(frame.current);
    show();
  }

  return (
    <Layer
      gesture={{
        start(event) {
          points.current = [];
          add(event);
        },
        move: add,
        end() {
          const drawn = points.current;
          clear();
          if (drawn.length > 0) board.apply(addStroke(board.document(), drawn, board.get().sketchStyle).edit, 'record');
        },
        cancel: clear,
      }}
    >
      <svg aria-hidden="true">
        <g className={`ink-${colour}`} transform={`translate(${x} ${y}) scale(${zoom})`}>
          <path ref={path} className="drawn-stroke" />
        </g>
      </svg>
    </Layer>
  );
}
