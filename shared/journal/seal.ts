/**
 * Lines that tell whether they are whole. Each begins with a check over itself and all that stand before it: a line that was damaged is not
 * taken for another, and one that follows a lost line is not taken to follow the line before that.
 */

/** Characters of a text that stand on one line; a longer one takes several. */
const mostOnLine = 4 * 1024 * 1024;

/** What the lines so far come to; the first line follows `begun`. */
export type Seal = string;
export const begun: Seal = '0';

/** The lines that keep a text of one line after those that come to `before`, and what all of them come to. */
export function sealed(before: Seal, text: string): { readonly lines: readonly string[]; readonly seal: Seal } {
  const lines: string[] = [];
  let seal = before;
  for (let at = 0; at === 0 || at < text.length; at += mostOnLine) {
    const body = `${at + mostOnLine < text.length ? '+' : '.'}${text.slice(at, at + mostOnLine)}`;
    seal = checkOf(seal, body);
    lines.push(`${seal} ${body}`);
  }
  return { lines, seal };
}

/**
 * The texts in these lines as far as they are whole, in order. A line that does not follow what was read so far is passed over: half of one
 * that was written again, or all that stands behind a lost one. `lost` counts those behind the last whole one.
 */
export function unsealed(lines: readonly string[]): { readonly texts: readonly string[]; readonly lost: number } {
  const texts: string[] = [];
  let seal = begun;
  let parts = '';
  let lost = 0;
  for (const line of lines) {
    const end = line.indexOf(' ');
    const body = line.slice(end + 1);
    const next = end < 0 ? null : checkOf(seal, body);
    if (next === null || next !== line.slice(0, end)) {
      lost += 1;
      continue;
    }
    seal = next;
    lost = 0;
    parts += body.slice(1);
    if (body.startsWith('+')) continue;
    texts.push(parts);
    parts = '';
  }
  return { texts, lost: lost + (parts === '' ? 0 : 1) };
}

/** 53 bits of both texts, in base 36: no secret, but no accident gives the same. */
function checkOf(before: Seal, text: string): Seal {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (const part of [before, text]) {
    for (let at = 0; at < part.length; at += 1) {
      const unit = part.charCodeAt(at);
      low = Math.imul(low ^ unit, 2654435761);
      high = Math.imul(high ^ unit, 1597334677);
    }
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
