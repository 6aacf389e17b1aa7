/**
 * The deck as a file that Anki reads: comma-separated, with Anki's own header lines. A question is the first column, since Anki tells notes
 * apart by it.
 */
import type { FactSheet } from '../../catalog/fact.ts';
import type { Card } from '../drills/card.ts';
import { sourceWords } from '../drills/source-words.ts';

export const deckColumns = ['Question', 'Answer', 'Why', 'Source', 'Topic', 'Id', 'Tags'] as const;

const tagOfProgram = 'edgewise';

/** `facts` are the catalog's in full: they have the sources. */
export function deckCsv(cards: readonly Card[], facts: FactSheet): string {
  const heads = [
    '#separator:comma',
    '#html:false',
    `#columns:${deckColumns.join(',')}`,
    `#tags column:${deckColumns.length}`,
  ];
  const rows = cards.map((card) =>
    [
      card.question,
      card.books === undefined ? card.answer : `${card.answer} (the guide says ${card.books.guide})`,
      card.because ?? '',
      card.sources
        .map((source) => sourceWords(source, facts))
        .filter((words) => words !== '')
        .join('; '),
      card.topic,
      card.id,
      tagsOf(card),
    ]
      .map(cell)
      .join(','),
  );
  return [...heads, ...rows].map((line) => `${line}\n`).join('');
}

/** Anki parts tags at spaces and nests them at two colons. */
function tagsOf({ topic, isOwn }: Card): string {
  const tag = `${tagOfProgram}::${topic.replace(/\s+/g, '-')}`;
  return isOwn === true ? `${tag} ${tagOfProgram}::own` : tag;
}

/**
 * A text that a spreadsheet would take for a formula has a space before it: the spreadsheet shows a text then, Anki shows no space, and
 * reading the deck back takes it away. A cell that begins with "#" stands in quotes: Anki would take its line for a remark.
 */
function cell(text: string): string {
  const clean = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
  const safe = /^[=+\-@＝＋－＠]/.test(clean) ? ` ${clean}` : clean;
  return /[",\n#]|^\s/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
