import { useCallback, useEffect, useRef } from 'react';

/** What a pull does; coordinates of the window are in the events. */
export interface PullSteps {
  readonly move: (event: PointerEvent) => void;
  /** The end: `kept` unless it was given up, or was no pull at all but a click. */
  readonly done: (kept: boolean) => void;
}

/** Px on screen before a press is a pull. */
const threshold = 3;

/**
 * Begins a pull with a press of the main button, for handles that follow the pointer. Escape gives it up, and so does the system when it
 * takes the pointer away, or the board when the handle goes: what was begun never stays open.
 */
export function usePull(): (event: React.PointerEvent, steps: PullSteps) => void {
  const giveUp = useRef(() => {});
  useEffect(() => () => giveUp.current(), []);
  return useCallback((event, { move, done }) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus({ preventScroll: true });
    giveUp.current();
    const start = { x: event.clientX, y: event.clientY };
    let isPull = false;
    const onMove = (now: PointerEvent) => {
      isPull ||= Math.hypot(now.clientX - start.x, now.clientY - start.y) > threshold;
      if (isPull) move(now);
    };
    const end = (kept: boolean) => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey, true);
      giveUp.current = () => {};
      done(kept && isPull);
    };
    const onUp = () => end(true);
    const onCancel = () => end(false);
    const onKey = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      end(false);
    };
    giveUp.current = onCancel;
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey, true);
  }, []);
}
