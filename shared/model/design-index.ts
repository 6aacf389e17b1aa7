/** Services, arrows and the content of containers by id. A design stays the same object while things are moved, and so does its index. */
import type { Design, Edge, GroupId } from './document.ts';

interface Index {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlyMap<string, Edge>;
  /** Where each container and service lies. */
  readonly homes: ReadonlyMap<string, GroupId | null>;
  readonly members: ReadonlyMap<GroupId, readonly string[]>;
}

const indexes = new WeakMap<Design, Index>();

function indexOf(design: Design): Index {
  const known = indexes.get(design);
  if (known !== undefined) return known;
  const homes = new Map<string, GroupId | null>();
  const members = new Map<GroupId, string[]>();
  for (const { id, group } of [...design.groups, ...design.nodes]) {
    homes.set(id, group);
    if (group === null) continue;
    const beside = members.get(group);
    if (beside === undefined) members.set(group, [id]);
    else beside.push(id);
  }
  const made: Index = {
    nodes: new Set(design.nodes.map(({ id }) => id)),
    edges: new Map(design.edges.map((edge) => [edge.id, edge])),
    homes,
    members,
  };
  indexes.set(design, made);
  return made;
}

export function isNode(design: Design, id: string): boolean {
  return indexOf(design).nodes.has(id);
}

export function edgeIn(design: Design, id: string): Edge | undefined {
  return indexOf(design).edges.get(id);
}

/** The container that a service or a container lies in, `null` at the top; `undefined` for anything else. */
export function homeOf(design: Design, id: string): GroupId | null | undefined {
  return indexOf(design).homes.get(id);
}

/** What lies in a container itself: containers first, then services, in the order of the file. */
export function membersOf(design: Design, id: GroupId): readonly string[] {
  return indexOf(design).members.get(id) ?? none;
}

const none: readonly string[] = [];
