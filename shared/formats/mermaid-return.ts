/**
 * A text of ours that comes back, perhaps edited: what the diagram says counts, and what it says no more than before keeps all that the
 * comments hold of it. So three boards are compared: the one that was kept, what a reader makes of its text, and what it makes of this text.
 */
import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Document, Edge, EdgeLayout, Group, GroupKind, Mode, ServiceNode } from '../model/document.ts';
import { removed, without } from '../model/edit-remove.ts';
import { idMaker } from '../model/id-maker.ts';
import { own } from '../model/own.ts';
import { stepOf } from '../model/steps.ts';
import { groupText, nodeText } from './mermaid-names.ts';
import { type OwnText, ownArrow, ownNode, steppedText } from './mermaid-own.ts';
import { plainLabel, withIcons } from './mermaid-text.ts';

/** What a diagram says, by the ids that it uses itself. */
export interface Said {
  readonly nodes: readonly SaidNode[];
  readonly groups: readonly SaidGroup[];
  readonly edges: readonly SaidEdge[];
}

export interface SaidNode {
  readonly key: string;
  readonly service: string;
  readonly label: string;
  readonly home: string | null;
}

export interface SaidGroup {
  readonly key: string;
  readonly kind: GroupKind;
  readonly label: string;
  readonly home: string | null;
}

export interface SaidEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly step: number | null;
  readonly mode: Mode;
}

/** What a reader made of the text, by the text's own ids. */
export function saidOf(parsed: Parsed, { design, layout }: Document, catalog: Catalog): Said {
  const cards = parsed.nodes.filter(({ junction }) => junction !== true);
  const nodeKeys = new Map(design.nodes.map(({ id }, i) => [id, cards[i]?.id ?? id]));
  const groupKeys = new Map(design.groups.map(({ id }, i) => [id, parsed.groups[i]?.id ?? id]));
  const services = new Map(design.nodes.map(({ id, service }) => [id, service]));
  const home = (id: string | null) => (id === null ? null : (groupKeys.get(id) ?? null));
  return {
    nodes: design.nodes.map((node) => ({
      ...node,
      label: withIcons(node.label),
      key: nodeKeys.get(node.id) ?? '',
      home: home(node.group),
    })),
    groups: design.groups.map((group) => ({
      ...group,
      label: withIcons(group.label),
      key: groupKeys.get(group.id) ?? '',
      home: home(group.group),
    })),
    edges: design.edges.map((edge) => ({
      from: nodeKeys.get(edge.from) ?? '',
      to: nodeKeys.get(edge.to) ?? '',
      label: withIcons(edge.label),
      step: stepOf(own(layout.edges, edge.id)),
      mode: edge.params.mode ?? usualMode(catalog, services, edge),
    })),
  };
}

/** The part of a parsed diagram whose order the board that was made of it has. */
interface Parsed {
  readonly nodes: readonly { readonly id: string; readonly junction?: boolean }[];
  readonly groups: readonly { readonly id: string }[];
}

/** The kept board with what the text says otherwise; the very same board where that is nothing. */
export function returned(kept: Document, said: Said, figures: OwnText, catalog: Catalog): Document {
  const was = wordsOf(kept, figures, catalog);
  const { design, layout } = kept;
  const nodeIds = new Map(was.nodes.map(({ key }, i) => [key, design.nodes[i]?.id ?? '']));
  const groupIds = new Map(was.groups.map(({ key }, i) => [key, design.groups[i]?.id ?? '']));
  const pairs = matched(was.edges, said.edges);

  const keys = new Set([...said.nodes, ...said.groups].map(({ key }) => key));
  const paired = new Set(pairs.map((at) => at ?? -1));
  const gone = [
    ...[...nodeIds, ...groupIds].filter(([key]) => !keys.has(key)).map(([, id]) => id),
    ...design.edges.filter((_, i) => !paired.has(i)).map(({ id }) => id),
  ];
  const make = idMaker(kept);
  for (const { key } of said.groups) if (!groupIds.has(key)) groupIds.set(key, make.counted('g'));
  for (const { key } of said.nodes) if (!nodeIds.has(key)) nodeIds.set(key, make.counted('n'));
  const home = (key: string | null) => (key === null ? null : (groupIds.get(key) ?? null));

  const wasNode = new Map(was.nodes.map((node) => [node.key, node]));
  const wasGroup = new Map(was.groups.map((group) => [group.key, group]));
  const moved = [...said.nodes, ...said.groups].filter(
    ({ key, home: now }) => (wasNode.get(key) ?? wasGroup.get(key))?.home !== now,
  );
  const newNodes = said.nodes.filter(({ key }) => !wasNode.has(key));
  const newGroups = said.groups.filter(({ key }) => !wasGroup.has(key));
  const nodeNow = new Map(said.nodes.map((node) => [nodeIds.get(node.key) ?? '', node]));
  const groupNow = new Map(said.groups.map((group) => [groupIds.get(group.key) ?? '', group]));

  const nodes = design.nodes.map((node): ServiceNode => {
    const now = nodeNow.get(node.id);
    const before = now && wasNode.get(now.key);
    if (now === undefined || before === undefined) return node;
    return changed(node, {
      ...(now.label === before.label ? {} : { label: now.label }),
      ...(now.service === before.service ? {} : { service: now.service }),
      ...(now.home === before.home ? {} : { group: home(now.home) }),
    });
  });
  const groups = design.groups.map((group): Group => {
    const now = groupNow.get(group.id);
    const before = now && wasGroup.get(now.key);
    if (now === undefined || before === undefined) return group;
    return changed(group, {
      ...(now.label === before.label ? {} : { label: now.label }),
      ...(now.kind === before.kind ? {} : { kind: now.kind }),
      ...(now.home === before.home ? {} : { group: home(now.home) }),
    });
  });

  const ends = ({ from, to }: SaidEdge) => ({ from: nodeIds.get(from) ?? '', to: nodeIds.get(to) ?? '' });
  const steps = new Map<string, number | null>();
  const edges = [...design.edges];
  const newEdges: Edge[] = [];
  const services = new Map([
    ...nodes.map(({ id, service }) => [id, service] as const),
    ...newNodes.map(({ key, service }) => [nodeIds.get(key) ?? '', service] as const),
  ]);
  for (const [i, now] of said.edges.entries()) {
    const at = pairs[i] ?? null;
    const before = at === null ? undefined : was.edges[at];
    const edge = at === null ? undefined : design.edges[at];
    if (at === null || before === undefined || edge === undefined) {
      const made = { id: make.counted('e'), ...ends(now), label: now.label };
      const params = now.mode === usualMode(catalog, services, made) ? {} : { mode: now.mode };
      newEdges.push({ ...made, params });
      if (now.step !== null) steps.set(made.id, now.step);
      continue;
    }
    if (now.step !== before.step) steps.set(edge.id, now.step);
    edges[at] = changed(edge, {
      ...(now.from === before.from && now.to === before.to ? {} : ends(now)),
      ...(before.labels.includes(now.label) ? {} : { label: now.label }),
      ...(now.mode === before.mode ? {} : { params: { ...edge.params, mode: now.mode } }),
    });
  }

  const isSame =
    gone.length + newNodes.length + newGroups.length + newEdges.length + steps.size === 0 &&
    [nodes, groups, edges].every((list, i) => {
      const before: readonly unknown[] = [design.nodes, design.groups, design.edges][i] ?? [];
      return list.every((item, j) => item === before[j]);
    });
  if (isSame) return kept;

  // What lies in another container now gets a place there; a container around other things is drawn around them anew.
  const unplaced = new Set(moved.map(({ key }) => nodeIds.get(key) ?? groupIds.get(key) ?? ''));
  const left = removed({ ...kept, design: { ...design, nodes, groups, edges } }, new Set(gone));
  const grown = new Set(moved.map((thing) => home(thing.home)).filter((id) => id !== null));
  return {
    ...left,
    design: {
      ...left.design,
      groups: [
        ...left.design.groups.map((group) => ({ ...group, group: home(groupNow.get(group.id)?.home ?? null) })),
        ...newGroups.map(({ key, kind, label, home: around }) => ({
          id: groupIds.get(key) ?? '',
          kind,
          label,
          group: home(around),
        })),
      ],
      nodes: [
        ...left.design.nodes.map((node) => ({ ...node, group: home(nodeNow.get(node.id)?.home ?? null) })),
        ...newNodes.map(({ key, service, label, home: around }) => ({
          id: nodeIds.get(key) ?? '',
          service,
          label,
          group: home(around),
          params: {},
        })),
      ],
      edges: [...left.design.edges, ...newEdges],
    },
    layout: {
      ...left.layout,
      nodes: without(left.layout.nodes, (id) => unplaced.has(id)),
      groups: without(left.layout.groups, (id) => unplaced.has(id) || grown.has(id)),
      edges: withSteps(left.layout.edges, layout.edges, steps),
    },
  };
}

/** The same object where nothing of it changes. */
function changed<T extends object>(thing: T, change: Partial<T>): T {
  return Object.keys(change).length === 0 ? thing : { ...thing, ...change };
}

function usualMode(
  catalog: Catalog,
  services: ReadonlyMap<string, string>,
  { from, to }: Pick<Edge, 'from' | 'to'>,
): Mode {
  const isAsync = [from, to].some((id) => serviceOf(catalog, services.get(id) ?? '').takesAsync === true);
  return isAsync ? 'async' : 'sync';
}

function withSteps(
  now: Readonly<Record<string, EdgeLayout>>,
  before: Readonly<Record<string, EdgeLayout>>,
  steps: ReadonlyMap<string, number | null>,
): Readonly<Record<string, EdgeLayout>> {
  if (steps.size === 0) return now;
  const written = [...steps].flatMap(([id, step]) => {
    const { step: _, ...rest } = own(before, id) ?? {};
    const place: EdgeLayout = step === null ? rest : { ...rest, step };
    return Object.keys(place).length === 0 ? [] : [[id, place] as const];
  });
  return without(now, (id) => steps.has(id), Object.fromEntries(written));
}

interface WasEdge extends SaidEdge {
  /** What a reader may take for the arrow's own words: a label may look like figures. */
  readonly labels: readonly string[];
}

interface Was extends Said {
  readonly edges: readonly WasEdge[];
}

/** What a reader makes of the text that the kept board was written as. */
function wordsOf({ design, layout }: Document, figures: OwnText, catalog: Catalog): Was {
  const groupKeys = new Map(design.groups.map(({ id }, i) => [id, `g${i + 1}`]));
  const nodeKeys = new Map(design.nodes.map(({ id }, i) => [id, `n${i + 1}`]));
  const services = new Map(design.nodes.map(({ id, service }) => [id, service]));
  const home = (id: string | null) => (id === null ? null : (groupKeys.get(id) ?? null));
  return {
    nodes: design.nodes.map((node, i) => {
      const shape = serviceOf(catalog, node.service).category === 'client' ? 'round' : 'square';
      const text = withIcons(plainLabel(nodeText(node, catalog, figures === 'plain')));
      const { service, label } = ownNode({ label: text, shape }, figures, catalog);
      return { key: `n${i + 1}`, service: service ?? 'generic', label, home: home(node.group) };
    }),
    groups: design.groups.map((group, i) => ({
      key: `g${i + 1}`,
      kind: group.kind,
      label: withIcons(plainLabel(groupText(group))),
      home: home(group.group),
    })),
    edges: design.edges.map((edge) => {
      const step = stepOf(own(layout.edges, edge.id));
      const words = edge.label.trim() === '' ? '' : edge.label;
      const readings = [words, `${words}\n1/s · 1% · $1/mo`.trim()].map((said) =>
        ownArrow(withIcons(plainLabel(steppedText(step, said))), figures),
      );
      return {
        from: nodeKeys.get(edge.from) ?? '',
        to: nodeKeys.get(edge.to) ?? '',
        label: readings[0]?.label ?? '',
        labels: readings.map(({ label }) => label.trim()),
        step: readings[0]?.step ?? null,
        mode: edge.params.mode ?? usualMode(catalog, services, edge),
      };
    }),
  };
}

/**
 * Which kept arrow each arrow of the text is, by its place in the list; `null` for a new one. One that says the same is the same; then one
 * between the same ends, with other words; then one that says the same from or to somewhere else.
 */
function matched(was: readonly WasEdge[], now: readonly SaidEdge[]): readonly (number | null)[] {
  const found: (number | null)[] = now.map(() => null);
  const free = new Set(was.keys());
  const pass = (before: (edge: WasEdge) => readonly string[], after: (edge: SaidEdge) => string | null): void => {
    const waiting = new Map<string, number[]>();
    for (const at of free)
      for (const key of new Set(before(was[at] as WasEdge))) waiting.set(key, [...(waiting.get(key) ?? []), at]);
    for (const [i, edge] of now.entries()) {
      const key = found[i] === null ? after(edge) : null;
      const at = key === null ? undefined : waiting.get(key)?.find((candidate) => free.has(candidate));
      if (at === undefined) continue;
      found[i] = at;
      free.delete(at);
    }
  };
  const ends = ({ from, to }: SaidEdge) => JSON.stringify([from, to]);
  pass(
    (edge) => edge.labels.map((label) => JSON.stringify([ends(edge), label, edge.step, edge.mode])),
    (edge) => JSON.stringify([ends(edge), edge.label, edge.step, edge.mode]),
  );
  pass((edge) => [ends(edge)], ends);
  for (const end of ['from', 'to'] as const) {
    const key = (edge: SaidEdge, label: string) => JSON.stringify([edge[end], label]);
    pass(
      (edge) => edge.labels.filter((label) => label !== '').map((label) => key(edge, label)),
      (edge) => (edge.label === '' ? null : key(edge, edge.label)),
    );
  }
  return found;
}
