import type { ConnectionLineComponentProps } from '@xyflow/react';
import { headPaths } from '../../shared/drawing/scene.ts';
import { cardSize } from '../../shared/model/document.ts';
import type { BoardNode } from './to-flow.ts';

/** The arrow in hand, from the border of its card to the pointer. */
export function ConnectionLine({ fromNode, toX, toY }: ConnectionLineComponentProps<BoardNode>) {
  const { x, y } = fromNode.internals.positionAbsolute;
  const middle = { x: x + cardSize.width / 2, y: y + cardSize.height / 2 };
  const across = toX - middle.x;
  const down = toY - middle.y;
  // Where the line from the card's middle to the pointer leaves the card.
  const out = Math.max(Math.abs(across) / (cardSize.width / 2), Math.abs(down) / (cardSize.height / 2), 1);
  const start = { x: middle.x + across / out, y: middle.y + down / out };
  const angle = (Math.atan2(down, across) * 180) / Math.PI;
  return (
    <g className="arrow sync in-hand">
      <path className="arrow-line" d={`M${start.x} ${start.y}L${toX} ${toY}`} strokeWidth="2" />
      <path className="arrow-head" d={headPaths.sync} transform={`translate(${toX} ${toY}) rotate(${angle})`} />
    </g>
  );
}
