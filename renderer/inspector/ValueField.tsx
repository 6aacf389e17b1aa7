import type { ParamDefinition } from '../../shared/catalog/service.ts';
import { Choice } from '../controls/Choice.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { type FieldEvents, NumberField } from './NumberField.tsx';

export type FieldValue = number | string | boolean;

/** One value, drawn as its kind asks; `undefined` stands for the default. */
export function ValueField({
  definition,
  value,
  fallback,
  empty,
  onChange,
  onSettle,
  onAbandon,
}: Omit<FieldEvents, 'onChange'> & {
  readonly definition: ParamDefinition;
  readonly value: unknown;
  /** What holds while no number of its own is given; the definition's default when left out. */
  readonly fallback?: number | null;
  readonly empty?: string;
  readonly onChange: (value: FieldValue | undefined, undo: 'amend' | 'record') => void;
}) {
  switch (definition.kind) {
    case 'number':
      return (
        <NumberField
          definition={definition}
          value={value}
          fallback={fallback ?? definition.default}
          {...(empty === undefined ? {} : { empty })}
          onChange={onChange}
          onSettle={onSettle}
          onAbandon={onAbandon}
        />
      );
    case 'choice': {
      const chosen = typeof value === 'string' ? value : definition.default;
      return (
        <div className="param">
          <span className="grow cut" title={definition.why}>
            {definition.label}
          </span>
          <Choice
            label={definition.label}
            value={chosen}
            options={definition.options}
            onChange={(next) => onChange(next === definition.default ? undefined : next, 'record')}
          />
        </div>
      );
    }
    case 'switch':
      return (
        <div className="param">
          <span className="grow cut" title={definition.why}>
            {definition.label}
          </span>
          <span className="param-switch">
            <Toggle
              label={definition.label}
              checked={typeof value === 'boolean' ? value : definition.default}
              onChange={(next) => onChange(next === definition.default ? undefined : next, 'record')}
            />
          </span>
        </div>
      );
  }
}
