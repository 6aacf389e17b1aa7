import type { Badge } from '../../shared/drawing/scene.ts';
import { Marks } from './Marks.tsx';
import { OnArrows } from './OnArrows.tsx';

/** An arrow's step, link and lock, near its start. */
export function BadgeView({ badge }: { readonly badge: Badge }) {
  const { box, step } = badge;
  return (
    <OnArrows>
      <div
        className="arrow-badge nopan"
        style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
      >
        {step !== null && <span className="figure">{step}</span>}
        <Marks marks={badge} className="arrow-marks" />
      </div>
    </OnArrows>
  );
}
