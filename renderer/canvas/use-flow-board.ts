import { useStore } from '@xyflow/react';
import { useMemo, useSyncExternalStore } from 'react';
import type { Scene } from '../../shared/drawing/scene.ts';
import { currentFailure } from '../store/failure.ts';
import { useBoardState } from '../store/use-store.ts';
import { isSameRegion, regionOf } from './in-view.ts';
import { liveParts } from './live-parts.ts';
import { revealed } from './revealed.ts';
import { type FlowBoard, flowMaker } from './to-flow.ts';

/** React Flow's nodes and edges: what is near the view or in hand. `isElement` says whether React Flow selects and moves a thing itself. */
export function useFlowBoard(
  scene: Scene,
  drawn: boolean,
  hovered: string | null,
): FlowBoard & { readonly isElement: (id: string) => boolean } {
  const make = useMemo(flowMaker, []);
  const selection = useBoardState((state) => state.selection);
  const editing = useBoardState((state) => state.editing);
  const failure = useBoardState(currentFailure);
  const region = useStore(({ transform, width, height }) => regionOf(transform, width, height), isSameRegion);
  const asked = useSyncExternalStore(revealed.subscribe, revealed.get);
  const live = useMemo(
    () => liveParts(scene, region, drawn, { selection, others: [hovered, editing, ...asked] }),
    [scene, region, drawn, selection, hovered, editing, asked],
  );
  return useMemo(() => {
    const flow = make(live.scene, selection, failure, live.far);
    // A card that is there for its arrows alone is neither selected nor moved by React Flow.
    const ids = new Set([...flow.nodes, ...flow.edges].flatMap(({ id, hidden }) => (hidden ? [] : [id])));
    return { ...flow, isElement: (id) => ids.has(id) };
  }, [make, live, selection, failure]);
}
