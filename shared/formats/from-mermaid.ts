/** A board out of a Mermaid diagram that its own parser has read: `mermaid-in/parse.ts`. */
import { serviceOf } from '../catalog/index.ts';
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
import type { Doubt } from './doubt.ts';
import { meantKind } from './group-kind.ts';
import { aroundOf } from './matching/around.ts';
import { isDoubtful, matchService } from './matching/match.ts';
import type { ParsedEdge, ParsedGroup, ParsedMermaid } from './mermaid-in/parsed.ts';
import { keptBoard } from './mermaid-kept.ts';
import { ownArrow, ownNode } from './mermaid-own.ts';
import { returned, saidOf } from './mermaid-return.ts';
import { nameList } from './name-list.ts';

export interface ReadMermaid {
  /** Without places. */
  readonly document: Document;
  /** What a person should know: names that no service has, arrows that could not be drawn. */
  readonly remarks: readonly string[];
  /** Boxes whose service is a guess. */
  readonly doubts: readonly Doubt[];
  /** The board that a text of ours holds, in whose diagram nothing was changed. */
  readonly isWhole?: boolean;
}

/**
 * Never fails: what is no service becomes a plain box of that name. A text of ours gives the board that its comments hold, with what was
 * changed in the diagram since.
 */
export function fromMermaid(parsed: ParsedMermaid, catalog: Catalog): ReadMermaid {
  const drawn = fromDiagram(parsed, catalog);
  const { own } = parsed;
  if (own === null || own.kept === null) return drawn;
  const kept = keptBoard(own.kept, catalog);
  if (!kept.ok) {
    const [issue] = kept.error;
    const where = `line ${issue?.line}: ${[issue?.path, issue?.message].filter((words) => words !== '').join(': ')}`;
    const remark = `The board in the comments cannot be read (${where}); what the diagram itself shows was drawn.`;
    return { ...drawn, remarks: [...drawn.remarks, remark] };
  }
  const document = returned(kept.value.document, saidOf(parsed, drawn.document, catalog), own.figures, catalog);
  const warnings = kept.value.warnings.map(({ path, line, message }) => `Line ${line}: ${path}: ${message}`);
  const isWhole = document === kept.value.document;
  return { document, remarks: [...drawn.remarks, ...warnings], doubts: [], isWhole };
}

/** Ids are made anew, so that none can be taken for syntax. */
function fromDiagram(parsed: ParsedMermaid, catalog: Catalog): ReadMermaid {
  const { own } = parsed;
  const remarks: string[] = [];
  const groupIds = new Map(parsed.groups.map(({ id }, i) => [id, `g${i + 1}`]));
  const cards = parsed.nodes.filter(({ junction }) => junction !== true);
  const nodeIds = new Map(cards.map(({ id }, i) => [id, `n${i + 1}`]));
  const home = (id: string | null) => (id === null ? null : (groupIds.get(id) ?? null));

  const unknown: string[] = [];
  const doubts: Doubt[] = [];
  const around = aroundOf(
    parsed.nodes.map(({ id }) => id),
    [...parsed.nodes, ...parsed.groups].map(({ label, id }) => `${label} ${id}`),
  );
  const nodes = cards.map((card): ServiceNode => {
    const id = nodeIds.get(card.id) ?? card.id;
    const match = own === null ? matchService({ ...card, label: card.label || card.id }, catalog, around) : null;
    const { service, label } =
      own === null
        ? { service: match?.service ?? null, label: card.label || card.id }
        : ownNode(card, own.figures, catalog);
    if (match !== null && isDoubtful(match)) doubts.push({ node: id, label, ...match });
    else if (service === null && own === null) unknown.push(label);
    return { id, service: service ?? 'generic', label, group: home(card.group), params: {} };
  });
  const groups = parsed.groups.map((group): Group => {
    const id = groupIds.get(group.id) ?? group.id;
    return { id, kind: kindOf(group), label: group.label, group: home(group.group) };
  });
  if (unknown.length > 0)
    remarks.push(
      `No service is called ${nameList(unknown)}: ${unknown.length === 1 ? 'it is a plain box' : 'they are plain boxes'}.`,
    );

  const byId = new Map(nodes.map((node) => [node.id, node]));
  let atGroups = 0;
  let atNothing = 0;
  const edges = withoutJunctions(parsed).flatMap(
    (line): readonly { readonly edge: Edge; readonly step: number | null }[] => {
      const isGroup = (end: string) => groupIds.has(end) && !nodeIds.has(end);
      const atGroup = [line.from, line.to].some(isGroup);
      const [from, to] = [line.from, line.to].map((end) => nodeIds.get(end) ?? nodeIds.get(firstIn(end, parsed) ?? ''));
      if (from === undefined || to === undefined) {
        if (atGroup) atNothing += 1;
        return [];
      }
      if (atGroup) atGroups += 1;
      const isAsync = [from, to].some((id) => serviceOf(catalog, byId.get(id)?.service ?? '').takesAsync === true);
      const { step, label } = own === null ? { step: null, label: line.label } : ownArrow(line.label, own.figures);
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
  if (atNothing > 0)
    remarks.push(
      `${atNothing === 1 ? 'An arrow ends' : `${atNothing} arrows end`} at a container with no service in it, and ${atNothing === 1 ? 'is' : 'are'} left out.`,
    );
  const numbered = edges.map(({ edge }, i): Edge => ({ ...edge, id: `e${i + 1}` }));
  const steps = edges.flatMap(({ step }, i) => (step === null ? [] : [[`e${i + 1}`, { step }] as const]));
  const empty = emptyDocument();
  const design = { ...empty.design, groups, nodes, edges: numbered };
  return {
    document: { ...empty, design, layout: { ...empty.layout, edges: Object.fromEntries(steps) } },
    remarks,
    doubts,
  };
}

function kindOf({ label, classes }: ParsedGroup): GroupKind {
  const styled = groupKinds.find((kind) => classes.includes(kind.replaceAll('-', '')));
  return styled ?? meantKind(label) ?? 'generic';
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

/** More arrows than this do not come of one junction: junctions in a row would multiply them without end. Every end keeps one. */
const mostThrough = 2000;

/** Lines that meet at a junction go through it: each that comes in to each that goes out. */
function withoutJunctions({ nodes, edges }: ParsedMermaid): readonly ParsedEdge[] {
  // What only keeps things apart says nothing.
  let lines = edges.filter(({ hidden }) => hidden !== true);
  for (const { id } of nodes.filter(({ junction }) => junction === true)) {
    const touching = lines.filter(({ from, to }) => (from === id) !== (to === id));
    let coming = touching
      .filter(({ to }) => to === id)
      .map(({ from, label, dotted }) => ({ end: from, label, dotted }));
    let going = touching.filter(({ from }) => from === id).map(({ to, label, dotted }) => ({ end: to, label, dotted }));
    // Without heads nothing says where it comes from: the first one does.
    if (coming.length === 0) [coming, going] = [going.slice(0, 1), going.slice(1)];
    if (going.length === 0) [coming, going] = [coming.slice(0, 1), coming.slice(1)];
    const pairs =
      coming.length * going.length <= mostThrough
        ? coming.flatMap((a) => going.map((b) => [a, b] as const))
        : [
            ...coming.flatMap((a) => going.slice(0, 1).map((b) => [a, b] as const)),
            ...going.slice(1).flatMap((b) => coming.slice(0, 1).map((a) => [a, b] as const)),
          ];
    const through = new Map(
      pairs.map(([a, b]) => {
        const edge = { from: a.end, to: b.end, label: a.label || b.label, dotted: a.dotted || b.dotted };
        return [JSON.stringify(edge), edge];
      }),
    );
    lines = [...lines.filter(({ from, to }) => from !== id && to !== id), ...through.values()];
  }
  return lines;
}
