import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideSections } from '../../catalog/guide-sections.ts';
import { catalog } from '../../catalog/index.ts';
import { sources } from '../../catalog/sources.ts';
import { drillCards } from '../drills/cards.ts';
import { dayMs } from '../drills/days.ts';
import type { CardMemory } from '../drills/learning.ts';
import { topicOf } from '../drills/topics.ts';
import { studyOf } from '../grade.ts';
import type { Scenario } from '../scenario.ts';
import { readScenario } from '../scenario-read.ts';
import { readinessItems } from './items.ts';
import { type EarnedLine, progressOf, readinessOf, shows } from './readiness.ts';
import { readTicks, tickLine } from './ticks.ts';

const cards = drillCards(catalog, sources);
const folder = path.join(import.meta.dirname, '../../../assets/scenarios');
const scenarios: readonly Scenario[] = fs.readdirSync(folder).map((file) => {
  const read = readScenario(fs.readFileSync(path.join(folder, file)), catalog);
  if (!read.ok) throw new Error(`${file} cannot be read`);
  return read.value;
});

/** All lines of these scenarios, as earned in one round each. */
function earnedIn(list: readonly Scenario[], at = 1000): readonly EarnedLine[] {
  return list.flatMap(({ id, title, tags, rubric }) =>
    rubric.map((line) => ({ round: `r-${id}`, scenario: id, title, tags, at, line })),
  );
}

/** `part` of each topic's cards known for good. */
function knowing(part: number): ReadonlyMap<string, CardMemory> {
  const passed = new Map<string, number>();
  const memory = new Map<string, CardMemory>();
  for (const { id, topic } of cards) {
    const before = passed.get(topic) ?? 0;
    passed.set(topic, before + 1);
    const of = cards.filter((card) => card.topic === topic).length;
    const stability = before < Math.ceil(of * part) ? 21 : 20.9;
    memory.set(id, { due: 0, phase: 'review', stability, reviews: 3, lapses: 0, firstAt: 0, lastAt: 0 });
  }
  return memory;
}

const nothing = { earned: [], cards, memory: new Map(), ticks: [] } as const;

describe('the lists', () => {
  it('have twenty to thirty items a level, each once, with a section of the guide and cards behind it', () => {
    for (const level of ['L6', 'L7'] as const) {
      const count = readinessItems.filter((item) => item.level === level).length;
      expect(count).toBeGreaterThanOrEqual(20);
      expect(count).toBeLessThanOrEqual(30);
    }
    expect(new Set(readinessItems.map(({ id }) => id)).size).toBe(readinessItems.length);
    expect(new Set(readinessItems.map(({ title }) => title)).size).toBe(readinessItems.length);
    const topics = new Set(cards.map(({ topic }) => topic));
    for (const { id, section, drills } of readinessItems) {
      expect(guideSections, id).toContain(section);
      expect(drills.length, id).toBeGreaterThan(0);
      expect(
        drills.filter((topic) => !topics.has(topic)),
        id,
      ).toEqual([]);
    }
  });

  it('can be shown in rounds: each by several lines of at least two scenarios, about services that there are', () => {
    const lines = earnedIn(scenarios);
    for (const item of readinessItems) {
      if (item.rounds === null) continue;
      expect(
        item.rounds.about.filter((id) => id !== 'client' && catalog.services[id] === undefined),
        item.id,
      ).toEqual([]);
      const found = lines.filter((one) => shows(one, item));
      expect(found.length, item.id).toBeGreaterThanOrEqual(4);
      expect(new Set(found.map(({ scenario }) => scenario)).size, item.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('have every row of the guide’s matrix', () => {
    const asked = new Set(readinessItems.flatMap(({ rounds, drills }) => [...(rounds?.about ?? []), ...drills]));
    const ranked = Object.values(catalog.services).filter(({ guideRank }) => guideRank !== undefined);
    const rows = new Map<unknown, readonly string[]>();
    for (const { id, guideRank } of ranked) rows.set(guideRank, [...(rows.get(guideRank) ?? []), id]);
    expect([...rows.values()].filter((ids) => !ids.some((id) => asked.has(id)))).toEqual([]);
  });
});

describe('what counts', () => {
  const states = (shown: Parameters<typeof readinessOf>[0]) => new Set(readinessOf(shown).map(({ state }) => state));

  it('is nothing at first, and rounds and drills together tick', () => {
    expect(states(nothing)).toEqual(new Set(['none']));
    const rounds = readinessOf({ ...nothing, earned: earnedIn(scenarios) });
    expect(new Set(rounds.filter(({ item }) => item.rounds !== null).map(({ state }) => state))).toEqual(
      new Set(['some']),
    );
    const drills = readinessOf({ ...nothing, memory: knowing(0.7) });
    expect(new Set(drills.map(({ item, state }) => `${item.rounds === null} ${state}`))).toEqual(
      new Set(['false some', 'true ticked']),
    );
    expect(states({ ...nothing, earned: earnedIn(scenarios), memory: knowing(0.7) })).toEqual(new Set(['ticked']));
  });

  it('is not ticked by fewer cards, or by one line alone', () => {
    const dynamodb = (shown: Parameters<typeof readinessOf>[0]) =>
      readinessOf(shown).find(({ item }) => item.id === 'kinesis-shards');
    expect(dynamodb({ ...nothing, earned: earnedIn(scenarios), memory: knowing(0.5) })?.state).toBe('some');
    const item = readinessItems.find(({ id }) => id === 'kinesis-shards');
    if (item === undefined) throw new Error('no such item');
    const [one, two] = earnedIn(scenarios).filter((line) => shows(line, item));
    if (one === undefined || two === undefined) throw new Error('no such lines');
    const memory = knowing(0.7);
    expect(dynamodb({ ...nothing, earned: [one], memory })).toMatchObject({ state: 'some', lines: [one] });
    // The same line in a later round is no second one.
    expect(dynamodb({ ...nothing, earned: [{ ...one, round: 'again', at: 2000 }, one], memory })).toMatchObject({
      state: 'some',
      lines: [one],
    });
    expect(dynamodb({ ...nothing, earned: [one, two], memory })).toMatchObject({ state: 'ticked', lines: [one, two] });
  });

  it('says where a tick was set by hand, until it is taken away or shown', () => {
    const tick = { item: 'cdn', ticked: true, at: 5 };
    const of = (
      ticks: readonly (typeof tick)[],
      memory: ReadonlyMap<string, CardMemory> = new Map(),
      earned: readonly EarnedLine[] = [],
    ) => readinessOf({ ...nothing, ticks, memory, earned }).find(({ item }) => item.id === 'cdn')?.state;
    expect(of([tick])).toBe('hand');
    expect(of([tick, { ...tick, ticked: false, at: 6 }])).toBe('none');
    expect(of([tick], knowing(1), earnedIn(scenarios))).toBe('ticked');
  });

  it('does not count cards of one’s own', () => {
    const mine = cards.map((card) => ({ ...card, isOwn: true as const }));
    expect(readinessOf({ ...nothing, cards: mine, memory: knowing(1) }).every(({ state }) => state === 'none')).toBe(
      true,
    );
  });
});

it('every topic that a rubric names has cards, so that what a round missed can be due', () => {
  const topics = new Set(cards.map(({ topic }) => topic));
  const named = scenarios.flatMap(({ rubric }) => rubric.flatMap(studyOf));
  expect(named.length).toBeGreaterThan(300);
  expect([...new Set(named)].filter((topic) => !topics.has(topicOf(topic)))).toEqual([]);
});

it('progress is what had been shown by then, without ticks by hand', () => {
  const full = { earned: earnedIn(scenarios), cards, memory: knowing(1) };
  const counts = progressOf([1, 2], (at) => (at === 1 ? nothing : full));
  const of = (level: string) => readinessItems.filter((item) => item.level === level).length;
  expect(counts).toEqual([
    { at: 1, L6: 0, L7: 0 },
    { at: 2, L6: of('L6'), L7: of('L7') },
  ]);
});

it('ticks are kept as lines', () => {
  const ticks = [
    { item: 'cdn', ticked: true, at: dayMs },
    { item: 'cdn', ticked: false, at: 2 * dayMs },
  ];
  expect(readTicks([...ticks.map(tickLine), '{', 'null', '{"item":1}'])).toEqual(ticks);
});
