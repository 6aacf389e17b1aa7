/** Text measured without a window, from Inter's own advance widths. Kerning is left out: it is below 1 % on labels. */
import { advances, ranges } from './text-widths.ts';

export type Weight = 400 | 500 | 600;

const highest = 0x2266;
const tables: Readonly<Record<Weight, Uint16Array>> = { 400: table(400), 500: table(500), 600: table(600) };

function table(weight: Weight): Uint16Array {
  const widths = new Uint16Array(highest);
  ranges.forEach(([from], row) => {
    const digits = advances[weight][row] ?? '';
    for (let i = 0; 2 * i < digits.length; i++) widths[from + i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 36);
  });
  return widths;
}

/** With tabular figures these are as wide as a digit, and point, comma, colon and space as wide as each other. */
const asWideAsDigit = new Set('0123456789+-×<>=±≈≤≥−');
const asWideAsPoint = new Set('.,:; ');

/** Advance of one character in thousandths of the type size. */
function advance(character: string, weight: Weight, tabular: boolean): number {
  if (tabular) {
    if (asWideAsDigit.has(character)) return 648;
    if (asWideAsPoint.has(character)) return 269;
  }
  const code = character.codePointAt(0) ?? 0;
  const known = code < highest ? (tables[weight][code] ?? 0) : 0;
  if (known > 0) return known;
  if (invisible.test(character)) return 0;
  // Fallback fonts: wide scripts and emoji fill their em, others are about as wide as a capital.
  return wide.test(character) ? 1100 : 650;
}

const invisible = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const wide =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** Width of one line of text in pixels. `tabular` for figures that are drawn with `tnum`. */
export function textWidth(text: string, size: number, weight: Weight, tabular = false): number {
  let sum = 0;
  for (const character of text) sum += advance(character, weight, tabular);
  return (sum * size) / 1000;
}

/** The text on one line, cut with an ellipsis where it is wider than `width` pixels. Marks and joiners go with their letter. */
export function ellipsis(text: string, width: number, size: number, weight: Weight): string {
  const line = oneLine(text);
  const room = (width * 1000) / size;
  const dots = advance('…', weight, false);
  let sum = 0;
  let fits = '';
  let cut = '';
  for (const character of line) {
    sum += advance(character, weight, false);
    if (sum > room) return `${cut.replace(/(?:[\s·]|\p{M}|\u200d|\ufe0f)+$/u, '')}…`;
    fits += character;
    if (sum + dots <= room) cut = fits;
  }
  return line;
}

/** Line breaks, tabs and other control characters as single spaces; nothing else is changed. Very long text is cut: no line shows it. */
export function oneLine(text: string): string {
  return text
    .slice(0, 2000)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The text broken at spaces (inside a word only where it alone is too wide) into lines of at most `width` pixels. */
export function wrapped(text: string, width: number, size: number, weight: Weight): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.slice(0, 10_000).split(/\r\n|\r|\n/)) {
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (textWidth(longer, size, weight) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = '';
      for (const character of word) {
        if (line !== '' && textWidth(line + character, size, weight) > width) {
          lines.push(line);
          line = '';
        }
        line += character;
      }
    }
    lines.push(line);
  }
  return lines;
}
