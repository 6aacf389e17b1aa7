/**
 * The text of an arrow: throughput · binding limit · cost. Canvas, SVG, Mermaid, notes and command line all take it from here, so they
 * cannot disagree.
 */
import type { CitedFact, EdgeAnalysis, Limit, Status } from '../engine/analysis.ts';
import { compact, counted, exact, money, percent, rate } from './numbers.ts';

export interface EdgeParts {
  /** "11.6k/s" */
  readonly rate: string;
  /** "96% of 12 shards", "no quota", "unknown" */
  readonly limit: string;
  /** "$557"; costs are per month. */
  readonly cost: string;
  readonly status: Status;
  /** Guide and AWS differ on a figure behind the cost or the limit. */
  readonly differs: boolean;
}

export function edgeParts(
  edge: Omit<EdgeAnalysis, 'label'>,
  facts: Readonly<Record<string, CitedFact>> = {},
): EdgeParts {
  const binding = edge.limits.find((limit) => limit.key === edge.binding);
  const unknownCost = edge.cost.lines.some((line) => line.usd === null);
  const cited = [...(binding?.facts ?? []), ...edge.cost.lines.flatMap((line) => line.facts)];
  return {
    rate: rate(edge.throughput.perSecond),
    limit: limitPart(edge, binding),
    cost:
      unknownCost && edge.cost.usdPerMonth === 0
        ? 'cost unknown'
        : `${unknownCost ? '>' : ''}${money(edge.cost.usdPerMonth)}`,
    status: edge.status,
    differs: cited.some((id) => facts[id]?.differs !== undefined),
  };
}

function limitPart(edge: Omit<EdgeAnalysis, 'label'>, binding: Limit | undefined): string {
  if (edge.status === 'unknown') return 'unknown';
  return binding === undefined ? 'no quota' : limitText(binding);
}

/** "96% of 12 shards", "6% of 1k runs". */
export function limitText(limit: Limit): string {
  if (limit.utilisation === null) return 'unknown';
  const { value, noun } = limit.of;
  const amount =
    value === null
      ? ''
      : value >= 10_000
        ? compact(value)
        : value >= 1000 && value % 1000 === 0
          ? compact(value)
          : exact(value, 1);
  const part = percent(limit.utilisation);
  return `${part}${part.endsWith('×') ? ' ' : ' of '}${amount === '' ? noun : counted(amount, noun)}`;
}

/** One line of text for exports and screen readers: "11.6k/s · 96% of 12 shards · $557/mo". */
export function edgeLabel(edge: Omit<EdgeAnalysis, 'label'>): string {
  const parts = edgeParts(edge);
  return `${parts.rate} · ${parts.limit} · ${parts.cost === 'cost unknown' ? parts.cost : `${parts.cost}/mo`}`;
}
