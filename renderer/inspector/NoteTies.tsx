import { type Note, noteColours } from '../../shared/model/document.ts';
import { groupKindName } from '../../shared/model/group-names.ts';
import { Choice } from '../controls/Choice.tsx';
import { edgeName, nodeName } from '../panels/names.ts';
import { useBoard, useDocument } from '../store/use-store.ts';

const nothing = ' ';
const names = { yellow: 'Yellow', blue: 'Blue', green: 'Green', pink: 'Pink', grey: 'Grey' } as const;

/** What a note is about, and its colour. */
export function NoteTies({ note }: { readonly note: Note }) {
  const board = useBoard();
  const { design } = useDocument();
  const things = [
    ...design.nodes.map(({ id }) => ({ value: id, label: nodeName(design, id) })),
    ...design.groups.map(({ id, label, kind }) => ({ value: id, label: label || groupKindName[kind] })),
    ...design.edges.map((edge) => ({ value: edge.id, label: edgeName(design, edge) })),
  ];
  const set = (change: Partial<Note>) => board.apply({ kind: 'set-note', note: { ...note, ...change } }, 'record');
  const about = things.some(({ value }) => value === note.on) ? (note.on ?? nothing) : nothing;
  return (
    <>
      <div className="param">
        <span className="grow">About</span>
        <Choice
          label="About"
          value={about}
          options={[{ value: nothing, label: 'Nothing in particular' }, ...things]}
          onChange={(next) => set({ on: next === nothing ? null : next })}
        />
      </div>
      {note.kind !== 'text' && (
        <div className="param">
          <span className="grow">Colour</span>
          <div className="note-colours" role="radiogroup" aria-label="Colour">
            {noteColours.map((colour) => (
              // biome-ignore lint/a11y/useSemanticElements: a swatch is drawn, and a radio button cannot be
              <button
                key={colour}
                type="button"
                role="radio"
                aria-checked={(note.colour ?? 'yellow') === colour}
                aria-label={names[colour]}
                title={names[colour]}
                className={`note-colour ${colour}`}
                onClick={() => set({ colour })}
              />
            ))}
          </div>
        </div>
      )}
    </>
  );
}
