/** What a round is like after everything that happened: pure, from the kept lines alone. */
import type { Document } from '../../model/document.ts';
import { documentsOf, type EditLog } from '../../model/edit-log.ts';
import { type Stage, stages } from '../scenario.ts';
import type { Curveball } from './curveball.ts';
import type { Round, RoundPlan, TimedEvent } from './round.ts';

/** Share of a round that each part has, in order of the stages. */
const shares: Readonly<Record<Stage, number>> = {
  requirements: 0.14,
  estimates: 0.14,
  design: 0.34,
  'deep-dive': 0.24,
  'wrap-up': 0.14,
};

export interface StageTime {
  readonly stage: Stage;
  /** Milliseconds on the round's clock. */
  readonly from: number;
  readonly to: number;
}

export interface RoundState {
  /** Milliseconds on the round's clock at the last event. */
  readonly elapsed: number;
  readonly isPaused: boolean;
  readonly ended: 'person' | 'clock' | null;
  readonly stages: readonly StageTime[];
  readonly prompts: ReadonlyMap<number, 'answered' | 'later'>;
  /** Prompts that an interviewer sent early, with when that was, or left out. */
  readonly cues: ReadonlyMap<number, { readonly at: number; readonly cue: 'send' | 'skip' }>;
  readonly hints: readonly number[];
  /** The numbers that have to be asked for were. */
  readonly asked: boolean;
  /** Milliseconds of real time in which the program was not there. */
  readonly away: number;
  readonly isRevealed: boolean;
  /** The figures have been shown at some time. */
  readonly wasRevealed: boolean;
  /** The last checked answer to each estimate. */
  readonly estimates: ReadonlyMap<string, string>;
  readonly notes: string;
  readonly interviewerNotes: string;
  readonly marks: ReadonlyMap<string, boolean>;
  readonly curveballs: readonly { readonly at: number; readonly curveball: Curveball }[];
}

/** Total length, ms. */
export function roundLength({ minutes }: Pick<RoundPlan, 'minutes'>): number {
  return minutes * 60_000;
}

export function roundState({ plan, events }: Round): RoundState {
  const prompts = new Map<number, 'answered' | 'later'>();
  const cues = new Map<number, { at: number; cue: 'send' | 'skip' }>();
  let away = 0;
  let asked = false;
  const estimates = new Map<string, string>();
  const marks = new Map<string, boolean>();
  const hints: number[] = [];
  const curveballs: { at: number; curveball: Curveball }[] = [];
  const begun = new Map<Stage, number>();
  let [isPaused, isRevealed, wasRevealed] = [false, false, false];
  let ended: RoundState['ended'] = null;
  let [notes, interviewerNotes] = ['', ''];
  for (const { at, event } of events) {
    switch (event.kind) {
      case 'pause':
      case 'resume':
        isPaused = event.kind === 'pause';
        if (event.kind === 'resume') {
          away += event.away ?? 0;
          // What a person ended too soon goes on; a clock that ran out does not.
          if (ended === 'person') ended = null;
        }
        break;
      case 'cue':
        cues.set(event.prompt, { at, cue: event.cue });
        break;
      case 'stage':
        if (!begun.has(event.stage)) begun.set(event.stage, at);
        break;
      case 'prompt':
        prompts.set(event.prompt, event.answer);
        break;
      case 'hint':
        if (!hints.includes(event.hint)) hints.push(event.hint);
        break;
      case 'asked':
        asked = true;
        break;
      case 'reveal':
        isRevealed = event.shown;
        wasRevealed ||= event.shown;
        break;
      case 'estimate':
        estimates.set(event.id, event.text);
        break;
      case 'notes':
        if (event.by === 'interviewer') interviewerNotes = event.text;
        else notes = event.text;
        break;
      case 'mark':
        if (event.earned === null) marks.delete(event.line);
        else marks.set(event.line, event.earned);
        break;
      case 'curveball':
        curveballs.push({ at, curveball: event.curveball });
        break;
      case 'end':
        ended = event.by;
        break;
      case 'board':
      case 'beat':
        break;
    }
  }
  return {
    elapsed: events.at(-1)?.at ?? 0,
    isPaused,
    ended,
    stages: stageTimes(plan, begun),
    prompts,
    cues,
    hints,
    asked,
    away,
    isRevealed,
    wasRevealed,
    estimates,
    notes,
    interviewerNotes,
    marks,
    curveballs,
  };
}

/** Where each part lies. One that was begun early gives what is left to those behind it, in their proportions. */
function stageTimes(plan: RoundPlan, begun: ReadonlyMap<Stage, number>): readonly StageTime[] {
  const length = roundLength(plan);
  const starts: number[] = [];
  stages.forEach((stage, i) => {
    const early = begun.get(stage);
    const before = stages[i - 1];
    const from = starts[i - 1] ?? 0;
    const planned = before === undefined ? 0 : from + ((length - from) * shares[before]) / rest(i - 1);
    starts.push(Math.min(early ?? planned, planned));
  });
  return stages.map((stage, i) => ({ stage, from: starts[i] ?? 0, to: starts[i + 1] ?? length }));
}

function rest(from: number): number {
  return stages.slice(from).reduce((sum, stage) => sum + shares[stage], 0);
}

/** The part that is on at a time of the clock. */
export function stageAt({ stages: times }: Pick<RoundState, 'stages'>, at: number): Stage {
  return times.findLast(({ from }) => from <= at)?.stage ?? 'requirements';
}

/** How the board was drawn, in the form of any board's log. */
export function boardLog({ plan, events }: Round): EditLog {
  const entries = events.flatMap(({ at, event }) => (event.kind === 'board' ? [{ ...event.entry, at }] : []));
  return { start: plan.board, entries };
}

/** The board after all that happened. */
export function boardOf(round: Round): Document {
  return documentsOf(boardLog(round)).at(-1) ?? round.plan.board;
}

/** True where a person ended it before its time, so that it can go on. A strict round that was given up cannot. */
export function canGoOn({ plan }: Pick<Round, 'plan'>, { ended, elapsed }: RoundState): boolean {
  return ended === 'person' && !plan.strict && elapsed < roundLength(plan);
}

/** The round as it was at a time of its clock. */
export function roundUntil(round: Round, at: number): Round {
  const isPast = (one: TimedEvent) => one.at <= at;
  return { plan: round.plan, events: round.events.filter(isPast) };
}
