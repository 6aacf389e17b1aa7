/** Containers of two boards in one: what lay in one that is gone, circles that two moves close, and nesting that is too deep. */
import type { Document, Group, GroupId } from './document.ts';
import { deepestGroups } from './limits.ts';
import type { Asking } from './merge-conflict.ts';

type Homes = ReadonlyMap<string, GroupId | null>;

/** Where each service and container lies. */
export function homesOf({ design }: Document): Homes {
  return new Map([...design.groups, ...design.nodes].map(({ id, group }) => [id, group]));
}

/**
 * Where things lie as a side meant it: what only moved up because its container was removed there is still in it. So a container that comes
 * back has its content, and a move on the other side counts.
 */
export function meantHomes(base: Document, side: Document): Homes {
  const [was, is] = [homesOf(base), homesOf(side)];
  const groups = new Set(side.design.groups.map(({ id }) => id));
  const lifted = (from: GroupId | null) => above(from, was, (id) => groups.has(id));
  return new Map(
    [...is].map(([id, group]) => {
      const before = was.get(id) ?? null;
      const isLifted = before !== null && !groups.has(before) && group === lifted(before);
      return [id, isLifted ? before : group];
    }),
  );
}

/** The first container on the way up, from this one on, that is there. */
export function above(from: GroupId | null, homes: Homes, isThere: (id: GroupId) => boolean): GroupId | null {
  let at = from;
  for (let level = 0; at !== null && !isThere(at); level++) at = level > homes.size ? null : (homes.get(at) ?? null);
  return at;
}

/**
 * Containers without circles. Where a container went into another here and that one into the first there, one side's places count for all
 * of the circle.
 */
export function withoutCircles(
  groups: readonly Group[],
  base: Homes,
  mine: Homes,
  theirs: Homes,
  ask: Asking,
): readonly Group[] {
  const homes = new Map(groups.map(({ id, group }) => [id, group]));
  const isThere = (id: GroupId) => homes.has(id);
  const given = new Map<GroupId, 'mine' | 'theirs'>();
  // Each round gives more containers to one side, and neither side alone has a circle.
  for (let circle = circleIn(homes); circle !== null; circle = circleIn(homes)) {
    const open = circle.filter((id) => !given.has(id)).sort();
    const first = open.find((id) => (mine.get(id) ?? null) !== (theirs.get(id) ?? null)) ?? open[0];
    if (first === undefined) {
      homes.set(circle[0] as GroupId, null);
      continue;
    }
    const known = circle.map((id) => given.get(id)).find((side) => side !== undefined);
    const [was, is, other] = [base, mine, theirs].map((side) => side.get(first) ?? null);
    const side = known ?? ask.pick({ thing: 'group', id: first, field: 'group', base: was, mine: is, theirs: other });
    const places = side === 'mine' ? mine : theirs;
    for (const id of circle) {
      given.set(id, side);
      homes.set(id, above(places.get(id) ?? null, places, isThere));
    }
  }
  return groups.map((group) => withHome(group, homes.get(group.id) ?? null));
}

function circleIn(homes: Homes): readonly GroupId[] | null {
  const done = new Set<GroupId>();
  for (const start of homes.keys()) {
    const way: GroupId[] = [];
    const onWay = new Set<GroupId>();
    for (let at: GroupId | null = start; at !== null && !done.has(at); at = homes.get(at) ?? null) {
      if (onWay.has(at)) return way.slice(way.indexOf(at));
      onWay.add(at);
      way.push(at);
    }
    for (const id of way) done.add(id);
  }
  return null;
}

/** What lies deeper than a board can hold begins anew at the top. The containers have no circles. */
export function withinDepth(groups: readonly Group[]): readonly Group[] {
  const homes = new Map(groups.map(({ id, group }) => [id, group]));
  const depths = new Map<GroupId, number>();
  const depth = (id: GroupId): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const home = homes.get(id) ?? null;
    let found = home === null ? 1 : depth(home) + 1;
    if (found > deepestGroups) {
      homes.set(id, null);
      found = 1;
    }
    depths.set(id, found);
    return found;
  };
  for (const { id } of groups) depth(id);
  return groups.map((group) => withHome(group, homes.get(group.id) ?? null));
}

export function withHome<T extends { readonly group: GroupId | null }>(item: T, group: GroupId | null): T {
  return item.group === group ? item : { ...item, group };
}
