import { compact, exact, exactMoney, unitPrice } from '../../shared/wording/numbers.ts';
import { Doubts } from '../controls/Doubts.tsx';
import type { CertificateSubject } from '../store/state.ts';
import { useBoard, useBoardState } from '../store/use-store.ts';
import type { CostSum } from './node-costs.ts';

/** A month's cost, line by line; a line leads to the certificate that it is part of. */
export function Costs({
  lines,
  certificate,
}: {
  readonly lines: readonly CostSum[];
  readonly certificate: CertificateSubject;
}) {
  const board = useBoard();
  const hours = useBoardState((state) => state.timeline.document.design.settings.hoursPerMonth);
  if (lines.length === 0) return null;
  const known = lines.reduce((sum, line) => sum + (line.usd ?? 0), 0);
  const unknown = lines.some((line) => line.usd === null);
  return (
    <section>
      <h2>
        <span>Cost a month</span>
        <span className="figure">{exact(hours)} hours</span>
      </h2>
      <div className="costs">
        {lines.map((line) => (
          <CostRow key={line.key} line={line} onOpen={() => board.view({ certificate })} />
        ))}
        <button
          type="button"
          className="cost-row costs-sum"
          title="Where this comes from"
          onClick={() => board.view({ certificate })}
        >
          <span>{unknown ? 'Total of what is known' : 'Total'}</span>
          <span className="figure">{exactMoney(known)}</span>
        </button>
      </div>
    </section>
  );
}

function CostRow({ line, onOpen }: { readonly line: CostSum; readonly onOpen: () => void }) {
  const { quantity, unitUsd, usd, unit } = line;
  return (
    <button type="button" className="cost-row" title="Where this comes from" onClick={onOpen}>
      <span className="cost-name">
        {line.label}{' '}
        {quantity !== null && unitUsd !== null && (
          <span className="muted figure" title={`${exact(quantity)} ${unit}`}>
            {quantityText(quantity)} × {unitPrice(unitUsd)}
          </span>
        )}
      </span>
      <Doubts of={line.facts} />
      <span className={usd === null ? 'figure muted' : 'figure'}>{usd === null ? 'unknown' : exactMoney(usd)}</span>
    </button>
  );
}

function quantityText(quantity: number): string {
  return quantity >= 1e6 ? compact(quantity) : exact(quantity, quantity >= 100 ? 0 : 2);
}
