import { choiceParam, numberParam } from '../../shared/catalog/service.ts';
import { defaultCommitmentKind, type Settings } from '../../shared/model/document.ts';
import { commitmentNames, priceRegion } from '../../shared/wording/price-terms.ts';
import { useBoard, useDesign } from '../store/use-store.ts';
import { Changed } from './Changed.tsx';
import { NumberField } from './NumberField.tsx';
import { type FieldValue, ValueField } from './ValueField.tsx';

const hours = numberParam(
  'Hours a month',
  'hours',
  730,
  [1, 744],
  'what a month is billed for: the guide uses 730 and 720',
);
const commitment = numberParam(
  'Under a commitment',
  'ratio',
  0,
  [0, 1],
  'share of what a Savings Plan or a reservation can cover; its discount is an assumption',
);
const commitmentKind = choiceParam(
  'Commitment',
  commitmentNames,
  defaultCommitmentKind,
  'what it covers, and for how long it is bought',
);
const discount = numberParam('Private discount', 'ratio', 0, [0, 1], 'what AWS takes off the whole bill by contract');

/** How the board is priced: its month, its commitments, its region. */
export function PriceSettings() {
  const board = useBoard();
  const { settings } = useDesign();
  const set = (next: Partial<Settings>, undo: 'amend' | 'record') =>
    board.apply({ kind: 'set-settings', settings: next }, undo);
  const events = { onSettle: () => board.settle(), onAbandon: () => board.abandon() };
  return (
    <section>
      <h2>
        <span>Prices</span>
      </h2>
      <Changed id={null} name="hoursPerMonth">
        <NumberField
          definition={hours}
          value={settings.hoursPerMonth}
          fallback={730}
          onChange={(value, undo) => {
            // A month of no hours, or of less than none, is no board: it waits until the field makes sense.
            if (value === undefined) set({ hoursPerMonth: 730 }, undo);
            else if (value > 0) set({ hoursPerMonth: value }, undo);
          }}
          {...events}
        />
      </Changed>
      {(['commitment', 'discount'] as const).map((key) => (
        <Changed key={key} id={null} name={key}>
          <NumberField
            definition={key === 'commitment' ? commitment : discount}
            value={settings[key]}
            fallback={0}
            onChange={(value = 0, undo) => {
              if (value >= 0 && value <= 1) set({ [key]: value }, undo);
            }}
            {...events}
          />
        </Changed>
      ))}
      {(settings.commitment ?? 0) > 0 && (
        <Changed id={null} name="commitmentKind">
          <ValueField
            definition={commitmentKind}
            value={settings.commitmentKind}
            onChange={(value: FieldValue | undefined, undo) => {
              const kind = (value ?? defaultCommitmentKind) as NonNullable<Settings['commitmentKind']>;
              set({ commitmentKind: kind }, undo);
            }}
            {...events}
          />
        </Changed>
      )}
      <div className="param">
        <span className="grow">Region</span>
        <span className="param-value muted">{settings.region}</span>
      </div>
      {settings.region !== priceRegion && <p className="muted panel-note">Priced as {priceRegion}.</p>}
    </section>
  );
}
