/** What a reader of a report should know before trusting it: where the guide and AWS differ, and what nobody confirmed. */
import type { Analysis, CitedFact } from '../shared/engine/analysis.ts';

/** Two short lists, each left out where it is empty; facts in the order of their ids. */
export function doubtLines({ facts }: Pick<Analysis, 'facts'>): readonly string[] {
  const cited = Object.entries(facts);
  const differing = cited.filter(([, fact]) => fact.differs !== undefined);
  const unconfirmed = cited.filter(([, { confidence }]) => confidence === 'unconfirmed');
  const lines: string[] = [];
  if (differing.length > 0) {
    lines.push('', 'Guide and AWS differ');
    for (const [id, fact] of differing) lines.push(`  ${named(id, fact)}: ${values(fact)}`, `    ${fact.differs}`);
  }
  if (unconfirmed.length > 0) {
    lines.push('', 'Unconfirmed figures');
    for (const [id, fact] of unconfirmed) lines.push(`  ${named(id, fact)}: ${fact.value} ${fact.unit}`);
  }
  return lines;
}

/** "Shard-hour (kinesis-data-streams.shard-hour)": the id leads to its source by `edgewise catalog`. */
function named(id: string, { label }: CitedFact): string {
  return label === undefined ? id : `${label} (${id})`;
}

function values({ guide, aws, unit }: CitedFact): string {
  const said = [guide && `guide ${guide.value}`, aws && `AWS ${aws.value}`].filter((part) => part !== undefined);
  return [said.join(', '), typeof (guide ?? aws)?.value === 'string' ? '' : ` ${unit}`].join('');
}
