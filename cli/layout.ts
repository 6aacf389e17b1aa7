/** Lays out what was read without places, with ELK, which loads for it. */
import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import { type LayingOut, laidOut } from '../shared/drawing/laid-out.ts';
import { sceneOf } from '../shared/drawing/scene-of.ts';
import type { Document } from '../shared/model/document.ts';

/** The board with a place for everything. */
export async function laidOutHere(
  document: Document,
  { direction, links }: Pick<LayingOut, 'direction' | 'links'>,
): Promise<Document> {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  return laidOut(document, {
    layOut: (graph) => new Elk().layout(graph),
    draw: (placed) => sceneOf(placed, analyze(placed.design, catalog), { catalog }),
    ...(direction === undefined ? {} : { direction }),
    ...(links === undefined ? {} : { links }),
  });
}
