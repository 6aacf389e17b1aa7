/** What has been shown of the checklists: by lines that rounds earned, and by topics that drills know for good. Pure. */
import type { Check, Op } from '../check.ts';
import type { Card } from '../drills/card.ts';
import { type CardMemory, stableDays } from '../drills/learning.ts';
import { studyOf } from '../grade.ts';
import type { RubricLine } from '../scenario.ts';
import { type ReadinessItem, readinessItems } from './items.ts';

/** A line of a rubric that a round earned. */
export interface EarnedLine {
  /** Id of the round. */
  readonly round: string;
  readonly scenario: string;
  /** Title of the scenario. */
  readonly title: string;
  readonly tags: readonly string[];
  /** When the round began, ms since 1970. */
  readonly at: number;
  readonly line: RubricLine;
}

/** A tick that a person set, or took away again. */
export interface HandTick {
  readonly item: string;
  readonly ticked: boolean;
  readonly at: number;
}

export interface TopicEvidence {
  readonly topic: string;
  readonly cards: number;
  /** Known for good. */
  readonly stable: number;
  readonly isStable: boolean;
}

/** `hand`: ticked by the person, and not by what was shown. */
export type ReadinessState = 'none' | 'some' | 'ticked' | 'hand';

export interface Readiness {
  readonly item: ReadinessItem;
  readonly state: ReadinessState;
  /** Each line of a scenario once, at its first time, the oldest first. */
  readonly lines: readonly EarnedLine[];
  /** So many lines are asked for. */
  readonly linesNeeded: number;
  readonly topics: readonly TopicEvidence[];
  readonly hand: HandTick | null;
}

/** One line may be luck. */
const linesNeeded = 2;
/** Part of a topic's cards that must be known for good. */
const stablePart = 0.7;
/** From this part on there is something to show. */
const somePart = 0.25;

export interface Shown {
  readonly earned: readonly EarnedLine[];
  readonly cards: readonly Card[];
  readonly memory: ReadonlyMap<string, CardMemory>;
  readonly ticks: readonly HandTick[];
}

/** One for each item, in the order of the lists. An item is ticked by rounds and drills together. */
export function readinessOf({ earned, cards, memory, ticks }: Shown): readonly Readiness[] {
  const byTopic = topicEvidence(cards, memory);
  return readinessItems.map((item) => {
    const lines = firstOfEach(earned.filter((one) => shows(one, item)));
    const topics = item.drills.map((topic) => byTopic.get(topic) ?? { topic, cards: 0, stable: 0, isStable: false });
    const hand = ticks.findLast((tick) => tick.item === item.id) ?? null;
    const needed = item.rounds === null ? 0 : linesNeeded;
    const isShown = lines.length >= needed && topics.every(({ isStable }) => isStable);
    const isBegun = lines.length > 0 || topics.some((one) => one.stable > 0 && one.stable >= one.cards * somePart);
    return {
      item,
      state: isShown ? 'ticked' : hand?.ticked === true ? 'hand' : isBegun ? 'some' : 'none',
      lines,
      linesNeeded: needed,
      topics,
      hand: hand?.ticked === true ? hand : null,
    };
  });
}

/** Whether a line of a rubric is about what the item asks. */
export function shows({ line, tags }: Pick<EarnedLine, 'line' | 'tags'>, { rounds }: ReadinessItem): boolean {
  if (rounds === null) return false;
  const { about, by, among } = rounds;
  return (
    studyOf(line).some((topic) => about.includes(topic)) &&
    (by === undefined || opsIn(line.check).some((op) => by.includes(op))) &&
    (among === undefined || tags.some((tag) => among.includes(tag)))
  );
}

function opsIn(check: Check): readonly Op[] {
  return check.op === 'all' || check.op === 'any' ? check.checks.flatMap(opsIn) : [check.op];
}

function firstOfEach(earned: readonly EarnedLine[]): readonly EarnedLine[] {
  const first = new Map<string, EarnedLine>();
  for (const one of earned.toSorted((a, b) => a.at - b.at)) {
    const key = `${one.scenario} ${one.line.id}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function topicEvidence(
  cards: readonly Card[],
  memory: ReadonlyMap<string, CardMemory>,
): ReadonlyMap<string, TopicEvidence> {
  const counts = new Map<string, { cards: number; stable: number }>();
  for (const { id, topic, isOwn } of cards) {
    // A person's own cards say nothing of what the guide asks.
    if (isOwn === true) continue;
    const count = counts.get(topic) ?? { cards: 0, stable: 0 };
    count.cards += 1;
    if ((memory.get(id)?.stability ?? 0) >= stableDays) count.stable += 1;
    counts.set(topic, count);
  }
  return new Map(
    [...counts].map(([topic, { cards: all, stable }]) => [
      topic,
      { topic, cards: all, stable, isStable: stable >= all * stablePart },
    ]),
  );
}

export interface Progress {
  /** End of the week, ms since 1970. */
  readonly at: number;
  readonly L6: number;
  readonly L7: number;
}

/** How many items of each level were ticked by what had been shown at each of these times; ticks by hand do not count. */
export function progressOf(
  times: readonly number[],
  shownAt: (at: number) => Omit<Shown, 'ticks'>,
): readonly Progress[] {
  return times.map((at) => {
    const ticked = readinessOf({ ...shownAt(at), ticks: [] }).filter(({ state }) => state === 'ticked');
    const of = (level: string) => ticked.filter(({ item }) => item.level === level).length;
    return { at, L6: of('L6'), L7: of('L7') };
  });
}
