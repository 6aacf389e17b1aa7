import { useKeyPress, useReactFlow } from '@xyflow/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { isTextField } from '../../commands/keyboard.ts';

/** What a tool does with the pointer. Client coordinates are in the events. */
export interface Gesture {
  readonly start: (event: React.PointerEvent) => void;
  readonly move: (event: React.PointerEvent) => void;
  readonly end: () => void;
  /** Escape, or the system took the pointer away. */
  readonly cancel: () => void;
  /** Enter: the tool is used in the middle of the view. Left out where that means nothing. */
  readonly place?: () => void;
}

/**
 * Lies over the board and takes the pointer for a tool. The wheel goes through to the board, with Space held everything does, and the middle
 * button moves the view, so that the tool can stay in hand.
 */
export function Layer({
  className = '',
  gesture,
  children,
}: {
  readonly className?: string;
  readonly gesture: Gesture;
  readonly children?: ReactNode;
}) {
  const space = useKeyPress('Space');
  const layer = useRef<HTMLDivElement>(null);
  const pointer = useRef<number | null>(null);
  const flow = useReactFlow();
  const latest = useRef(gesture);
  latest.current = gesture;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && pointer.current !== null) {
        // The gesture alone is given up; the tool stays in hand.
        event.preventDefault();
        event.stopPropagation();
        pointer.current = null;
        latest.current.cancel();
      } else if (event.key === 'Enter' && latest.current.place !== undefined && isBoard(event.target)) {
        event.preventDefault();
        event.stopPropagation();
        latest.current.place();
      }
    };
    const element = layer.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      element?.parentElement?.querySelector('.react-flow__pane')?.dispatchEvent(new WheelEvent(event.type, event));
    };
    window.addEventListener('keydown', onKeyDown, true);
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      element?.removeEventListener('wheel', onWheel);
    };
  }, []);

  return (
    <div
      ref={layer}
      className={`draw-layer tool-layer ${className} ${space ? 'passes' : ''}`}
      onPointerDown={(event) => {
        if (pointer.current !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        if (event.button !== 0) return;
        pointer.current = event.pointerId;
        gesture.start(event);
      }}
      onPointerMove={(event) => {
        if (pointer.current === event.pointerId) gesture.move(event);
        else if ((event.buttons & panButtons) !== 0) {
          const { x, y, zoom } = flow.getViewport();
          void flow.setViewport({ x: x + event.movementX, y: y + event.movementY, zoom });
        }
      }}
      onPointerUp={(event) => {
        if (pointer.current !== event.pointerId) return;
        pointer.current = null;
        gesture.end();
      }}
      onPointerCancel={() => {
        if (pointer.current === null) return;
        pointer.current = null;
        gesture.cancel();
      }}
    >
      {children}
    </div>
  );
}

/** The middle and the right one, as `buttons` counts them. */
const panButtons = 6;

/** Enter in a field, on a button or in a dialog means something else. */
function isBoard(target: EventTarget | null): boolean {
  if (isTextField(target)) return false;
  return !(target instanceof Element && target.closest('button, a, [role="dialog"], [role="menu"], [role="option"]'));
}
