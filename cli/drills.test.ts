import { expect, it } from 'vitest';
import { catalog } from '../shared/catalog/index.ts';
import { sources } from '../shared/catalog/sources.ts';
import { drillCards } from '../shared/practice/drills/cards.ts';
import { drillsText } from './drills.ts';

const cards = drillCards(catalog, sources);

it('lists every topic with its cards, the most important first', () => {
  const lines = drillsText({ level: 'L7' }).split('\n');
  expect(lines[0]).toMatch(/^ {2}dynamodb +DynamoDB +\d+ cards +critical at L7 +90%$/);
  const counts = lines
    .slice(0, -2)
    .flatMap((line) => line.match(/ (\d+) cards?( |$)/)?.[1] ?? [])
    .map(Number);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(cards.length);
  expect(lines.at(-2)).toBe(
    `${cards.length} cards. 'edgewise drills --topic TOPIC' shows those of one, '--csv' makes a deck for Anki.`,
  );
});

it('shows the cards of a topic, by any name of the service, with what both books say and where', () => {
  const text = drillsText({ level: 'L6', topic: 'Lambda' });
  expect(text).toContain(
    'How large may a Lambda function’s /tmp be?\n  10,240 MB (10 GB)\n  AWS says 10,240 MB (10 GB); the guide says 512 MB.\n',
  );
  expect(text).toMatch(/ {2}· AWS: \S+ \([^)]+\)/);
  expect(drillsText({ level: 'L6', topic: 'ddb' })).toBe(drillsText({ level: 'L6', topic: 'dynamodb' }));
  expect(drillsText({ level: 'L6', topic: 'waf' })).toBe(drillsText({ level: 'L6', topic: 'security' }));
});

it('gives the cards as JSON and as a deck', () => {
  const json = JSON.parse(drillsText({ level: 'L6', json: true }));
  expect(json.map(({ id }: { readonly id: string }) => id).toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
  const deck = drillsText({ level: 'L6', topic: 's3', csv: true });
  expect(deck.startsWith('#separator:comma\n#html:false\n')).toBe(true);
  expect(deck.match(/edgewise::s3$/gm)?.length).toBe(cards.filter(({ topic }) => topic === 's3').length);
});

it('says what is wrong with an unknown topic', () => {
  expect(() => drillsText({ level: 'L6', topic: 'zebra' })).toThrow(
    "No cards on 'zebra'. 'edgewise drills' lists the topics.",
  );
});
