/**
 * What a line draws: new cards, arrows and containers, none of them placed yet. Names that are on the board, or stood earlier in the
 * line, mean what is there. Never fails: what cannot be drawn is a problem, the rest is drawn.
 */
import { canonicalService, serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Document, Edge, Group, GroupId, NodeId, Params, ServiceNode } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import { groupName } from '../model/group-names.ts';
import { idMaker } from '../model/id-maker.ts';
import { clashOf } from '../model/nesting.ts';
import { trafficForms } from '../model/traffic-forms.ts';
import { clashWords } from '../wording/nesting.ts';
import type { CardPart, Flow, ForkPart, FramePart, Joint, Line, Part, Problem } from './line.ts';
import { namesOf } from './names.ts';
import { type ReadName, readName } from './read-name.ts';
import { readParam } from './read-param.ts';

/** What a card of the line was read as. */
export interface ReadCard extends ReadName {
  /** It stands on the board already. */
  readonly old: boolean;
}

export interface Draft {
  readonly nodes: readonly ServiceNode[];
  readonly edges: readonly Edge[];
  readonly groups: readonly Group[];
  /** Parameters of cards that are on the board already. */
  readonly changes: readonly Edit[];
  readonly read: ReadonlyMap<CardPart, ReadCard>;
  readonly problems: readonly Problem[];
}

export interface DraftOptions {
  readonly catalog: Catalog;
  /** The board that the line extends. */
  readonly document: Document;
  /** Cards from which a line goes on that begins with an arrow. */
  readonly from: readonly NodeId[];
}

/** A line is no import: more than this is a slip of the hand. */
export const mostCards = 300;
const mostArrows = 2000;
/** Copies of copies multiply: so many things are drawn, each copy counted, and so many pairs of cards looked at. */
const mostThings = 2000;
const mostPairs = 40_000;

interface Ends {
  readonly ins: readonly NodeId[];
  readonly outs: readonly NodeId[];
}

const nothing: Ends = { ins: [], outs: [] };

/** Where a part stands. */
interface Place {
  /** The container of the line around it. */
  readonly group: GroupId | null;
  /** The container for its cards: that one, else the one of the card that the flow goes on from. */
  readonly home: GroupId | null;
  /** It is one of several copies. */
  readonly copied: boolean;
}

export function draftLine({ flows }: Line, { catalog, document, from }: DraftOptions): Draft {
  const ids = idMaker(document);
  const names = namesOf(document, catalog);
  const nodes = new Map<NodeId, ServiceNode>();
  const groups = new Map<GroupId, Group>();
  const edges: Edge[] = [];
  const joined = new Set(document.design.edges.map((edge) => joint(edge.from, edge.to, edge.label)));
  const changed = new Map<NodeId, Params>();
  const read = new Map<CardPart, ReadCard>();
  const problems: Problem[] = [];
  const onBoard = new Map(document.design.nodes.map((node) => [node.id, node]));
  let things = 0;
  let paired = 0;

  function tell(at: number, message: string): void {
    if (!problems.some((problem) => problem.at === at && problem.message === message)) {
      problems.push({ at, message, unfinished: false });
    }
  }

  function drawFlow({ steps }: Flow, place: Place): Ends {
    let ins: readonly NodeId[] = [];
    let outs: readonly NodeId[] = [];
    let home = place;
    steps.forEach((step, index) => {
      const goesOn = index === 0 && step.joint !== null;
      if (goesOn) {
        outs = from;
        if (from.length === 0) tell(0, 'nothing is selected that this arrow could leave. Write a name before it.');
        home = homeOf(from, place);
      }
      const ends = step.parts.map((part) => draw(part, home));
      const arriving = ends.flatMap((end) => end.ins);
      if (step.joint !== null) join(outs, arriving, step.joint);
      if (index === 0) {
        ins = goesOn ? outs : arriving;
        if (!goesOn) home = homeOf(arriving, place);
      }
      outs = ends.flatMap((end) => end.outs);
    });
    return { ins, outs };
  }

  /** What goes on from a card of the board stands in that card's container. */
  function homeOf(cards: readonly NodeId[], place: Place): Place {
    if (place.group !== null) return place;
    const found = new Set(cards.map((id) => onBoard.get(id)?.group ?? null));
    const [home = null] = found.size === 1 ? found : [];
    return { ...place, home };
  }

  function join(left: readonly NodeId[], right: readonly NodeId[], { every, async, label }: Joint): void {
    const pairs =
      !every && left.length === right.length
        ? left.map((start, i) => [start, right[i] ?? start] as const)
        : everyPair(left, right);
    for (const [start, end] of pairs) {
      paired += 1;
      const key = joint(start, end, label);
      // The same words again are the same arrow, so that a second flow may begin where the first one did.
      if (joined.has(key) && paired <= mostPairs) continue;
      if (edges.length >= mostArrows || paired > mostPairs) {
        tell(0, `a line draws at most ${mostArrows} arrows. Draw it in parts.`);
        return;
      }
      joined.add(key);
      edges.push({ id: ids.counted('e'), from: start, to: end, label, params: async ? { mode: 'async' } : {} });
    }
  }

  function draw(part: Part, place: Place): Ends {
    things += 1;
    if (things > mostThings) {
      tell(0, `a line draws at most ${mostThings} things, each copy counted. Draw it in pieces.`);
      return nothing;
    }
    switch (part.kind) {
      case 'card':
        return drawCard(part, place);
      case 'fork':
        return drawFork(part, place);
      case 'frame':
        return drawFrame(part, place);
    }
  }

  /** Each copy knows what stands before it, and itself; behind them a name means those of all copies. */
  function copies(count: number, place: Place, once: (place: Place) => Ends): Ends {
    if (count === 1) return once(place);
    const ends: Ends[] = [];
    names.open();
    for (let copy = 0; copy < count && things <= mostThings; copy++) {
      names.next();
      ends.push(once({ ...place, copied: true }));
    }
    names.close();
    return { ins: ends.flatMap((end) => end.ins), outs: ends.flatMap((end) => end.outs) };
  }

  function drawFork({ branches, copies: count }: ForkPart, place: Place): Ends {
    return copies(count, place, (at) => {
      const ends = branches.map((branch) => drawFlow(branch, at));
      return { ins: ends.flatMap((end) => end.ins), outs: ends.flatMap((end) => end.outs) };
    });
  }

  /** An arrow into a container leads to where its first flow begins, one out of it leaves where its last one ends. */
  function drawFrame(part: FramePart, place: Place): Ends {
    return copies(part.copies, place, (at) => {
      const group = containerOf(part, at);
      if (group === null) return nothing;
      const ends = part.flows.map((flow) => drawFlow(flow, { ...at, group, home: group }));
      return { ins: ends[0]?.ins ?? [], outs: ends.at(-1)?.outs ?? [] };
    });
  }

  function containerOf({ frame, label, another, span }: FramePart, place: Place): GroupId | null {
    const usual = frame === 'region' ? document.design.settings.region : groupName[frame];
    const base = label ?? usual;
    const found = another ? null : names.group(frame, base, place.group);
    if (found !== null) return found;
    if (groups.size >= mostCards) {
      tell(span.from, `a line draws at most ${mostCards} containers. Draw it in parts.`);
      return null;
    }
    const id = ids.counted('g');
    const fresh: Group = { id, kind: frame, label: '', group: place.group };
    const clash =
      place.group === null
        ? null
        : clashOf({ groups: [...document.design.groups, ...groups.values(), fresh] }, [id], place.group);
    if (clash !== null) {
      tell(
        span.from,
        `${clashWords(clash, 'its content stands in what is around it')} Choose another kind, or take it out.`,
      );
      return place.group;
    }
    const name = names.freeGroup(frame, base, place.copied);
    groups.set(id, { ...fresh, label: name });
    names.addGroup(frame, base, place.group, id);
    return id;
  }

  function drawCard(part: CardPart, place: Place): Ends {
    const name = nameOf(part);
    const found = meant(part, name, place);
    const cards = found.length > 0 ? found : made(part, name, place);
    const [first] = cards;
    const service = first === undefined ? undefined : (nodes.get(first) ?? onBoard.get(first))?.service;
    read.set(part, {
      ...name,
      service: service === undefined ? name.service : serviceOf(catalog, service),
      unknown: name.unknown && found.length === 0,
      old: first !== undefined && onBoard.has(first),
    });
    for (const id of cards) {
      const node = nodes.get(id);
      // Named outside of any container first, and inside of one now: there it belongs.
      if (node !== undefined && node.group === null && place.group !== null) {
        nodes.set(id, { ...node, group: place.group });
      }
      if (found.length > 0) setParams(id, part);
    }
    return { ins: cards, outs: cards };
  }

  /** The cards that are there already under this name. */
  function meant({ another, copies: count, label, word }: CardPart, name: ReadName, place: Place): readonly NodeId[] {
    if (another) return [];
    // Copies of a plain service are new ones, whatever the board has.
    const found = names.cards(name, count, place.copied && name.plain);
    if (label === null || word === null) return found;
    const serviceOfCard = (id: NodeId) => canonicalService(catalog, (nodes.get(id) ?? onBoard.get(id))?.service ?? '');
    return found.every((id) => serviceOfCard(id) === name.service.id) ? found : [];
  }

  function nameOf({ label, word }: CardPart): ReadName {
    const name = readName(word ?? label ?? '', catalog);
    return label === null ? name : { ...name, label, plain: false, unknown: word !== null && name.unknown };
  }

  function made(part: CardPart, name: ReadName, place: Place): readonly NodeId[] {
    const cards: NodeId[] = [];
    const params = paramsOf(part, name);
    for (let copy = 0; copy < part.copies; copy++) {
      if (nodes.size >= mostCards) {
        tell(part.span.from, `a line draws at most ${mostCards} cards. Draw it in parts.`);
        break;
      }
      const id = ids.named(name.service.id);
      const label = names.free(name.label, part.copies > 1 || place.copied);
      nodes.set(id, {
        id,
        service: name.service.id,
        label,
        group: place.home,
        params: withTraffic(name.service.startsWith ?? {}, params),
      });
      cards.push(id);
    }
    names.add(
      name,
      cards.map((id) => ({ id, label: nodes.get(id)?.label ?? name.label })),
    );
    return cards;
  }

  function setParams(id: NodeId, part: CardPart): void {
    const node = nodes.get(id);
    const old = onBoard.get(id);
    const params = paramsOf(part, { service: serviceOf(catalog, (node ?? old)?.service ?? '') });
    if (node !== undefined) nodes.set(id, { ...node, params: withTraffic(node.params, params) });
    else if (old !== undefined) {
      // A card may be named several times: each adds to what was said before.
      changed.set(id, withTraffic(changed.get(id) ?? old.params, params));
    }
  }

  function paramsOf({ params, span }: CardPart, { service }: Pick<ReadName, 'service'>) {
    const values: Record<string, number | string | boolean> = {};
    for (const text of params) {
      const result = readParam(service, text);
      if (result.ok) values[result.value.key] = result.value.value;
      else tell(span.from, result.error);
    }
    const [, ...others] = trafficSaid(values);
    if (others.length > 0) tell(span.from, 'traffic is said in two ways. Keep one.');
    const gone: ReadonlySet<string> = new Set(others.flat());
    return Object.fromEntries(Object.entries(values).filter(([key]) => !gone.has(key)));
  }

  for (const flow of flows) drawFlow(flow, { group: null, home: null, copied: false });
  const changes = [...changed].flatMap(([id, params]) => paramEdits(id, onBoard.get(id)?.params ?? {}, params));
  return { nodes: [...nodes.values()], edges, groups: [...groups.values()], changes, read, problems };
}

function paramEdits(id: NodeId, before: Params, after: Params): readonly Edit[] {
  const own = (params: Params, key: string) => (Object.hasOwn(params, key) ? params[key] : undefined);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => own(before, key) !== own(after, key))
    .map((key) => ({ kind: 'set-param', id, key, value: own(after, key) }));
}

/** Each with each, once: cards that copies name again and again are the same cards. */
function everyPair(left: readonly NodeId[], right: readonly NodeId[]): readonly (readonly [NodeId, NodeId])[] {
  const ends = [...new Set(right)];
  return [...new Set(left)].flatMap((start) => ends.map((end) => [start, end] as const));
}

function joint(from: NodeId, to: NodeId, label: string): string {
  return JSON.stringify([from, to, label]);
}

/** A source says in one way how much it sends: a new way takes the place of the old one. */
function withTraffic<T>(before: Readonly<Record<string, T>>, params: Readonly<Record<string, T>>) {
  const forms = trafficSaid(params);
  const gone = new Set<string>(forms.length === 0 ? [] : trafficForms.filter((form) => !forms.includes(form)).flat());
  return Object.fromEntries([...Object.entries(before).filter(([key]) => !gone.has(key)), ...Object.entries(params)]);
}

/** The ways in which parameters say how much traffic there is, in the order in which they were written. */
function trafficSaid(params: Params): readonly (typeof trafficForms)[number][] {
  const said = Object.keys(params).map((key) => trafficForms.find((form) => form.some((own) => own === key)));
  return [...new Set(said)].filter((form) => form !== undefined);
}
