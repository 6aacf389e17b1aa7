/** What leaves a board, and all that leaves with it or is set right behind it. */
import type { Design, Document, GroupId, Layout, Note, Patch } from './document.ts';
import { withoutDrawn } from './edit-sketch.ts';
import { withoutGaps } from './steps.ts';

/** A part that says nothing is left out, so that an untouched patch is written as `{}`. */
export function withPart(patch: Patch, part: keyof Patch, value: Readonly<Record<string, unknown>>): Patch {
  const { [part]: _before, ...rest } = patch;
  return Object.keys(value).length === 0 ? rest : { ...patch, [part]: value };
}

/** Entries whose key is not dropped, and some more behind them; defined, not assigned, for a box may be called `__proto__`. */
export function without<T>(
  record: Readonly<Record<string, T>>,
  isDropped: (key: string) => boolean,
  more: Readonly<Record<string, T>> = {},
): Readonly<Record<string, T>> {
  return Object.fromEntries([...Object.entries(record).filter(([key]) => !isDropped(key)), ...Object.entries(more)]);
}

/** The board without these; what a container held moves out into what is around it. */
export function removed(document: Document, ids: ReadonlySet<string>): Document {
  const { design, layout, sketch } = document;
  const parents = new Map(design.groups.map((group) => [group.id, group.group]));
  const surviving = (group: GroupId | null): GroupId | null => {
    let at = group;
    for (let level = 0; at !== null && ids.has(at); level++)
      at = level > parents.size ? null : (parents.get(at) ?? null);
    return at;
  };
  const lifted = <T extends { readonly group: GroupId | null }>(item: T): T => {
    const group = surviving(item.group);
    return group === item.group ? item : { ...item, group };
  };
  const nodes = design.nodes.filter((node) => !ids.has(node.id)).map(lifted);
  const groups = design.groups.filter((group) => !ids.has(group.id)).map(lifted);
  const edges = design.edges.filter((edge) => !ids.has(edge.id) && !ids.has(edge.from) && !ids.has(edge.to));
  const kept = new Set([...nodes, ...groups, ...edges].map((item) => item.id));
  const touched =
    nodes.length + groups.length + edges.length < design.nodes.length + design.groups.length + design.edges.length;
  return {
    ...document,
    design: touched ? { ...design, nodes, groups, edges, ...prunedVariants(design, kept) } : design,
    layout: touched ? prunedLayout(layout, kept) : layout,
    sketch: withoutDrawn({ ...sketch, notes: untied(sketch.notes, design, kept) }, ids),
  };
}

/** Notes outlive what they were about. */
function untied(notes: readonly Note[], { nodes, edges, groups }: Design, kept: ReadonlySet<string>): readonly Note[] {
  const gone = new Set([...nodes, ...edges, ...groups].map(({ id }) => id).filter((id) => !kept.has(id)));
  const isUntied = (note: Note) => note.on != null && gone.has(note.on);
  return notes.some(isUntied) ? notes.map((note) => (isUntied(note) ? { ...note, on: null } : note)) : notes;
}

/** Patches of what leaves the board go with it; those of ids that never were on it stay, as they were read. */
function prunedVariants({ variants, nodes, edges }: Design, kept: ReadonlySet<string>): Pick<Design, 'variants'> {
  if (variants === undefined) return {};
  const gone = new Set([...nodes, ...edges].map(({ id }) => id).filter((id) => !kept.has(id)));
  const pruned = (patch: Patch, part: 'nodes' | 'edges'): Patch =>
    patch[part] === undefined
      ? patch
      : withPart(
          patch,
          part,
          without(patch[part], (id) => gone.has(id)),
        );
  return {
    variants: variants.map((variant) => ({ ...variant, patch: pruned(pruned(variant.patch, 'nodes'), 'edges') })),
  };
}

function prunedLayout(layout: Layout, kept: ReadonlySet<string>): Layout {
  const only = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => kept.has(id)));
  const edges = withoutGaps(layout.edges, only(layout.edges));
  return { ...layout, nodes: only(layout.nodes), groups: only(layout.groups), edges };
}
