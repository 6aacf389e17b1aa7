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
  const { service, unknown } = read(words);
  if (unknown) return null;
  // Half a word is a guess: fine while typing, wrong in a drawing that somebody finished.
  const tokens = words.toLowerCase().split(' ');
  const isWhole = tokens.some((_, from) =>
    tokens.some((__, to) => to >= from && canonical(tokens.slice(from, to + 1).join(' '), catalog) === service.id),
  );
  return isWhole ? service.id : null;
}

function canonical(words: string, catalog: Catalog): string | null {
  const byName = Object.values(catalog.services).find(({ name }) => name.toLowerCase() === words);
  return byName?.id ?? canonicalService(catalog, words);
}
