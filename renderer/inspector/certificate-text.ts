/** A certificate as plain text, for the clipboard. */
import type { SourcedFact } from '../../shared/engine/analysis.ts';
import type { Certificate } from '../../shared/explain/certificate.ts';
import { exactMoney } from '../../shared/wording/numbers.ts';
import { factText, sourceText } from './fact-text.ts';

export function certificateText(
  title: string,
  certificate: Certificate,
  facts: Readonly<Record<string, SourcedFact>>,
  nameOf: (id: string) => string,
): string {
  const lines = [`${title}: ${certificate.figure} ${certificate.unit}`];
  for (const { label, names, numbers, result } of certificate.steps) {
    lines.push('', `${label}: ${result}`);
    if (names !== '') lines.push(`  = ${names}`);
    if (numbers !== '') lines.push(`  = ${numbers}`);
  }
  for (const { id, label, usd } of certificate.parts ?? [])
    lines.push(`- ${nameOf(id)}: ${label}: ${usd === null ? 'unknown' : exactMoney(usd)}`);
  if (certificate.facts.length + certificate.params.length > 0) lines.push('', 'Made from');
  for (const id of certificate.facts) {
    const fact = facts[id];
    if (fact === undefined) continue;
    const { value, unit } = factText(fact.value, fact.unit);
    const source = sourceText(fact);
    lines.push(
      `- ${fact.label}: ${[value, unit].filter(Boolean).join(' ')} (${source.name}: ${source.detail}${fact.confidence === 'unconfirmed' ? ', unconfirmed' : ''})`,
    );
    if (fact.differs !== undefined) lines.push(`  Guide and AWS differ: ${fact.differs}`);
  }
  for (const { node, label, value } of certificate.params) lines.push(`- ${label}: ${value} (Board: ${node})`);
  return `${lines.join('\n')}\n`;
}
