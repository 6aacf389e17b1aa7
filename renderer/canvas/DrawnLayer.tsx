import { useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { shownScene } from '../present/shown-scene.ts';
import { currentFailure } from '../store/failure.ts';
import { useBoard } from '../store/use-store.ts';
import { drawBoard } from './draw-board.ts';
import { layerIcons } from './layer-icons.ts';
import { layerTones } from './layer-tones.ts';

/**
 * Cards and arrows of a board that is shown small, on one layer below everything else. It follows the board and the view by itself:
 * panning and dragging render nothing here.
 */
export function DrawnLayer({
  hovered,
  onShown,
}: {
  readonly hovered: string | null;
  /** Told when the layer is painted, and when it goes: elements that it stands for are hidden meanwhile. */
  readonly onShown: (shown: boolean) => void;
}) {
  const board = useBoard();
  const flow = useStoreApi();
  const layer = useRef<HTMLCanvasElement>(null);
  const over = useRef(hovered);
  const redraw = useRef(() => {});

  useLayoutEffect(() => {
    const canvas = layer.current;
    const context = canvas?.getContext('2d') ?? null;
    if (canvas === null || context === null) return;
    let waiting: number | null = null;
    let tones = layerTones(canvas);
    let theme = document.documentElement.dataset['theme'];
    const draw = () => {
      waiting = null;
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      const density = window.devicePixelRatio;
      if (canvas.width !== Math.round(width * density) || canvas.height !== Math.round(height * density)) {
        canvas.width = Math.round(width * density);
        canvas.height = Math.round(height * density);
      }
      if (theme !== document.documentElement.dataset['theme']) {
        theme = document.documentElement.dataset['theme'];
        tones = layerTones(canvas);
      }
      const state = board.get();
      const parts = {
        scene: shownScene(state),
        selection: state.selection,
        hovered: over.current,
        failure: currentFailure(state),
        highlight: state.highlight,
      };
      drawBoard(context, parts, { x, y, zoom, width, height, density }, tones, icons);
    };
    // However much changes between two frames, it is drawn once.
    const soon = () => {
      waiting ??= requestAnimationFrame(draw);
    };
    const icons = layerIcons(soon);
    redraw.current = soon;
    // At once: the cards that were elements of the page are gone with this very frame.
    draw();
    onShown(true);
    const stops = [board.store.subscribe(soon), flow.subscribe(soon)];
    return () => {
      onShown(false);
      for (const stop of stops) stop();
      if (waiting !== null) cancelAnimationFrame(waiting);
      redraw.current = () => {};
    };
  }, [board, flow, onShown]);

  useEffect(() => {
    over.current = hovered;
    redraw.current();
  }, [hovered]);

  return (
    <div className="drawn-layer" aria-hidden="true">
      <canvas ref={layer} />
    </div>
  );
}
