import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { exact, exactMoney, percent } from '../../shared/wording/numbers.ts';
import { Doubts } from '../controls/Doubts.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import { limitName } from '../panels/names.ts';
import { useAnalysis, useDesign } from '../store/use-store.ts';

const gap = 6;
const margin = 8;

/** An annotation opened: its three figures in full, one under the other, at their own size whatever the zoom. */
export function AnnotationDetails({ id, anchor }: { readonly id: string; readonly anchor: HTMLElement }) {
  const design = useDesign();
  const edge = useAnalysis().edges[id];
  const target = design.edges.find((candidate) => candidate.id === id)?.to;
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const surface = anchor.closest('.surface');

  useLayoutEffect(() => {
    if (box.current === null || surface === null) return;
    const at = anchor.getBoundingClientRect();
    const own = box.current.getBoundingClientRect();
    const around = surface.getBoundingClientRect();
    const middle = at.left + at.width / 2 - own.width / 2;
    const below = at.bottom + gap;
    const fits = below + own.height + margin <= around.bottom;
    setPlace({
      left: Math.max(around.left + margin, Math.min(middle, around.right - own.width - margin)) - around.left,
      top: (fits ? below : at.top - gap - own.height) - around.top,
    });
  }, [anchor, surface]);

  if (edge === undefined || target === undefined || surface === null) return null;
  const { throughput, cost } = edge;
  const limit = edge.limits.find((candidate) => candidate.key === edge.binding);
  const known = (value: number | null, decimals = 2) => (value === null ? 'unknown' : exact(value, decimals));
  const peak =
    throughput.peakPerSecond !== null && throughput.peakPerSecond !== throughput.perSecond
      ? `, ${known(throughput.peakPerSecond)}/s at the peak`
      : '';
  return createPortal(
    <div
      ref={box}
      className="annotation-details"
      role="tooltip"
      style={place === null ? { visibility: 'hidden' } : place}
    >
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
            <Doubts of={limit.facts} />
          </>
        )}
      </span>
      <span className="muted">Cost</span>
      <span className="figure">
        {exactMoney(cost.usdPerMonth)} <span className="muted">a month</span>
        <Doubts of={cost.lines.flatMap((line) => line.facts)} />
      </span>
    </div>,
    surface,
  );
}
