/** What the kept lines say of a person's knowledge: without points, and without a streak that can be lost. */
import type { Card } from './card.ts';
import type { DayOf } from './days.ts';
import { type Learning, stableDays } from './learning.ts';
import { isDue } from './queue.ts';

export interface TopicStats {
  readonly topic: string;
  readonly cards: number;
  /** Answered at least once. */
  readonly seen: number;
  /** Known for good: FSRS gives them a stability of three weeks or more. */
  readonly stable: number;
  readonly due: number;
}

export interface DayForecast {
  /** 0 is today, with what is overdue. */
  readonly inDays: number;
  readonly due: number;
}

export interface DrillStats {
  readonly dueToday: number;
  /** Today and the six days after it. */
  readonly dueThisWeek: number;
  readonly seen: number;
  readonly stable: number;
  readonly cards: number;
  /** Part of the learned cards that were known when they came back, in the last 30 days; `null` where none came back. */
  readonly retention: number | null;
  readonly retentionOf: number;
  /** Days of the last 14, today included, on which at least one card was answered. */
  readonly daysDrilled: number;
  readonly today: number;
  readonly topics: readonly TopicStats[];
  /** Two weeks. */
  readonly forecast: readonly DayForecast[];
}

const forecastDays = 14;
const drilledDays = 14;
const retentionDays = 30;

/** `cards` are those that there are today; lines on others count as days and answers, not as knowledge. */
export function statsOf(cards: readonly Card[], learning: Learning, now: number, dayOf: DayOf): DrillStats {
  const today = dayOf(now);
  const topics = new Map<string, TopicStats>();
  const forecast = Array.from({ length: forecastDays }, (_, inDays) => ({ inDays, due: 0 }));
  for (const { id, topic } of cards) {
    const memory = learning.memory.get(id);
    const before = topics.get(topic) ?? { topic, cards: 0, seen: 0, stable: 0, due: 0 };
    const isWaiting = learning.called.has(id) || (memory !== undefined && isDue(memory, { now, dayOf }));
    topics.set(topic, {
      topic,
      cards: before.cards + 1,
      seen: before.seen + Number(memory !== undefined),
      stable: before.stable + Number(memory !== undefined && memory.stability >= stableDays),
      due: before.due + Number(isWaiting),
    });
    const day = isWaiting ? 0 : memory === undefined ? -1 : Math.max(0, dayOf(memory.due) - today);
    const bar = forecast[day];
    if (bar !== undefined) forecast[day] = { ...bar, due: bar.due + 1 };
  }
  const rows = [...topics.values()];
  const recalled = learning.reviews.filter(({ wasReview, at }) => wasReview && today - dayOf(at) < retentionDays);
  const drilled = new Set(learning.reviews.map(({ at }) => dayOf(at)).filter((day) => today - day < drilledDays));
  return {
    dueToday: forecast[0]?.due ?? 0,
    dueThisWeek: sum(forecast.slice(0, 7).map(({ due }) => due)),
    seen: sum(rows.map(({ seen }) => seen)),
    stable: sum(rows.map(({ stable }) => stable)),
    cards: cards.length,
    retention: recalled.length === 0 ? null : recalled.filter(({ rating }) => rating > 1).length / recalled.length,
    retentionOf: recalled.length,
    daysDrilled: drilled.size,
    today: learning.reviews.filter(({ at }) => dayOf(at) === today).length,
    topics: rows,
    forecast,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
