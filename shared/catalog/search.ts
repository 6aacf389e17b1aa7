/** Finding services by what a person types. */
import type { Catalog, ServiceDefinition } from './service.ts';

/** How often interviews ask for a service; those that they ask for most come first. */
export function frequencyOf(service: ServiceDefinition): number {
  return service.guideRank?.frequency ?? 0;
}

export function byFrequency(a: ServiceDefinition, b: ServiceDefinition): number {
  return frequencyOf(b) - frequencyOf(a);
}

export interface FoundService {
  readonly service: ServiceDefinition;
  /** 6: called that; 5 to 3: a name, a word of it or an alias begins so; 2 and 1: it stands inside. */
  readonly score: number;
}

/** Services whose name or alias fits what was typed, best first; everything fits an empty text. */
export function findServices(catalog: Catalog, typed: string): readonly FoundService[] {
  const wanted = typed.trim().toLowerCase();
  return Object.values(catalog.services)
    .map((service) => ({ service, score: scoreOf(service, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byFrequency(a.service, b.service));
}

export function searchServices(catalog: Catalog, typed: string): readonly ServiceDefinition[] {
  return findServices(catalog, typed).map(({ service }) => service);
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
