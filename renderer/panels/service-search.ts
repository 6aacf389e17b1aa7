/** The palette's order over the catalog. */
import { byFrequency, frequencyOf } from '../../shared/catalog/search.ts';
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

/** `count` services for the top row: recently placed ones, filled up with those asked for most. */
export function topServices(catalog: Catalog, recent: readonly string[], count: number): readonly ServiceDefinition[] {
  const known = recent.flatMap((id) => catalog.services[id] ?? []);
  const chosen = [...known];
  // One of each kind: three models of one family say less than a model, a queue and a stream.
  for (const service of Object.values(catalog.services).sort(byFrequency)) {
    if (frequencyOf(service) > 0 && !chosen.some((one) => one.category === service.category)) chosen.push(service);
  }
  return chosen.slice(0, count);
}
