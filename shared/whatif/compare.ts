/**
 * What changes from one analysis to another: cost, head-room, break point, latency, availability, findings. Both analyses are of the same
 * board, sized or loaded differently.
 *
 * A figure that rests on something unknown says so in `unknown`, and then there is no difference to state: "unknown" is never 0.
 */
import type { Analysis, Finding, Limit } from '../engine/analysis.ts';

export interface Figure {
  /** What is known; `null` where nothing is. */
  readonly value: number | null;
  /** Ids of the nodes and edges that have no figure, and so are not in `value`. */
  readonly unknown: readonly string[];
}

export interface Change {
  readonly before: Figure;
  readonly after: Figure;
  /** after − before; `null` where either is not fully known. */
  readonly difference: number | null;
  /** difference ÷ before; `null` also where before is 0. */
  readonly ratio: number | null;
}

export interface Place {
  readonly at: string;
  readonly limit: string;
}

export interface Delta {
  readonly usdPerMonth: Change;
  /** By canonical service id, dearest first; services that cost nothing in both are left out. */
  readonly byService: readonly { readonly service: string; readonly usdPerMonth: Change }[];
  /** The fullest limit of all nodes, as a fraction: 1 is exactly full. */
  readonly utilisation: Change & { readonly at: { readonly before: Place | null; readonly after: Place | null } };
  /** Load factor at which the first limit is full; `null` where nothing grows. */
  readonly breaksAt: Change & { readonly at: { readonly before: Place | null; readonly after: Place | null } };
  /** Typical time of the slowest path, ms. */
  readonly p50Ms: Change;
  /** Availability of the weakest path, as a fraction. */
  readonly availability: Change;
  readonly findings: { readonly gained: readonly Finding[]; readonly lost: readonly Finding[] };
}

/** What `after` has other than `before`. */
export function compare(before: Analysis, after: Analysis): Delta {
  const [worstBefore, worstAfter] = [worstLimit(before), worstLimit(after)];
  return {
    usdPerMonth: change(costFigure(before), costFigure(after)),
    byService: servicesOf(before, after),
    utilisation: {
      ...change(known(worstBefore?.limit.utilisation ?? null), known(worstAfter?.limit.utilisation ?? null)),
      at: { before: worstBefore?.place ?? null, after: worstAfter?.place ?? null },
    },
    breaksAt: {
      ...change(known(before.breaksAt?.load ?? null), known(after.breaksAt?.load ?? null)),
      at: { before: breakPlace(before), after: breakPlace(after) },
    },
    p50Ms: change(slowest(before), slowest(after)),
    availability: change(weakest(before), weakest(after)),
    findings: { gained: without(after.findings, before.findings), lost: without(before.findings, after.findings) },
  };
}

/** Two figures and what lies between them. */
export function change(before: Figure, after: Figure): Change {
  const isKnown = before.unknown.length === 0 && after.unknown.length === 0;
  const difference = isKnown && before.value !== null && after.value !== null ? after.value - before.value : null;
  const ratio = difference === null || before.value === null || before.value === 0 ? null : difference / before.value;
  return { before, after, difference, ratio };
}

function known(value: number | null): Figure {
  return { value, unknown: [] };
}

function costFigure({ total }: Analysis): Figure {
  return { value: total.usdPerMonth, unknown: distinct(total.unknown.map(({ at }) => at)) };
}

/** A service's part of an unknown line is told by the facts that the line cites: `SERVICE.KEY`. */
function servicesOf(before: Analysis, after: Analysis): Delta['byService'] {
  const figures = (analysis: Analysis) => {
    const unknown = new Map<string, string[]>();
    for (const { at, key } of analysis.total.unknown) {
      const part = Object.hasOwn(analysis.nodes, at) ? analysis.nodes[at] : analysis.edges[at];
      const line = part?.cost.lines.find((one) => one.key === key && one.usd === null);
      for (const service of distinct(line?.facts.map((id) => id.slice(0, id.indexOf('.'))) ?? []))
        unknown.set(service, [...(unknown.get(service) ?? []), at]);
    }
    return (service: string): Figure => ({
      value: Object.hasOwn(analysis.total.byService, service) ? (analysis.total.byService[service] ?? 0) : 0,
      unknown: distinct(unknown.get(service) ?? []),
    });
  };
  const [then, now] = [figures(before), figures(after)];
  const services = distinct([...Object.keys(before.total.byService), ...Object.keys(after.total.byService)]);
  return services
    .map((service) => ({ service, usdPerMonth: change(then(service), now(service)) }))
    .filter(
      ({ usdPerMonth: { before: old, after: next } }) =>
        old.value !== 0 || next.value !== 0 || old.unknown.length + next.unknown.length > 0,
    )
    .sort((a, b) => most(b.usdPerMonth) - most(a.usdPerMonth) || (a.service < b.service ? -1 : 1));
}

function most({ before, after }: Change): number {
  return Math.max(before.value ?? 0, after.value ?? 0);
}

/** The fullest limit of all nodes; ties go to the lowest node id. */
function worstLimit(analysis: Analysis): { readonly limit: Limit; readonly place: Place } | null {
  let worst: { limit: Limit; place: Place } | null = null;
  for (const at of Object.keys(analysis.nodes).sort()) {
    const node = analysis.nodes[at];
    const limit = node?.limits.find(({ key }) => key === node.binding);
    if (limit === undefined || limit.utilisation === null) continue;
    if (worst === null || limit.utilisation > (worst.limit.utilisation ?? 0))
      worst = { limit, place: { at, limit: limit.key } };
  }
  return worst;
}

function breakPlace({ breaksAt }: Analysis): Place | null {
  return breaksAt === null ? null : { at: breaksAt.at, limit: breaksAt.limit };
}

/** Of all listed paths; the analysis lists the slowest ones. */
function slowest({ paths }: Analysis): Figure {
  return {
    value: paths.length === 0 ? null : Math.max(...paths.map(({ latencyMs }) => latencyMs.p50)),
    unknown: distinct(paths.flatMap(({ latencyMs }) => latencyMs.unknown)),
  };
}

function weakest({ paths }: Analysis): Figure {
  return {
    value: paths.length === 0 ? null : Math.min(...paths.map(({ availability }) => availability.value)),
    unknown: distinct(paths.flatMap(({ availability }) => availability.unknown)),
  };
}

/** Findings of one list that the other does not have: the same rule at the same places is the same finding, whatever its figures. */
function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const name = ({ rule, at }: Finding) => JSON.stringify([rule, ...at]);
  const left = new Map<string, number>();
  for (const other of others) left.set(name(other), (left.get(name(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(name(finding)) ?? 0;
    left.set(name(finding), count - 1);
    return count <= 0;
  });
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
