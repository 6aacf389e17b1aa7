/** What a selected container or note is made larger or smaller by; loads behind the first picture. */
import { NodeResizer } from '@xyflow/react';
import { useDrawnResize } from './use-drawn-resize.ts';
import { useFrameResize } from './use-frame-resize.ts';

export function FrameGrips({ id }: { readonly id: string }) {
  return <NodeResizer minWidth={120} minHeight={88} {...useFrameResize(id)} />;
}

export function NoteGrips({ id }: { readonly id: string }) {
  return <NodeResizer minWidth={96} minHeight={36} {...useDrawnResize(id)} />;
}
