/** How a note links to the files beside it, in the form that its vault has chosen. */

/** Obsidian's own words for how a path is written. */
export const linkFormats = ['shortest', 'relative', 'absolute'] as const;
export type LinkFormat = (typeof linkFormats)[number];

/** Where a file is seen from: paths with slashes, without a dot in front. */
export interface SeenFrom {
  /** From the folder of the note. */
  readonly relative: string;
  /** From the root of the vault. */
  readonly absolute: string;
  /** No other file of the vault has its name. Asked only where it counts. */
  readonly isAlone: () => boolean;
}

/** The path as Obsidian writes it: of the shortest form the name alone, or the whole path where others have that name. */
export function pathIn({ relative, absolute, isAlone }: SeenFrom, format: LinkFormat): string {
  if (format === 'relative') return relative;
  return format === 'shortest' && isAlone() ? (absolute.split('/').at(-1) ?? absolute) : absolute;
}

/** A relative path as a link: what would end it or mean something in it is encoded, letters of any script stay as they are. */
export function linkFor(relative: string): string {
  const path = encoded(relative.split(/[/\\]/));
  return path.startsWith('../') ? path : `./${path}`;
}

/** A path that is not seen from the note, as a link: without a dot in front a colon would make a scheme of what stands before it. */
export function vaultLinkFor(path: string): string {
  return encoded(path.split('/')).replaceAll(':', '%3A');
}

function encoded(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/[\p{Cc}\s%()<>"#?[\]|^`*$~@&]/gu, (character) => encodeURIComponent(character)))
    .map((part) => part.replace(/[()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
}

/** What stands between the brackets of a wiki link; `null` for a path that cannot stand there. */
export function wikiPath(path: string): string | null {
  return /[[\]|#^\\\p{Cc}]|%%/u.test(path) ? null : path;
}

export interface NoteLink {
  /** What stands between the parentheses of a link in the note. */
  readonly link: string;
  /** What stands between the brackets of a wiki link, where the vault has these. */
  readonly wiki: string | null;
}

/** The note with links in the form that its vault has: `![words](link)` becomes `![[path|words]]`. */
export function withWikiLinks(note: string, links: readonly NoteLink[]): string {
  const wikis = new Map(links.flatMap(({ link, wiki }) => (wiki === null ? [] : [[link, wiki] as const])));
  if (wikis.size === 0) return note;
  return note.replace(/\[((?:\\.|[^\\[\]\n])*)\]\(([^()\s]+)\)/g, (found, words: string, link: string) => {
    const path = wikis.get(link);
    if (path === undefined) return found;
    const said = plainWords(words);
    return said === '' ? `[[${path}]]` : `[[${path}|${said}]]`;
  });
}

/** The words of a link without what Markdown needs round them, which a wiki link would show; its own signs have no escape there. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/<\/?span>/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replaceAll('|', '/')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .trim();
}

/** Whether a note links to a file, whichever form it has. */
export function linksTo(note: string, seen: SeenFrom): boolean {
  const { relative, absolute } = seen;
  const name = absolute.split('/').at(-1) ?? absolute;
  const links = [linkFor(relative), encoded(relative.split('/')), vaultLinkFor(absolute), vaultLinkFor(name)];
  return (
    links.some((link) => note.includes(`](${link})`)) ||
    [relative, absolute, name].some((path) => note.includes(`[[${path}|`) || note.includes(`[[${path}]]`))
  );
}
