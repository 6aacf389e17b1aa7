/** What commands and panels work with: the board, the world outside, and the canvas that shows the board. */
import type { Host } from '../../shared/host/host.ts';
import type { Point } from '../../shared/model/document.ts';
import type { Box } from '../edits/extent.ts';
import type { Board } from './board.ts';
import type { Place } from './state.ts';

/** What a command may ask of the canvas. Board coordinates throughout. */
export interface CanvasPort {
  /** Shows these, or all of the board; no larger than `most`, which is life size when left out. */
  fit(ids?: readonly string[], most?: number, duration?: number): void;
  /** Moves the view by pixels of the screen. */
  shift(x: number, y: number): void;
  /** Moves the view just so far that these can be seen. */
  reveal(ids: readonly string[]): void;
  /** Shows all of a part of the board, smaller where it has to be; `covered` px of the top are hidden by something. */
  bring(box: Box, covered: number): void;
  /** The part of the board that is in view. */
  view(): Box | undefined;
  /** Shows a part of the board as it was in view, as large as it can be. */
  look(box: Box): void;
  /** Gives what brings the view back to where it is now. */
  remember(): () => void;
  /** Where the view is now. */
  place(): Place;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /** The point of the board under a point of the window. */
  at(point: Point): Point;
  /** The middle of what is in view. */
  centre(): Point;
  focus(): void;
}

export interface Session {
  readonly board: Board;
  readonly host: Host;
  /** `null` until the canvas is on screen. */
  readonly canvas: { current: CanvasPort | null };
}
