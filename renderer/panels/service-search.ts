/** The palette's order and search over the catalog. */
import type { Catalog, Category, ServiceDefinition } from '../../shared/catalog/service.ts';

export interface Section {
  readonly name: string;
  readonly services: readonly ServiceDefinition[];
}

const sections: readonly { readonly name: string; readonly categories: readonly Category[] }[] = [
  { name: 'Traffic', categories: ['client', 'generic'] },
  { name: 'Database', categories: ['database', 'cache'] },
  { name: 'Storage', categories: ['storage'] },
  { name: 'Compute', categories: ['compute'] },
  { name: 'Messaging', categories: ['messaging', 'integration'] },
  { name: 'Streaming and analytics', categories: ['streaming', 'analytics', 'search'] },
  { name: 'Network and edge', categories: ['network', 'edge'] },
  { name: 'AI and machine learning', categories: ['ai'] },
  { name: 'Security', categories: ['security'] },
  { name: 'Observability', categories: ['observability'] },
];

function frequency(service: ServiceDefinition): number {
  return service.guideRank?.frequency ?? 0;
}

function byFrequency(a: ServiceDefinition, b: ServiceDefinition): number {
  return frequency(b) - frequency(a);
}

/** All services by section, those that interviews ask for most first; the catalog's order decides ties. */
export function sectionsOf(catalog: Catalog): readonly Section[] {
  const all = Object.values(catalog.services);
  return sections
    .map(({ name, categories }) => ({
      name,
      services: all.filter((service) => categories.includes(service.category)).sort(byFrequency),
    }))
    .filter((section) => section.services.length > 0);
}

/** Services whose name or alias fits what was typed, best first; everything fits an empty text. */
export function searchServices(catalog: Catalog, typed: string): readonly ServiceDefinition[] {
  const wanted = typed.trim().toLowerCase();
  const scored = Object.values(catalog.services)
    .map((service) => ({ service, score: scoreOf(service, wanted) }))
    .filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score || byFrequency(a.service, b.service)).map(({ service }) => service);
}

function scoreOf(service: ServiceDefinition, wanted: string): number {
  if (wanted === '') return 1;
  const name = service.name.toLowerCase();
  const others = [service.id, ...service.aliases];
  if (name === wanted || others.includes(wanted)) return 6;
  if (name.startsWith(wanted)) return 5;
  if (name.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 4;
  if (others.some((alias) => alias.startsWith(wanted))) return 3;
  if (name.includes(wanted)) return 2;
  return others.some((alias) => alias.includes(wanted)) ? 1 : 0;
}

/** `count` services for the top row: recently placed ones, filled up with those asked for most. */
export function topServices(catalog: Catalog, recent: readonly string[], count: number): readonly ServiceDefinition[] {
  const known = recent.flatMap((id) => catalog.services[id] ?? []);
  const chosen = [...known];
  // One of each kind: three models of one family say less than a model, a queue and a stream.
  for (const service of Object.values(catalog.services).sort(byFrequency)) {
    if (frequency(service) > 0 && !chosen.some((one) => one.category === service.category)) chosen.push(service);
  }
  return chosen.slice(0, count);
}
