/** What a person has changed of a thing since it was drawn. */
import type { Rect } from '../../drawing/geometry.ts';
import type { JsonObject } from '../board-check.ts';
import type { Carried } from './carried.ts';

/** Programs write lengths in their own way: a smaller difference is none, px. */
const least = 0.02;

export interface Moved {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the thing lies from where it was, and how much larger it is; px, 0 for what is as it was. */
export function movedBy({ was }: Carried, now: Rect): Moved {
  const by = (key: keyof Moved) => {
    const change = now[key] - was[key];
    return Math.abs(change) < least ? 0 : change;
  };
  return { x: by('x'), y: by('y'), width: by('width'), height: by('height') };
}

export function isStill({ x, y, width, height }: Moved): boolean {
  return x === 0 && y === 0 && width === 0 && height === 0;
}

/** Both went the same way, and neither changed its size: they lie to each other as they did. */
export function isTogether(a: Moved, b: Moved): boolean {
  const sized = [a.width, a.height, b.width, b.height].some((change) => change !== 0);
  return !sized && Math.abs(a.x - b.x) < 2 * least && Math.abs(a.y - b.y) < 2 * least;
}

/** The entry in the layout after that; `undefined` where there was none and nothing changed. */
export function movedPlace(own: Carried, moved: Moved, sized: boolean): JsonObject | undefined {
  if (isStill(moved)) return own.place;
  const { was } = own;
  const before: JsonObject =
    own.place ?? (sized ? { x: was.x, y: was.y, width: was.width, height: was.height } : { x: was.x, y: was.y });
  const plus = (key: keyof Moved, smallest = Number.NEGATIVE_INFINITY) => {
    const value = before[key];
    return tenth(Math.max(smallest, (typeof value === 'number' ? value : was[key]) + moved[key]));
  };
  return {
    ...before,
    x: plus('x'),
    y: plus('y'),
    ...(sized ? { width: plus('width', 8), height: plus('height', 8) } : {}),
  };
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** The thing's own words: those of the board while the drawing says what it said, else what the drawing says without the board's figures. */
export function wordsNow({ was, thing }: Carried, key: 'label' | 'text', now: string): unknown {
  if (sameWords(was.text, now)) return thing[key];
  const figures = new Set((Array.isArray(was.figures) ? was.figures : []).map((line) => plain(String(line))));
  return now
    .split('\n')
    .filter((line) => !figures.has(plain(line)))
    .join('\n')
    .trim();
}

/** Programs break lines in their own way, and some replace what their files cannot hold. */
function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replace(unwritable, '\ufffd').replaceAll(/\s+/g, ' ').trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that files of other programs replace.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
