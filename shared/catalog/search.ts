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

/** Whether a name, a word of one or an alias begins so: what else there is to find fits no better than in part. */
export function isBeginning(catalog: Catalog, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const { sorted } = spellingsOf(catalog);
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const between = (low + high) >> 1;
    if ((sorted[between] ?? '') < wanted) low = between + 1;
    else high = between;
  }
  return sorted[low]?.startsWith(wanted) === true;
}

/** The service of that name, in any case. */
export function serviceNamed(catalog: Catalog, name: string): ServiceDefinition | null {
  return spellingsOf(catalog).named.get(name.toLowerCase()) ?? null;
}

/** So many words the longest name, id or alias has: more of them in a row are none. */
export function longestName(catalog: Catalog): number {
  return spellingsOf(catalog).longest;
}

/** Whether a name, id or alias has the first of these words for its own first: what else begins with it is none. */
export function isFirstWord(catalog: Catalog, words: string): boolean {
  return spellingsOf(catalog).firsts.has(firstOf(words));
}

interface Spellings {
  readonly named: ReadonlyMap<string, ServiceDefinition>;
  /** All that a service is found by, in order. */
  readonly sorted: readonly string[];
  readonly longest: number;
  readonly firsts: ReadonlySet<string>;
}

const known = new WeakMap<Catalog, Spellings>();

/** Made once for a catalog: a drawing may have thousands of names. */
function spellingsOf(catalog: Catalog): Spellings {
  const before = known.get(catalog);
  if (before !== undefined) return before;
  const named = new Map<string, ServiceDefinition>();
  const all = new Set<string>();
  for (const service of Object.values(catalog.services)) {
    const name = service.name.toLowerCase();
    if (!named.has(name)) named.set(name, service);
    for (const one of [name, ...wordsOf(name), service.id, ...service.aliases]) all.add(one);
  }
  const everything = [...all, ...Object.keys(catalog.aliases)];
  const made = {
    named,
    sorted: [...all].sort(),
    longest: Math.max(0, ...everything.map((one) => wordsOf(one).length)),
    firsts: new Set(everything.map(firstOf)),
  };
  known.set(catalog, made);
  return made;
}

function firstOf(words: string): string {
  return (/[^\s_-]+/.exec(words)?.[0] ?? '').toLowerCase();
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s-]+/);
}

function scoreOf(service: ServiceDefinition, wanted: string): number {
  if (wanted === '') return 1;
  const name = service.name.toLowerCase();
  const others = [service.id, ...service.aliases];
  if (name === wanted || others.includes(wanted)) return 6;
  if (name.startsWith(wanted)) return 5;
  if (wordsOf(name).some((word) => word.startsWith(wanted))) return 4;
  if (others.some((alias) => alias.startsWith(wanted))) return 3;
  if (name.includes(wanted)) return 2;
  return others.some((alias) => alias.includes(wanted)) ? 1 : 0;
}
