/** Which service the words on somebody else's drawing mean. */
import { canonicalService } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';

/** What a written name means: `shared/line/read-name.ts`. */
export type NameReader = (words: string) => { readonly service: { readonly id: string }; readonly unknown: boolean };

/**
 * The id of the service that the words on a box mean: all of them, what stands in parentheses, a line or part of them; then further names that
 * the drawing has for it. `known` is a service that is sure already. `null` where none is called that.
 */
export function meantService(
  words: string,
  catalog: Catalog,
  read: NameReader,
  { known = null, more = [] }: { readonly known?: string | null; readonly more?: readonly string[] } = {},
): string | null {
  if (known !== null && known !== 'generic') return known;
  const inside = /[([]([^)\]]+)[)\]]/.exec(words)?.[1];
  const plain = words.replaceAll(/[([].*?[)\]]/g, ' ');
  const tries = [plain, ...(inside === undefined ? [] : [inside]), ...words.split(/\n|[,;:/·–—-] /), ...more];
  const found = [known, ...tries.map((text) => meant(text, catalog, read))].filter((one) => one !== null);
  // "Worker" and the icon of a server say little: anything else says more.
  return found.find((one) => one !== 'generic') ?? found[0] ?? null;
}

function meant(text: string, catalog: Catalog, read: NameReader): string | null {
  const words = text
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
    .replace(/^(?:aws|amazon) /i, '');
  if (words === '' || words.length > 80) return null;
  // Half a word is a guess: fine while typing, wrong in a drawing that somebody finished.
  const wholes = wholeNames(words.toLowerCase().split(' '), catalog);
  // Most words of a drawing mean nothing: they are told before the search, which takes a thousand times as long.
  if (wholes.size === 0) return null;
  const { service, unknown } = read(words);
  return !unknown && wholes.has(service.id) ? service.id : null;
}

/** The services that one or several words in a row are the name of. */
function wholeNames(tokens: readonly string[], catalog: Catalog): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((_, from) => {
    for (let to = from + 1; to <= tokens.length; to++) {
      const id = canonical(tokens.slice(from, to).join(' '), catalog);
      if (id !== null) found.add(id);
    }
  });
  return found;
}

const named = new WeakMap<Catalog, ReadonlyMap<string, string>>();

function canonical(words: string, catalog: Catalog): string | null {
  const names =
    named.get(catalog) ??
    new Map(Object.values(catalog.services).map(({ id, name }) => [name.toLowerCase(), id] as const));
  named.set(catalog, names);
  return names.get(words) ?? canonicalService(catalog, words);
}
