import { Undo2 } from 'lucide-react';
import type { Design, Variant } from '../../../shared/model/document.ts';
import { useBoard } from '../../store/use-store.ts';
import { patchLines } from './variants.ts';

/** What a variant changes, each with its way back to the baseline. */
export function PatchList({ design, variant }: { readonly design: Design; readonly variant: Variant }) {
  const board = useBoard();
  const lines = patchLines(design, variant);
  if (lines.length === 0) {
    return (
      <p className="muted">
        Changes nothing yet. Close this panel, select a box or an arrow, and set what is different.
      </p>
    );
  }
  return (
    <ul className="patch">
      {lines.map(({ id, key, where, label, before, after }) => (
        <li key={`${id} ${key}`}>
          <span className="grow">
            {id === null ? (
              <span className="medium">{where}</span>
            ) : (
              <button type="button" className="link" onClick={() => board.select([id])}>
                {where}
              </button>
            )}
            <span className="muted"> {label}</span>
            <span className="patch-values figure">
              <span className="muted">{before}</span> → {after}
            </span>
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label={`${where}, ${label}: as in the baseline`}
            title="As in the baseline"
            onClick={() => board.apply({ kind: 'set-patch', variant: variant.id, id, key, value: undefined }, 'record')}
          >
            <Undo2 size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
