/** Tidy Up: lays the board or the chosen part of it out anew, as one step. Loaded when it is asked for first. */

import { boxesIn, elkGraph } from '../../shared/drawing/elk-graph.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import type { Box } from '../edits/extent.ts';
import { layOut } from './elk.ts';
import { layeredBoxes } from './layered-boxes.ts';
import { designOf, tidyPart } from './part.ts';
import { type Draw, tidied } from './tidied.ts';

export interface Tidied {
  readonly edit: Edit;
  /** All of the board, and not only what was chosen. */
  readonly whole: boolean;
}

/**
 * The edit that tidies what is chosen of a document, or all of it where nothing is. `draw` draws the board: annotations need their
 * room. `null` when there is nothing to lay out.
 */
export async function tidyEdit(document: Document, draw: Draw, chosen: Iterable<string>): Promise<Tidied | null> {
  const part = tidyPart(document, chosen);
  if (part.nodes.length + part.groups.length === 0) return null;
  const design = designOf(part, document.design);
  const widths = new Map(
    draw(document).arrows.flatMap(({ id, annotation }) =>
      annotation === null ? [] : [[id, annotation.box.width] as const],
    ),
  );
  let boxes: ReadonlyMap<string, Box>;
  try {
    boxes = boxesIn(await layOut(elkGraph(design, widths)));
  } catch {
    // ELK stumbles over a few graphs; ours is plainer and takes all.
    boxes = layeredBoxes(design);
  }
  return { edit: tidied(document, part, boxes, draw), whole: part.whole };
}
