import { ViewportPortal } from '@xyflow/react';
import type { NoteBox } from '../../shared/drawing/scene.ts';
import { isEqual } from '../../shared/model/is-equal.ts';
import { currentScene } from '../store/scene.ts';
import type { State } from '../store/state.ts';
import { useBoardState } from '../store/use-store.ts';

/** The dotted lines from notes to what they are about; under arrows and cards, as in pictures. */
export function TetherLayer() {
  const tethers = useBoardState(currentTethers);
  if (tethers.length === 0) return null;
  return (
    <ViewportPortal>
      {tethers.map(({ id, colour, tether: [start, end] }) => (
        <svg key={id} className={`note-tether below ${colour}`} role="presentation" data-note={id}>
          <path d={`M${start.x} ${start.y}L${end.x} ${end.y}`} />
        </svg>
      ))}
    </ViewportPortal>
  );
}

type Tether = Pick<NoteBox, 'id' | 'colour'> & { readonly tether: NonNullable<NoteBox['tether']> };

let last: { readonly notes: readonly NoteBox[]; readonly tethers: readonly Tether[] } = { notes: [], tethers: [] };

/** The same list while no line changes: most drags move nothing that a note is about. */
function currentTethers(state: State): readonly Tether[] {
  const { notes } = currentScene(state);
  if (notes === last.notes) return last.tethers;
  const tethers = notes.flatMap(({ id, colour, tether }) => (tether === null ? [] : [{ id, colour, tether }]));
  last = { notes, tethers: isEqual(tethers, last.tethers) ? last.tethers : tethers };
  return last.tethers;
}
