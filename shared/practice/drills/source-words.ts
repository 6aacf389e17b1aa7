/** Where a card's answer is read, in words. */
import type { FactSheet } from '../../catalog/fact.ts';
import { sourcedFact } from '../../decide/basis.ts';
import type { CardSource } from './card.ts';

/** "Guide: SECTION", "AWS: ADDRESS (DATE)", "Assumed: REASON"; a rule's and a decision's own sources stand beside them. */
export function sourceWords(source: CardSource, facts: FactSheet): string {
  switch (source.kind) {
    case 'fact': {
      const fact = sourcedFact(facts, source.id);
      if (fact === null) return '';
      const { guide, aws, assumption } = fact;
      return [
        aws === undefined ? '' : `AWS: ${aws.url} (${aws.asOf})`,
        guide === undefined ? '' : `Guide: ${guide.section}`,
        aws === undefined && guide === undefined && assumption !== undefined ? `Assumed: ${assumption.reason}` : '',
      ]
        .filter((words) => words !== '')
        .join('; ');
    }
    case 'guide':
      return `Guide: ${source.section}`;
    case 'aws':
      return `AWS: ${source.url}${source.asOf === undefined ? '' : ` (${source.asOf})`}`;
    case 'rule':
      return `Advice: ${source.id}`;
    case 'decision':
      return `Decision: ${source.name}`;
    case 'sum':
      return `Sum: ${source.line}`;
    case 'own':
      return source.text;
  }
}

/** The page behind an address of a source; `null` where it is none. */
export function pageAddress(url: string): string | null {
  const [, repository = '', commit = '', path = ''] = /^github:([^@]+)@([0-9a-f]+):(.+)$/.exec(url) ?? [];
  if (repository !== '') return `https://github.com/${repository}/blob/${commit}/${path}`;
  return /^https:\/\//.test(url) ? url : null;
}
