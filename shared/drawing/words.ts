/** Stands in for `wording/` until it lands. */
import type { Catalog } from '../catalog/service.ts';
import type { CitedFact, EdgeAnalysis, Status } from '../engine/analysis.ts';
import type { ServiceNode } from '../model/document.ts';

export function edgeParts(
  edge: EdgeAnalysis,
  facts: Readonly<Record<string, CitedFact>>,
): {
  readonly rate: string;
  readonly limit: string;
  readonly cost: string;
  readonly status: Status;
  readonly differs: boolean;
} {
  const [rate = '', limit = '', cost = ''] = edge.label.split(' · ');
  const cited = edge.cost.lines.flatMap((line) => line.facts);
  return {
    rate,
    limit,
    cost: cost.replace('/mo', ''),
    status: edge.status,
    differs: cited.some((id) => facts[id]?.differs !== undefined),
  };
}

export function sizingLine(_node: ServiceNode, _catalog: Catalog): string {
  return '';
}

export function percent(utilisation: number): string {
  return `${Math.round(utilisation * 100)}%`;
}
