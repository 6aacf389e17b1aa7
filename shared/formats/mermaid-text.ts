/**
 * Labels for Mermaid. Quoting alone loses text: Mermaid reads Markdown, HTML, links and icon names inside quotes, and what it reads
 * differs from release to release. So every character with a meaning in any release from 10.9 to 12 becomes an entity (`#35;`),
 * which all of them draw as the character itself.
 */

/** The label between quotes, line breaks as `<br/>`. An empty one stays a space: Mermaid would show the id instead. */
export function mermaidText(label: string): string {
  const text = plainLabel(label).split('\n').map(escapeLine).join('<br/>');
  return `"${text === '' ? ' ' : text}"`;
}

/** Stands, without a width, where a program would take the words around it for something else. */
export const join = '\u2060';

/** Excalidraw reads names of icons after it has read entities; behind a joint they stay words. */
export function withoutIcons(label: string): string {
  return label.replace(/(fa[bklrs]?)(?=:)/g, `$1${join}`);
}

/** The words that `withoutIcons` was given. */
export function withIcons(label: string): string {
  return label.replace(/(fa[bklrs]?)\u2060(?=:)/g, '$1');
}

/** The label as a diagram can show it, and as it is read back: lines without blanks at their ends, no control characters. */
export function plainLabel(label: string): string {
  return (
    label
      .replace(loneSurrogate, '\ufffd')
      .replace(control, ' ')
      // Mermaid's own mark for an entity that it has put aside; it would be read as one.
      .replaceAll('ﬂ°', 'fl°')
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .join('\n')
      .trim()
  );
}

const loneSurrogate = /\p{Surrogate}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Mermaid marks its own entities with some of these.
const control = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** A `%` or `$` alone is read by no release; in pairs or before a brace they open comments, directives and formulas. */
const special = /[#"&<>`\\*_~[\]!@|{}:;]|[%$](?=[%${])|(?<=[%$])[%$]/g;

function escapeLine(line: string): string {
  return (
    line
      .replace(special, entity)
      .replace(/^[-+=]/, entity)
      .replace(/^(\d+)([.)])(?=\s|$)/, (_, number: string, mark: string) => number + entity(mark))
      // In a subgraph any line with these words sets its direction, wherever they stand.
      .replace(/d(?=irection\s)/gi, entity)
      .replace(/www\./gi, (found) => found.slice(0, 3) + entity('.'))
  );
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`;
}
