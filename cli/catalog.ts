import type { Command as Program } from 'commander';
import { canonicalService, catalog } from '../shared/catalog/index.ts';
import type { ServiceDefinition } from '../shared/catalog/service.ts';
import { listText, serviceText, sheetText } from './catalog-text.ts';
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
        process.stdout.write(output(name, options));
      });
  },
};

function output(name: string | undefined, { json = false, examples, coverage }: Options): string {
  if (examples || coverage) {
    if (name !== undefined || (examples && coverage))
      throw new Failure(exit.usage, `--coverage and --examples are about the whole catalog: give one of them alone.`);
    return coverage ? guideCoverage(json) : priceExamples(json);
  }
  if (name === undefined) return json ? text(Object.values(catalog.services).map(summary)) : listText();
  const id = canonicalService(catalog, name);
  const service = id === null ? undefined : catalog.services[id];
  if (service !== undefined) return json ? text(whole(service)) : serviceText(service);
  if (!Object.hasOwn(catalog.sheets, name))
    throw new Failure(exit.usage, `No service '${name}'. Run 'edgewise catalog' for the list.`);
  return json ? text({ id: name, facts: catalog.sheets[name] }) : sheetText(name);
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function summary(service: ServiceDefinition) {
  const { id, name, category, role, aliases } = service;
  return { id, name, category, role, aliases, figures: service.withoutFigures !== true };
}

function whole(service: ServiceDefinition) {
  const limits = service.limits.map(({ key, label, unit, soft }) => ({ key, label, unit, soft }));
  const costs = service.costs.map(({ key, label, unit }) => ({ key, label, unit }));
  return { ...summary(service), params: service.params, limits, costs, facts: service.facts };
}
