/** How old the figures are, and how sure: what a person should know before relying on them. */
import type { FactSheet } from './fact.ts';

export interface FactDates {
  /** Figures in all, what AWS publishes, and what the guide states; some have both. */
  readonly facts: number;
  readonly fromAws: number;
  readonly fromGuide: number;
  /** Figures of which the two say something different. */
  readonly differing: number;
  readonly unconfirmed: number;
  /** Of what AWS publishes: the first and the last date of a source, and the one that half of them are not older than; `2024-07` or shorter. */
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly middle: string | null;
  /** Sources of AWS that say no date. */
  readonly undated: number;
}

export function factDates(sheet: FactSheet): FactDates {
  const facts = Object.values(sheet);
  const sources = facts.flatMap(({ aws }) => (aws === undefined ? [] : [aws]));
  const dates = sources.flatMap(({ asOf }) => monthOf(asOf) ?? []).toSorted();
  return {
    facts: facts.length,
    fromAws: sources.length,
    fromGuide: facts.filter(({ guide }) => guide !== undefined).length,
    differing: facts.filter(({ differs }) => differs !== undefined).length,
    unconfirmed: facts.filter(({ confidence }) => confidence === 'unconfirmed').length,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    middle: dates[Math.floor(dates.length / 2)] ?? null,
    undated: sources.length - dates.length,
  };
}

/** The year and month that a source gives for itself, in words of its own: "2024-07; price-list digest 2026-07-20", "about 2016". */
function monthOf(asOf: string): string | null {
  return /(?<!\d)20\d\d(?:-(?:0[1-9]|1[0-2])(?!\d))?/.exec(asOf)?.[0] ?? null;
}
