/** Cards of one's own, as the record `deck` keeps them: one a line. */
import type { Card, CardSource } from '../drills/card.ts';

/** Where own cards stand that name no other topic. */
export const ownTopic = 'own';
export const longestText = 2000;
export const mostOwnCards = 5000;

export interface OwnCard {
  /** Begins with `own-`. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly because: string;
  /** A service's id, a theme, or a word of one's own. */
  readonly topic: string;
  /** Where it is read; may be an address. */
  readonly source: string;
}

/** The same for the same question on every machine, so that a card read in again keeps its history. */
export function ownId(question: string): string {
  // FNV-1a over two halves: short, and two of some thousand questions do not meet.
  const hash = (seed: number) => {
    let value = seed;
    for (const character of question.trim().toLowerCase()) {
      value ^= character.codePointAt(0) ?? 0;
      value = Math.imul(value, 0x01000193) >>> 0;
    }
    return value.toString(36);
  };
  return `own-${hash(0x811c9dc5)}${hash(0x1b873593)}`;
}

export function cardOfOwn({ id, question, answer, because, topic, source }: OwnCard): Card {
  const cited: CardSource = /^https:\/\//.test(source) ? { kind: 'aws', url: source } : { kind: 'own', text: source };
  return {
    id,
    topic,
    question,
    answer,
    ...(because === '' ? {} : { because }),
    sources: [cited],
    isOwn: true,
  };
}

export function ownLine(card: OwnCard): string {
  return JSON.stringify(card);
}

/** Lines that say nothing are left out; of two with one id the later counts, in the place of the first. */
export function readOwnCards(lines: readonly string[]): readonly OwnCard[] {
  const cards = lines.flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return isOwnCard(value) ? [value] : [];
    } catch {
      return [];
    }
  });
  return [...new Map(cards.map((card) => [card.id, card])).values()];
}

function isOwnCard(value: unknown): value is OwnCard {
  if (typeof value !== 'object' || value === null) return false;
  const { id, question, answer, because, topic, source } = value as Readonly<Record<string, unknown>>;
  const texts = [id, question, answer, because, topic, source];
  return (
    texts.every((text) => typeof text === 'string') && String(id).startsWith('own-') && question !== '' && answer !== ''
  );
}

/** The cards of `own` with those of `added`: one with the same id is put in its place, others come behind. */
export function merged(own: readonly OwnCard[], added: readonly OwnCard[]): readonly OwnCard[] {
  const fresh = new Map(added.map((card) => [card.id, card]));
  const kept = own.map((card) => fresh.get(card.id) ?? card);
  const there = new Set(own.map(({ id }) => id));
  return [...kept, ...added.filter(({ id }) => !there.has(id))];
}
