/** What quick add offers for the word that is being typed. */

import { serviceOf } from '../../shared/catalog/index.ts';
import { findServices } from '../../shared/catalog/search.ts';
import type { Catalog, ServiceDefinition } from '../../shared/catalog/service.ts';
import { nextServices } from '../../shared/guide/next-services.ts';
import { cardsOf } from '../../shared/line/cards-of.ts';
import type { CardPart, Span } from '../../shared/line/line.ts';
import { parseLine } from '../../shared/line/parse.ts';
import { quoted } from '../../shared/line/print.ts';
import type { ReadLine } from '../../shared/line/read-line.ts';
import type { Document } from '../../shared/model/document.ts';

export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly service: ServiceDefinition;
  /** In a few words: what else it is called, or what it is for here. */
  readonly note: string;
  /** What takes the place of `over` in the text. */
  readonly insert: string;
  readonly over: Span;
}

export interface Offers {
  /** Fits for what is being typed; empty between words. */
  readonly matches: readonly Offer[];
  /** The word that they fit. */
  readonly typed: string;
  readonly next: readonly Offer[];
  /** After what the next ones often come. */
  readonly after: string | null;
}

const most = { matches: 3, next: 3, nextAlone: 5 } as const;

export interface Suggesting {
  readonly text: string;
  readonly caret: number;
  readonly read: ReadLine;
  readonly catalog: Catalog;
  readonly document: Document;
  /** The cards that a line goes on from. */
  readonly from: readonly string[];
}

export function suggest({ text, caret, read, catalog, document, from }: Suggesting): Offers {
  const cards = cardsOf(read.line);
  const current = cards.find(({ span }) => span.from < caret && caret <= span.to) ?? null;
  const over = current === null ? { from: caret, to: caret } : wordSpan(text, current, caret);
  const typed = text.slice(over.from, Math.min(caret, over.to)).trim();
  const matches = typed === '' ? [] : matching(typed, over, catalog, document);
  const before = cards.filter(({ span }) => span.to <= over.from).at(-1);
  const source = before === undefined ? startOf(text, document, from, catalog) : sourceOf(before, read);
  const room = matches.length === 0 ? most.nextAlone : most.next;
  const offered = new Set(matches.map(({ name }) => name));
  const next = source === null ? [] : following(source.service.id, text, over, catalog, offered).slice(0, room);
  return { matches, typed, next, after: next.length === 0 ? null : (source?.label ?? null) };
}

/** Behind a colon stands the service, before it a label of the person's own. */
function wordSpan(text: string, { span }: CardPart, caret: number): Span {
  const colon = text.lastIndexOf(':', caret - 1);
  return colon >= span.from ? { from: colon + 1, to: span.to } : span;
}

function matching(typed: string, over: Span, catalog: Catalog, document: Document): readonly Offer[] {
  const lower = typed.toLowerCase();
  const onBoard = document.design.nodes
    .filter(({ label }) => label.toLowerCase().startsWith(lower))
    .slice(0, 2)
    .map((node): Offer => {
      const service = serviceOf(catalog, node.service);
      const insert = nameable(node.label) ? node.label : quoted(node.label);
      return { id: `card-${node.id}`, name: node.label, service, note: 'on the board', insert, over };
    });
  const named = new Set(onBoard.map(({ name }) => name));
  const services = findServices(catalog, typed)
    .filter(({ service }) => !named.has(service.name))
    .slice(0, most.matches - Math.min(1, onBoard.length))
    .map(({ service }) => ({ ...offerOf(service, over), note: otherNames(service, lower) }));
  return [...onBoard, ...services];
}

/** "ddb, dynamo": shorter ways to write it, the one that was typed first. */
function otherNames({ aliases }: ServiceDefinition, typed: string): string {
  const fitting = aliases.filter((alias) => alias.startsWith(typed));
  const short = aliases.filter((alias) => !fitting.includes(alias) && !/^(amazon|aws)-/.test(alias));
  const names = [...fitting, ...short].slice(0, 3);
  return names.length === 0 ? '' : `also ${names.join(', ')}`;
}

function offerOf(service: ServiceDefinition, over: Span): Omit<Offer, 'note'> {
  const insert = nameable(service.name) ? service.name : service.id;
  return { id: `service-${service.id}`, name: service.name, service, insert, over };
}

/** Whether the language reads a name back as it stands. */
function nameable(name: string): boolean {
  const { line, problems } = parseLine(name);
  const [card, ...others] = cardsOf(line);
  return problems.length === 0 && others.length === 0 && card?.word === name && card.copies === 1;
}

interface Source {
  readonly service: ServiceDefinition;
  readonly label: string;
}

function sourceOf(card: CardPart, { draft }: ReadLine): Source | null {
  return draft.read.get(card) ?? null;
}

/** A line that begins with an arrow goes on from what is chosen. */
function startOf(text: string, document: Document, from: readonly string[], catalog: Catalog): Source | null {
  if (!/^\s*[-=~>→]/.test(text)) return null;
  const node = document.design.nodes.find(({ id }) => id === from[0]);
  return node === undefined ? null : { service: serviceOf(catalog, node.service), label: node.label };
}

function following(
  source: string,
  text: string,
  over: Span,
  catalog: Catalog,
  offered: ReadonlySet<string>,
): readonly Offer[] {
  const ahead = text.slice(0, over.from).trimEnd();
  // Behind a finished word the arrow is missing; it comes along.
  const arrow = /[>→,(|{]$/.test(ahead) || ahead === '' ? '' : ' > ';
  const blank = arrow === '' && /[>→,|]$/.test(text.slice(0, over.from)) ? ' ' : '';
  return nextServices(source).flatMap(({ service: id, why }): readonly Offer[] => {
    const service = Object.hasOwn(catalog.services, id) ? catalog.services[id] : undefined;
    if (service === undefined || offered.has(service.name)) return [];
    const offer = offerOf(service, over);
    return [{ ...offer, id: `next-${id}`, note: why, insert: `${arrow}${blank}${offer.insert}` }];
  });
}

/** The text after an offer was taken, and where typing goes on. */
export function taken(text: string, { insert, over }: Offer): { readonly text: string; readonly caret: number } {
  const head = text.slice(0, over.from) + insert;
  return { text: head + text.slice(over.to), caret: head.length };
}
