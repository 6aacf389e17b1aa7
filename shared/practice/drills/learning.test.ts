import fc from 'fast-check';
import { createEmptyCard, fsrs, type Grade } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../catalog/index.ts';
import { sources } from '../../catalog/sources.ts';
import type { Card } from './card.ts';
import { drillCards } from './cards.ts';
import { dayMs, greenwichDay, spanWords } from './days.ts';
import { learningOf, nextDues } from './learning.ts';
import { type DrillLine, drillLine, type Rating, ratings, readDrills } from './log.ts';
import { inOrderOf, nextCard, queueOf } from './queue.ts';
import { statsOf } from './stats.ts';

const monday = Date.UTC(2026, 10, 30, 9);
const minute = 60_000;

function card(id: string, topic = 'dynamodb'): Card {
  return { id, topic, question: `${id}?`, answer: id, sources: [{ kind: 'own', text: '' }] };
}

const few = ['a', 'b', 'c'].map((id) => card(id));

function review(id: string, rating: Rating, at: number): DrillLine {
  return { kind: 'review', card: id, rating, at };
}

function undo(id: string, of: number): DrillLine {
  return { kind: 'undo', card: id, of, at: of + minute };
}

function queueAt(lines: readonly DrillLine[], now: number, cards = few, topics: ReadonlySet<string> | null = null) {
  const queue = queueOf(cards, learningOf(lines, cards), { now, dayOf: greenwichDay, topics });
  const ids = (list: readonly Card[]) => list.map(({ id }) => id).join(' ');
  return { due: ids(queue.due), fresh: ids(queue.fresh), ahead: ids(queue.ahead), next: nextCard(queue)?.id ?? null };
}

describe('when cards come back', () => {
  it('is what FSRS says, for any history', () => {
    const steps = fc.array(
      fc.record({ rating: fc.constantFrom(...ratings), wait: fc.integer({ min: 1, max: 60 * 24 * 40 }) }),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    const plain = fsrs({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false });
    fc.assert(
      fc.property(steps, (history) => {
        let at = monday;
        let expected = createEmptyCard(monday);
        const lines = history.map(({ rating, wait }, i) => {
          at += i === 0 ? 0 : wait * minute;
          expected = plain.next(expected, at, rating as Grade).card;
          return review('a', rating, at);
        });
        const memory = learningOf(lines, few).memory.get('a');
        expect([memory?.due, memory?.stability, memory?.reviews, memory?.lapses]).toEqual([
          expected.due.getTime(),
          expected.stability,
          expected.reps,
          expected.lapses,
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('stands on the buttons before a rating is given', () => {
    const words = (lines: readonly DrillLine[], now: number) =>
      Object.values(nextDues(lines, 'a', now)).map((due) => spanWords(due - now));
    expect(words([], monday)).toEqual(['1 min', '6 min', '10 min', '8 days']);
    const easy = [review('a', 4, monday)];
    const later = monday + 8 * dayMs;
    const shown = nextDues(easy, 'a', later);
    for (const rating of ratings)
      expect(learningOf([...easy, review('a', rating, later)], few).memory.get('a')?.due).toBe(shown[rating]);
    expect(words(easy, later)[0]).toBe('10 min');
  });

  it('does not change when a rating is given and taken back', () => {
    const before = [review('a', 3, monday), review('b', 4, monday + minute)];
    const undone: readonly DrillLine[] = [
      ...before,
      review('a', 1, monday + 2 * minute),
      undo('a', monday + 2 * minute),
    ];
    expect(learningOf(undone, few)).toEqual(learningOf(before, few));
    const none = [review('a', 3, monday), undo('a', monday), undo('b', monday)];
    expect(learningOf(none, few)).toEqual(learningOf([], few));
  });

  it('keeps the history of a card that a release has changed, or left out', () => {
    const lines = [review('a', 4, monday), review('gone', 4, monday)];
    const changed = few.map((one) => (one.id === 'a' ? { ...one, answer: 'another' } : one));
    expect(learningOf(lines, changed)).toEqual(learningOf(lines, few));
    expect(learningOf(lines, few).memory.has('gone')).toBe(true);
  });
});

describe('the day’s cards', () => {
  it('are new ones up to the day’s number, then what comes back within minutes, then none', () => {
    const settings: DrillLine = { kind: 'settings', newADay: 2, level: 'L7', at: monday };
    expect(queueAt([settings], monday)).toEqual({ due: '', fresh: 'a b', ahead: '', next: 'a' });
    const one = [settings, review('a', 3, monday)];
    expect(queueAt(one, monday + minute)).toEqual({ due: '', fresh: 'b', ahead: 'a', next: 'b' });
    const two = [...one, review('b', 4, monday + minute)];
    expect(queueAt(two, monday + 2 * minute)).toEqual({ due: '', fresh: '', ahead: 'a', next: 'a' });
    expect(queueAt(two, monday + 11 * minute)).toEqual({ due: 'a', fresh: '', ahead: '', next: 'a' });
    const three = [...two, review('a', 3, monday + 11 * minute)];
    expect(queueAt(three, monday + 12 * minute)).toEqual({ due: '', fresh: '', ahead: '', next: null });
    expect(queueAt(three, monday + dayMs).fresh).toBe('c');
  });

  it('come back on their day, from its first hour on, the longest overdue first', () => {
    const lines = [review('a', 4, monday), review('b', 4, monday - dayMs)];
    const days = (learningOf(lines, few).memory.get('a')?.due ?? 0) - monday;
    const midnight = Date.UTC(2026, 10, 30) + days;
    expect(queueAt(lines, midnight - 1).due).toBe('b');
    expect(queueAt(lines, midnight).due).toBe('b a');
  });

  it('can be of some topics alone', () => {
    const cards = [...few, card('x', 's3')];
    expect(queueAt([], monday, cards, new Set(['s3'])).fresh).toBe('x');
  });

  it('hold what a debrief called up, five of a topic, the least known first, whatever the day’s number', () => {
    const cards = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
      .map((id) => card(id))
      .concat(card('x', 's3'), card('w', 'security'));
    const lines: readonly DrillLine[] = [
      { kind: 'settings', newADay: 1, level: 'L6', at: monday },
      review('b', 4, monday),
      review('c', 3, monday),
      { kind: 'due', topics: ['dynamodb', 'waf', 'nothing'], at: monday + minute },
    ];
    const at = monday + 2 * minute;
    expect(queueAt(lines, at, cards).due).toBe('c b a d e w');
    expect(queueAt([...lines, review('c', 4, at)], at + 1, cards).due).toBe('b a d e w');
    // What was called up is no new card of the day.
    const answered = [...lines, review('a', 4, at)];
    expect(queueAt(answered, at + dayMs, cards).fresh).toBe('f');
  });

  it('are the same for the same lines, in the order of the guide’s ranks', () => {
    const cards = inOrderOf(drillCards(catalog, sources), 'L7', catalog);
    const lines = cards.slice(0, 60).map(({ id }, i) => review(id, ratings[i % 4] ?? 1, monday + i * minute));
    const options = { now: monday + 3 * dayMs, dayOf: greenwichDay, topics: null };
    const once = queueOf(cards, learningOf(lines, cards), options);
    expect(queueOf(cards, learningOf(lines, cards), options)).toEqual(once);
    expect(once.due.length).toBeGreaterThan(10);
    expect(once.fresh.map(({ id }) => id)).toEqual(cards.slice(60, 75).map(({ id }) => id));
  });
});

describe('lines', () => {
  const lines: readonly DrillLine[] = [
    review('a', 1, monday),
    { kind: 'undo', card: 'a', of: monday, at: monday + 1 },
    { kind: 'due', topics: ['s3'], at: monday + 2 },
    { kind: 'settings', newADay: 20, level: 'L7', at: monday + 3 },
  ];

  it('are read as they were written, in order of time', () => {
    const written = lines.map(drillLine);
    expect(readDrills(written)).toEqual({ lines, lost: 0 });
    expect(readDrills(written.toReversed())).toEqual({ lines, lost: 0 });
  });

  it('that say nothing are left out and counted', () => {
    const bad = [
      '',
      '{',
      'null',
      '[]',
      '{"kind":"review","card":"a","rating":5,"at":1}',
      '{"kind":"review","card":1,"rating":1,"at":1}',
    ];
    const worse = [
      '{"kind":"due","topics":"s3","at":1}',
      '{"kind":"later","at":1}',
      '{"kind":"undo"}',
      '{"kind":"settings","newADay":-1,"level":"L6","at":1}',
    ];
    expect(readDrills([...bad, ...worse])).toEqual({ lines: [], lost: 10 });
  });
});

it('statistics count days, answers and what is known', () => {
  const cards = [...few, card('x', 's3')];
  const known = monday + 9 * dayMs;
  const lines = [
    review('a', 4, monday),
    review('b', 3, monday),
    review('b', 3, monday + 10 * minute),
    review('a', 4, known),
    review('b', 1, known),
  ];
  const { forecast, ...stats } = statsOf(cards, learningOf(lines, cards), known + minute, greenwichDay);
  expect(stats).toEqual({
    // What was not known comes back within minutes.
    dueToday: 1,
    dueThisWeek: 1,
    seen: 2,
    stable: 1,
    cards: 4,
    retention: 0.5,
    retentionOf: 2,
    daysDrilled: 2,
    today: 2,
    topics: [
      { topic: 'dynamodb', cards: 3, seen: 2, stable: 1, due: 0 },
      { topic: 's3', cards: 1, seen: 0, stable: 0, due: 0 },
    ],
  });
  expect(forecast.length).toBe(14);
  expect(forecast.reduce((sum, { due }) => sum + due, 0)).toBe(1);
});
