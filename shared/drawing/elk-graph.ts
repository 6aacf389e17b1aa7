/** A design as the graph that ELK lays out, and its answer as boxes on a board. */
import { cardSize, type Design, type EdgeId } from '../model/document.ts';
import { emptyFrame } from './frames.ts';
import type { Rect } from './geometry.ts';
import { measures } from './scene.ts';

/** What is used of ELK's graphs. */
export interface ElkNode {
  id: string;
  width?: number;
  height?: number;
  layoutOptions?: LayoutOptions;
  children?: ElkNode[];
  edges?: ElkEdge[];
}

/** What is used of ELK's answer. */
export interface PlacedNode {
  readonly id: string;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly children?: readonly PlacedNode[] | undefined;
}

interface ElkEdge {
  id: string;
  sources: string[];
  targets: string[];
  labels: { text: string; width: number; height: number; layoutOptions: LayoutOptions }[];
}

type LayoutOptions = Record<string, string>;

/** Where the first things lead to. */
export type ElkDirection = 'DOWN' | 'UP' | 'RIGHT' | 'LEFT';

/** Rows are 128 apart: a card, the annotation under it, and what is left of the way above and below that. */
const aroundAnnotation = (measures.row - cardSize.height - measures.annotationHeight) / 2;
/**
 * Between cards without an annotation between them. Annotations make the columns of 284 by themselves: they stand in the graph as what
 * they are, labels with a width.
 */
const besideCards = 60;

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
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
  'elk.padding': `[top=${measures.frameTop},left=${measures.frameAside},bottom=${measures.frameSide},right=${measures.frameAside}]`,
};

const onArrow: LayoutOptions = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' };

/** `widths` has the width of the annotation of every arrow that has one. Arrows from a card to itself take no part. */
export function elkGraph(
  { nodes, groups, edges }: Design,
  widths: ReadonlyMap<EdgeId, number>,
  direction: ElkDirection = 'DOWN',
): ElkNode {
  const own = { ...options, 'elk.direction': direction };
  const frame = { ...own, ...frameOptions };
  const inside = (home: string | null): ElkNode[] => [
    ...nodes.filter(({ group }) => group === home).map(({ id }): ElkNode => ({ id, ...cardSize })),
    ...groups
      .filter(({ group }) => group === home)
      .map(({ id }): ElkNode => {
        const children = inside(id);
        return { id, layoutOptions: frame, children, ...(children.length === 0 ? emptyFrame : {}) };
      }),
  ];
  return {
    // No thing on a board is called that.
    id: '\u0000',
    layoutOptions: own,
    children: inside(null),
    edges: edges
      .filter(({ from, to }) => from !== to)
      .map(({ id, from, to }): ElkEdge => {
        const width = widths.get(id);
        const labels =
          width === undefined ? [] : [{ text: id, width, height: measures.annotationHeight, layoutOptions: onArrow }];
        return { id, sources: [from], targets: [to], labels };
      }),
  };
}

/** Where ELK put every card and container, in absolute coordinates. */
export function boxesIn(root: PlacedNode): ReadonlyMap<string, Rect> {
  const boxes = new Map<string, Rect>();
  const visit = ({ children = [] }: PlacedNode, left: number, top: number) => {
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
