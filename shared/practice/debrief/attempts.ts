/** Two rounds of one scenario side by side. */
import type { Debrief } from './debrief.ts';
import { distancesOf, type EstimateRow, typicalError } from './estimate-rows.ts';

export interface Attempt {
  readonly debrief: Debrief;
  readonly estimates: readonly EstimateRow[];
}

export interface ComparedLine {
  readonly id: string;
  readonly criterion: string;
  readonly weight: number;
  readonly points: readonly [number, number];
}

export interface ComparedAttempts {
  readonly lines: readonly ComparedLine[];
  readonly score: readonly [number, number];
  readonly of: number;
  /** ms on the clock; `null` where there never was one. */
  readonly firstBox: readonly [number | null, number | null];
  readonly firstNumber: readonly [number | null, number | null];
  readonly elapsed: readonly [number, number];
  readonly hints: readonly [number, number];
  /** Minutes without a stroke, an answer or a word, ms. */
  readonly idle: readonly [number, number];
  /** A factor, 1 for exact. */
  readonly error: readonly [number | null, number | null];
  readonly estimates: readonly {
    readonly id: string;
    readonly ask: string;
    readonly answer: string;
    readonly texts: readonly [string | null, string | null];
    readonly says: readonly [string, string];
  }[];
}

/** Both are held against the scenario as it is now, the one that `a` has. Pure. */
export function comparedAttempts(a: Attempt, b: Attempt): ComparedAttempts {
  const both = <T>(of: (attempt: Attempt) => T): readonly [T, T] => [of(a), of(b)];
  const pointsOf = ({ debrief }: Attempt, id: string) =>
    debrief.grade.lines.find(({ line }) => line.id === id)?.points ?? 0;
  const row = ({ estimates }: Attempt, id: string) => estimates.find((one) => one.id === id);
  return {
    lines: a.debrief.grade.lines.map(({ line: { id, criterion, weight } }) => ({
      id,
      criterion,
      weight,
      points: both((attempt) => pointsOf(attempt, id)),
    })),
    score: both(({ debrief }) => debrief.grade.points),
    of: a.debrief.grade.of,
    firstBox: both(({ debrief }) => debrief.moments.firstBox),
    firstNumber: both(({ debrief }) => debrief.moments.firstNumber),
    elapsed: both(({ debrief }) => debrief.state.elapsed),
    hints: both(({ debrief }) => debrief.state.hints.length),
    idle: both(({ debrief }) => debrief.moments.idle.reduce((sum, { from, to }) => sum + to - from, 0)),
    error: both(({ estimates }) => typicalError(distancesOf(estimates))),
    estimates: a.estimates.map(({ id, ask, answer }) => ({
      id,
      ask,
      answer,
      texts: both((attempt) => row(attempt, id)?.text ?? null),
      says: both((attempt) => row(attempt, id)?.says ?? ''),
    })),
  };
}
