import { type NumberParam, numberParam } from '../../shared/catalog/service.ts';
import type { Budgets as Promised } from '../../shared/model/document.ts';
import { useBoard, useDesign } from '../store/use-store.ts';
import { NumberField } from './NumberField.tsx';

const fields: Readonly<Record<keyof Promised, NumberParam>> = {
  usdPerMonth: numberParam('Cost a month', 'USD', null, [0.01, null], 'more than this is a finding'),
  p50Ms: numberParam('Slowest path, p50', 'ms', null, [0.001, null], 'a slower path is a finding'),
  availability: numberParam('Availability', 'ratio', null, [0.000001, 1], 'a path that promises less is a finding'),
};

/** What the board promises; a promise that it does not keep is a finding. */
export function Budgets() {
  const board = useBoard();
  const { budgets = {} } = useDesign();
  return (
    <section>
      <h2>
        <span>Budgets</span>
      </h2>
      {(Object.keys(fields) as (keyof Promised)[]).map((key) => {
        const definition = fields[key];
        return (
          <NumberField
            key={key}
            definition={definition}
            value={budgets[key]}
            fallback={null}
            empty="none"
            onChange={(value, undo) => {
              // The reader refuses a budget of nothing: one out of its range waits until the field makes sense.
              const fits = value === undefined || (value >= definition.min && value <= (definition.max ?? value));
              if (fits) board.apply({ kind: 'set-budgets', budgets: { [key]: value } }, undo);
            }}
            onSettle={() => board.settle()}
            onAbandon={() => board.abandon()}
          />
        );
      })}
    </section>
  );
}
