import type { EdgeAnalysis, NodeAnalysis } from '../engine/analysis.ts';
import type { EdgeId, NodeId, NodeLayout, ServiceNode } from '../model/document.ts';
import type { AnnotationText } from './annotations.ts';
import type { Arrow, Card } from './scene.ts';
import { type ArrowRequest, type WaysMemory, waysMemory } from './ways.ts';

/**
 * What is kept from one call of `sceneOf` to the next, so that moving one card costs no more than what is near it. Made by
 * `sceneCache`, one for each canvas; nobody else writes to it. What did not change keeps its identity from scene to scene.
 */
export interface SceneCache {
  readonly ways: WaysMemory;
  cards: ReadonlyMap<NodeId, KeptCard>;
  texts: ReadonlyMap<EdgeId, KeptText>;
  requests: ReadonlyMap<EdgeId, ArrowRequest>;
  arrows: ReadonlyMap<EdgeId, Arrow>;
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
    cards: new Map(),
    texts: new Map(),
    requests: new Map(),
    arrows: new Map(),
  };
}
