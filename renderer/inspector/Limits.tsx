import type { Limit } from '../../shared/engine/analysis.ts';
import { percent } from '../../shared/wording/numbers.ts';
import { Doubts } from '../controls/Doubts.tsx';
import { StatusMark, statusName } from '../controls/StatusMark.tsx';
import { amount } from '../panels/figures.ts';
import { useBoard } from '../store/use-store.ts';

/** The limits of a service as meters, with the line at 70 % where the guide scales. */
export function Limits({ id, limits }: { readonly id: string; readonly limits: readonly Limit[] }) {
  if (limits.length === 0) return null;
  return (
    <section>
      <h2>
        <span>Limits</span>
        <span>line at 70%</span>
      </h2>
      {limits.map((limit) => (
        <LimitRow key={limit.key} id={id} limit={limit} />
      ))}
    </section>
  );
}

function LimitRow({ id, limit }: { readonly id: string; readonly limit: Limit }) {
  const board = useBoard();
  const { demand, capacity, utilisation, status } = limit;
  const known = (value: number | null) => (value === null ? 'unknown' : amount(value));
  return (
    <button
      type="button"
      className="limit-meter"
      title="Where this comes from"
      onClick={() => board.view({ certificate: { id, part: 'limit', key: limit.key } })}
    >
      <span className="limit-row">
        <span className="cut">{limit.label}</span>
        <Doubts of={limit.facts} />
        <b className={`limit-state figure ${status}`}>
          <StatusMark status={status} />
          {percent(utilisation)}
          <span className="hidden-text">, {statusName[status]}</span>
        </b>
      </span>
      <span className="meter">
        {utilisation !== null && (
          <span className={`fill-${status}`} style={{ width: `${Math.min(1, utilisation) * 100}%` }} />
        )}
        <span className="meter-line" />
      </span>
      <span className="caption figure">
        {known(demand)} of {known(capacity)} <span className="muted">{limit.unit}</span>
        {limit.soft && <span className="muted"> · AWS raises it on request</span>}
      </span>
    </button>
  );
}
