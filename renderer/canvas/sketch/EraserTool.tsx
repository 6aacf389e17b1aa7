import { useReactFlow } from '@xyflow/react';
import { useRef, useState } from 'react';
import type { Point } from '../../../shared/model/document.ts';
import { isLocked } from '../../../shared/model/marks.ts';
import { dimmed, touched } from '../../sketch/erase.ts';
import { currentScene } from '../../store/scene.ts';
import { useBoard } from '../../store/use-store.ts';
import { Layer } from './Layer.tsx';

/** How far from its point the eraser takes things, px on the screen. */
const reach = 6;

/** Takes away what it passes over, all of it in one step when it is let go; until then that is shown dimmed, and Escape gives it up. */
export function EraserTool() {
  const board = useBoard();
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const last = useRef<Point | null>(null);
  const marked = useRef<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(marked.current);

  function mark(ids: ReadonlySet<string>) {
    marked.current = ids;
    setShown(ids);
  }

  function pass(event: React.PointerEvent) {
    const at = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
    const found = touched(currentScene(board.get()), last.current ?? at, at, reach / getZoom());
    last.current = at;
    const fresh = found.filter((id) => !marked.current.has(id) && !isLocked(board.document(), id));
    if (fresh.length > 0) mark(new Set([...marked.current, ...fresh]));
  }

  function forget() {
    last.current = null;
    mark(new Set());
  }

  return (
    <Layer
      className="eraser"
      gesture={{
        start: pass,
        move: pass,
        end() {
          const ids = [...marked.current];
          forget();
          if (ids.length > 0) board.apply({ kind: 'remove', ids }, 'record');
        },
        cancel: forget,
      }}
    >
      <style>{dimmed(shown)}</style>
    </Layer>
  );
}
