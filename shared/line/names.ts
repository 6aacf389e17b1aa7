/** What the names of a line mean: what stood earlier in it, then what is on the board. Upper and lower case are the same. */
import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Document, GroupId, GroupKind, NodeId } from '../model/document.ts';
import type { ReadName } from './read-name.ts';

export interface Names {
  /** The cards of that name; none when a number of copies is asked for and another number is there. */
  cards(name: ReadName, copies: number, onlyOfLine: boolean): readonly NodeId[];
  /** Cards that were made for one name, each with the label that it got. */
  add(name: ReadName, cards: readonly { readonly id: NodeId; readonly label: string }[]): void;
  /** The label itself, or with the first number that makes it one of its own; always with a number for copies. */
  free(label: string, numbered: boolean): string;
  /** Inside a container only its own count, outside of all of them any. */
  group(kind: GroupKind, label: string, parent: GroupId | null): GroupId | null;
  addGroup(kind: GroupKind, label: string, parent: GroupId | null, id: GroupId): void;
  freeGroup(kind: GroupKind, label: string, numbered: boolean): string;
  /** Around copies: `open`, then `next` before each, then `close`. */
  open(): void;
  next(): void;
  close(): void;
}

/** The names of one copy, and those of all copies of it so far. */
interface Scope {
  own: Map<string, readonly NodeId[]>;
  readonly all: Map<string, NodeId[]>;
}

export function namesOf({ design }: Document, catalog: Catalog): Names {
  const board = new Map<string, NodeId>();
  const labels = new Set<string>();
  for (const node of design.nodes) {
    const label = node.label === '' ? serviceOf(catalog, node.service).name : node.label;
    labels.add(label.toLowerCase());
    if (!board.has(label.toLowerCase())) board.set(label.toLowerCase(), node.id);
  }
  const boardGroups = new Map<string, GroupId>();
  const groupLabels = new Set<string>();
  for (const group of design.groups) {
    groupLabels.add(groupKey(group.kind, group.label));
    for (const parent of new Set([group.group, null])) {
      const key = inside(parent, group.kind, group.label);
      if (!boardGroups.has(key)) boardGroups.set(key, group.id);
    }
  }
  const scopes: Scope[] = [{ own: new Map(), all: new Map() }];

  function find(key: string): readonly string[] {
    for (const { own } of scopes.toReversed()) {
      const found = own.get(key);
      if (found !== undefined) return found;
    }
    return [];
  }

  function put(key: string, ids: readonly string[]): void {
    scopes.at(-1)?.own.set(key, ids);
    const all = scopes.at(-1)?.all;
    if (all !== undefined) all.set(key, [...(all.get(key) ?? []), ...ids]);
  }

  function free(taken: Set<string>, label: string, numbered: boolean, keyOf: (label: string) => string): string {
    let name = numbered ? `${label} 1` : label;
    for (let count = 2; taken.has(keyOf(name)); count++) name = `${label} ${count}`;
    taken.add(keyOf(name));
    return name;
  }

  return {
    cards(name, copies, onlyOfLine) {
      const keys = [cardKey(name.label), ...(name.plain ? [serviceKey(name)] : [])];
      for (const key of keys) {
        const found = find(key);
        if (found.length > 0) return copies === 1 || found.length === copies ? found : [];
      }
      const onBoard = copies === 1 && !onlyOfLine ? board.get(name.label.toLowerCase()) : undefined;
      return onBoard === undefined ? [] : [onBoard];
    },
    add(name, cards) {
      const ids = cards.map(({ id }) => id);
      put(cardKey(name.label), ids);
      for (const { id, label } of cards) if (label !== name.label) put(cardKey(label), [id]);
      if (name.plain) put(serviceKey(name), ids);
    },
    free: (label, numbered) => free(labels, label, numbered, (name) => name.toLowerCase()),
    group(kind, label, parent) {
      const key = inside(parent, kind, label);
      return find(key)[0] ?? boardGroups.get(key) ?? null;
    },
    addGroup(kind, label, parent, id) {
      for (const around of new Set([parent, null])) put(inside(around, kind, label), [id]);
    },
    freeGroup: (kind, label, numbered) => free(groupLabels, label, numbered, (name) => groupKey(kind, name)),
    open: () => scopes.push({ own: new Map(), all: new Map() }),
    next() {
      const scope = scopes.at(-1);
      if (scope !== undefined) scope.own = new Map();
    },
    close() {
      const scope = scopes.pop();
      for (const [key, ids] of scope?.all ?? []) put(key, ids);
    },
  };
}

function cardKey(label: string): string {
  return `card ${label.toLowerCase()}`;
}

function serviceKey({ service }: ReadName): string {
  return `service ${service.id}`;
}

function groupKey(kind: GroupKind, label: string): string {
  return `${kind} ${label.toLowerCase()}`;
}

function inside(parent: GroupId | null, kind: GroupKind, label: string): string {
  return JSON.stringify([parent, groupKey(kind, label)]);
}
