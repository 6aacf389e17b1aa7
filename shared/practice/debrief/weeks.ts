/** Scores and estimates gathered by week. Weeks begin on Monday, by UTC, so that every machine draws the same chart. */
import { typicalError } from './estimate-rows.ts';

const week = 7 * 86_400_000;
/** The first of January 1970 was a Thursday. */
const firstMonday = 4 * 86_400_000;

export interface PlayedRound {
  /** ms since 1970. */
  readonly startedAt: number;
  /** 0 to 100; `null` where its scenario is gone. */
  readonly score: number | null;
  /** Tenfolds that its estimates were off. */
  readonly distances: readonly number[];
}

export interface Week {
  /** ms since 1970. */
  readonly from: number;
  readonly rounds: number;
  /** Mean of the scores; `null` without one. */
  readonly score: number | null;
  /** A factor, 1 for exact; `null` without an estimate. */
  readonly error: number | null;
  readonly estimates: number;
}

export function weekOf(at: number): number {
  return Math.floor((at - firstMonday) / week) * week + firstMonday;
}

/** From the first week with a round, `most` at the most, to that of `now`; weeks without a round stand empty between them. */
export function weeksOf(rounds: readonly PlayedRound[], now: number, most: number): readonly Week[] {
  const last = weekOf(now);
  const first = rounds.reduce((least, { startedAt }) => Math.min(least, weekOf(startedAt)), last);
  const count = Math.min(most, Math.round((last - first) / week) + 1);
  return Array.from({ length: count }, (_, k): Week => {
    const from = last - (count - 1 - k) * week;
    const inWeek = rounds.filter(({ startedAt }) => weekOf(startedAt) === from);
    const scores = inWeek.flatMap(({ score }) => (score === null ? [] : [score]));
    const distances = inWeek.flatMap((one) => one.distances);
    return {
      from,
      rounds: inWeek.length,
      score: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
      error: typicalError(distances),
      estimates: distances.length,
    };
  });
}
