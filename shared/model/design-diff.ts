/** What one design has other than another: services, arrows, containers and settings that came, went or changed. */
import type { Design, Edge, Group, ServiceNode } from './document.ts';

export type PartKind = 'node' | 'edge' | 'group';

export interface FieldChange {
  /** `label`, `service`, `group`, `from`, `params.shards`; of the whole board `settings.region`, `budgets.p50Ms`, `variants.ID`. */
  readonly field: string;
  /** `null` where the side does not say it. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface PartChange {
  readonly kind: PartKind;
  /** Ids on both sides: they differ where the thing was drawn again. */
  readonly before: string;
  readonly after: string;
  readonly changes: readonly FieldChange[];
}

export interface DesignDiff {
  readonly settings: readonly FieldChange[];
  /** Ids on the side that has them. */
  readonly added: readonly { readonly kind: PartKind; readonly id: string }[];
  readonly removed: readonly { readonly kind: PartKind; readonly id: string }[];
  readonly changed: readonly PartChange[];
  /** Services that are on both sides, by their ids there. */
  readonly nodes: readonly (readonly [before: string, after: string])[];
}

/**
 * Things are the same when they have the same id; of those left, when both sides have exactly one with that service (or kind) and label, and
 * arrows when exactly one lies between the same two. So a board that was drawn again, or came back from another program, is compared by what it says.
 * The order of lists does not count.
 */
export function designDiff(before: Design, after: Design): DesignDiff {
  const groups = pairs(before.groups, after.groups, ({ kind, label }) => JSON.stringify([kind, label.trim()]));
  const nodes = pairs(before.nodes, after.nodes, ({ service, label }) => JSON.stringify([service, label.trim()]));
  const groupAfter = idAfter(groups);
  const nodeAfter = idAfter(nodes);
  const seen = ({ from, to }: Edge) => JSON.stringify([nodeAfter(from), nodeAfter(to)]);
  const edges = pairs(before.edges, after.edges, ({ from, to }) => JSON.stringify([from, to]), seen);

  const home = <T extends { readonly group: string | null }>(part: T): T => ({
    ...part,
    group: groupAfter(part.group),
  });
  const ends = (edge: Edge): Edge => ({ ...edge, from: nodeAfter(edge.from) ?? '', to: nodeAfter(edge.to) ?? '' });
  return {
    settings: [
      ...fields(before.settings, after.settings, 'settings.'),
      ...fields(before.budgets ?? {}, after.budgets ?? {}, 'budgets.'),
      ...fields(byVariant(before), byVariant(after), 'variants.'),
    ],
    added: [...news('group', groups.added), ...news('node', nodes.added), ...news('edge', edges.added)],
    removed: [...news('group', groups.removed), ...news('node', nodes.removed), ...news('edge', edges.removed)],
    changed: [
      ...changes<Group>('group', groups, home),
      ...changes<ServiceNode>('node', nodes, home),
      ...changes<Edge>('edge', edges, ends),
    ],
    nodes: nodes.both.map(([a, b]) => [a.id, b.id]),
  };
}

/** True where nothing that can change a figure, and no name, is different. */
export function isSameDesign({ settings, added, removed, changed }: DesignDiff): boolean {
  return settings.length + added.length + removed.length + changed.length === 0;
}

interface Pairs<T> {
  readonly both: readonly (readonly [T, T])[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

function pairs<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  nameAfter: (part: T) => string,
  nameBefore: (part: T) => string = nameAfter,
): Pairs<T> {
  const byId = new Map(after.map((part) => [part.id, part]));
  const partner = new Map<T, T>();
  for (const part of before) {
    const same = byId.get(part.id);
    if (same !== undefined) partner.set(part, same);
  }
  const taken = new Set(partner.values());
  const lonely = single(
    before.filter((part) => !partner.has(part)),
    nameBefore,
  );
  const found = single(
    after.filter((part) => !taken.has(part)),
    nameAfter,
  );
  for (const [name, part] of lonely) {
    const same = found.get(name);
    if (same !== undefined) partner.set(part, same);
  }
  const matched = new Set(partner.values());
  return {
    both: before.flatMap((part) => {
      const same = partner.get(part);
      return same === undefined ? [] : [[part, same] as const];
    }),
    added: after.filter((part) => !matched.has(part)),
    removed: before.filter((part) => !partner.has(part)),
  };
}

/** Parts whose name no other of the list has. */
function single<T>(parts: readonly T[], nameOf: (part: T) => string): ReadonlyMap<string, T> {
  const byName = new Map<string, T | null>();
  for (const part of parts) byName.set(nameOf(part), byName.has(nameOf(part)) ? null : part);
  return new Map([...byName].flatMap(([name, part]) => (part === null ? [] : [[name, part] as const])));
}

/** The id on the other side of what an id stood for; what has no partner keeps its own. */
function idAfter<T extends { readonly id: string }>({ both }: Pairs<T>): (id: string | null) => string | null {
  const ids = new Map(both.map(([a, b]) => [a.id, b.id]));
  return (id) => (id === null ? null : (ids.get(id) ?? id));
}

function news<T extends { readonly id: string }>(kind: PartKind, parts: readonly T[]) {
  return parts.map(({ id }) => ({ kind, id }));
}

function changes<T extends { readonly id: string; readonly params?: unknown }>(
  kind: PartKind,
  { both }: Pairs<T>,
  translated: (part: T) => T,
): readonly PartChange[] {
  return both.flatMap(([a, b]) => {
    const { id: _a, params: paramsBefore, ...before } = translated(a);
    const { id: _b, params: paramsAfter, ...after } = b;
    const found = [...fields(before, after, ''), ...fields(paramsBefore ?? {}, paramsAfter ?? {}, 'params.')];
    return found.length === 0 ? [] : [{ kind, before: a.id, after: b.id, changes: found }];
  });
}

function byVariant({ variants = [] }: Design): object {
  return Object.fromEntries(variants.map(({ id, title, patch }) => [id, { title, patch }]));
}

/** Fields that differ, in the order of their names. */
function fields(before: object, after: object, prefix: string): readonly FieldChange[] {
  const [a, b] = [new Map<string, unknown>(Object.entries(before)), new Map<string, unknown>(Object.entries(after))];
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((key) => {
    const [was, is] = [a.get(key) ?? null, b.get(key) ?? null];
    return canonical(was) === canonical(is) ? [] : [{ field: `${prefix}${key}`, before: was, after: is }];
  });
}

/** Text that is equal for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );
}
