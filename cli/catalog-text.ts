/** A service or a sheet of figures as text for a terminal: parameters, limits, prices and facts, each fact with its sources. */
import { type Fact, factValue } from '../shared/catalog/fact.ts';
import { catalog } from '../shared/catalog/index.ts';
import type { ServiceDefinition } from '../shared/catalog/service.ts';
import { sources } from '../shared/catalog/sources.ts';
import { paramText } from '../shared/wording/card.ts';
import { rankText } from '../shared/wording/guide-rank.ts';

/** Every service with its id, then the sheets whose figures belong to no box. */
export function listText(): string {
  const services = Object.values(catalog.services).map(
    ({ id, name, withoutFigures }) => `${id.padEnd(28)}${name}${withoutFigures ? '  (no figures yet)' : ''}`,
  );
  return `${services.join('\n')}\n\nFigures that belong to no box: ${Object.keys(catalog.sheets).join(', ')}\n`;
}

export function serviceText(service: ServiceDefinition): string {
  const lines = [`${service.name} (${service.id}), ${service.role}`];
  if (service.aliases.length > 0) lines.push(`also called ${service.aliases.join(', ')}`);
  if (service.guideRank) lines.push(rankText(service.guideRank));
  if (service.withoutFigures) lines.push('no figures yet: it passes traffic on, without limits and cost');
  lines.push('', 'Parameters');
  for (const [key, definition] of Object.entries(service.params)) {
    lines.push(
      `  ${key.padEnd(26)}${(paramText(definition, definition.default) || 'not set').padEnd(20)}${definition.why}`,
    );
  }
  if (service.limits.length > 0) lines.push('', 'Limits');
  for (const { key, label, unit, soft } of service.limits)
    lines.push(`  ${key.padEnd(26)}${label}, ${unit}${soft ? '; AWS raises it on request' : ''}`);
  if (service.costs.length > 0) lines.push('', 'Cost lines');
  for (const { key, label, unit } of service.costs) lines.push(`  ${key.padEnd(26)}${label}, by ${unit}`);
  return `${[...lines, '', 'Facts', ...factLines(service.id, Object.keys(service.facts))].join('\n')}\n`;
}

/** A sheet of figures that belong to no box: data transfer, recovery, networks. */
export function sheetText(name: string): string {
  return `${[`${name}, figures that belong to no box`, '', ...factLines(name, Object.keys(catalog.sheets[name] ?? {}))].join('\n')}\n`;
}

function factLines(owner: string, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const fact = sources[`${owner}.${key}`];
    if (fact === undefined) return [];
    const differs = fact.differs === undefined ? [] : [`    ≠ ${fact.differs}`];
    return [`  ${key.padEnd(31)} ${valueText(fact)}`, `    ${fact.label}; ${sourceText(fact)}`, ...differs];
  });
}

/** The value that holds in the guide's book; words need no unit. */
function valueText(fact: Fact): string {
  const value = factValue(fact, 'guide');
  return typeof value === 'string' ? value : `${value} ${fact.unit}`;
}

function sourceText({ guide, aws, assumption, confidence }: Fact): string {
  return [
    guide && `guide: ${guide.value}, ${guide.section}`,
    aws && `AWS: ${aws.value}, ${aws.url}, ${aws.asOf}`,
    assumption && `assumption: ${assumption.reason}`,
    confidence === 'unconfirmed' && 'unconfirmed',
  ]
    .filter((part) => typeof part === 'string')
    .join('; ');
}
