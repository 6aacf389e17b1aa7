import type { ServiceDefinition } from '../catalog/service.ts';
import type { Analysis, EdgeAnalysis, NodeAnalysis } from '../engine/analysis.ts';
import type { Design, Edge, EdgeId, Layout, NodeId, NodeLayout, ServiceNode, Sketch } from '../model/document.ts';
import type { AnnotationText } from './annotations.ts';
import type { Arrow, Card, NoteBox, Scene } from './scene.ts';
import { type ArrowRequest, type Way, type WaysMemory, waysMemory } from './ways.ts';

/**
 * What is kept from one call of `sceneOf` to the next, so that moving one card costs no more than what is near it. Made by
 * `sceneCache`, one for each canvas; nobody else writes to it. What did not change keeps its identity from scene to scene.
 */
export interface SceneCache {
  readonly ways: WaysMemory;
  /** The scene before, in the order of its lists: where only places change, nothing is looked for by its id. */
  still: Still | null;
  texts: ReadonlyMap<EdgeId, KeptText>;
  requests: ReadonlyMap<EdgeId, ArrowRequest>;
  /** What was drawn of a sketch: a drag of cards leaves it as it is. */
  drawn: KeptDrawn | null;
}

export interface KeptDrawn {
  readonly sketch: Sketch;
  readonly notes: readonly NoteBox[];
  readonly behind: Scene['behind'];
  readonly strokes: Scene['strokes'];
}

/** What was made of a design and its figures, and of the layout of its arrows. */
export interface Still {
  readonly design: Design;
  readonly figures: Analysis | null;
  readonly layouts: Layout['edges'];
  readonly cards: readonly KeptCard[];
  readonly services: ReadonlyMap<NodeId, ServiceDefinition>;
  readonly edges: readonly Edge[];
  readonly numbers: ReadonlyMap<NodeId, number>;
  readonly texts: readonly (AnnotationText | null)[];
  readonly requests: readonly ArrowRequest[];
  readonly ways: readonly Way[];
  readonly arrows: readonly Arrow[];
}

export interface KeptCard {
  readonly node: ServiceNode;
  readonly at: NodeLayout | undefined;
  readonly analysis: NodeAnalysis | null;
  readonly card: Card;
}

export interface KeptText {
  readonly label: string;
  readonly analysis: EdgeAnalysis | null;
  readonly text: AnnotationText | null;
}

export function sceneCache(): SceneCache {
  return {
    ways: waysMemory(),
    still: null,
    texts: new Map(),
    requests: new Map(),
    drawn: null,
  };
}
