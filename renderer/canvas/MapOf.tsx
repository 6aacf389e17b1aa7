import { memo } from 'react';
import type { MapMarks } from '../../shared/drawing/thumbnail.ts';

/** The board as plain marks: also the picture of a recent or example board. */
export const MapOf = memo(function MapOf({ scene }: { readonly scene: MapMarks }) {
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
