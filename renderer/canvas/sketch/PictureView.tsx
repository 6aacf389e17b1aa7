import type { PictureItem } from '../../../shared/drawing/drawn-scene.ts';
import { Marks } from '../Marks.tsx';
import { Resizer } from './Resizer.tsx';

/** A picture on the board. */
export function PictureView({ item, selected }: { readonly item: PictureItem; readonly selected: boolean }) {
  return (
    <>
      {selected && <Resizer item={item} always />}
      <img
        className={`drawn-picture ${selected ? 'selected' : ''}`}
        src={`data:${item.type};base64,${item.data}`}
        alt={item.label}
        draggable={false}
      />
      <Marks marks={item} className="drawn-marks" />
    </>
  );
}
