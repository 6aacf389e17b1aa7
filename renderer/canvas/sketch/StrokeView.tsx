import type { StrokeItem } from '../../../shared/drawing/drawn-scene.ts';
import { strokePath } from '../../../shared/drawing/stroke-path.ts';
import { Marks } from '../Marks.tsx';
import { Resizer } from './Resizer.tsx';

/** A line of the pen. */
export function StrokeView({ item, selected }: { readonly item: StrokeItem; readonly selected: boolean }) {
  const { rect, points, width, ink } = item;
  const path = strokePath(points, width);
  return (
    <>
      {selected && <Resizer item={item} />}
      <div className={`drawn ink-${ink} ${selected ? 'selected' : ''}`}>
        <svg
          className="drawn-lines"
          width={Math.max(1, rect.width)}
          height={Math.max(1, rect.height)}
          aria-hidden="true"
        >
          <path className="drawn-reach" d={path} />
          <path className="drawn-stroke" d={path} />
        </svg>
        <Marks marks={item} className="drawn-marks" />
      </div>
    </>
  );
}
