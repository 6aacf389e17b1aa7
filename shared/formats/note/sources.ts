/** Every fact that a figure of the note was made from, with whoever states it. */
import type { CitedFact, FactSource } from '../../engine/analysis.ts';
import type { ExportSource } from '../format.ts';
import { markdownText } from '../markdown-text.ts';
import { linkTo } from './links.ts';
import { markdownTable } from './table.ts';

/** In the order of their ids; ≠ stands where guide and AWS differ. */
export function sourceTable({ analysis: { facts } }: ExportSource): readonly string[] {
  const rows = inOrder(facts).map(([id, fact]) => [
    markdownText(fact.label ?? id),
    markdownText(`${fact.value} ${fact.unit}`.trim()) + (fact.differs === undefined ? '' : ' ≠'),
    sourceText(fact),
  ]);
  return markdownTable([{ head: 'Fact' }, { head: 'Value' }, { head: 'Source' }], rows);
}

/** One item for each fact on which the two books differ, with both values. */
export function differences({ analysis: { facts } }: ExportSource): readonly string[] {
  return inOrder(facts).flatMap(([id, { label, unit, guide, aws, differs }]) => {
    if (differs === undefined) return [];
    const values = [guide && `guide ${guide.value}`, aws && `AWS ${aws.value}`].filter((part) => part !== undefined);
    const said = typeof differs === 'string' ? `; ${differs}` : '';
    return [`- ${markdownText(`${label ?? id} (${unit}): ${values.join(', ')}${said}`)}`];
  });
}

function inOrder(facts: Readonly<Record<string, CitedFact>>): readonly (readonly [string, CitedFact])[] {
  return Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The source in force, and AWS's page where the guide's value is. */
function sourceText({ source, aws }: CitedFact): string {
  if (source === undefined) return '';
  const page = source.kind === 'guide' && aws !== undefined ? `; ${awsText(aws)}` : '';
  return statedBy(source) + page;
}

function statedBy(source: FactSource): string {
  switch (source.kind) {
    case 'guide':
      return markdownText(`Guide: ${source.section}`);
    case 'aws':
      return awsText(source);
    case 'assumption':
      return markdownText(`Assumed: ${source.reason}`);
  }
}

function awsText({ url, asOf }: { readonly url: string; readonly asOf: string }): string {
  return `AWS: ${linkTo(url)}, ${markdownText(asOf)}`;
}
