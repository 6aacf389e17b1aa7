/** The head of a note: what the board is, in the words that a reader needs first. */
import { breakText } from '../../wording/break-text.ts';
import { counted, exactMoney, factor } from '../../wording/numbers.ts';
import { priceTerms } from '../../wording/price-terms.ts';
import type { ExportSource } from '../format.ts';
import { markdownText } from '../markdown-text.ts';
import type { Names } from '../thing-names.ts';

/** One paragraph: bill, where it breaks, and on what terms that holds. */
export function summary({ document, analysis, shown }: ExportSource, names: Names): string {
  const { total } = analysis;
  const unknown = total.unknown.length;
  const bill = `**${markdownText(exactMoney(total.usdPerMonth))} a month**${unknown === 0 ? '' : ` and ${counted(String(unknown), 'charges')} unknown`}`;
  const parts = [
    total.perMillionRequests === null ? '' : `${exactMoney(total.perMillionRequests)} for a million requests`,
    total.perUser === null ? '' : `${exactMoney(total.perUser)} for each user a month`,
  ].filter((part) => part !== '');
  const terms = `${bookName(analysis.figures)} figures, load ${factor(analysis.load)}, ${priceTerms(document.design.settings)}`;
  const of = shown === undefined ? [] : [`Variant **${markdownText(shown.title)}**`];
  return [...of, bill, markdownText(breakText(analysis, names)), ...parts.map(markdownText), markdownText(terms)]
    .map(sentence)
    .join(' ');
}

/** "The guide's", "AWS's" */
export function bookName(figures: 'guide' | 'aws'): string {
  return figures === 'guide' ? "The guide's" : "AWS's";
}

function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}
