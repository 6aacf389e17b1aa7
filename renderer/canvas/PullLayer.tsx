import { useReactFlow, useViewport, ViewportPortal } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { Point } from '../../shared/model/document.ts';
import { boxOf } from '../edits/extent.ts';
import type { Pull } from '../store/state.ts';
import { useDocument } from '../store/use-store.ts';
import { borderToward } from './border-toward.ts';
import { LooseArrow } from './ConnectionLine.tsx';
import { NextServices } from './NextServices.tsx';

/** The arrow that has left its card and has no end yet, and the list of services that may be its end. */
export function PullLayer({ pull }: { readonly pull: Pull }) {
  const document = useDocument();
  const { screenToFlowPosition, flowToScreenPosition } = useReactFlow();
  const [pointer, setPointer] = useState<Point | null>(null);
  // The list stays where the arrow ends, also while the board moves under it.
  useViewport();

  useEffect(() => {
    const onMove = (event: PointerEvent) => setPointer(screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, [screenToFlowPosition]);

  const box = boxOf(document, pull.from);
  const end = pull.at ?? pointer;
  if (box === null || end === null) return null;
  return (
    <>
      <ViewportPortal>
        <svg className="pull-line" aria-hidden="true">
          <LooseArrow start={borderToward(box, end)} end={end} />
        </svg>
      </ViewportPortal>
      {pull.at !== null && <NextServices from={pull.from} at={pull.at} screen={flowToScreenPosition(pull.at)} />}
    </>
  );
}
