import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { useSyncExternalStore } from 'react';
import type { Guide } from './snap.ts';
import type { Snapping } from './use-snap.tsx';

/** The lines that a drag falls into, drawn over the board; the board itself does not render for them. */
export function SnapLayer({ guides }: { readonly guides: Snapping['guides'] }) {
  const shown = useSyncExternalStore(guides.subscribe, guides.get);
  const store = useStoreApi();
  if (shown.length === 0) return null;
  const [, , zoom] = store.getState().transform;
  return (
    <ViewportPortal>
      <svg className="snap-lines" aria-hidden="true">
        {shown.map((guide) => (
          <GuideLine key={keyOf(guide)} guide={guide} scale={1 / zoom} />
        ))}
      </svg>
    </ViewportPortal>
  );
}

function keyOf({ from, to, kind }: Guide): string {
  return `${kind} ${from.x} ${from.y} ${to.x} ${to.y}`;
}

/** Screen sizes, whatever the zoom. */
function GuideLine({ guide, scale }: { readonly guide: Guide; readonly scale: number }) {
  const { from, to, kind, distance } = guide;
  const upright = from.x === to.x;
  const end = 4 * scale;
  const words = distance === null ? '' : String(distance.px);
  const width = (words.length * 7 + 8) * scale;
  return (
    <g>
      <path className="snap-line" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      {kind === 'gap' &&
        [from, to].map(({ x, y }) => (
          <path
            key={`${x} ${y}`}
            className="snap-line"
            d={upright ? `M${x - end} ${y}h${2 * end}` : `M${x} ${y - end}v${2 * end}`}
          />
        ))}
      {distance !== null && (
        <g transform={`translate(${distance.at.x} ${distance.at.y})`}>
          <rect
            className="snap-ground"
            x={-width / 2}
            y={-8 * scale}
            width={width}
            height={16 * scale}
            rx={3 * scale}
          />
          <text className="snap-distance" y={4 * scale} style={{ fontSize: 11 * scale }}>
            {words}
          </text>
        </g>
      )}
    </g>
  );
}
