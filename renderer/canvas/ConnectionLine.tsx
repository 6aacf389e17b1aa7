import type { ConnectionLineComponentProps } from '@xyflow/react';

/** The arrow in hand, from its card to the pointer. */
export function ConnectionLine({ fromX, fromY, toX, toY }: ConnectionLineComponentProps) {
  const angle = (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI;
  return (
    <g className="arrow sync in-hand">
      <path className="arrow-line" d={`M${fromX} ${fromY}L${toX} ${toY}`} strokeWidth="2" />
      <path className="arrow-head" d="M-8-4.5L0 0L-8 4.5Z" transform={`translate(${toX} ${toY}) rotate(${angle})`} />
    </g>
  );
}
