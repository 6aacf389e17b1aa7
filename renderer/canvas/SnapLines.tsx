import type { Guide } from './snap.ts';

/** The lines that a drag falls into, and the distances between them. */
export function SnapLines({ guides, scale }: { readonly guides: readonly Guide[]; readonly scale: number }) {
  return guides.map((guide) => <GuideLine key={keyOf(guide)} guide={guide} scale={scale} />);
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
