/**
 * The words of a label. HTML in it never reaches Mermaid: before Mermaid reads the text each tag is covered with as many characters that no
 * label has, so that places stay right and there is nothing to clean; here they become line breaks, or nothing.
 */
import { characterOf } from './entities.ts';

/** Two characters that the text does not have. */
export interface Cover {
  readonly nothing: string;
  readonly newLine: string;
}

const inline =
  'a|abbr|b|big|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|svg|path|tt|u|var|wbr|script|style|iframe|object|embed|input|button|link|meta';
const breaking =
  'br|p|div|hr|li|ul|ol|h[1-6]|table|tr|td|th|tbody|thead|pre|blockquote|center|section|details|summary|dl|dt|dd';
const whole = /<(script|style|iframe|object)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
const tag = new RegExp(`</?(?:(${breaking})|${inline})(?:\\s[^<>\\n]*)?/?>`, 'gi');

/** The text with its HTML covered, and with what. */
export function covered(text: string): { readonly text: string; readonly cover: Cover } {
  const [nothing = '\ue000', newLine = '\ue001'] = freeIn(text);
  const over = (found: string) => found.replaceAll(/[^\n]/g, nothing);
  const plain = text
    .replaceAll(whole, over)
    // One line break for each tag that makes one, at its beginning.
    .replaceAll(tag, (found: string, breaks?: string) =>
      breaks === undefined || found.startsWith('</') ? over(found) : newLine + over(found.slice(1)),
    );
  return { text: plain, cover: { nothing, newLine } };
}

/** Characters for private use that a text does not have. */
function freeIn(text: string): readonly string[] {
  const free: string[] = [];
  for (let code = 0xe000; code < 0xf8ff && free.length < 2; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) free.push(character);
  }
  return free;
}

export interface Words {
  readonly text: string;
  /** Icons by name that stood in it: `fa:fa-user`. */
  readonly icons: readonly string[];
}

/** Mermaid's marks for an entity that it has put aside, and HTML's own. */
const entity = /ﬂ°°(\d+)¶ß|ﬂ°(\w+)¶ß|&#(x?[\da-f]+);|&(\w+);/gi;
const icon =
  /(?<![\w:])((?:fa|fab|fal|far|fas|fad|fat|logos|aws|mdi|carbon|material-symbols|simple-icons|devicon):[\w-]+)(?=\s|$)/g;

/** What Mermaid would show of a label as text, lines kept. `kind` is Mermaid's own word for how it was written. */
export function wordsOf(label: string, kind: string | undefined, { nothing, newLine }: Cover): Words {
  const icons: string[] = [];
  const bare = label
    .replaceAll(nothing, '')
    .replaceAll(newLine, '\n')
    .replaceAll('\\n', '\n')
    .replaceAll(icon, (name: string) => {
      icons.push(name);
      return '';
    });
  const text = (kind === 'markdown' ? withoutEmphasis(bare) : bare)
    .replaceAll(entity, (all: string, ...names: readonly unknown[]) => {
      const name = names.slice(0, 4).find((one): one is string => typeof one === 'string');
      return (
        (name === undefined ? null : characterOf(name)) ?? all.replace('ﬂ°°', '#').replace('ﬂ°', '#').replace('¶ß', ';')
      );
    })
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
  return { text, icons };
}

/** A Markdown string without its stars and underlines. */
function withoutEmphasis(text: string): string {
  return text
    .replaceAll(/(\*{1,3})(?=\S)([^*\n]*?\S)\1/g, '$2')
    .replaceAll(/(?<!\w)(_{1,3})(?=\S)([^_\n]*?\S)\1(?!\w)/g, '$2');
}
