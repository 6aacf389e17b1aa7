/** A round's estimates beside their answers, as every chart, table and note of the debrief has them. */

export interface EstimateRow {
  readonly id: string;
  readonly ask: string;
  /** What was typed last; `null` where nothing was. */
  readonly text: string | null;
  /** What it comes to: "11,574.07 events/s". */
  readonly answer: string;
  /** Tenfolds that the answer typed is above (or below) the right one; `null` where none was typed, or it cannot be compared. */
  readonly log10: number | null;
  /** "right size, 0.2% high", "a rate is asked for". */
  readonly says: string;
}

/** The typical error of estimates as a factor, 1 for exact: ten to the middle of all distances. `null` of none. */
export function typicalError(distances: readonly number[]): number | null {
  if (distances.length === 0) return null;
  const sizes = distances.map(Math.abs).sort((a, b) => a - b);
  const [low, high] = [sizes[(sizes.length - 1) >> 1] as number, sizes[sizes.length >> 1] as number];
  return 10 ** ((low + high) / 2);
}

export function distancesOf(rows: readonly EstimateRow[]): readonly number[] {
  return rows.flatMap(({ log10 }) => (log10 === null ? [] : [log10]));
}
