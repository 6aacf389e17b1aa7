import { useReactFlow, useStore, useViewport } from '@xyflow/react';
import { memo, useEffect, useRef, useState } from 'react';
import type { Rect } from '../../shared/drawing/geometry.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { currentScene } from '../store/scene.ts';
import { useBoard } from '../store/use-store.ts';
import { MapOf } from './MapOf.tsx';
import { mapSize as size } from './map-corner.ts';

/** The whole board in a corner, with the part in view framed. Press or drag to go there. */
export function Minimap() {
  const { setCenter, getZoom } = useReactFlow();
  const scene = useRestingScene();
  const svg = useRef<SVGSVGElement>(null);
  const { bounds } = scene;
  const margin = Math.max(bounds.width, bounds.height) * 0.04 + 16;
  const box = {
    x: bounds.x - margin,
    y: bounds.y - margin,
    width: bounds.width + 2 * margin,
    height: bounds.height + 2 * margin,
  };
  const viewBox = `${box.x} ${box.y} ${box.width} ${box.height}`;

  function go(event: React.PointerEvent) {
    const matrix = svg.current?.getScreenCTM();
    if (!matrix || event.buttons !== 1) return;
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    void setCenter(at.x, at.y, { zoom: getZoom() });
  }

  return (
    <div className="minimap">
      <svg className="minimap-map" width={size.width} height={size.height} viewBox={viewBox} aria-hidden="true">
        {scene.cards.length > mostMarks ? <MapOfMany scene={scene} /> : <MapOf scene={scene} />}
      </svg>
      {/* A picture of its own: the frame moves with every pixel panned, and the map is not painted again for it. */}
      <svg
        ref={svg}
        className="minimap-over"
        width={size.width}
        height={size.height}
        viewBox={viewBox}
        role="img"
        aria-label="Map of the board"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={go}
      >
        <ViewFrame box={box} />
      </svg>
    </div>
  );
}

/** With more cards than this the map is drawn with a few long paths, and without arrows: there they are nothing but grey. */
const mostMarks = 300;
/** How long the board has to rest before the map follows, ms. */
const rest = 200;

/** The scene of a moment ago: a map the size of a stamp need not follow each step of a drag. */
function useRestingScene(): Scene {
  const board = useBoard();
  const [scene, setScene] = useState(() => currentScene(board.get()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let opened = -1;
    const follow = () => {
      clearTimeout(timer);
      const state = board.get();
      const isLarge = currentScene(state).cards.length > mostMarks;
      const show = () => setScene(currentScene(board.get()));
      if (opened !== state.opened || !isLarge) show();
      else timer = setTimeout(show, rest);
      opened = state.opened;
    };
    follow();
    const stop = board.store.subscribe(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [board]);
  return scene;
}

/** The part of the board that is in view. */
function ViewFrame({ box }: { readonly box: Rect }) {
  const { x, y, zoom } = useViewport();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  // Part of the view may lie beyond the board: the frame stops at the map's edge.
  const left = Math.max(box.x, -x / zoom);
  const top = Math.max(box.y, -y / zoom);
  const right = Math.min(box.x + box.width, (width - x) / zoom);
  const bottom = Math.min(box.y + box.height, (height - y) / zoom);
  return (
    <rect
      className="minimap-view"
      x={left}
      y={top}
      width={Math.max(0, right - left)}
      height={Math.max(0, bottom - top)}
      rx={(4 * box.width) / size.width}
    />
  );
}

/** Very many cards, all of one status as one path. */
const MapOfMany = memo(function MapOfMany({ scene }: { readonly scene: Scene }) {
  const paths = new Map<string, string[]>();
  for (const { rect, status } of scene.cards) {
    const path = paths.get(status) ?? [];
    path.push(`M${rect.x} ${rect.y}h${rect.width}v${rect.height}h${-rect.width}z`);
    paths.set(status, path);
  }
  return (
    <g>
      <MapOf scene={{ ...scene, cards: [], arrows: [] }} />
      {[...paths].map(([status, path]) => (
        <path key={status} className={`map-card ${status}`} d={path.join('')} />
      ))}
    </g>
  );
});
