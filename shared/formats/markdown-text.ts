/**
 * Labels for Markdown, as GitHub and Obsidian read it. Whatever either takes for more than text is escaped: both take a backslash before
 * punctuation, and a character entity where a pair of characters opens something that only Obsidian knows. What means nothing stays as it
 * is, so that the text can be read raw.
 */

/** Words of a board as one line of Markdown; line breaks become `<br>`, the only form that a table takes too. */
export function markdownText(text: string): string {
  const lines = cleanLines(text).map((line) => escaped(line));
  return lines.join('<br>');
}

/** The same for a text of its own, which may have several lines. */
export function markdownLines(text: string): string {
  return cleanLines(text)
    .map((line) => escaped(line))
    .join('\n');
}

/** The same for a heading or the words of a link, which have one line: line breaks become spaces. */
export function markdownLine(text: string): string {
  return escaped(cleanLines(text).join(' '));
}

/** The lines as they come back from any viewer: without control characters and outer space. */
export function cleanLines(text: string): readonly string[] {
  const lines = text
    .replace(loneSurrogate, '\ufffd')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(control, ' ').replace(marks, '\ufffd').trim());
  while (lines.length > 1 && lines.at(-1) === '') lines.pop();
  while (lines.length > 1 && lines[0] === '') lines.shift();
  return lines;
}

const loneSurrogate = /\p{Surrogate}/gu;
const control = /\p{Cc}+/gu;
/** Characters of nobody, which stand for something while a text is changed. */
const marks = /[\ue000-\ue003]/g;

/** Punctuation with a meaning in the middle of a line; an underscore within a word and an ampersand before no entity have none. */
const special = /[\\`*[\]|~#^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|<(?=[A-Za-z/!?])|(?<=\w)@(?=\w)/gu;
/** Comments and highlights of Obsidian. */
const pairs = /%(?=%)|(?<=%)%|=(?==)|(?<==)=/g;
const addresses = /:(?=\/\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\./gi;

function escaped(line: string): string {
  return line
    .replace(/\$/g, dollar)
    .replace(special, '\\$&')
    .replace(addresses, '\\$&')
    .replace(pairs, (found) => `&#${found.charCodeAt(0)};`)
    .replace(/^[-+=>]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/[\ue002\ue003]/g, (mark) => (mark === '\ue002' ? '\\$' : '<span>\\$</span>'));
}

/**
 * Two dollars hold a formula, unless the second stands before a digit and behind a space, as in sums of money. GitHub asks for a tag round
 * each that is no formula's, Obsidian for a backslash. They stand as marks until all else is escaped.
 */
function dollar(_: string, at: number, line: string): string {
  const isMoney = /\d/.test(line.charAt(at + 1)) && (/^\s?$/.test(line.charAt(at - 1)) || line.indexOf('$') === at);
  if (isMoney) return '$';
  return line.split('$').length > 2 ? '\ue003' : '\ue002';
}

/** What Markdown says as plain text: our own labels come back as they were, of other people's text the words stay and the marks go. */
export function plainText(markdown: string): string {
  const kept: string[] = [];
  const keep = (text: string) => `\ue000${kept.push(text) - 1}\ue001`;
  const text = markdown
    .replace(marks, '\ufffd')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => keep(character))
    .replace(/&#(\d{1,7});|&#x([\da-f]{1,6});/gi, (found, decimal?: string, hex?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? keep(String.fromCodePoint(code)) : found;
    })
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => keep(entities[name] ?? ''))
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>\n]{0,300}>/gi, '')
    .split('\n')
    .map(withoutMarks)
    .join('\n');
  return text.replace(/\ue000(\d+)\ue001/g, (_, at: string) => kept[Number(at)] ?? '').trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** A line of Markdown without headings, quotes, emphasis and links. Patterns are bounded, so that no text takes long. */
function withoutMarks(line: string): string {
  return line
    .replace(/^\s{0,3}(?:>\s?)*#{1,6}\s+/, '')
    .replace(/^\s{0,3}>\s?(?:\[![\w-]{1,30}\][-+]?\s?)?/, '')
    .replace(/^(\s*)[-*+]\s+(?:\[[ xX]\]\s+)?/, '$1• ')
    .replace(/%%[^%]{0,1000}%%/g, '')
    .replace(/!?\[\[([^[\]|]{1,300})\|([^[\]]{1,300})\]\]/g, '$2')
    .replace(/!?\[\[([^[\]]{1,300})\]\]/g, '$1')
    .replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,1000}(?:\s"[^"]{0,300}")?\)/g, '$1')
    .replace(/`([^`]{1,1000})`/g, '$1')
    .replace(/(\*\*|__|~~|==)(?=\S)(.{1,1000}?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,1000}?)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .trimEnd();
}
