/** Every fact that a figure of the note was made from, with whoever states it. */
import type { CitedFact, FactSource } from '../../engine/analysis.ts';
import { exact } from '../../wording/numbers.ts';
import type { ExportSource } from '../format.ts';
import { markdownText } from '../markdown-text.ts';
import { billName } from './costs.ts';
import { linkTo } from './links.ts';
import { markdownTable } from './table.ts';

/** In the order of their ids; ≠ stands where guide and AWS differ. */
export function sourceTable({ analysis: { facts }, catalog }: ExportSource): readonly string[] {
  const rows = inOrder(facts).map(([id, fact]) => [
    markdownText(billName(id.slice(0, id.indexOf('.')), catalog)),
    markdownText(fact.label ?? id),
    markdownText(`${factValue(fact.value)} ${fact.unit}`.trim()) + (fact.differs === undefined ? '' : ' ≠'),
    sourceText(fact),
  ]);
  return markdownTable([{ head: 'Service' }, { head: 'Fact' }, { head: 'Value' }, { head: 'Source' }], rows);
}

/** One item for each fact on which the two books differ, with both values. */
export function differences({ analysis: { facts } }: ExportSource): readonly string[] {
  return inOrder(facts).flatMap(([id, { label, unit, guide, aws, differs }]) => {
    if (differs === undefined) return [];
    const values = [guide && `guide ${factValue(guide.value)}`, aws && `AWS ${factValue(aws.value)}`].filter(
      (part) => part !== undefined,
    );
    const said = typeof differs === 'string' ? `; ${differs}` : '';
    return [`- ${markdownText(`${label ?? id} (${unit}): ${values.join(', ')}${said}`)}`];
  });
}

/** "500,000", "0.0000133334"; words as they are. */
export function factValue(value: number | string): string {
  return typeof value === 'number' ? exact(value, 12) : value;
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
