/** A design as the graph that ELK lays out, and its answer as boxes on a board. */
import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import { emptyFrame } from '../../shared/drawing/frames.ts';
import { measures } from '../../shared/drawing/scene.ts';
import { cardSize, type Design, type EdgeId } from '../../shared/model/document.ts';
import type { Box } from '../edits/extent.ts';

/** Rows are 128 apart: a card, the annotation under it, and what is left of the way above and below that. */
const aroundAnnotation = (measures.row - cardSize.height - measures.annotationHeight) / 2;
/**
 * Between cards without an annotation between them. Annotations make the columns of 284 by themselves: they stand in the graph as what
 * they are, labels with a width.
 */
const besideCards = 60;

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.randomSeed': '1',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '20',
  'elk.spacing.nodeNode': String(besideCards),
  'elk.spacing.componentComponent': String(measures.column - cardSize.width),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(aroundAnnotation),
  'elk.spacing.edgeNode': '24',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.spacing.edgeLabel': '0',
  'elk.spacing.labelLabel': String(measures.clear),
};

/** A container's margins as the board draws them, with room for its title. */
const frameOptions: LayoutOptions = {
  ...options,
  'elk.padding': `[top=${measures.frameTop},left=${measures.frameAside},bottom=${measures.frameSide},right=${measures.frameAside}]`,
};

const onArrow: LayoutOptions = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' };

/** `widths` has the width of the annotation of every arrow that has one. Arrows from a card to itself take no part. */
export function elkGraph({ nodes, groups, edges }: Design, widths: ReadonlyMap<EdgeId, number>): ElkNode {
  const inside = (home: string | null): ElkNode[] => [
    ...nodes.filter(({ group }) => group === home).map(({ id }): ElkNode => ({ id, ...cardSize })),
    ...groups
      .filter(({ group }) => group === home)
      .map(({ id }): ElkNode => {
        const children = inside(id);
        return { id, layoutOptions: frameOptions, children, ...(children.length === 0 ? emptyFrame : {}) };
      }),
  ];
  return {
    // No thing on a board is called that.
    id: '\u0000',
    layoutOptions: options,
    children: inside(null),
    edges: edges
      .filter(({ from, to }) => from !== to)
      .map(({ id, from, to }): ElkExtendedEdge => {
        const width = widths.get(id);
        const labels =
          width === undefined ? [] : [{ text: id, width, height: measures.annotationHeight, layoutOptions: onArrow }];
        return { id, sources: [from], targets: [to], labels };
      }),
  };
}

/** Where ELK put every card and container, in absolute coordinates. */
export function boxesIn(root: ElkNode): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  const visit = ({ children = [] }: ElkNode, left: number, top: number) => {
    for (const child of children) {
      const x = left + (child.x ?? 0);
      const y = top + (child.y ?? 0);
      boxes.set(child.id, { x, y, width: child.width ?? 0, height: child.height ?? 0 });
      visit(child, x, y);
    }
  };
  visit(root, 0, 0);
  return boxes;
}
