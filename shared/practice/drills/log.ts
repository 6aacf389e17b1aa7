/**
 * What is kept of drills, in the record `drills`: one line for each answer that was rated, and nothing that can be worked out. When a card
 * comes back, how sure it is, and every chart follow from these lines (`learning.ts`).
 */
import type { Level } from '../scenario.ts';
import { levels } from '../scenario.ts';

/** How well it was known: not at all, with trouble, well, at once. */
export const ratings = [1, 2, 3, 4] as const;
export type Rating = (typeof ratings)[number];

export interface DrillSettings {
  /** Cards that are shown for the first time, a day. */
  readonly newADay: number;
  readonly level: Level;
}

export const usualSettings: DrillSettings = { newADay: 15, level: 'L6' };
export const mostNewADay = 200;

/** `at` is ms since 1970. */
export type DrillLine =
  | { readonly kind: 'review'; readonly card: string; readonly rating: Rating; readonly at: number }
  /** Takes the rating back that was given to the card at `of`; histories of two machines may be put together. */
  | { readonly kind: 'undo'; readonly card: string; readonly of: number; readonly at: number }
  /** A debrief found these topics weak: their cards are due. Topics are ids of services, or themes. */
  | { readonly kind: 'due'; readonly topics: readonly string[]; readonly at: number }
  | { readonly kind: 'settings'; readonly newADay: number; readonly level: Level; readonly at: number };

export interface ReadDrills {
  readonly lines: readonly DrillLine[];
  /** Lines that say nothing to this program. */
  readonly lost: number;
}

export function drillLine(line: DrillLine): string {
  return JSON.stringify(line);
}

/** Lines in order of time; what cannot be read is left out and counted. */
export function readDrills(lines: readonly string[]): ReadDrills {
  const read = lines.flatMap((line) => parsed(line) ?? []);
  return { lines: inOrder(read), lost: lines.length - read.length };
}

/** By time, where lines of two machines were put together; lines of one moment stay as they stand. */
function inOrder(lines: readonly DrillLine[]): readonly DrillLine[] {
  const isSorted = lines.every(({ at }, i) => i === 0 || (lines[i - 1]?.at ?? 0) <= at);
  return isSorted ? lines : lines.toSorted((a, b) => a.at - b.at);
}

function parsed(line: string): DrillLine | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  return isDrillLine(value) ? value : null;
}

function isDrillLine(value: unknown): value is DrillLine {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, card, rating, at, of, topics, newADay, level } = value as Readonly<Record<string, unknown>>;
  if (typeof at !== 'number' || !(at >= 0)) return false;
  switch (kind) {
    case 'review':
      return typeof card === 'string' && ratings.some((one) => one === rating);
    case 'undo':
      return typeof card === 'string' && typeof of === 'number';
    case 'due':
      return Array.isArray(topics) && topics.every((topic) => typeof topic === 'string');
    case 'settings':
      return isNewADay(newADay) && levels.some((one) => one === level);
    default:
      return false;
  }
}

export function isNewADay(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostNewADay;
}
