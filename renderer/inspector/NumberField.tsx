import { Minus, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import type { NumberParam } from '../../shared/catalog/service.ts';
import { problemOf, readTyped, stepped, typedText, unitText } from './field-value.ts';

/** What a field reports while it is used: `amend` as it is typed, `record` when it is done, `abandon` on Escape. */
export interface FieldEvents {
  readonly onChange: (value: number | undefined, undo: 'amend' | 'record') => void;
  readonly onSettle: () => void;
  readonly onAbandon: () => void;
}

/** A number with its unit. What does not fit is said below the field; what is no number never reaches the board. */
export function NumberField({
  definition,
  value,
  fallback,
  empty = 'not set',
  onChange,
  onSettle,
  onAbandon,
}: FieldEvents & {
  readonly definition: NumberParam;
  /** The board's own value, if it has one. */
  readonly value: unknown;
  /** What holds while the field is empty. */
  readonly fallback: number | null;
  /** Stands in the field while nothing holds. */
  readonly empty?: string;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const current = typeof value === 'number' ? value : fallback;
  const typed = draft === null ? null : readTyped(draft, definition);
  const problem =
    typed === null
      ? typeof value === 'number'
        ? problemOf(value, definition)
        : null
      : typed.kind === 'empty'
        ? null
        : typed.problem;

  function step(direction: 1 | -1) {
    const next = stepped(current ?? 0, direction, definition);
    setDraft(null);
    onChange(next, 'record');
  }

  return (
    <div className="param">
      <label htmlFor={id} title={definition.why} className="grow cut">
        {definition.label}
      </label>
      <div className="field" {...(problem === null ? {} : { 'data-invalid': '' })}>
        <input
          id={id}
          className={value === undefined && draft === null ? 'figure muted' : 'figure'}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={draft ?? typedText(current ?? undefined, definition)}
          placeholder={empty}
          aria-invalid={problem !== null}
          {...(problem === null ? {} : { 'aria-describedby': `${id}-problem` })}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setDraft(event.target.value);
            const next = readTyped(event.target.value, definition);
            if (next.kind === 'number') onChange(next.value, 'amend');
            if (next.kind === 'empty') onChange(undefined, 'amend');
          }}
          onBlur={() => {
            setDraft(null);
            onSettle();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              setDraft(null);
              onSettle();
            } else if (event.key === 'Escape') {
              setDraft(null);
              onAbandon();
              event.currentTarget.blur();
            } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
              event.preventDefault();
              step(event.key === 'ArrowUp' ? 1 : -1);
            }
          }}
        />
        {(current !== null || draft !== null) && <span className="muted cut field-unit">{unitText(definition)}</span>}
        {definition.whole && (
          <span className="stepper">
            <button type="button" tabIndex={-1} aria-label={`${definition.label}: less`} onClick={() => step(-1)}>
              <Minus size={12} />
            </button>
            <button type="button" tabIndex={-1} aria-label={`${definition.label}: more`} onClick={() => step(1)}>
              <Plus size={12} />
            </button>
          </span>
        )}
      </div>
      {problem !== null && (
        <p className="param-problem over" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
