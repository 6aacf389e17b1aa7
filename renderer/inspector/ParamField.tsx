import type { ParamDefinition } from '../../shared/catalog/service.ts';
import { useBoard } from '../store/use-store.ts';
import { Changed } from './Changed.tsx';
import { ValueField } from './ValueField.tsx';

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
export function ParamField({ id, name, ...field }: ParamFieldProps) {
  const board = useBoard();
  return (
    <Changed id={id} name={name}>
      <ValueField
        {...field}
        onChange={(value, undo) => board.apply({ kind: 'set-param', id, key: name, value }, undo)}
        onSettle={() => board.settle()}
        onAbandon={() => board.abandon()}
      />
    </Changed>
  );
}
