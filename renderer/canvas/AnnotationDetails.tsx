import { exact, exactMoney, percent } from '../../shared/wording/numbers.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { limitName } from '../panels/names.ts';
import { useAnalysis, useDocument } from '../store/use-store.ts';

/** An annotation opened: its three figures in full, one under the other. */
export function AnnotationDetails({ id }: { readonly id: string }) {
  const { design } = useDocument();
  const edge = useAnalysis().edges[id];
  const target = design.edges.find((candidate) => candidate.id === id)?.to;
  if (edge === undefined || target === undefined) return null;
  const { throughput, cost } = edge;
  const limit = edge.limits.find((candidate) => candidate.key === edge.binding);
  const known = (value: number | null, decimals = 2) => (value === null ? 'unknown' : exact(value, decimals));
  const peak =
    throughput.peakPerSecond !== null && throughput.peakPerSecond !== throughput.perSecond
      ? `, ${known(throughput.peakPerSecond)}/s at the peak`
      : '';
  return (
    <div className="annotation-details" role="tooltip">
      <span className="muted">Rate</span>
      <span className="figure">
        {known(throughput.perSecond)}/s
        <span className="muted">
          {' '}
          of {known(throughput.payloadKb)} KB, {known(throughput.mbPerSecond, 3)} MB/s{peak}
        </span>
      </span>
      <span className="muted">Limit</span>
      <span className="figure">
        {limit === undefined ? (
          <span className="muted">no quota applies</span>
        ) : (
          <>
            <span className={`details-status ${edge.status}`}>
              <StatusMark status={edge.status} />
              {percent(limit.utilisation)}
            </span>{' '}
            <span className="muted">
              {limitName(design, target, limit.key)}, {known(limit.demand)} of {known(limit.capacity)} {limit.unit}
            </span>
          </>
        )}
      </span>
      <span className="muted">Cost</span>
      <span className="figure">
        {exactMoney(cost.usdPerMonth)} <span className="muted">a month</span>
      </span>
    </div>
  );
}
