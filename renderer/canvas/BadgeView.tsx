import { EdgeLabelRenderer } from '@xyflow/react';
import type { Badge } from '../../shared/drawing/scene.ts';
import { Marks } from './Marks.tsx';

/** An arrow's step, link and lock, near its start. */
export function BadgeView({ badge }: { readonly badge: Badge }) {
  const { box, step } = badge;
  return (
    <EdgeLabelRenderer>
      <div
        className="arrow-badge nopan"
        style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
      >
        {step !== null && <span className="figure">{step}</span>}
        <Marks marks={badge} className="arrow-marks" />
      </div>
    </EdgeLabelRenderer>
  );
}
