/** A round's estimates beside their answers, as every chart, table and note of the debrief has them. */
import type { Catalog } from '../../catalog/service.ts';
import { measure, valueText } from '../checks/figures.ts';
import { answersOf } from '../estimates.ts';
import { judgeEstimate } from '../judge-estimate.ts';
import type { RoundState } from '../round/round-state.ts';
import type { Scenario } from '../scenario.ts';
import type { Subject } from '../subject.ts';

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
  /** The same number on the board; `null` where it has none. */
  readonly board: string | null;
}

/** One for each question of the scenario, in order. Pure. */
export function estimateRows(
  scenario: Scenario,
  { estimates }: Pick<RoundState, 'estimates'>,
  subject: Subject | null,
  catalog: Catalog,
): readonly EstimateRow[] {
  const answers = answersOf(scenario, catalog).estimates;
  return scenario.estimates.map(({ id, ask, figure }, k): EstimateRow => {
    const answer = answers[k];
    const text = estimates.get(id) ?? null;
    const judged = text === null || answer === undefined ? null : judgeEstimate(text, answer);
    const measured = figure === undefined || subject === null ? null : measure(figure, subject).value;
    return {
      id,
      ask,
      text,
      answer: answer?.kind === 'value' ? answer.text : 'unknown',
      log10: judged?.kind === 'judged' && Number.isFinite(judged.magnitude) ? judged.magnitude : null,
      says: judged?.says ?? 'not answered',
      board: measured === null || figure === undefined ? null : valueText(figure, measured),
    };
  });
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
