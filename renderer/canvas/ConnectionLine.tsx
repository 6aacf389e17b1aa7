import type { ConnectionLineComponentProps } from '@xyflow/react';
import { headPaths } from '../../shared/drawing/scene.ts';
import { cardSize, type Point } from '../../shared/model/document.ts';
import { borderToward } from './border-toward.ts';
import type { BoardNode } from './to-flow.ts';

/** The arrow in hand, from the border of its card to the pointer. */
export function ConnectionLine({ fromNode, toX, toY }: ConnectionLineComponentProps<BoardNode>) {
  const { x, y } = fromNode.internals.positionAbsolute;
  const end = { x: toX, y: toY };
  const start = borderToward({ x, y, ...cardSize }, end);
  return <LooseArrow start={start} end={end} />;
}

/** A straight arrow that is not on the board yet. */
export function LooseArrow({ start, end }: { readonly start: Point; readonly end: Point }) {
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  return (
    <g className="arrow sync in-hand">
      <path className="arrow-line" d={`M${start.x} ${start.y}L${end.x} ${end.y}`} strokeWidth="2" />
      <path className="arrow-head" d={headPaths.sync} transform={`translate(${end.x} ${end.y}) rotate(${angle})`} />
    </g>
  );
}
