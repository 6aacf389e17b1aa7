/** A board beside the reference of its scenario: what of the reference is missing, what differs, what is there besides. */
import { canonicalService, serviceOf } from '../../catalog/index.ts';
import type { Catalog, ParamDefinition } from '../../catalog/service.ts';
import type { FieldChange } from '../../model/design-diff.ts';
import { type Kinship, matchedDiff } from '../../model/design-match.ts';
import type { Design, ServiceNode } from '../../model/document.ts';
import { paramText } from '../../wording/card.ts';
import { exact } from '../../wording/numbers.ts';
import { serviceSets } from '../service-sets.ts';

/** Services of one of these sets can stand for each other. */
const sameJob = [
  '@compute',
  '@api',
  '@queue',
  '@topic',
  '@stream',
  '@memory-cache',
  '@database',
  '@workflow',
  '@vectors',
  '@model',
  '@inference',
] as const;

/** A number differs from a quarter on: nobody sizes alike to the last shard. */
const near = 1.25;

export interface Difference {
  readonly yours: string;
  readonly reference: string;
  /** "50 shards, in the reference 40"; at least one. */
  readonly says: readonly string[];
}

export interface Beside {
  /** Ids on the reference. */
  readonly missing: readonly string[];
  readonly missingArrows: readonly string[];
  /** Ids on the board. */
  readonly besides: readonly string[];
  readonly differs: readonly Difference[];
  /** Boxes that stand for each other. */
  readonly pairs: readonly (readonly [yours: string, reference: string])[];
}

/** Pure. Ids and labels say nothing: the two were drawn by different people. */
export function besideReference(yours: Design, reference: Design, catalog: Catalog): Beside {
  const diff = matchedDiff(filled(yours, catalog), filled(reference, catalog), kinshipIn(catalog));
  const [mine, theirs] = [
    new Map(yours.nodes.map((one) => [one.id, one])),
    new Map(reference.nodes.map((one) => [one.id, one])),
  ];
  return {
    missing: diff.added.flatMap(({ kind, id }) => (kind === 'node' ? [id] : [])),
    missingArrows: diff.added.flatMap(({ kind, id }) => (kind === 'edge' ? [id] : [])),
    besides: diff.removed.flatMap(({ kind, id }) => (kind === 'node' ? [id] : [])),
    differs: diff.changed.flatMap((change): Difference[] => {
      const [a, b] = [mine.get(change.before), theirs.get(change.after)];
      if (change.kind !== 'node' || a === undefined || b === undefined) return [];
      const says = differences(a, b, change.changes, catalog);
      return says.length === 0 ? [] : [{ yours: a.id, reference: b.id, says }];
    }),
    pairs: diff.nodes,
  };
}

/** The same service, or one that does the same job. */
export function kinshipIn(catalog: Catalog): Kinship {
  const sets = sameJob.map((name) => new Set(serviceSets[name]));
  return (a, b) => {
    const [x, y] = [canonicalService(catalog, a) ?? a, canonicalService(catalog, b) ?? b];
    if (x === y) return 1;
    return sets.some((set) => set.has(x) && set.has(y)) ? 0.5 : 0;
  };
}

/** Every parameter as it counts, so that one that is written down and one that is left to its default are alike. */
function filled(design: Design, catalog: Catalog): Design {
  return {
    ...design,
    nodes: design.nodes.map((node) => {
      const service = serviceOf(catalog, node.service);
      const defaults = Object.entries(service.params).map(([key, { default: value }]) => [key, value] as const);
      const known = Object.entries(node.params).filter(([key]) => Object.hasOwn(service.params, key));
      return {
        ...node,
        service: canonicalService(catalog, node.service) ?? node.service,
        params: Object.fromEntries([...defaults, ...known].filter(([, value]) => value !== null)),
      };
    }),
  };
}

function differences(
  yours: ServiceNode,
  reference: ServiceNode,
  changes: readonly FieldChange[],
  catalog: Catalog,
): readonly string[] {
  const [mine, theirs] = [serviceOf(catalog, yours.service), serviceOf(catalog, reference.service)];
  // Another service is sized in other words.
  if (changes.some(({ field }) => field === 'service')) return [`${mine.name}, in the reference ${theirs.name}`];
  return changes.flatMap(({ field, before, after }) => {
    const key = field.startsWith('params.') ? field.slice('params.'.length) : '';
    const definition = Object.hasOwn(mine.params, key) ? mine.params[key] : undefined;
    if (definition === undefined || isNear(before, after)) return [];
    const value = valueIn(definition, before);
    const isNamed = value.toLowerCase().includes(definition.label.toLowerCase());
    return [`${isNamed ? '' : `${definition.label} `}${value}, in the reference ${valueIn(definition, after)}`];
  });
}

function isNear(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number' || a <= 0 || b <= 0) return false;
  return Math.max(a, b) / Math.min(a, b) < near;
}

function valueIn(definition: ParamDefinition, value: unknown): string {
  if (definition.kind === 'switch') return value === true ? 'on' : 'off';
  if (value === null || value === undefined) return 'not set';
  return paramText(definition, value) || (typeof value === 'number' ? exact(value) : String(value));
}
