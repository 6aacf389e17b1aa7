/** Before two boards are merged: ids that mean one thing here and another there get new ones. */
import type { Design, Document, Patch, Sketch, Variant } from './document.ts';
import { idsBeside } from './id-maker.ts';
import { everything } from './ids.ts';
import { isEqual } from './is-equal.ts';
import { own } from './own.ts';

export interface Sides {
  readonly base: Document;
  readonly mine: Document;
  readonly theirs: Document;
}

type Kinds = ReadonlyMap<string, string>;

/**
 * The three boards with ids that stand for one thing each. What both added under one id is two things unless it says the same in the same
 * place; theirs gets a new id then. An id that was given to a thing of another kind is a thing that went and one that came.
 */
export function withOwnIds({ base, mine, theirs }: Sides): Sides {
  const make = idsBeside(new Set([base, mine, theirs].flatMap((document) => everything(document).map(({ id }) => id))));
  const [was, is, other] = [kindsOf(base), kindsOf(mine), kindsOf(theirs)];
  const inBase = new Map<string, string>();
  const inMine = new Map<string, string>();
  const inTheirs = new Map<string, string>();
  for (const [id, kind] of was) {
    const [here, there] = [is.get(id) ?? kind, other.get(id) ?? kind];
    if (here === kind && there === kind) continue;
    const fresh = make.named(id);
    inBase.set(id, fresh);
    if (is.get(id) === kind) inMine.set(id, fresh);
    if (other.get(id) === kind) inTheirs.set(id, fresh);
  }
  for (const [id, kind] of other) {
    const isOld = was.has(id) && !inBase.has(id);
    if (isOld || inTheirs.has(id) || inMine.has(id) || !is.has(id)) continue;
    if (is.get(id) !== kind || !isSameThing(mine, theirs, id, inTheirs)) inTheirs.set(id, make.named(id));
  }
  return {
    base: renamed(base, inBase),
    mine: renamed(mine, inMine),
    theirs: withOwnVariants(base, mine, renamed(theirs, inTheirs)),
  };
}

/** The list that each id stands in. */
function kindsOf({ design, sketch }: Document): Kinds {
  const lists = Object.entries({
    node: design.nodes,
    edge: design.edges,
    group: design.groups,
    note: sketch.notes,
    stroke: sketch.strokes,
    shape: sketch.shapes ?? [],
    picture: sketch.images ?? [],
  });
  return new Map(lists.flatMap(([kind, things]) => things.map(({ id }) => [id, kind] as const)));
}

/** Whether what both added under one id is one thing: it says the same, and lies in the same place. Its sizing may differ. */
function isSameThing(mine: Document, theirs: Document, id: string, others: ReadonlyMap<string, string>): boolean {
  // An arrow at a card that is another one is another arrow; cards come before arrows.
  const edge = theirs.design.edges.find((one) => one.id === id);
  if (edge !== undefined && (others.has(edge.from) || others.has(edge.to))) return false;
  return isEqual(said(mine, id), said(theirs, id));
}

function said({ design, layout, sketch }: Document, id: string): unknown {
  const isIt = (item: { readonly id: string }) => item.id === id;
  const node = design.nodes.find(isIt);
  if (node !== undefined) return [node.service, node.label, pointOf(own(layout.nodes, id))];
  const edge = design.edges.find(isIt);
  if (edge !== undefined) return [edge.from, edge.to, edge.label];
  const group = design.groups.find(isIt);
  if (group !== undefined) return [group.kind, group.label, pointOf(own(layout.groups, id))];
  const note = sketch.notes.find(isIt);
  if (note !== undefined) return [note.text, pointOf(note)];
  return [...sketch.strokes, ...(sketch.shapes ?? []), ...(sketch.images ?? [])].find(isIt);
}

function pointOf(place: { readonly x: number; readonly y: number } | undefined): unknown {
  return place === undefined ? null : [place.x, place.y];
}

/** Variants have ids of their own, and are the same where the title is. */
function withOwnVariants(base: Document, mine: Document, theirs: Document): Document {
  const [was, here, there] = [base, mine, theirs].map(({ design }) => design.variants ?? []) as [
    readonly Variant[],
    readonly Variant[],
    readonly Variant[],
  ];
  const clashes = there.filter(
    ({ id, title }) =>
      !was.some((variant) => variant.id === id) && here.some((variant) => variant.id === id && variant.title !== title),
  );
  if (clashes.length === 0) return theirs;
  const make = idsBeside(new Set([...was, ...here, ...there].map(({ id }) => id)));
  const fresh = new Map(clashes.map(({ id }) => [id, make.named(id)]));
  const variants = there.map((variant) => ({ ...variant, id: fresh.get(variant.id) ?? variant.id }));
  return { ...theirs, design: { ...theirs.design, variants } };
}

/** The board with other ids, wherever they are named. */
function renamed(document: Document, names: ReadonlyMap<string, string>): Document {
  if (names.size === 0) return document;
  const { design, layout, sketch } = document;
  const name = (id: string) => names.get(id) ?? id;
  const item = <T extends { readonly id: string }>(one: T): T =>
    names.has(one.id) ? { ...one, id: name(one.id) } : one;
  const housed = <T extends { readonly id: string; readonly group: string | null }>(one: T): T =>
    one.group !== null && names.has(one.group) ? { ...item(one), group: name(one.group) } : item(one);
  const record = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [name(id), entry]));
  return {
    ...document,
    design: {
      ...design,
      nodes: design.nodes.map(housed),
      groups: design.groups.map(housed),
      edges: design.edges.map((edge) => ({ ...item(edge), from: name(edge.from), to: name(edge.to) })),
      ...renamedVariants(design, record),
    },
    layout: { ...layout, nodes: record(layout.nodes), groups: record(layout.groups), edges: record(layout.edges) },
    sketch: renamedSketch(sketch, item, name),
  };
}

function renamedVariants(
  { variants }: Design,
  record: <T>(entries: Readonly<Record<string, T>>) => Readonly<Record<string, T>>,
): Pick<Design, 'variants'> {
  if (variants === undefined) return {};
  const patched = (patch: Patch): Patch => ({
    ...patch,
    ...(patch.nodes ? { nodes: record(patch.nodes) } : {}),
    ...(patch.edges ? { edges: record(patch.edges) } : {}),
  });
  return { variants: variants.map((variant) => ({ ...variant, patch: patched(variant.patch) })) };
}

function renamedSketch(
  sketch: Sketch,
  item: <T extends { readonly id: string }>(one: T) => T,
  name: (id: string) => string,
): Sketch {
  const { shapes, images } = sketch;
  return {
    ...sketch,
    notes: sketch.notes.map((note) => (note.on == null ? item(note) : { ...item(note), on: name(note.on) })),
    strokes: sketch.strokes.map(item),
    ...(shapes ? { shapes: shapes.map(item) } : {}),
    ...(images ? { images: images.map(item) } : {}),
  };
}
