import { Plus } from 'lucide-react';
import { Suspense, use } from 'react';
import { citedFact } from '../../../shared/engine/cited.ts';
import type { PadValue } from '../../../shared/pad/evaluate.ts';
import { FactView } from '../../inspector/FactView.tsx';
import { catalog } from '../../store/catalog.ts';
import { loadSources } from '../../store/sources.ts';
import { useBoardState, useDesign, useSession } from '../../store/use-store.ts';
import { resultActions } from './put-result.ts';

/** What the active line took for granted, where its figures are from, and where its result may go. */
export function About({ value }: { readonly value: PadValue }) {
  const { board } = useSession();
  const design = useDesign();
  const selected = useBoardState((state) => (state.selection.size === 1 ? [...state.selection][0] : undefined));
  const actions = resultActions(design, catalog, selected, value.quantity);
  if (actions.length + value.notes.length + value.facts.length === 0) return null;
  return (
    <section aria-label="About this line">
      {actions.map(({ key, text, edit }) => (
        <button key={key} type="button" className="button pad-put" onClick={() => board.apply(edit, 'record')}>
          <Plus size={14} />
          <span className="cut">{text}</span>
        </button>
      ))}
      {value.notes.map((note) => (
        <p key={note} className="muted pad-note">
          {note.charAt(0).toUpperCase() + note.slice(1)}.
        </p>
      ))}
      {value.facts.length > 0 && (
        // Sources load with the first of them; the line that is being typed must not lose its caret over it.
        <Suspense>
          <Facts ids={value.facts} />
        </Suspense>
      )}
    </section>
  );
}

function Facts({ ids }: { readonly ids: readonly string[] }) {
  const { settings } = useDesign();
  const sources = use(loadSources());
  return ids.map((id) => {
    const fact = sources[id];
    return fact === undefined ? null : <FactView key={id} fact={citedFact(fact, settings.figures)} />;
  });
}
