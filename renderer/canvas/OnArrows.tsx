import { type ReactFlowState, useStore } from '@xyflow/react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The element that React Flow keeps for what stands on arrows, looked for once for each board: every arrow asks with every pixel panned. */
const layers = new WeakMap<HTMLElement, Element>();

function layerOf({ domNode }: ReactFlowState): Element | null {
  if (domNode === null) return null;
  const known = layers.get(domNode);
  if (known !== undefined) return known;
  const found = domNode.querySelector('.react-flow__edgelabel-renderer');
  if (found !== null) layers.set(domNode, found);
  return found;
}

/** Draws its content above the arrows, in the board's own coordinates. */
export function OnArrows({ children }: { readonly children: ReactNode }) {
  const layer = useStore(layerOf);
  return layer === null ? null : createPortal(children, layer);
}
