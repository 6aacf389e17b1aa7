/** The board in sentences, for who hears it: what a thing is, what it carries and how full it is. */
import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Analysis, Limit, Status } from '../engine/analysis.ts';
import type {
  Design,
  Document,
  Edge,
  Group,
  GroupKind,
  Note,
  NoteKind,
  Picture,
  ServiceNode,
  Shape,
  Stroke,
} from '../model/document.ts';
import { drawnThings } from '../model/drawn.ts';
import { sizingLine } from './card.ts';
import { pictureName, shapeNames, strokeName } from './drawn-names.ts';
import { counted, exact, factor, money, percent } from './numbers.ts';

/** What sentences are made from. */
export interface Told {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly catalog: Catalog;
}

const states: Readonly<Record<Status, string>> = {
  ok: '',
  tight: 'tight',
  over: 'over its limit',
  unknown: 'figures unknown',
};

export const groupKindNames: Readonly<Record<GroupKind, string>> = {
  region: 'region',
  az: 'availability zone',
  vpc: 'VPC',
  'subnet-public': 'public subnet',
  'subnet-private': 'private subnet',
  account: 'account',
  generic: 'group',
};

const noteKindNames: Readonly<Record<NoteKind, string>> = {
  note: 'Note',
  text: 'Text',
  assumption: 'Assumption',
  decision: 'Decision',
  question: 'Question',
};

/** What anything on the board is called: its label, "Apps to Events" for an arrow, else its service or kind. */
export function thingName(
  { document: { design, sketch }, catalog }: Pick<Told, 'document' | 'catalog'>,
  id: string,
): string {
  const isIt = (item: { readonly id: string }) => item.id === id;
  const node = design.nodes.find(isIt);
  if (node) return node.label.trim() || serviceOf(catalog, node.service).name;
  const edge = design.edges.find(isIt);
  if (edge) return `${nodeName(design, catalog, edge.from)} to ${nodeName(design, catalog, edge.to)}`;
  const group = design.groups.find(isIt);
  if (group) return group.label.trim() || groupKindNames[group.kind];
  const note = sketch.notes.find(isIt);
  if (note) return noteName(note);
  const drawn = drawnThings(sketch).find(isIt);
  return drawn ? drawnName(drawn) : id;
}

function nodeName(design: Design, catalog: Catalog, id: string): string {
  const node = design.nodes.find((candidate) => candidate.id === id);
  return node ? node.label.trim() || serviceOf(catalog, node.service).name : id;
}

/** "Rectangle: Edge", "Line", "Pen stroke", "Picture: our old setup" */
function drawnName(drawn: Stroke | Shape | Picture): string {
  if ('data' in drawn) return named(pictureName, drawn.label);
  if (!('kind' in drawn)) return strokeName;
  return named(shapeNames[drawn.kind], 'text' in drawn ? drawn.text : undefined);
}

function named(kind: string, text = ''): string {
  const [first = ''] = text.trim().split('\n');
  return first === '' ? kind : `${kind}: ${first}`;
}

function noteName({ kind, text }: Note): string {
  const [first = ''] = text.trim().split('\n');
  return first === '' ? `Empty ${noteKindNames[kind].toLowerCase()}` : `${noteKindNames[kind]}: ${first}`;
}

/** A selection: one thing in full, several by their number, "Nothing selected." */
export function selectionSentence(told: Told, ids: readonly string[]): string {
  const [only] = ids;
  if (only === undefined) return 'Nothing selected.';
  if (ids.length === 1) return thingSentence(told, only);
  const { design, sketch } = told.document;
  const chosen = new Set(ids);
  const count = (items: readonly { readonly id: string }[]) => items.filter(({ id }) => chosen.has(id)).length;
  const [services, arrows, containers, notes] = [design.nodes, design.edges, design.groups, sketch.notes].map(count);
  const others = ids.length - (services ?? 0) - (arrows ?? 0) - (containers ?? 0) - (notes ?? 0);
  const parts = [
    some(services, 'services'),
    some(arrows, 'arrows'),
    some(containers, 'containers'),
    some(notes, 'notes'),
    some(others, 'drawings'),
  ];
  return `${ids.length} things selected: ${listed(parts.filter((part) => part !== ''))}.`;
}

function some(count: number | undefined, plural: string): string {
  return count === undefined || count === 0 ? '' : counted(String(count), plural);
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** One thing on the board in full. */
export function thingSentence(told: Told, id: string): string {
  const { design, sketch } = told.document;
  const isIt = (item: { readonly id: string }) => item.id === id;
  const node = design.nodes.find(isIt);
  if (node) return cardSentence(told, node);
  const edge = design.edges.find(isIt);
  if (edge) return arrowSentence(told, edge);
  const group = design.groups.find(isIt);
  if (group) return containerSentence(told, group);
  const note = sketch.notes.find(isIt);
  if (note === undefined) return ended(thingName(told, id));
  const about = note.on == null ? '' : `, about ${thingName(told, note.on)}`;
  return ended(`${noteKindNames[note.kind]}${about}: ${note.text.trim().replaceAll(/\s*\n\s*/g, ' ') || 'empty'}`);
}

/** "API Gateway to Orders: 8,000 of 10,000 requests per second, 80%, tight, $35 a month." */
function arrowSentence(told: Told, edge: Edge): string {
  const figures = Object.hasOwn(told.analysis.edges, edge.id) ? told.analysis.edges[edge.id] : undefined;
  const words = edge.label.trim() === '' ? [] : [edge.label.trim()];
  if (figures) {
    words.push(...fullness(figures.limits, figures.binding, figures.status));
    if (figures.cost.usdPerMonth > 0) words.push(`${money(figures.cost.usdPerMonth)} a month`);
    if (figures.mode === 'async') words.push('asynchronous');
  }
  return ended(`${thingName(told, edge.id)}: ${words.join(', ')}`);
}

/** "Events, Kinesis Data Streams, 12 shards, in us-east-1: 11,574 of 12,000 records per second, 96%, tight. 1 arrow in, 2 arrows out." */
function cardSentence(told: Told, node: ServiceNode): string {
  const { document, analysis, catalog } = told;
  const name = thingName(told, node.id);
  const service = serviceOf(catalog, node.service).name;
  const sizing = sizingLine(node, catalog).replaceAll(' · ', ', ');
  const what = [
    name,
    service === name ? '' : service,
    sizing,
    node.group === null ? '' : `in ${thingName(told, node.group)}`,
  ];
  const figures = Object.hasOwn(analysis.nodes, node.id) ? analysis.nodes[node.id] : undefined;
  const full = figures === undefined ? [] : fullness(figures.limits, figures.binding, figures.status);
  const { edges } = document.design;
  const into = edges.filter(({ to }) => to === node.id).length;
  const out = edges.filter(({ from }) => from === node.id).length;
  const arrows =
    into + out === 0 ? 'No arrows.' : `${counted(String(into), 'arrows')} in, ${counted(String(out), 'arrows')} out.`;
  const head = what.filter((part) => part !== '').join(', ');
  return `${ended(full.length === 0 ? head : `${head}: ${full.join(', ')}`)} ${arrows}`;
}

/** What fills a thing most; nothing where it has no limits. */
function fullness(limits: readonly Limit[], binding: string | null, status: Status): readonly string[] {
  const limit = limits.find(({ key }) => key === binding);
  if (limit === undefined) return status === 'unknown' ? [states.unknown] : [];
  const { demand, capacity, utilisation, unit } = limit;
  if (demand === null || capacity === null || utilisation === null) return [states.unknown];
  return [`${figure(demand)} of ${figure(capacity)} ${spoken(unit)}`, percent(utilisation), states[status]].filter(
    (part) => part !== '',
  );
}

function figure(value: number): string {
  return exact(value, Math.abs(value) >= 100 ? 0 : 2);
}

/** "requests/s" is "requests per second". */
function spoken(unit: string): string {
  return unit
    .replace(/\/s$/, ' per second')
    .replace(/\/min$/, ' per minute')
    .replace(/\/h$/, ' per hour');
}

/** "App VPC, VPC, in us-east-1: holds 2 services and 1 container." */
function containerSentence(told: Told, group: Group): string {
  const { design } = told.document;
  const services = design.nodes.filter((node) => node.group === group.id).length;
  const containers = design.groups.filter((inner) => inner.group === group.id).length;
  const held = listed([some(services, 'services'), some(containers, 'containers')].filter((part) => part !== ''));
  const name = thingName(told, group.id);
  const kind = groupKindNames[group.kind];
  const what = [name, kind === name ? '' : kind, group.group === null ? '' : `in ${thingName(told, group.group)}`];
  return ended(`${what.filter((part) => part !== '').join(', ')}: ${held === '' ? 'empty' : `holds ${held}`}`);
}

/** "Total $8,268 a month, breaks at ×1.04: Events." */
export function figuresSentence(told: Told): string {
  const { total, breaksAt, load } = told.analysis;
  const sum = `Total ${money(total.usdPerMonth)} a month`;
  if (breaksAt === null) return `${sum}.`;
  const place = thingName(told, breaksAt.at);
  return breaksAt.load < load
    ? `${sum}, over its limit since ${factor(breaksAt.load)}: ${place}.`
    : `${sum}, breaks at ${factor(breaksAt.load)}: ${place}.`;
}

/** The text as a sentence: with an end, where it has none. */
export function ended(text: string): string {
  const whole = text.replace(/: $/, '');
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}
