/**
 * What the kept lines come to: how well each card is known and when it comes back, by FSRS. Pure and without chance: the same lines give the
 * same days on every machine, and a card whose figure has changed keeps its history, since the lines name cards by their ids alone.
 */
import { createEmptyCard, type Card as FsrsCard, fsrs, type Grade, State } from 'ts-fsrs';
import type { Card } from './card.ts';
import { type DrillLine, type DrillSettings, type Rating, ratings, usualSettings } from './log.ts';
import { topicOf } from './topics.ts';

/** Nine of ten are to be known when they come back; nobody prepares for an interview that is more than a year away. */
const scheduler = fsrs({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false, enable_short_term: true });

/** Of each topic that a debrief names, this many cards are due: as many as one remembers the reason for. */
export const calledPerTopic = 5;

/** From this stability on, in days, a card is known for good: Anki calls it mature. */
export const stableDays = 21;

export type Phase = 'learning' | 'review';

export interface CardMemory {
  /** When it comes back, ms since 1970. */
  readonly due: number;
  /** `learning` comes back within minutes of the same sitting, `review` on a day. */
  readonly phase: Phase;
  /** Days after which nine of ten such cards are still known. */
  readonly stability: number;
  readonly reviews: number;
  readonly lapses: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

/** A rating that stands, and what it was given to. */
export interface Review {
  readonly card: string;
  readonly rating: Rating;
  readonly at: number;
  /** The card had been learned before: it says how much is remembered. */
  readonly wasReview: boolean;
  /** It was the card's first. */
  readonly isFirst: boolean;
  /** A debrief had called it up. */
  readonly wasCalled: boolean;
}

export interface Learning {
  readonly memory: ReadonlyMap<string, CardMemory>;
  readonly reviews: readonly Review[];
  /** Cards that a debrief called up and that were not rated since; each with when. */
  readonly called: ReadonlyMap<string, number>;
  readonly settings: DrillSettings;
}

interface Known {
  readonly fsrs: FsrsCard;
  readonly memory: CardMemory;
}

/** `cards` in the order in which they are new; lines on others are counted all the same. */
export function learningOf(lines: readonly DrillLine[], cards: readonly Card[]): Learning {
  const known = new Map<string, Known>();
  const called = new Map<string, number>();
  const reviews: Review[] = [];
  let settings = usualSettings;
  for (const line of standing(lines)) {
    switch (line.kind) {
      case 'review': {
        const before = known.get(line.card);
        reviews.push({
          card: line.card,
          rating: line.rating,
          at: line.at,
          wasReview: before?.memory.phase === 'review',
          isFirst: before === undefined,
          wasCalled: called.has(line.card),
        });
        known.set(line.card, after(before, line.rating, line.at));
        called.delete(line.card);
        break;
      }
      case 'due':
        for (const id of weakest(line.topics, cards, (card) => known.get(card)?.memory)) called.set(id, line.at);
        break;
      case 'settings':
        settings = { newADay: line.newADay, level: line.level };
        break;
      case 'undo':
        break;
    }
  }
  return {
    memory: new Map([...known].map(([id, { memory }]) => [id, memory])),
    reviews,
    called,
    settings,
  };
}

/** Without the ratings that were taken back. */
function standing(lines: readonly DrillLine[]): readonly DrillLine[] {
  const back = new Set(lines.flatMap((line) => (line.kind === 'undo' ? [`${line.of} ${line.card}`] : [])));
  if (back.size === 0) return lines;
  return lines.filter((line) => line.kind !== 'review' || !back.has(`${line.at} ${line.card}`));
}

function after(before: Known | undefined, rating: Rating, at: number): Known {
  const card: FsrsCard = before?.fsrs ?? createEmptyCard<FsrsCard>(at);
  // A clock that was put back must not turn a card's time back.
  const now = Math.max(at, before?.memory.lastAt ?? at);
  const next = scheduler.next(card, now, rating as Grade).card;
  return {
    fsrs: next,
    memory: {
      due: next.due.getTime(),
      phase: next.state === State.Review ? 'review' : 'learning',
      stability: next.stability,
      reviews: next.reps,
      lapses: next.lapses,
      firstAt: before?.memory.firstAt ?? at,
      lastAt: now,
    },
  };
}

/** The cards of each topic that are known least: those seen before with the least stability, then new ones in their order. */
function weakest(
  topics: readonly string[],
  cards: readonly Card[],
  memoryOf: (card: string) => CardMemory | undefined,
): readonly string[] {
  return [...new Set(topics.map(topicOf))].flatMap((topic) => {
    const ids = cards.filter((card) => card.topic === topic).map(({ id }) => id);
    const stability = (id: string) => memoryOf(id)?.stability ?? Number.POSITIVE_INFINITY;
    const seen = ids.filter((id) => memoryOf(id) !== undefined).toSorted((a, b) => stability(a) - stability(b));
    const fresh = ids.filter((id) => memoryOf(id) === undefined);
    const unsure = seen.filter((id) => stability(id) < stableDays);
    return [...unsure, ...fresh, ...seen.filter((id) => stability(id) >= stableDays)].slice(0, calledPerTopic);
  });
}

/** When the card would come back for each rating, if it were given at `now`. */
export function nextDues(lines: readonly DrillLine[], card: string, now: number): Readonly<Record<Rating, number>> {
  let known: Known | undefined;
  for (const line of standing(lines))
    if (line.kind === 'review' && line.card === card) known = after(known, line.rating, line.at);
  const due = (rating: Rating) => after(known, rating, now).memory.due;
  return Object.fromEntries(ratings.map((rating) => [rating, due(rating)])) as Record<Rating, number>;
}
