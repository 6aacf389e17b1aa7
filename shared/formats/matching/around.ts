/** What the whole of a drawing says about each of its boxes, and the matcher that knows it. */
import type { Catalog } from '../../catalog/service.ts';
import { type Around, type Match, matchService, type NamedBox } from './match.ts';

/** `names` are all words of the drawing. Topics, in a drawing that has Kafka, are Kafka's; ids in a row are only numbers. */
export function aroundOf(ids: Iterable<string>, names: readonly string[]): Around {
  return {
    ids: new Set(ids),
    kafka: names.some((name) => /kafka|\bmsk\b/i.test(name)) && !names.some((name) => /\bsns\b/i.test(name)),
  };
}

/** Looks at a box of words that come again once. */
export function matcherFor(catalog: Catalog, around: Around): (box: NamedBox) => Match {
  const known = new Map<string, Match>();
  return (box) => {
    const key = JSON.stringify([box.label, box.id, box.shape, box.icon, box.labelIcons]);
    const match = known.get(key) ?? matchService(box, catalog, around);
    known.set(key, match);
    return match;
  };
}

/**
 * The id of a box where a person chose it: `lambda`, `orders-db`, `queue_2`. What programs make up (`2`, `kX3v-abc12`, `9f86d081`) says nothing,
 * and only chance would find a service in it.
 */
export function chosenId(id: string): string | undefined {
  return /^[a-z]{2,}(?:[-_ ][a-z]+){0,4}[-_ ]?\d{0,2}$/i.test(id) && id.length <= 40 ? id : undefined;
}

/** Whether words that no arrow leads to can be the name of a thing: remarks and questions also speak of services. */
export function isName(label: string): boolean {
  if (/^(?:todo|fixme|note|nb|idea|question|decision|risk)\b\W/i.test(label.trim())) return false;
  const lines = label.trim().split('\n');
  return lines.every((line) => line.trim().split(/\s+/).length <= mostWords && !/[?!…]|\.(?:\s|$)/.test(line));
}

/** In a line of a name. */
const mostWords = 6;
