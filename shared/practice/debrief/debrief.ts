/** Everything that is said of a round when it is over: pure, from its lines, its scenario and the engine. */
import type { Catalog } from '../../catalog/service.ts';
import type { Analysis } from '../../engine/analysis.ts';
import type { Document } from '../../model/document.ts';
import { judge } from '../checks/index.ts';
import { type Grade, grade } from '../grade.ts';
import type { Round } from '../round/round.ts';
import { boardOf, type RoundState, roundState } from '../round/round-state.ts';
import { levels, type Scenario } from '../scenario.ts';
import { type Subject, subjectOf } from '../subject.ts';
import type { Verdict } from '../verdict.ts';
import { type Beside, besideReference } from './beside.ts';
import { type Moments, momentsOf } from './moments.ts';
import { type Analyse, type Outcome, outcomesOf } from './outcomes.ts';
import { type Reading, readingOf } from './reading.ts';
import { type StudyTopic, studyTopics } from './study.ts';

export interface Debrief {
  readonly round: Round;
  readonly scenario: Scenario;
  readonly state: RoundState;
  /** The board at the end. */
  readonly board: Document;
  readonly analysis: Analysis;
  readonly subject: Subject;
  readonly grade: Grade;
  /** Of each line that was missed: what earns it on the reference. */
  readonly model: ReadonlyMap<string, Verdict>;
  readonly readings: readonly Reading[];
  readonly moments: Moments;
  readonly outcomes: readonly Outcome[];
  readonly beside: Beside;
  readonly study: readonly StudyTopic[];
}

/** Deterministic. `analyse` gives the figures of any design; that of the last board is asked for once, the others for the curveballs. */
export function debriefOf(round: Round, scenario: Scenario, analyse: Analyse, catalog: Catalog): Debrief {
  const state = roundState(round);
  const board = boardOf(round);
  const analysis = analyse(board.design, 1);
  const subject = subjectOf(board, analysis, catalog, writtenIn(state));
  const graded = grade(scenario, subject);
  return {
    round,
    scenario,
    state,
    board,
    analysis,
    subject,
    grade: graded,
    model: modelOf(scenario, graded, analyse, catalog),
    readings: levels.map((level) => readingOf(graded, level)),
    moments: momentsOf(round),
    outcomes: outcomesOf(round, analyse, catalog),
    beside: besideReference(board.design, scenario.reference.design, catalog),
    study: studyTopics(graded, scenario, catalog, round.plan.level),
  };
}

function modelOf(
  { reference }: Scenario,
  { lines }: Grade,
  analyse: Analyse,
  catalog: Catalog,
): ReadonlyMap<string, Verdict> {
  const missed = lines.filter(({ passed }) => !passed);
  if (missed.length === 0) return new Map();
  const subject = subjectOf(reference, analyse(reference.design, 1), catalog);
  return new Map(missed.map(({ line }) => [line.id, judge(line.check, subject)]));
}

/** What counts as written beside the board: the candidate's notes and the checked answers. */
export function writtenIn({ notes, estimates }: Pick<RoundState, 'notes' | 'estimates'>): string {
  return [notes, ...estimates.values()].filter((text) => text !== '').join('\n');
}
