/** What is to be answered today: what is due first, then new cards. */
import type { Catalog } from '../../catalog/service.ts';
import type { Level } from '../scenario.ts';
import type { Card } from './card.ts';
import type { DayOf } from './days.ts';
import type { CardMemory, Learning } from './learning.ts';
import { compareTopics, importancePlace } from './topics.ts';

/** A card of this sitting that comes back so soon is shown when nothing else is left. */
const aheadMs = 20 * 60_000;

export interface QueueOptions {
  /** Ms since 1970. */
  readonly now: number;
  readonly dayOf: DayOf;
  /** Only these; `null` is all. */
  readonly topics: ReadonlySet<string> | null;
}

export interface Queue {
  /** What was answered before and is due, and what a debrief called up. */
  readonly due: readonly Card[];
  /** For the first time, as many as today may still bring. */
  readonly fresh: readonly Card[];
  /** Of this sitting, and back within minutes: shown when the others are done. */
  readonly ahead: readonly Card[];
}

/**
 * Cards in the order in which they are new: the topics of each rank of the guide take turns, the one that more interviews ask for first, so
 * that a sitting is not about one service alone. Cards of one topic stay as they stand; a person's own come before all others.
 */
export function inOrderOf(cards: readonly Card[], level: Level, catalog: Catalog): readonly Card[] {
  const byTopic = new Map<string, Card[]>();
  for (const card of cards) byTopic.set(card.topic, [...(byTopic.get(card.topic) ?? []), card]);
  const topics = [...byTopic.keys()].toSorted(compareTopics(level, catalog));
  const placed = topics.flatMap((topic, place) =>
    (byTopic.get(topic) ?? []).map((card, turn) => ({
      card,
      turn,
      place,
      isOwn: card.isOwn === true,
      rank: importancePlace(topic, level, catalog),
    })),
  );
  return placed
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.rank - b.rank || a.turn - b.turn || a.place - b.place)
    .map(({ card }) => card);
}

/** `cards` in the order of `inOrderOf`. */
export function queueOf(cards: readonly Card[], learning: Learning, options: QueueOptions): Queue {
  const { now, dayOf, topics } = options;
  const asked = topics === null ? cards : cards.filter(({ topic }) => topics.has(topic));
  const seen = asked.flatMap((card) => {
    const memory = learning.memory.get(card.id);
    return memory === undefined ? [] : [{ card, memory }];
  });
  const isCalled = ({ id }: Card) => learning.called.has(id);
  const due = seen.filter(({ card, memory }) => isDue(memory, options) || isCalled(card));
  const ahead = seen.filter(
    ({ card, memory }) =>
      memory.phase === 'learning' && !isDue(memory, options) && !isCalled(card) && memory.due - now <= aheadMs,
  );
  const fresh = asked.filter(({ id }) => !learning.memory.has(id));
  const today = dayOf(now);
  const begun = learning.reviews.filter((one) => one.isFirst && !one.wasCalled && dayOf(one.at) === today).length;
  const byDue = (a: { readonly memory: CardMemory }, b: { readonly memory: CardMemory }) => a.memory.due - b.memory.due;
  return {
    due: [
      ...due.filter(({ memory }) => memory.phase === 'learning').toSorted(byDue),
      ...due.filter(({ memory }) => memory.phase === 'review').toSorted(byDue),
    ]
      .map(({ card }) => card)
      .concat(fresh.filter(isCalled)),
    fresh: fresh.filter((card) => !isCalled(card)).slice(0, Math.max(0, learning.settings.newADay - begun)),
    ahead: ahead.toSorted(byDue).map(({ card }) => card),
  };
}

/** A card that is learned is due all of its day; one that is being learned, from its minute on. */
export function isDue({ phase, due }: CardMemory, { now, dayOf }: Pick<QueueOptions, 'now' | 'dayOf'>): boolean {
  return phase === 'learning' ? due <= now : dayOf(due) <= dayOf(now);
}

/** The card to show: due, then new, then what comes back within minutes. */
export function nextCard({ due, fresh, ahead }: Queue): Card | null {
  return due[0] ?? fresh[0] ?? ahead[0] ?? null;
}
