import { Option } from 'commander';
import { catalog } from '../shared/catalog/index.ts';
import { sources } from '../shared/catalog/sources.ts';
import { deckCsv } from '../shared/practice/deck/deck-csv.ts';
import type { Card } from '../shared/practice/drills/card.ts';
import { drillCards } from '../shared/practice/drills/cards.ts';
import { inOrderOf } from '../shared/practice/drills/queue.ts';
import { sourceWords } from '../shared/practice/drills/source-words.ts';
import { compareTopics, topicName, topicOf } from '../shared/practice/drills/topics.ts';
import { type Level, levels } from '../shared/practice/scenario.ts';
import type { Command } from './command.ts';
import { exit, Failure } from './failure.ts';
import { table } from './report.ts';

interface Options {
  readonly topic?: string;
  readonly level: Level;
  readonly csv?: boolean;
  readonly json?: boolean;
}

export const drillsCommand: Command = {
  name: 'drills',
  register(program) {
    program
      .command('drills')
      .description('list the topics of the drill cards, or the cards of one with their answers')
      .option('--topic <topic>', 'a service, or one of estimates, decisions, dr, networking, security')
      .addOption(new Option('--level <level>', 'for whom the most important come first').choices(levels).default('L6'))
      .option('--csv', 'the cards as a deck that Anki reads')
      .option('--json', 'the cards as JSON')
      .action((options: Options) => {
        process.stdout.write(drillsText(options));
      });
  },
};

export function drillsText({ topic, level, csv, json }: Options): string {
  const all = inOrderOf(drillCards(catalog, sources), level, catalog);
  const cards = topic === undefined ? all : cardsOf(topic, all);
  if (csv) return deckCsv(cards, sources);
  if (json) return `${JSON.stringify(cards, null, 2)}\n`;
  return topic === undefined ? listText(cards, level) : cardsText(cards);
}

function cardsOf(wanted: string, all: readonly Card[]): readonly Card[] {
  const name = wanted.trim().toLowerCase();
  const topic = topicOf(Object.hasOwn(catalog.aliases, name) ? (catalog.aliases[name] ?? name) : name);
  const cards = all.filter((card) => card.topic === topic);
  if (cards.length > 0) return cards;
  throw new Failure(exit.usage, `No cards on '${wanted}'. 'edgewise drills' lists the topics.`);
}

function listText(cards: readonly Card[], level: Level): string {
  const topics = [...new Set(cards.map(({ topic }) => topic))].toSorted(compareTopics(level, catalog));
  const rows = topics.map((topic) => {
    // Only what stands in the guide's own matrix: the place of the others is ours.
    const rank = Object.hasOwn(catalog.services, topic) ? catalog.services[topic]?.guideRank : undefined;
    const count = cards.filter((card) => card.topic === topic).length;
    return [
      topic,
      topicName(topic, catalog),
      count === 1 ? '1 card' : `${count} cards`,
      rank === undefined ? '' : `${level === 'L6' ? rank.l6 : rank.l7} at ${level}`,
      rank === undefined ? '' : `${rank.frequency}%`,
    ];
  });
  const end = `${cards.length} cards. 'edgewise drills --topic TOPIC' shows those of one, '--csv' makes a deck for Anki.`;
  return `${[...table(rows), '', end].join('\n')}\n`;
}

function cardsText(cards: readonly Card[]): string {
  return cards
    .map(({ question, answer, books, because, sources: cited }) =>
      [
        question,
        `  ${answer}`,
        ...(books === undefined ? [] : [`  AWS says ${books.aws}; the guide says ${books.guide}.`]),
        ...(because === undefined ? [] : [`  ${because}`]),
        ...cited.map((source) => `  · ${sourceWords(source, sources)}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}
