/** A place in a text, and the small things that stand there. Parsers move it forward; nothing here fails. */

export interface Reader {
  readonly text: string;
  at: number;
}

/** What ends a name wherever it stands. */
const stops = new Set('>,;|(){}[]":~→\n\r');

export function isAtEnd({ text, at }: Reader): boolean {
  return at >= text.length;
}

export function peek({ text, at }: Reader): string {
  return text.charAt(at);
}

/** Moves over blanks, not over the end of a row. */
export function skipBlanks(reader: Reader): void {
  while (!isAtEnd(reader) && /[^\S\n\r]/.test(peek(reader))) reader.at += 1;
}

/** Moves over blanks, rows and semicolons: all that may stand between flows. */
export function skipBreaks(reader: Reader): void {
  while (!isAtEnd(reader) && /[\s;]/.test(peek(reader))) reader.at += 1;
}

/** Moves over `text` where it stands, after blanks. */
export function take(reader: Reader, text: string): boolean {
  skipBlanks(reader);
  if (!reader.text.startsWith(text, reader.at)) return false;
  reader.at += text.length;
  return true;
}

/** What the pattern (sticky) finds here, after blanks; moves behind it. */
export function match(reader: Reader, sticky: RegExp): RegExpExecArray | null {
  skipBlanks(reader);
  sticky.lastIndex = reader.at;
  const found = sticky.exec(reader.text);
  if (found) reader.at += found[0].length;
  return found;
}

const arrowAhead = /[-=]+>|-+\[/y;

/** Words up to what cannot stand in a name, blanks made single; empty where none stands. A plus before them is no part of a name. */
export function takeWords(reader: Reader): string {
  skipBlanks(reader);
  const from = reader.at;
  while (!isAtEnd(reader) && !stops.has(peek(reader))) {
    arrowAhead.lastIndex = reader.at;
    if (arrowAhead.test(reader.text)) break;
    reader.at += 1;
  }
  return single(reader.text.slice(from, reader.at)).replace(/^[+ ]+/, '');
}

export function single(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** A quoted text, `""` inside for a quote; `closed` is false where it runs to the end. `null` where none begins. */
export function takeQuoted(reader: Reader): { readonly text: string; readonly closed: boolean } | null {
  if (!take(reader, '"')) return null;
  let text = '';
  while (!isAtEnd(reader)) {
    if (peek(reader) !== '"') text += peek(reader);
    else if (reader.text.charAt(reader.at + 1) !== '"') {
      reader.at += 1;
      return { text, closed: true };
    } else {
      text += '"';
      reader.at += 1;
    }
    reader.at += 1;
  }
  return { text, closed: false };
}
