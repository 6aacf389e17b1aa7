import { compact, exact, exactMoney } from '../../shared/wording/numbers.ts';
import { useBoardState } from '../store/use-store.ts';
import type { CostSum } from './node-costs.ts';

/** A month's cost, line by line. */
export function Costs({ lines }: { readonly lines: readonly CostSum[] }) {
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
          <CostRow key={line.key} line={line} />
        ))}
        <span className="costs-sum">{unknown ? 'Total of what is known' : 'Total'}</span>
        <span className="costs-sum figure">{exactMoney(known)}</span>
      </div>
    </section>
  );
}

function CostRow({ line }: { readonly line: CostSum }) {
  const { quantity, unitUsd, usd, unit } = line;
  return (
    <>
      <span className="cost-name">
        {line.label}{' '}
        {quantity !== null && unitUsd !== null && (
          <span className="muted figure" title={`${exact(quantity)} ${unit}`}>
            {quantityText(quantity)} × {exactMoney(unitUsd)}
          </span>
        )}
      </span>
      <span className={usd === null ? 'figure muted' : 'figure'}>{usd === null ? 'unknown' : exactMoney(usd)}</span>
    </>
  );
}

function quantityText(quantity: number): string {
  return quantity >= 1e6 ? compact(quantity) : exact(quantity, quantity >= 100 ? 0 : 2);
}
