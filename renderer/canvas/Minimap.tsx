import { useReactFlow, useStore, useViewport } from '@xyflow/react';
import { memo, useRef } from 'react';
import type { Scene } from '../../shared/drawing/scene.ts';

const size = { width: 112, height: 88 } as const;

/** The whole board in a corner, with the part in view framed. Press or drag to go there. */
export function Minimap({ scene }: { readonly scene: Scene }) {
  const { setCenter } = useReactFlow();
  const { x, y, zoom } = useViewport();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const svg = useRef<SVGSVGElement>(null);
  const { bounds } = scene;
  const margin = Math.max(bounds.width, bounds.height) * 0.04 + 16;
  const box = {
    x: bounds.x - margin,
    y: bounds.y - margin,
    width: bounds.width + 2 * margin,
    height: bounds.height + 2 * margin,
  };
  // Part of the view may lie beyond the board: the frame stops at the map's edge.
  const left = Math.max(box.x, -x / zoom);
  const top = Math.max(box.y, -y / zoom);
  const right = Math.min(box.x + box.width, (width - x) / zoom);
  const bottom = Math.min(box.y + box.height, (height - y) / zoom);

  function go(event: React.PointerEvent) {
    const matrix = svg.current?.getScreenCTM();
    if (!matrix || event.buttons !== 1) return;
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    void setCenter(at.x, at.y, { zoom });
  }

  return (
    <div className="minimap">
      <svg
        ref={svg}
        width={size.width}
        height={size.height}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="img"
        aria-label="Map of the board"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={go}
      >
        <MapOf scene={scene} />
        <rect
          className="minimap-view"
          x={left}
          y={top}
          width={Math.max(0, right - left)}
          height={Math.max(0, bottom - top)}
          rx={(4 * box.width) / size.width}
        />
      </svg>
    </div>
  );
}

/** The board as plain marks: also the picture of a recent or example board. */
export const MapOf = memo(function MapOf({ scene }: { readonly scene: Scene }) {
  return (
    <g>
      {scene.frames.map(({ id, rect, kind }) => (
        <rect key={id} className={`map-frame ${kind}`} {...rect} rx="20" />
      ))}
      {scene.behind.map(({ id, rect }) => (
        <rect key={id} className="map-drawn" {...rect} rx="8" />
      ))}
      {scene.arrows.map(({ id, path, status }) => (
        <path key={id} className={`map-arrow ${status}`} d={path} />
      ))}
      {scene.notes.map(({ id, rect }) => (
        <rect key={id} className="map-note" {...rect} rx="8" />
      ))}
      {scene.cards.map(({ id, rect, status }) => (
        <rect key={id} className={`map-card ${status}`} {...rect} rx="14" />
      ))}
      {scene.strokes.map(({ id, rect, points }) => (
        <polyline
          key={id}
          className="map-stroke"
          transform={`translate(${rect.x} ${rect.y})`}
          points={points.map(([x, y]) => `${x},${y}`).join(' ')}
        />
      ))}
    </g>
  );
});
