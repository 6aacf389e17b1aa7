import type { EdgeProps } from '@xyflow/react';
import { lazy, memo, Suspense } from 'react';
import { type Arrow, headPaths } from '../../shared/drawing/scene.ts';
import { useBoardState } from '../store/use-store.ts';
import { AnnotationView } from './AnnotationView.tsx';
import { BadgeView } from './BadgeView.tsx';
import { runsOf } from './dashed-runs.ts';
import { OnArrows } from './OnArrows.tsx';
import type { ArrowEdge } from './to-flow.ts';
import { detailAt } from './viewport.ts';

const CutMark = lazy(() => import('./Failed.tsx').then((module) => ({ default: module.CutMark })));
/** Loads when the words of an arrow are first written. */
const ArrowLabel = lazy(() => import('./ArrowLabel.tsx').then((module) => ({ default: module.ArrowLabel })));

/** An arrow on its path, with its annotation. */
export const ArrowView = memo(function ArrowView({ id, data, selected }: EdgeProps<ArrowEdge>) {
  const shown = useBoardState((state) => detailAt(state.zoom) !== 'none');
  const editing = useBoardState((state) => state.editing === id);
  if (data === undefined) return null;
  const { arrow, cut } = data;
  return (
    <>
      <ArrowShape arrow={arrow} cut={cut} selected={selected === true} />
      {editing && (
        <OnArrows>
          <Suspense>
            <ArrowLabel arrow={arrow} />
          </Suspense>
        </OnArrows>
      )}
      {shown && !editing && arrow.annotation !== null && (
        <OnArrows>
          <AnnotationView id={arrow.id} annotation={arrow.annotation} selected={selected === true} />
        </OnArrows>
      )}
      {shown && arrow.badge !== null && <BadgeView badge={arrow.badge} />}
    </>
  );
});

function ArrowShape({
  arrow,
  cut,
  selected,
}: {
  readonly arrow: Arrow;
  readonly cut: 'start' | 'end' | null;
  readonly selected: boolean;
}) {
  const { x, y, angle } = arrow.head;
  const leader = arrow.annotation?.leader ?? null;
  const width = selected ? Math.max(2, arrow.width) : arrow.width;
  const lines = arrow.mode === 'async' ? runsOf(arrow.path) : [{ d: arrow.path, before: 0 }];
  return (
    <g className={`arrow ${arrow.mode} ${arrow.status} ${selected ? 'selected' : ''} ${cut === null ? '' : 'cut'}`}>
      <path className="arrow-reach react-flow__edge-interaction" d={arrow.path} />
      {selected && <path className="arrow-halo" d={arrow.path} />}
      {lines.map(({ d, before }) => (
        <path key={before} className="arrow-line" d={d} strokeWidth={width} strokeDashoffset={before} />
      ))}
      <path className="arrow-head" d={headPaths[arrow.mode]} transform={`translate(${x} ${y}) rotate(${angle})`} />
      {cut !== null && (
        <Suspense>
          <CutMark points={arrow.points} at={cut} />
        </Suspense>
      )}
      {leader !== null && (
        <path className="arrow-leader" d={`M${leader[0].x} ${leader[0].y}L${leader[1].x} ${leader[1].y}`} />
      )}
    </g>
  );
}
