import { describe, expect, it } from 'vitest';
import { type FactValue, factValue } from '../../catalog/fact.ts';
import { guideSections } from '../../catalog/guide-sections.ts';
import { catalog } from '../../catalog/index.ts';
import { sources } from '../../catalog/sources.ts';
import { sourcedFact } from '../../decide/basis.ts';
import { decisions } from '../../decide/index.ts';
import { rules } from '../../engine/rules/index.ts';
import { asked } from './asked/index.ts';
import type { Card, CardSource } from './card.ts';
import { drillCards } from './cards.ts';
import { decisionQuestions } from './decision-questions.ts';
import { factCards } from './fact-cards.ts';
import { isShare, valueWords } from './fact-words.ts';
import { inOrderOf } from './queue.ts';
import { sumCards } from './sum-cards.ts';
import { sums } from './sums.ts';
import { compareTopics, isTheme, topicName } from './topics.ts';

const cards = drillCards(catalog, sources);

describe('all cards', () => {
  it('are so many that a person can learn them, each once', () => {
    expect(cards.length).toBeGreaterThanOrEqual(400);
    expect(cards.length).toBeLessThanOrEqual(450);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    expect(new Set(cards.map(({ question }) => question.toLowerCase())).size).toBe(cards.length);
  });

  it('ask a question, answer it shortly, and stand in plain characters', () => {
    for (const { id, question, answer, because = '' } of cards) {
      expect(question, id).toMatch(/^\p{Lu}|^[\dn/$]/u);
      expect(question, id).toMatch(/[?.]$/);
      expect(question.length, id).toBeLessThanOrEqual(180);
      expect(answer.length, id).toBeGreaterThan(0);
      expect(answer.length, id).toBeLessThanOrEqual(160);
      expect(`${question}${answer}${because}`, id).not.toMatch(/undefined|NaN|\[object|unknown/);
      // No cell of an exported deck may begin like a formula.
      for (const cell of [question, answer, because]) expect(cell, id).not.toMatch(/^\s*[=+\-@]/);
    }
  });

  it('have a source each, and every source is there', () => {
    const ruleIds = new Set<string>(rules.map(({ id }) => id));
    const names = new Set(decisions.map(({ name }) => name));
    const isThere = (source: CardSource): boolean => {
      switch (source.kind) {
        case 'fact':
          return sourcedFact(sources, source.id) !== null;
        case 'guide':
          return guideSections.includes(source.section);
        case 'aws':
          return /^(https:\/\/|github:)/.test(source.url);
        case 'rule':
          return ruleIds.has(source.id);
        case 'decision':
          return names.has(source.name);
        case 'sum':
          return source.line !== '';
        case 'own':
          return false;
      }
    };
    for (const { id, sources: cited } of cards) {
      expect(cited.length, id).toBeGreaterThan(0);
      expect(
        cited.filter((source) => !isThere(source)),
        id,
      ).toEqual([]);
    }
  });

  it('are about a theme or a real service, never a plain box', () => {
    const wrong = cards.filter(
      ({ topic }) =>
        !isTheme(topic) &&
        (!Object.hasOwn(catalog.services, topic) ||
          ['generic', 'client'].includes(catalog.services[topic]?.category ?? 'generic')),
    );
    expect(wrong).toEqual([]);
  });

  it('come to so many of each topic', () => {
    const topics = [...new Set(cards.map(({ topic }) => topic))].toSorted(compareTopics('L7', catalog));
    const table = topics.map(
      (topic) => `${topicName(topic, catalog)}: ${cards.filter((one) => one.topic === topic).length}`,
    );
    expect(table).toMatchSnapshot();
  });
});

describe('cards of figures', () => {
  const made = factCards(sources);

  it('are made of every question that is asked', () => {
    const wanted = Object.entries(asked).flatMap(([owner, keys]) =>
      Object.keys(keys).map((key) => `fact-${owner}.${key}`),
    );
    expect(made.map(({ id }) => id)).toEqual(wanted);
  });

  it('say what the catalog has', () => {
    for (const card of made) saysItsFact(card);
  });

  it('say a value in the unit that people use', () => {
    const said = (value: number | string, unit: string) => valueWords(value, unit);
    expect([
      said(900, 's'),
      said(7200, 's'),
      said(31_536_000, 's'),
      said(1, 'Query calls'),
      said(10_240, 'MB'),
      said(1, 'readers'),
      said(0.014, 'USD per million 25-KB units'),
      said(0, 'USD per GB'),
      said(0.9999, 'monthly uptime'),
      said(-0.7, 'fraction'),
      said(2, 'multiplier'),
      said(7, 'layer'),
      said(25, 'new connections/s per LCU'),
      said(2_000_000_000, 'vectors'),
    ]).toEqual([
      '900 s (15 minutes)',
      '2 hours (7,200 s)',
      '1 year (31,536,000 s)',
      '1 Query call',
      '10,240 MB (10 GB)',
      '1 reader',
      '$0.014 per million 25-KB units',
      'free',
      '99.99%',
      '70%',
      '×2',
      'layer 7',
      '25 new connections/s',
      '2,000,000,000 vectors (2 billion)',
    ]);
  });
});

function saysItsFact(card: Card): void {
  const { id, answer } = card;
  const fact = sources[id.slice('fact-'.length)];
  if (fact === undefined) throw new Error(`no fact for ${id}`);
  const value = factValue(fact, 'aws');
  if (typeof value === 'string') expect(answer, id).toBe(value);
  else if (value === 0 && fact.unit.startsWith('USD')) expect(answer, id).toBe('free');
  else {
    // One of the numbers in the words, read back, is the catalog's.
    const read = (answer.replaceAll(',', '').match(/\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);
    const wanted = isShare(fact.unit) ? Math.abs(value) * 100 : value;
    expect(
      read.some((one) => Math.abs(one - wanted) < 1e-10),
      `${id}: ${answer}`,
    ).toBe(true);
  }
  const { guide, aws } = fact;
  const said = (one: FactValue) => valueWords(one, fact.unit);
  const differ = guide !== undefined && aws !== undefined && guide.value !== aws.value;
  expect(card.books, id).toEqual(differ ? { guide: said(guide.value), aws: said(aws.value) } : undefined);
  expect(card.isUnconfirmed ?? false, id).toBe(fact.confidence === 'unconfirmed');
}

describe('cards of sums and decisions', () => {
  it('are made of every sum', () => {
    expect(sumCards(sources).map(({ id }) => id)).toEqual(sums.map(({ key }) => `sum-${key}`));
  });

  it.each([
    ['sum-billion-a-day', '11,574.07 events/s', 1e9 / 86_400],
    ['sum-three-nines', '43.8 min', 43.8],
    ['sum-put-units-month', '$425.83', (1e9 * 730 * 0.014) / 24 / 1e6],
    ['sum-on-demand-month', '$1,642.50', 1000 * 730 * 3600 * 0.625e-6],
    ['sum-answer-time', '6.5 s', 6.5],
    ['sum-in-a-row', '99.7003', 99.7002999],
  ])('%s comes to %s', (id, answer, value) => {
    const card = cards.find((one) => one.id === id);
    expect(card?.answer).toBe(answer);
    expect(card?.number?.value).toBeCloseTo(value, 6);
  });

  it('ask only what a decision is asked', () => {
    for (const { decision: name, given, key } of decisionQuestions) {
      const decision = decisions.find((one) => one.name === name);
      expect(
        Object.keys(given).filter((one) => decision?.questions[one] === undefined),
        key,
      ).toEqual([]);
    }
  });
});

it('new cards come in the guide’s order: critical topics first, in turns', () => {
  const first = (level: 'L6' | 'L7') =>
    inOrderOf(cards, level, catalog)
      .slice(0, 8)
      .map(({ topic }) => topic);
  expect(first('L6')).toEqual(['dynamodb', 'dax', 's3', 's3-vectors', 'estimates', 'decisions', 'dynamodb', 'dax']);
  expect(first('L7').slice(0, 4)).toEqual(['dynamodb', 'dax', 'bedrock', 's3']);
});
