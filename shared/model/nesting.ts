/** Which containers can lie in which on AWS. What AWS leaves open is allowed; only what cannot be built is not. */
import { type Design, type GroupId, type GroupKind, groupKinds } from './document.ts';

/** Kinds that can lie neither in these nor in anything inside them: a VPC spans the zones of one region, a subnet lies in one zone. */
const impossible: Readonly<Record<GroupKind, readonly GroupKind[]>> = {
  account: ['az', 'vpc', 'subnet-public', 'subnet-private'],
  region: ['region', 'az', 'vpc', 'subnet-public', 'subnet-private'],
  az: ['az', 'subnet-public', 'subnet-private'],
  vpc: ['vpc', 'subnet-public', 'subnet-private'],
  'subnet-public': ['subnet-public', 'subnet-private'],
  'subnet-private': ['subnet-public', 'subnet-private'],
  generic: [],
};

/** Two containers of which the inner one cannot lie in the outer one. */
export interface Clash {
  readonly inner: GroupKind;
  readonly outer: GroupKind;
}

/** What would be impossible about these containers, with all in them, inside the container `home`; `null` where nothing is. */
export function clashOf({ groups }: Pick<Design, 'groups'>, ids: Iterable<string>, home: GroupId | null): Clash | null {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const moving = new Set(ids);
  const chain = (from: GroupId | null): readonly GroupId[] => {
    const found: GroupId[] = [];
    for (let at = from; at !== null && !found.includes(at); at = byId.get(at)?.group ?? null) found.push(at);
    return found;
  };
  const around = chain(home).flatMap((id) => byId.get(id)?.kind ?? []);
  for (const group of groups) {
    if (!chain(group.id).some((id) => moving.has(id))) continue;
    const outer = around.find((kind) => impossible[group.kind].includes(kind));
    if (outer !== undefined) return { inner: group.kind, outer };
  }
  return null;
}

/** What a new container becomes where the kind that was wished for cannot lie, best first. */
export const besideWish: readonly GroupKind[] = ['subnet-private', 'generic'];

/** The first of these kinds that a new container in `home` can have when it takes `members` in; `generic` where none can. */
export function fittingKind(
  { groups }: Pick<Design, 'groups'>,
  kinds: readonly GroupKind[],
  home: GroupId | null,
  members: readonly string[] = [],
): GroupKind {
  // No container is called that.
  const id = '';
  const fits = (kind: GroupKind) => {
    const design = { groups: [...groups, { id, kind, label: '', group: null }] };
    return clashOf(design, [id], home) === null && clashOf(design, members, id) === null;
  };
  return kinds.find(fits) ?? 'generic';
}

/** The kinds that a container can change to where it stands, by what is around it and by what it holds; its own is one of them. */
export function possibleKinds({ groups }: Pick<Design, 'groups'>, id: GroupId): readonly GroupKind[] {
  const own = groups.find((group) => group.id === id);
  if (own === undefined) return groupKinds;
  const others = groups.filter((group) => group !== own);
  const inside = others.filter((group) => group.group === id).map((group) => group.id);
  return groupKinds.filter(
    (kind) => kind === own.kind || fittingKind({ groups: others }, [kind], own.group, inside) === kind,
  );
}
