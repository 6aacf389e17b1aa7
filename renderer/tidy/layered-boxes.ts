/** The board's own layout, for where ELK cannot run: plainer, and always there. */
import { framesOf } from '../../shared/drawing/frames.ts';
import { layered } from '../../shared/drawing/layered.ts';
import { cardSize, type Design, emptyDocument } from '../../shared/model/document.ts';
import type { Box } from '../edits/extent.ts';

export function layeredBoxes(design: Design): ReadonlyMap<string, Box> {
  const places = layered(design);
  const empty = emptyDocument();
  const frames = framesOf({ ...empty, design, layout: { ...empty.layout, nodes: Object.fromEntries(places) } });
  return new Map([...frames, ...[...places].map(([id, at]) => [id, { ...at, ...cardSize }] as const)]);
}
