/** A board without places, laid out by ELK. */
import type { Document, NodeId } from '../model/document.ts';
import { boxesIn, type ElkDirection, type ElkNode, elkGraph, type PlacedNode } from './elk-graph.ts';
import type { Scene } from './scene.ts';
import { settleLayout } from './settle-layout.ts';

export interface LayingOut {
  /** ELK; may reject. */
  readonly layOut: (graph: ElkNode) => Promise<PlacedNode>;
  /** Draws a board with a place for everything: annotations need their room. */
  readonly draw: (document: Document) => Scene;
  readonly direction?: keyof typeof directions;
  /** Where cards lead, kept beside their place. */
  readonly links?: ReadonlyMap<NodeId, string>;
}

/** Beyond so many cards and arrows ELK takes longer than anybody waits. */
const most = 1200;
/** Cards lie on a grid of so many px. */
const grid = 4;

/** What a diagram calls its direction. */
const directions: Readonly<Record<'TB' | 'BT' | 'LR' | 'RL', ElkDirection>> = {
  TB: 'DOWN',
  BT: 'UP',
  LR: 'RIGHT',
  RL: 'LEFT',
};

/** True where nothing has a place yet. */
export function isUnplaced({ design, layout }: Document): boolean {
  return design.nodes.length > 0 && Object.keys(layout.nodes).length === 0;
}

/** The board with a place for everything. Where some have one, or ELK stumbles, the plainer layout of quick add does it. */
export async function laidOut(document: Document, laying: LayingOut): Promise<Document> {
  const placed = await placedBy(document, laying);
  if (laying.links === undefined || laying.links.size === 0) return placed;
  const nodes = new Map(Object.entries(placed.layout.nodes));
  for (const [id, link] of laying.links) {
    const place = nodes.get(id);
    if (place !== undefined) nodes.set(id, { ...place, link });
  }
  return { ...placed, layout: { ...placed.layout, nodes: Object.fromEntries(nodes) } };
}

async function placedBy(document: Document, { layOut, draw, direction = 'TB' }: LayingOut): Promise<Document> {
  const settled = settleLayout(document);
  const { design } = document;
  if (!isUnplaced(document) || design.nodes.length + design.edges.length > most) return settled;
  try {
    const widths = new Map(
      draw(settled).arrows.flatMap(({ id, annotation }) =>
        annotation === null ? [] : [[id, annotation.box.width] as const],
      ),
    );
    const boxes = boxesIn(await layOut(elkGraph(design, widths, directions[direction])));
    const round = (length: number) => Math.round(length / grid) * grid;
    const nodes = design.nodes.map(({ id }) => {
      const box = boxes.get(id);
      if (box === undefined) throw new Error('a card was left out');
      return [id, { x: round(box.x), y: round(box.y) }] as const;
    });
    const groups = design.groups.map(({ id }) => {
      const box = boxes.get(id);
      if (box === undefined) throw new Error('a container was left out');
      return [id, { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) }] as const;
    });
    return {
      ...document,
      layout: { ...document.layout, nodes: Object.fromEntries(nodes), groups: Object.fromEntries(groups) },
    };
  } catch {
    // ELK stumbles over a few graphs; ours takes all.
    return settled;
  }
}
