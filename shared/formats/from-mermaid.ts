/** A board out of a Mermaid diagram that its own parser has read: `renderer/clipboard/mermaid-parser.ts` holds that parser. */
import { canonicalService, serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import {
  type Document,
  type Edge,
  emptyDocument,
  type Group,
  type GroupKind,
  groupKinds,
  type Mode,
  type ServiceNode,
} from '../model/document.ts';
import { type OwnText, ownArrow, ownNode } from './mermaid-own.ts';

/** Text throughout: entities are characters, line breaks are `\n`. */
export interface ParsedMermaid {
  readonly nodes: readonly ParsedNode[];
  readonly edges: readonly ParsedEdge[];
  readonly groups: readonly ParsedGroup[];
  /** Written by our own exporter, with figures or without; `null` for any other text. */
  readonly own: OwnText | null;
}

export interface ParsedNode {
  readonly id: string;
  readonly label: string;
  /** The subgraph around it. */
  readonly group: string | null;
  /** Mermaid's name for the form it is drawn in: `cylinder`, `stadium`. */
  readonly shape?: string;
  /** As in `logos:aws-lambda`. */
  readonly icon?: string;
  /** It only joins lines: an architecture diagram's junction. */
  readonly junction?: boolean;
}

export interface ParsedGroup {
  readonly id: string;
  readonly label: string;
  readonly group: string | null;
  /** Names of the styles that it was given. */
  readonly classes: readonly string[];
}

export interface ParsedEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly dotted: boolean;
}

/** What a written name means: `shared/line/read-name.ts`. */
export type NameReader = (words: string) => { readonly service: { readonly id: string }; readonly unknown: boolean };

export interface ReadMermaid {
  /** Without places. */
  readonly document: Document;
  /** What a person should know: names that no service has, arrows that could not be drawn. */
  readonly remarks: readonly string[];
}

/** Never fails: what is no service becomes a plain box of that name. Ids are made anew, so that none can be taken for syntax. */
export function fromMermaid(parsed: ParsedMermaid, catalog: Catalog, read: NameReader): ReadMermaid {
  const { own } = parsed;
  const remarks: string[] = [];
  const groupIds = new Map(parsed.groups.map(({ id }, i) => [id, `g${i + 1}`]));
  const cards = parsed.nodes.filter(({ junction }) => junction !== true);
  const nodeIds = new Map(cards.map(({ id }, i) => [id, `n${i + 1}`]));
  const home = (id: string | null) => (id === null ? null : (groupIds.get(id) ?? null));

  const unknown: string[] = [];
  const nodes = cards.map((card): ServiceNode => {
    const { service, label } = own === null ? anyNode(card, catalog, read) : ownNode(card, own, catalog);
    if (service === null && own === null) unknown.push(label === '' ? card.id : label);
    const id = nodeIds.get(card.id) ?? card.id;
    return { id, service: service ?? 'generic', label, group: home(card.group), params: {} };
  });
  const groups = parsed.groups.map((group): Group => {
    const id = groupIds.get(group.id) ?? group.id;
    return { id, kind: kindOf(group), label: group.label, group: home(group.group) };
  });
  if (unknown.length > 0)
    remarks.push(
      `No service is called ${names(unknown)}: ${unknown.length === 1 ? 'it is a plain box' : 'they are plain boxes'}.`,
    );

  const byId = new Map(nodes.map((node) => [node.id, node]));
  let atGroups = 0;
  const edges = withoutJunctions(parsed).flatMap(
    (line): readonly { readonly edge: Edge; readonly step: number | null }[] => {
      const [from, to] = [line.from, line.to].map((end) => {
        if (groupIds.has(end) && !nodeIds.has(end)) atGroups += 1;
        return nodeIds.get(end) ?? nodeIds.get(firstIn(end, parsed) ?? '');
      });
      if (from === undefined || to === undefined) return [];
      const isAsync = [from, to].some((id) => serviceOf(catalog, byId.get(id)?.service ?? '').takesAsync === true);
      const { step, label } = own === null ? { step: null, label: line.label } : ownArrow(line.label, own);
      // A solid line to a queue says nothing in other people's drawings; in ours it was drawn on purpose.
      const mode: Mode | null = line.dotted ? 'async' : own === null ? null : 'sync';
      const params = mode === null || (mode === 'async') === isAsync ? {} : { mode };
      return [{ edge: { id: '', from, to, label: label.trim(), params }, step }];
    },
  );
  if (atGroups > 0)
    remarks.push(
      `${atGroups === 1 ? 'An arrow ends' : `${atGroups} arrows end`} at a container; here it goes to the first service in it.`,
    );
  const numbered = edges.map(({ edge }, i): Edge => ({ ...edge, id: `e${i + 1}` }));
  const steps = edges.flatMap(({ step }, i) => (step === null ? [] : [[`e${i + 1}`, { step }] as const]));
  const empty = emptyDocument();
  const design = { ...empty.design, groups, nodes, edges: numbered };
  return { document: { ...empty, design, layout: { ...empty.layout, edges: Object.fromEntries(steps) } }, remarks };
}

/** Somebody's node: its icon, its words, what stands in parentheses, its id. The label stays as it was written. */
function anyNode(
  { id, label, icon }: ParsedNode,
  catalog: Catalog,
  read: NameReader,
): { readonly service: string | null; readonly label: string } {
  const words = label === '' ? id : label;
  const byIcon =
    icon === undefined ? null : canonicalService(catalog, icon.replace(/^.*:/, '').replace(/^(?:aws|amazon)-/, ''));
  const inside = /[([]([^)\]]+)[)\]]/.exec(words)?.[1];
  const plain = words.replaceAll(/[([].*?[)\]]/g, ' ');
  const tries = [
    plain,
    ...(inside === undefined ? [] : [inside]),
    ...words.split(/\n|[,;:/·–—-] /),
    id,
    id.replace(/[\d_-]+$/, ''),
  ];
  const found = [byIcon, ...tries.map((text) => meant(text, catalog, read))].filter((one) => one !== null);
  // "Worker" and the icon of a server say little: anything else says more.
  const service = found.find((one) => one !== 'generic') ?? found[0] ?? null;
  return { service, label: words };
}

function meant(text: string, catalog: Catalog, read: NameReader): string | null {
  const words = text
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
    .replace(/^(?:aws|amazon) /i, '');
  if (words === '' || words.length > 80) return null;
  const { service, unknown } = read(words);
  if (unknown) return null;
  // Half a word is a guess: fine while typing, wrong in a drawing that somebody finished.
  const tokens = words.toLowerCase().split(' ');
  const isWhole = tokens.some((_, from) =>
    tokens.some((__, to) => to >= from && canonical(tokens.slice(from, to + 1).join(' '), catalog) === service.id),
  );
  return isWhole ? service.id : null;
}

function canonical(words: string, catalog: Catalog): string | null {
  const byName = Object.values(catalog.services).find(({ name }) => name.toLowerCase() === words);
  return byName?.id ?? canonicalService(catalog, words);
}

const kindPatterns: readonly (readonly [GroupKind, RegExp])[] = [
  ['subnet-public', /\bpublic\b.*\bsubnets?\b|\bsubnets?\b.*\bpublic\b|^public$/i],
  ['subnet-private', /\bsubnets?\b|^private$/i],
  ['vpc', /\bvpc\b/i],
  ['az', /\bavailability zone\b|\bAZ\b|^(?:us|eu|ap|ca|sa|me|af|il|mx)-[a-z]+-\d[a-f]$/i],
  ['region', /\bregion\b|^(?:us|eu|ap|ca|sa|me|af|il|mx)(?:-gov)?-[a-z]+-\d$/i],
  ['account', /\baccount\b|^aws( cloud)?$/i],
];

function kindOf({ label, classes }: ParsedGroup): GroupKind {
  const styled = groupKinds.find((kind) => classes.includes(kind.replaceAll('-', '')));
  return styled ?? kindPatterns.find(([, pattern]) => pattern.test(label.trim()))?.[0] ?? 'generic';
}

/** The first service in a container, however deep. */
function firstIn(group: string, { nodes, groups }: ParsedMermaid): string | null {
  const inside = new Set([group]);
  for (let before = 0; before < inside.size; ) {
    before = inside.size;
    for (const { id, group: parent } of groups) if (parent !== null && inside.has(parent)) inside.add(id);
  }
  return nodes.find((node) => node.junction !== true && node.group !== null && inside.has(node.group))?.id ?? null;
}

/** Lines that meet at a junction go through it: each that comes in to each that goes out. */
function withoutJunctions({ nodes, edges }: ParsedMermaid): readonly ParsedEdge[] {
  let lines = edges;
  for (const { id } of nodes.filter(({ junction }) => junction === true)) {
    const touching = lines.filter(({ from, to }) => (from === id) !== (to === id));
    let coming = touching
      .filter(({ to }) => to === id)
      .map(({ from, label, dotted }) => ({ end: from, label, dotted }));
    let going = touching.filter(({ from }) => from === id).map(({ to, label, dotted }) => ({ end: to, label, dotted }));
    // Without heads nothing says where it comes from: the first one does.
    if (coming.length === 0) [coming, going] = [going.slice(0, 1), going.slice(1)];
    if (going.length === 0) [coming, going] = [coming.slice(0, 1), coming.slice(1)];
    const through = coming.flatMap((a) =>
      going.map((b) => ({ from: a.end, to: b.end, label: a.label || b.label, dotted: a.dotted || b.dotted })),
    );
    lines = [...lines.filter(({ from, to }) => from !== id && to !== id), ...through];
  }
  return lines;
}

const mostNamed = 5;

function names(list: readonly string[]): string {
  const quoted = [...new Set(list)].map((name) => `“${name.split('\n')[0]?.slice(0, 40)}”`);
  const more = quoted.length - mostNamed;
  const shown = more > 0 ? [...quoted.slice(0, mostNamed), `${more} more`] : quoted;
  return shown.length === 1 ? `${shown[0]}` : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
