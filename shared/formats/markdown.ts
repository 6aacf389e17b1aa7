import { factor } from '../wording/numbers.ts';
import type { ExportOptions, ExportSource, TextFormat } from './format.ts';
import { markdownLine } from './markdown-text.ts';
import { mermaidOf } from './mermaid.ts';
import { assumedFigures, assumptions, defaultsList } from './note/assumptions.ts';
import { budgetTable, costTable, unknownCharges } from './note/costs.ts';
import { findingList } from './note/findings.ts';
import { flowTable } from './note/flows.ts';
import { limitTable } from './note/limits.ts';
import { pathList } from './note/paths.ts';
import { notesOf } from './note/said.ts';
import { differences, sourceTable } from './note/sources.ts';
import { bookName, summary } from './note/summary.ts';
import { variantTable } from './note/variants.ts';
import { pictureWords } from './picture-words.ts';
import { namesOf } from './thing-names.ts';

export const markdown: TextFormat = {
  id: 'markdown',
  label: 'Markdown note',
  extension: 'md',
  mime: 'text/markdown',
  hint: 'a note with tables',
  about: 'GitHub and Obsidian show it alike. Picture and canvas are saved beside it.',
  kind: 'text',
  tellsAll: true,
  readBy: 'mermaid',
  write: noteOf,
  beside: [
    { format: 'png', isAttachment: true },
    { format: 'canvas', isAttachment: false },
  ],
};

/**
 * The board as a note: picture and diagram, flows, limits, costs, what is assumed, decided and asked, findings and sources. Sections
 * without content are left out. `plain` leaves out all that is figured.
 */
export function noteOf(source: ExportSource, options: ExportOptions): string {
  const { document, analysis } = source;
  const { plain, links } = options;
  const names = namesOf(document, source.catalog);
  const picture = links?.get('png');
  const canvas = links?.get('canvas');
  const figures = (lines: () => readonly string[]) => (plain ? [] : lines());
  const title = markdownLine(document.title);
  const parts: readonly (readonly string[])[] = [
    [`# ${title === '' ? 'Untitled' : title}`],
    figures(() => [summary(source, names)]),
    picture === undefined ? [] : [`![${markdownLine(altText(source, plain))}](${picture})`],
    canvas === undefined ? [] : [`The same board as cards: [JSON Canvas](${canvas}).`],
    section('Diagram', fenced(mermaidOf(source, { ...options, embed: false }))),
    section(
      'Flows',
      flowTable(source, names, plain),
      figures(() => pathList(source, names)),
    ),
    section(
      'Limits',
      figures(() => limitTable(source, names)),
    ),
    section(
      'Cost',
      figures(() => costTable(source)),
      listed(
        'Without a figure:',
        figures(() => unknownCharges(source, names).map((item) => `- ${item}`)),
      ),
      figures(() => budgetTable(source)),
    ),
    section(
      'Variants',
      figures(() => variantTable(source)),
    ),
    section(
      'Assumptions',
      assumptions(source, names, plain),
      listed(
        'Parameters that nobody set, and what they are taken as:',
        figures(() => defaultsList(source, names)),
      ),
      listed(
        'Figures without a firm source:',
        figures(() => assumedFigures(source)),
      ),
    ),
    section('Decisions', notesOf(source, ['decision'], names)),
    section('Open questions', notesOf(source, ['question'], names)),
    section('Notes', notesOf(source, ['note', 'text'], names)),
    section(
      'Findings',
      figures(() => findingList(source)),
    ),
    section(
      'Sources',
      figures(() => sourceTable(source)),
      listed(
        '≠ The guide and AWS differ:',
        figures(() => differences(source)),
      ),
    ),
    section('How this was made', [
      plain
        ? 'Drawn in Edgewise.'
        : `Drawn and figured in Edgewise. ${bookName(analysis.figures)} figures, load ${factor(analysis.load)}, months of ${document.design.settings.hoursPerMonth} hours. Limits are judged at the peak, cost at the average.`,
    ]),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A heading and its blocks; nothing where all of them are empty. */
function section(title: string, ...blocks: readonly (readonly string[])[]): readonly string[] {
  const full = blocks.filter((lines) => lines.length > 0);
  return full.length === 0 ? [] : [`## ${title}`, ...full.flatMap((lines) => ['', ...lines])];
}

/** A block under a line that says what it is. */
function listed(lead: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lead, '', ...lines];
}

/** The fence is longer than any row of backticks within. */
function fenced(mermaid: string): readonly string[] {
  const longest = Math.max(2, ...[...mermaid.matchAll(/`+/g)].map(([found]) => found.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}mermaid`, ...mermaid.trimEnd().split('\n'), fence];
}

/** Arrows that the words of a picture tell of within a text, which has them all in its table; others are counted. */
const mostTold = 12;

function altText(source: ExportSource, plain: boolean): string {
  return `${source.document.title}: ${pictureWords(source, { plain, most: mostTold })}`;
}
