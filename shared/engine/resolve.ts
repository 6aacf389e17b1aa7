/**
 * What each node and edge of a board says, with the catalog's defaults filled in.
 *
 * Needs: a graph and the catalog. Gives: for every node its service, role and parameter values, for every edge its numbers; what lies
 * outside its range is NaN (unknown) and listed in `outOfRange`.
 */
import { serviceOf } from '../catalog/index.ts';
import type { Catalog, ParamDefinition, Role, ServiceDefinition } from '../catalog/service.ts';
import type { Edge, EdgeParams } from '../model/document.ts';
import { holds } from './evaluate.ts';
import type { Graph } from './graph.ts';

export type ParamValues = Readonly<Record<string, number | string | boolean>>;

export interface ResolvedNode {
  readonly id: string;
  readonly service: ServiceDefinition;
  /** An API whose own cache is on is a cache. */
  readonly role: Role;
  /** Every parameter of the service; NaN for one that is neither set nor has a default. */
  readonly values: ParamValues;
  /** Parameters that the board gives itself. */
  readonly given: Readonly<Record<string, unknown>>;
}

export interface OutOfRange {
  readonly at: string;
  readonly key: string;
  readonly value: unknown;
  readonly range: string;
}

export interface Resolved {
  readonly nodes: readonly ResolvedNode[];
  readonly outOfRange: readonly OutOfRange[];
}

/** `before`: an earlier board of the same connections, whose nodes are kept where they say the same. */
export function resolve(
  graph: Graph,
  catalog: Catalog,
  before: { readonly graph: Graph; readonly resolved: Resolved } | null = null,
): Resolved {
  const outOfRange: OutOfRange[] = [];
  const known = before === null ? null : problemsById(before.resolved.outOfRange);
  const nodes = graph.nodes.map((node, i): ResolvedNode => {
    if (before !== null && node === before.graph.nodes[i]) {
      if (known !== null) outOfRange.push(...(known.get(node.id) ?? []));
      return before.resolved.nodes[i] as ResolvedNode;
    }
    const service = serviceOf(catalog, node.service);
    const values = defaultValues(service);
    const drawn = inferredChoice(graph, catalog, i, service);
    let changed: Record<string, number | string | boolean> | null = drawn === null ? null : { ...values, ...drawn };
    for (const key in node.params) {
      const definition = Object.hasOwn(service.params, key) ? service.params[key] : undefined;
      if (definition === undefined) continue;
      const value = node.params[key];
      const range = rangeProblem(definition, value);
      if (range !== null) outOfRange.push({ at: node.id, key, value, range });
      changed ??= { ...values };
      changed[key] = range === null ? (value as number | string | boolean) : Number.NaN;
    }
    const resolved = { id: node.id, service, role: service.role, values: changed ?? values, given: node.params };
    if (service.cacheWhen !== undefined && holds(service.cacheWhen, resolved)) return { ...resolved, role: 'cache' };
    return resolved;
  });
  graph.edges.forEach((edge, e) => {
    if (before === null || edge !== before.graph.edges[e]) outOfRange.push(...edgeProblems(edge));
    else if (known !== null) outOfRange.push(...(known.get(edge.id) ?? []));
  });
  return { nodes, outOfRange };
}

function problemsById(problems: readonly OutOfRange[]): ReadonlyMap<string, readonly OutOfRange[]> | null {
  if (problems.length === 0) return null;
  const byId = new Map<string, OutOfRange[]>();
  for (const problem of problems) {
    const list = byId.get(problem.at) ?? [];
    list.push(problem);
    byId.set(problem.at, list);
  }
  return byId;
}

/** What the arrows into a node say of it, where all of them agree. */
function inferredChoice(
  graph: Graph,
  catalog: Catalog,
  i: number,
  service: ServiceDefinition,
): Record<string, string> | null {
  const { inferred } = service;
  const incoming = graph.incoming[i] ?? [];
  if (inferred === undefined || incoming.length === 0) return null;
  const says = new Set(
    incoming.map((e) => inferred.byFeeder[serviceOf(catalog, graph.nodes[graph.from[e] as number]?.service ?? '').id]),
  );
  const [choice] = says;
  return says.size === 1 && choice !== undefined ? { [inferred.param]: choice } : null;
}

/** Definitions never change, so the values of a node that says nothing are one object. */
const defaults = new WeakMap<ServiceDefinition, ParamValues>();

function defaultValues(service: ServiceDefinition): ParamValues {
  let values = defaults.get(service);
  if (values === undefined) {
    values = Object.fromEntries(
      Object.entries(service.params).map(([key, definition]) => [key, definition.default ?? Number.NaN]),
    );
    defaults.set(service, values);
  }
  return values;
}

/** The allowed range in words when `value` lies outside it, otherwise `null`. */
export function rangeProblem(definition: ParamDefinition, value: unknown): string | null {
  switch (definition.kind) {
    case 'number': {
      const { min, max, whole } = definition;
      const fits =
        typeof value === 'number' &&
        value >= min &&
        (max === null || value <= max) &&
        (!whole || Number.isInteger(value));
      const kind = whole ? 'a whole number' : 'a number';
      return fits ? null : max === null ? `${kind} of ${min} or more` : `${kind} from ${min} to ${max}`;
    }
    case 'choice':
      return definition.options.some((option) => option.value === value)
        ? null
        : `one of ${definition.options.map((option) => option.value).join(', ')}`;
    case 'switch':
      return typeof value === 'boolean' ? null : 'true or false';
  }
}

const edgeRanges: Readonly<Record<string, readonly [min: number, max: number]>> = {
  share: [0, 1],
  readShare: [0, 1],
  calls: [0, Number.POSITIVE_INFINITY],
  payloadKb: [0, Number.POSITIVE_INFINITY],
  responseKb: [0, Number.POSITIVE_INFINITY],
  batch: [1, Number.POSITIVE_INFINITY],
};

function edgeProblems(edge: Edge): readonly OutOfRange[] {
  const problems: OutOfRange[] = [];
  for (const key in edge.params) {
    const range = Object.hasOwn(edgeRanges, key) ? edgeRanges[key] : undefined;
    if (range === undefined) continue;
    const value = edge.params[key as keyof EdgeParams] as unknown;
    if (typeof value === 'number' && value >= range[0] && value <= range[1]) continue;
    problems.push({
      at: edge.id,
      key,
      value,
      range: range[1] === 1 ? 'a number from 0 to 1' : `a number of ${range[0]} or more`,
    });
  }
  return problems;
}

/** An edge's own number, NaN outside its range, `undefined` when the board does not give it. */
export function edgeNumber(
  params: EdgeParams,
  key: 'share' | 'calls' | 'batch' | 'payloadKb' | 'responseKb' | 'readShare',
): number | undefined {
  const value = params[key];
  if (value === undefined) return undefined;
  const [min, max] = edgeRanges[key] as readonly [number, number];
  return value >= min && value <= max ? value : Number.NaN;
}
