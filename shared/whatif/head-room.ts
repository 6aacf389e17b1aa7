import type { Analysis, Limit } from '../engine/analysis.ts';

export interface HeadRoom {
  /** Id of the service: on the later side, or on the earlier one where it is gone. */
  readonly at: string;
  /** Key and name of the limit. */
  readonly limit: string;
  readonly label: string;
  /** Part of the limit that is used, 1 is exactly full; `null` where it is unknown or the limit is not there. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * The limits that are fuller or emptier than before, those that came or went with their service counted, fullest first. `nodes` has the services
 * that are on both sides; a change under a millionth is none.
 */
export function headRoomChanges(
  before: Analysis,
  after: Analysis,
  nodes: readonly (readonly [before: string, after: string])[],
): readonly HeadRoom[] {
  const [was, is] = [new Map(Object.entries(before.nodes)), new Map(Object.entries(after.nodes))];
  const earlier = new Set(nodes.map(([id]) => id));
  const later = new Set(nodes.map(([, id]) => id));
  const rows = [
    ...nodes.flatMap(([a, b]) => rowsOf(b, was.get(a)?.limits ?? [], is.get(b)?.limits ?? [])),
    ...[...was].flatMap(([id, { limits }]) => (earlier.has(id) ? [] : rowsOf(id, limits, []))),
    ...[...is].flatMap(([id, { limits }]) => (later.has(id) ? [] : rowsOf(id, [], limits))),
  ];
  const use = (row: HeadRoom) => Math.max(row.before ?? 0, row.after ?? 0);
  return rows.sort((a, b) => use(b) - use(a) || compareText(a.at, b.at) || compareText(a.limit, b.limit));
}

function rowsOf(at: string, before: readonly Limit[], after: readonly Limit[]): readonly HeadRoom[] {
  const [was, is] = [byKey(before), byKey(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((limit) => {
    const [old, next] = [was.get(limit), is.get(limit)];
    const row = { before: old?.utilisation ?? null, after: next?.utilisation ?? null };
    if (row.before === row.after || Math.abs((row.before ?? 0) - (row.after ?? 0)) < 1e-6) return [];
    return [{ at, limit, label: next?.label ?? old?.label ?? limit, ...row }];
  });
}

function byKey(limits: readonly Limit[]): ReadonlyMap<string, Limit> {
  return new Map(limits.map((limit) => [limit.key, limit]));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
