import type { ParamDefinition } from '../../shared/catalog/service.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { Choice } from '../controls/Choice.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { useBoard } from '../store/use-store.ts';
import { Changed } from './Changed.tsx';
import { NumberField } from './NumberField.tsx';

interface ParamFieldProps {
  /** The node or edge. */
  readonly id: string;
  readonly name: string;
  readonly definition: ParamDefinition;
  readonly value: unknown;
  /** What holds while the board gives no number of its own; the catalog's default when left out. */
  readonly fallback?: number | null;
  readonly empty?: string;
}

/** One parameter of a service or an arrow, drawn as its kind asks. */
export function ParamField(props: ParamFieldProps) {
  return (
    <Changed id={props.id} name={props.name}>
      <Field {...props} />
    </Changed>
  );
}

function Field({ id, name, definition, value, fallback, empty }: ParamFieldProps) {
  const board = useBoard();
  const edit = (next: unknown): Edit => ({ kind: 'set-param', id, key: name, value: next });
  switch (definition.kind) {
    case 'number':
      return (
        <NumberField
          definition={definition}
          value={value}
          fallback={fallback ?? definition.default}
          {...(empty === undefined ? {} : { empty })}
          onChange={(next, undo) => board.apply(edit(next), undo)}
          onSettle={() => board.settle()}
          onAbandon={() => board.abandon()}
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
            onChange={(next) => board.apply(edit(next === definition.default ? undefined : next), 'record')}
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
              onChange={(next) => board.apply(edit(next === definition.default ? undefined : next), 'record')}
            />
          </span>
        </div>
      );
  }
}
