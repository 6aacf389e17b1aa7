/** The round that runs here, as its interviewer sees it. */

import type { Analysis } from '../../../shared/engine/analysis.ts';
import type { Document } from '../../../shared/model/document.ts';
import { writtenIn } from '../../../shared/practice/debrief/debrief.ts';
import { type GradedLine, grade } from '../../../shared/practice/grade.ts';
import type { Curveball } from '../../../shared/practice/round/curveball.ts';
import { curveballsOf } from '../../../shared/practice/round/curveballs.ts';
import { subjectOf } from '../../../shared/practice/subject.ts';
import { knownAnalysis } from '../../store/analysis.ts';
import { catalog } from '../../store/catalog.ts';
import type { Session } from '../../store/session.ts';
import { addEvent, nextStage, pause, resume, throwCurveball } from '../round/runner.ts';
import { type Running, runningRound } from '../round/running.ts';
import type { Act, Led } from './lead.ts';

interface Judged {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly written: string;
  readonly lines: readonly GradedLine[];
  readonly all: readonly Curveball[];
}

let last: Judged | null = null;

/** The verdicts are of the board as it is, whether its figures are hidden from the candidate or not. */
export function ledOf({ board }: Session, { round, state, now, scenario }: Running): Led {
  const document = board.document();
  const analysis = knownAnalysis(board.get());
  const written = writtenIn(state);
  if (last === null || last.document !== document || last.analysis !== analysis || last.written !== written) {
    const { lines } = grade(scenario, subjectOf(document, analysis, catalog, written));
    last = {
      document,
      analysis,
      written,
      lines,
      all: curveballsOf(scenario, { design: document.design, analysis, catalog }),
    };
  }
  const thrown = new Set(state.curveballs.map(({ curveball }) => curveball.id));
  const curveballs = last.all.filter(({ id }) => !thrown.has(id));
  return { plan: round.plan, state, now, scenario, lines: last.lines, curveballs };
}

/** Does to the round what its interviewer wants. */
export function act(wish: Act): void {
  switch (wish.kind) {
    case 'event':
      addEvent(wish.event);
      break;
    case 'curveball':
      throwCurveball(wish.id);
      break;
    case 'pause':
      if (runningRound.get()?.state.isPaused === false) pause();
      break;
    case 'resume':
      if (runningRound.get()?.state.isPaused === true) resume();
      break;
    case 'next-stage':
      nextStage();
      break;
  }
}
