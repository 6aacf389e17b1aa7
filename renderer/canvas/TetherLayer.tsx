import { ViewportPortal } from '@xyflow/react';
import { currentScene } from '../store/scene.ts';
import { useBoardState } from '../store/use-store.ts';

/** The dotted lines from notes to what they are about; under arrows and cards, as in pictures. */
export function TetherLayer() {
  const notes = useBoardState((state) => currentScene(state).notes);
  if (!notes.some(({ tether }) => tether !== null)) return null;
  return (
    <ViewportPortal>
      {notes.map(
        ({ id, colour, tether }) =>
          tether !== null && (
            <svg key={id} className={`note-tether below ${colour}`} role="presentation" data-note={id}>
              <path d={`M${tether[0].x} ${tether[0].y}L${tether[1].x} ${tether[1].y}`} />
            </svg>
          ),
      )}
    </ViewportPortal>
  );
}
