import { Copy, Plus, Trash2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Variant } from '../../../shared/model/document.ts';
import { adoptVariant } from '../../../shared/whatif/variant.ts';
import { variantDeltas } from '../../../shared/whatif/variants.ts';
import { factor } from '../../../shared/wording/numbers.ts';
import { catalog } from '../../store/catalog.ts';
import { useBoard, useBoardState } from '../../store/use-store.ts';
import { AsideFrame } from '../AsideFrame.tsx';
import { DeltaDetails } from './DeltaDetails.tsx';
import { DeltaTable } from './DeltaTable.tsx';
import { PatchList } from './PatchList.tsx';
import { newVariant } from './variants.ts';
import './whatif.css';

/** Other sizings of one drawing: which one the board shows, what each changes, and what it costs. */
export function WhatIf() {
  const board = useBoard();
  const design = useBoardState((state) => state.timeline.document.design);
  const load = useBoardState((state) => state.load);
  const shown = useBoardState((state) => state.variant);
  // A slider in motion comes first.
  const now = useDeferredValue(load);
  const deltas = useMemo(() => variantDeltas(design, catalog, now), [design, now]);
  const { variants = [] } = design;
  const chosen = variants.find(({ id }) => id === shown);

  const delta = deltas.find(({ id }) => id === shown)?.delta;

  function add(variant: Variant) {
    board.apply({ kind: 'set-variant', variant }, 'record');
    board.view({ variant: variant.id });
  }

  return (
    <AsideFrame title="What if" about="Other sizings, side by side">
      <section>
        <h2>
          <span>The board shows</span>
        </h2>
        <div role="radiogroup" aria-label="The board shows" className="variants">
          <Choice
            label="Baseline"
            hint="as it is drawn"
            checked={chosen === undefined}
            onChoose={() => board.view({ variant: null })}
          />
          {variants.map((variant) => (
            <Choice
              key={variant.id}
              label={variant.title || variant.id}
              hint={changeCount(variant)}
              checked={variant.id === shown}
              onChoose={() => board.view({ variant: variant.id })}
            />
          ))}
        </div>
        <button type="button" className="button" onClick={() => add(newVariant(design))}>
          <Plus size={14} />
          New variant
        </button>
        {variants.length === 0 && (
          <p className="muted panel-note">
            A variant keeps other parameters for the same boxes and arrows: a cheaper sizing, a Black Friday. While one
            is shown, what you change in the inspector changes the variant alone.
          </p>
        )}
      </section>
      {deltas.length > 0 && (
        <section>
          <h2>
            <span>Against the baseline</span>
            {now !== 1 && <span>at {factor(now)}</span>}
          </h2>
          <DeltaTable deltas={deltas} shown={chosen?.id ?? null} />
        </section>
      )}
      {chosen !== undefined && (
        <section key={chosen.id}>
          <NameField variant={chosen} />
          <PatchList design={design} variant={chosen} />
          {delta !== undefined && <DeltaDetails delta={delta} />}
          <div className="variant-actions">
            <button
              type="button"
              className="button primary"
              onClick={() => board.apply(adoptVariant(design, chosen.id), 'record')}
            >
              Make it the design
            </button>
            <button type="button" className="button" onClick={() => add(newVariant(design, chosen))}>
              <Copy size={14} />
              Duplicate
            </button>
            <button
              type="button"
              className="button"
              onClick={() => board.apply({ kind: 'remove-variant', id: chosen.id }, 'record')}
            >
              <Trash2 size={14} />
              Delete
            </button>
          </div>
        </section>
      )}
    </AsideFrame>
  );
}

function Choice({
  label,
  hint,
  checked,
  onChoose,
}: {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <label className="variant-choice">
      <input type="radio" name="variant" checked={checked} onChange={onChoose} />
      <span className="grow cut">{label}</span>
      <span className="muted caption">{hint}</span>
    </label>
  );
}

function changeCount({ patch }: Variant): string {
  const of = (part: object | undefined) =>
    Object.values(part ?? {}).reduce((sum: number, params) => sum + Object.keys(params as object).length, 0);
  const count = Object.keys(patch.settings ?? {}).length + of(patch.nodes) + of(patch.edges);
  return count === 0 ? 'no changes' : count === 1 ? '1 change' : `${count} changes`;
}

function NameField({ variant }: { readonly variant: Variant }) {
  const board = useBoard();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      className="label-field"
      aria-label="Name of the variant"
      dir="auto"
      maxLength={200}
      spellCheck
      value={draft ?? variant.title}
      placeholder={variant.id}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => {
        if (draft !== null)
          board.apply({ kind: 'set-variant', variant: { ...variant, title: draft.trim() } }, 'record');
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
