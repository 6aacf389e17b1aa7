/**
 * The only maker of a changed document. An edit is a value, so undo, the journal and the replay of a practice round
 * are made of the same records. Layout edits leave `design` identical (the same object), which is how a drag costs no analysis.
 */
import type {
  Bookmark,
  Budgets,
  Design,
  Document,
  Edge,
  EdgeId,
  EdgeLayout,
  EdgeParams,
  Group,
  GroupId,
  GroupLayout,
  NodeId,
  NodeLayout,
  Note,
  Params,
  Patch,
  Point,
  ServiceNode,
  Settings,
  Variant,
} from './document.ts';
import { removed, without, withPart } from './edit-remove.ts';
import { movedSketch, type SketchEdit, withSketchEdit } from './edit-sketch.ts';
import { isTaken } from './ids.ts';
import { type MarkChange, withMarks } from './marks.ts';
import { movedBends } from './moved-bends.ts';
import { own } from './own.ts';

export type Edit =
  | { readonly kind: 'add-node'; readonly node: ServiceNode; readonly at: NodeLayout }
  | { readonly kind: 'add-edge'; readonly edge: Edge; readonly layout?: EdgeLayout }
  | {
      readonly kind: 'add-group';
      readonly group: Group;
      readonly at: GroupLayout;
      readonly members?: readonly string[];
    }
  | { readonly kind: 'add-note'; readonly note: Note }
  /** Anything on the board by id. Arrows of a removed node go with it; members of a removed container move up to its parent. */
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  | { readonly kind: 'set-label'; readonly id: string; readonly label: string }
  /** One parameter of a node or an edge; `undefined` returns to the default. */
  | { readonly kind: 'set-param'; readonly id: string; readonly key: string; readonly value: unknown }
  | { readonly kind: 'set-service'; readonly id: NodeId; readonly service: string }
  | { readonly kind: 'reconnect'; readonly id: EdgeId; readonly from: NodeId; readonly to: NodeId }
  /** Moves nodes and containers into a container, or to the top with `null`. */
  | { readonly kind: 'set-group'; readonly ids: readonly string[]; readonly group: GroupId | null }
  | { readonly kind: 'set-group-kind'; readonly id: GroupId; readonly to: Group['kind'] }
  /** New absolute positions of anything that has one. */
  | { readonly kind: 'move'; readonly to: Readonly<Record<string, Point>> }
  | { readonly kind: 'resize-group'; readonly id: GroupId; readonly to: GroupLayout }
  | { readonly kind: 'set-edge-layout'; readonly id: EdgeId; readonly layout: EdgeLayout }
  | { readonly kind: 'set-note'; readonly note: Note }
  /** Order, lock, link and step of things by id; `undefined` takes a mark away. */
  | { readonly kind: 'set-marks'; readonly to: Readonly<Record<string, MarkChange>> }
  /** The calculator's lines; an empty text leaves them out. */
  | { readonly kind: 'set-pad'; readonly text: string }
  /** All bookmarks as they are from now on; an empty list leaves them out. */
  | { readonly kind: 'set-bookmarks'; readonly bookmarks: readonly Bookmark[] }
  | { readonly kind: 'set-settings'; readonly settings: Partial<Settings> }
  | { readonly kind: 'set-title'; readonly title: string }
  /** A new variant, or another title and patch for the one of that id. */
  | { readonly kind: 'set-variant'; readonly variant: Variant }
  | { readonly kind: 'remove-variant'; readonly id: string }
  /** One parameter (of a setting without `id`) in a variant: `undefined` follows the board again, `null` the catalog's default. */
  | {
      readonly kind: 'set-patch';
      readonly variant: string;
      readonly id: string | null;
      readonly key: string;
      readonly value: unknown;
    }
  /** `undefined` takes a budget away. */
  | { readonly kind: 'set-budgets'; readonly budgets: { readonly [K in keyof Budgets]: Budgets[K] | undefined } }
  /** The whole board as a file, a version or a merge has it. `sharingParts` keeps what is the same the very same object. Locks hold gestures, not this. */
  | { readonly kind: 'become'; readonly document: Document }
  | SketchEdit
  /** Several edits as one: one gesture, one undo step. */
  | { readonly kind: 'all'; readonly edits: readonly Edit[] };

/**
 * The document after `edit`. An edit never fails and never makes a valid document invalid: ids that no longer exist are passed over, so are
 * additions under an id that is taken, and what names a container that is not there lies at the top.
 */
export function applyEdit(document: Document, edit: Edit): Document {
  const after = applied(document, edit);
  return after.design === document.design ? after : housed(after);
}

function applied(document: Document, edit: Edit): Document {
  const { design, layout, sketch } = document;
  switch (edit.kind) {
    case 'add-node':
      if (isTaken(document, edit.node.id)) return document;
      return {
        ...document,
        design: { ...design, nodes: [...design.nodes, edit.node] },
        layout: { ...layout, nodes: { ...layout.nodes, [edit.node.id]: edit.at } },
      };
    case 'add-edge':
      if (isTaken(document, edit.edge.id) || !joins(design, edit.edge)) return document;
      return {
        ...document,
        design: { ...design, edges: [...design.edges, edit.edge] },
        layout: edit.layout ? { ...layout, edges: { ...layout.edges, [edit.edge.id]: edit.layout } } : layout,
      };
    case 'add-group': {
      if (isTaken(document, edit.group.id)) return document;
      const added: Document = {
        ...document,
        design: { ...design, groups: [...design.groups, edit.group] },
        layout: { ...layout, groups: { ...layout.groups, [edit.group.id]: edit.at } },
      };
      return edit.members ? withGroup(added, edit.members, edit.group.id) : added;
    }
    case 'add-note':
      if (isTaken(document, edit.note.id)) return document;
      return { ...document, sketch: { ...sketch, notes: [...sketch.notes, edit.note] } };
    case 'remove':
      return removed(document, new Set(edit.ids));
    case 'set-label':
      return {
        ...document,
        design: {
          ...design,
          nodes: replaced(design.nodes, edit.id, (node) => ({ ...node, label: edit.label })),
          edges: replaced(design.edges, edit.id, (edge) => ({ ...edge, label: edit.label })),
          groups: replaced(design.groups, edit.id, (group) => ({ ...group, label: edit.label })),
        },
      };
    case 'set-param':
      return {
        ...document,
        design: {
          ...design,
          nodes: replaced(design.nodes, edit.id, (node) => ({
            ...node,
            params: withKey(node.params, edit.key, edit.value),
          })),
          edges: replaced(design.edges, edit.id, (edge) => ({
            ...edge,
            params: withKey(edge.params as Readonly<Record<string, unknown>>, edit.key, edit.value) as EdgeParams,
          })),
        },
      };
    case 'set-service':
      return withDesign(document, {
        nodes: replaced(design.nodes, edit.id, (node) => ({ ...node, service: edit.service })),
      });
    case 'reconnect':
      if (!joins(design, edit)) return document;
      return withDesign(document, {
        edges: replaced(design.edges, edit.id, (edge) => ({ ...edge, from: edit.from, to: edit.to })),
      });
    case 'set-group':
      return withGroup(document, edit.ids, edit.group);
    case 'set-group-kind':
      return withDesign(document, {
        groups: replaced(design.groups, edit.id, (group) => ({ ...group, kind: edit.to })),
      });
    case 'move':
      return moved(document, edit.to);
    case 'resize-group':
      // A place without a thing would be the place of whatever gets that name next.
      if (!design.groups.some(({ id }) => id === edit.id)) return document;
      return {
        ...document,
        layout: {
          ...layout,
          groups: { ...layout.groups, [edit.id]: { ...own(layout.groups, edit.id), ...edit.to } },
        },
      };
    case 'set-edge-layout':
      return withEdgeLayout(document, edit.id, edit.layout);
    case 'set-pad': {
      const { pad: _, ...rest } = sketch;
      return { ...document, sketch: edit.text === '' ? rest : { ...rest, pad: edit.text } };
    }
    case 'set-bookmarks': {
      const { bookmarks: _, ...rest } = layout;
      return { ...document, layout: edit.bookmarks.length === 0 ? rest : { ...rest, bookmarks: edit.bookmarks } };
    }
    case 'set-note':
      return { ...document, sketch: { ...sketch, notes: replaced(sketch.notes, edit.note.id, () => edit.note) } };
    case 'set-marks':
      return withMarks(document, edit.to);
    case 'set-settings':
      return withDesign(document, { settings: { ...design.settings, ...edit.settings } });
    case 'set-title':
      return { ...document, title: edit.title };
    case 'set-variant': {
      const variants = design.variants ?? [];
      const isThere = variants.some(({ id }) => id === edit.variant.id);
      return withDesign(document, {
        variants: isThere ? replaced(variants, edit.variant.id, () => edit.variant) : [...variants, edit.variant],
      });
    }
    case 'remove-variant': {
      const left = (design.variants ?? []).filter(({ id }) => id !== edit.id);
      const { variants: _gone, ...rest } = design;
      return { ...document, design: left.length === 0 ? rest : { ...design, variants: left } };
    }
    case 'set-patch':
      return withPatches(document, edit.variant, (patch) => patchedKey(patch, design, edit));
    case 'set-budgets': {
      const { budgets, ...rest } = design;
      const next = Object.fromEntries(
        Object.entries({ ...budgets, ...edit.budgets }).filter(([, value]) => value !== undefined),
      );
      return { ...document, design: Object.keys(next).length === 0 ? rest : { ...rest, budgets: next } };
    }
    case 'become':
      return edit.document;
    case 'all':
      return edit.edits.reduce(applied, document);
    default:
      return withSketchEdit(document, edit);
  }
}

/** True when both ends are there. */
function joins({ nodes }: Design, { from, to }: Pick<Edge, 'from' | 'to'>): boolean {
  return nodes.some(({ id }) => id === from) && nodes.some(({ id }) => id === to);
}

/**
 * Lifts to the top what lies in a container that is not there, and opens circles of containers. Judged after all edits of a gesture: a
 * copied container may be added before the one around it.
 */
function housed(document: Document): Document {
  const { nodes, groups } = document.design;
  const parents = new Map(groups.map((group) => [group.id, group.group]));
  for (const { id } of groups) {
    const seen = new Set<GroupId>();
    let at = parents.get(id) ?? null;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      at = parents.get(at) ?? null;
    }
    if (seen.has(id)) parents.set(id, null);
  }
  const home = (group: GroupId | null) => (group !== null && parents.has(group) ? group : null);
  const moves = <T extends { readonly group: GroupId | null }>(item: T, group: GroupId | null): T =>
    group === item.group ? item : { ...item, group };
  const housedNodes = nodes.map((node) => moves(node, home(node.group)));
  const housedGroups = groups.map((group) => moves(group, home(parents.get(group.id) ?? null)));
  const isSame =
    housedNodes.every((node, i) => node === nodes[i]) && housedGroups.every((group, i) => group === groups[i]);
  return isSame ? document : withDesign(document, { nodes: housedNodes, groups: housedGroups });
}

function withDesign(document: Document, change: Partial<Design>): Document {
  return { ...document, design: { ...document.design, ...change } };
}

/** The list with one element changed; the very same list when the id is not in it. */
function replaced<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (item: T) => T,
): readonly T[] {
  const at = list.findIndex((item) => item.id === id);
  const item = list[at];
  return item === undefined ? list : list.with(at, change(item));
}

/** An arrow about whose course nothing is said has no entry; one that is not there gets none. */
function withEdgeLayout(document: Document, id: EdgeId, edge: EdgeLayout): Document {
  const { design, layout } = document;
  if (!design.edges.some((candidate) => candidate.id === id)) return document;
  const edges =
    Object.keys(edge).length === 0 ? without(layout.edges, (other) => other === id) : { ...layout.edges, [id]: edge };
  return { ...document, layout: { ...layout, edges } };
}

function withKey(
  params: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  if (value !== undefined) return { ...params, [key]: value };
  const { [key]: _dropped, ...rest } = params;
  return rest;
}

/** The document with one variant's patch changed; the same when there is no such variant. */
function withPatches(document: Document, id: string, change: (patch: Patch) => Patch): Document {
  const { variants } = document.design;
  if (variants === undefined) return document;
  const next = replaced(variants, id, (variant) => ({ ...variant, patch: change(variant.patch) }));
  return next === variants ? document : withDesign(document, { variants: next });
}

function patchedKey(patch: Patch, design: Design, edit: Extract<Edit, { readonly kind: 'set-patch' }>): Patch {
  const { id, key, value } = edit;
  if (id === null) return withPart(patch, 'settings', withKey(patch.settings ?? {}, key, value));
  const part = design.edges.some((edge) => edge.id === id) ? 'edges' : 'nodes';
  const items = patch[part] ?? {};
  const params = withKey(Object.hasOwn(items, id) ? (items[id] as Params) : {}, key, value);
  return withPart(
    patch,
    part,
    without(items, (other) => other === id, Object.keys(params).length === 0 ? {} : { [id]: params }),
  );
}

/** True when `group` lies inside `ancestor` or is it. */
export function isWithin(design: Design, group: GroupId | null, ancestor: GroupId): boolean {
  const byId = new Map(design.groups.map((g) => [g.id, g]));
  const seen = new Set<string>();
  for (let at: GroupId | null = group; at !== null && !seen.has(at); at = byId.get(at)?.group ?? null) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}

function withGroup(document: Document, ids: readonly string[], group: GroupId | null): Document {
  const chosen = new Set(ids);
  const { design } = document;
  // A container cannot move into itself or into something inside it: that would close a circle.
  const fits = (id: GroupId) => group === null || !isWithin(design, group, id);
  return withDesign(document, {
    nodes: design.nodes.map((node) => (chosen.has(node.id) && node.group !== group ? { ...node, group } : node)),
    groups: design.groups.map((g) => (chosen.has(g.id) && g.group !== group && fits(g.id) ? { ...g, group } : g)),
  });
}

function moved(document: Document, to: Readonly<Record<string, Point>>): Document {
  const { layout } = document;
  const nodeIds = new Set(document.design.nodes.map((node) => node.id));
  // Entries are defined, not assigned: a board may call a box `__proto__`.
  const movedNodes: [NodeId, NodeLayout][] = [];
  const movedGroups: [GroupId, GroupLayout][] = [];
  for (const [id, { x, y }] of Object.entries(to)) {
    const group = own(layout.groups, id);
    if (group !== undefined) movedGroups.push([id, { ...group, x, y }]);
    else if (nodeIds.has(id)) movedNodes.push([id, { ...own(layout.nodes, id), x, y }]);
  }
  return {
    ...movedSketch(document, to),
    layout: {
      ...layout,
      nodes: { ...layout.nodes, ...Object.fromEntries(movedNodes) },
      groups: { ...layout.groups, ...Object.fromEntries(movedGroups) },
      edges: movedBends(document.design.edges, layout.edges, layout.nodes, to),
    },
  };
}
