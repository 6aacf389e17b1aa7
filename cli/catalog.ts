import type { Command as Program } from 'commander';
import { factValue } from '../shared/catalog/fact.ts';
import { canonicalService, catalog } from '../shared/catalog/index.ts';
import type { ServiceDefinition } from '../shared/catalog/service.ts';
import { sources } from '../shared/catalog/sources.ts';
import { paramText } from '../shared/wording/card.ts';
import { rankText } from '../shared/wording/guide-rank.ts';
import type { Command } from './command.ts';
import { guideCoverage } from './coverage.ts';
import { exit, Failure } from './failure.ts';
import { priceExamples } from './price-examples.ts';

interface Options {
  readonly json?: boolean;
  readonly examples?: boolean;
  readonly coverage?: boolean;
}

export const catalogCommand: Command = {
  name: 'catalog',
  register(program: Program) {
    program
      .command('catalog')
      .description('list the services, or one with its parameters, limits, prices and sources')
      .argument('[service]', 'a service id or another name for it')
      .option('--examples', 'AWS’s own worked totals beside ours, with the difference')
      .option('--coverage', 'what of the guide is here, and where the rest will be')
      .option('--json', 'as JSON')
      .action((name: string | undefined, options: Options) => {
        if (options.coverage) {
          process.stdout.write(guideCoverage(options.json === true));
          return;
        }
        if (options.examples) {
          process.stdout.write(priceExamples(options.json === true));
          return;
        }
        if (name === undefined) {
          const services = Object.values(catalog.services);
          const text = services.map(
            (service) => `${service.id.padEnd(28)}${service.name}${service.withoutFigures ? '  (no figures yet)' : ''}`,
          );
          process.stdout.write(
            options.json ? `${JSON.stringify(services.map(summary), null, 2)}\n` : `${text.join('\n')}\n`,
          );
          return;
        }
        const id = canonicalService(catalog, name);
        const service = id === null ? undefined : catalog.services[id];
        if (service === undefined)
          throw new Failure(exit.usage, `No service '${name}'. Run 'edgewise catalog' for the list.`);
        process.stdout.write(options.json ? `${JSON.stringify(whole(service), null, 2)}\n` : describe(service));
      });
  },
};

function summary(service: ServiceDefinition) {
  const { id, name, category, role, aliases } = service;
  return { id, name, category, role, aliases, figures: service.withoutFigures !== true };
}

function whole(service: ServiceDefinition) {
  const limits = service.limits.map(({ key, label, unit, soft }) => ({ key, label, unit, soft }));
  const costs = service.costs.map(({ key, label, unit }) => ({ key, label, unit }));
  return { ...summary(service), params: service.params, limits, costs, facts: service.facts };
}

function describe(service: ServiceDefinition): string {
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
  lines.push('', 'Facts');
  for (const key of Object.keys(service.facts)) {
    const fact = sources[`${service.id}.${key}`];
    if (fact === undefined) continue;
    const source = [
      fact.guide ? `guide: ${fact.guide.value}, ${fact.guide.section}` : '',
      fact.aws ? `AWS: ${fact.aws.value}, ${fact.aws.url}, ${fact.aws.asOf}` : '',
      fact.assumption ? `assumption: ${fact.assumption.reason}` : '',
      fact.confidence === 'unconfirmed' ? 'unconfirmed' : '',
    ].filter((part) => part !== '');
    lines.push(`  ${key.padEnd(32)}${String(factValue(fact, 'guide'))} ${fact.unit}`, `    ${source.join('; ')}`);
    if (fact.differs) lines.push(`    ≠ ${fact.differs}`);
  }
  return `${lines.join('\n')}\n`;
}
