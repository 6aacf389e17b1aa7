/** Which service a written name means, and what the card is called. */
import { canonicalService } from '../catalog/index.ts';
import { findServices, isBeginning, isFirstWord, longestName, serviceNamed } from '../catalog/search.ts';
import type { Catalog, ServiceDefinition } from '../catalog/service.ts';

export interface ReadName {
  readonly service: ServiceDefinition;
  readonly label: string;
  /** The service's own name, so that any word for the service means this card. */
  readonly plain: boolean;
  /** No service is called that: a box without figures carries the name. */
  readonly unknown: boolean;
}

/** A shorter beginning of a name fits too much. */
const leastTyped = 3;
/** From here on a name or an alias begins with what was typed: `search.ts`. */
const begins = 3;

/**
 * In this order: an id, alias or name; words whose last are one ("Order Lambda"); the beginning of a name, as the palette finds it; words
 * whose first are a service's own name ("SQS orders"); else a box of that name. A name written with capitals of its own is kept as the label.
 */
export function readName(word: string, catalog: Catalog): ReadName {
  const exact = exactly(word, catalog);
  if (exact !== null) {
    const own = exact.id === 'generic' || (/[a-z]/.test(word) && /[A-Z]/.test(word));
    return named(exact, own ? capital(word) : exact.name);
  }
  const words = word.split(' ');
  // Blanks in a row leave empty words between them.
  const most = longestName(catalog) + words.filter((one) => one === '').length;
  for (let from = Math.max(1, words.length - most); from < words.length; from++) {
    const last = isFirstWord(catalog, words[from] ?? '') ? exactly(words.slice(from).join(' '), catalog) : null;
    if (last !== null) return named(last, capital(word));
  }
  const [best] = word.length < leastTyped || !isBeginning(catalog, word) ? [] : findServices(catalog, word);
  if (best !== undefined && best.score >= begins) return named(best.service, best.service.name);
  for (let to = Math.min(words.length - 1, most); to > 0; to--) {
    const first = exactly(words.slice(0, to).join(' '), catalog);
    // A word such as "web" stands before much that is no client: only a service's own name leads.
    if (first !== null && isOwnName(first, words.slice(0, to).join('-').toLowerCase())) {
      return named(first, capital(word));
    }
  }
  return { ...named(box(catalog), capital(word)), unknown: true };
}

function named(service: ServiceDefinition, label: string): ReadName {
  return { service, label, plain: label === service.name, unknown: false };
}

function exactly(word: string, catalog: Catalog): ServiceDefinition | null {
  // Most words of a drawing begin no name.
  if (!isFirstWord(catalog, word)) return null;
  const id = canonicalService(catalog, word);
  return id === null ? serviceNamed(catalog, word) : (catalog.services[id] ?? null);
}

function isOwnName({ id, name }: ServiceDefinition, written: string): boolean {
  return id.split('-')[0] === written.split('-')[0] || name.toLowerCase().startsWith(written.replaceAll('-', ' '));
}

function box(catalog: Catalog): ServiceDefinition {
  const generic = catalog.services['generic'];
  if (generic === undefined) throw new Error('The catalog has no generic service');
  return generic;
}

/** "inventory queue" stands on a card as "Inventory queue"; whoever wrote capitals meant them. */
function capital(word: string): string {
  return /[A-Z]/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
