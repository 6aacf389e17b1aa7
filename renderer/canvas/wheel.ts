/** What a turn of the wheel or a stroke on a trackpad means. */
import type { Wheel } from '../store/preferences.ts';

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'> & {
  readonly wheelDeltaY?: number;
};

/**
 * Where the person lets the wheel zoom, a mouse's wheel does; a trackpad goes on moving the view freely, and Shift moves it sideways.
 * Control and a pinch always zoom.
 */
export function wheelMeans(turn: Turn, wheel: Wheel): 'zoom' | 'move' {
  if (turn.ctrlKey || turn.metaKey) return 'zoom';
  if (wheel === 'moves' || turn.shiftKey) return 'move';
  return isMouse(turn) ? 'zoom' : 'move';
}

/** A wheel turns in notches of 120 and never sideways; a trackpad reports what the fingers did. */
function isMouse({ deltaX, deltaMode, wheelDeltaY = 0 }: Turn): boolean {
  return deltaMode !== 0 || (deltaX === 0 && wheelDeltaY !== 0 && wheelDeltaY % 120 === 0);
}
