/** When what happened in a round: pure, from its events alone. Times are milliseconds on the round's clock. */
import type { Document, Params } from '../../model/document.ts';
import { documentsOf } from '../../model/edit-log.ts';
import type { Round, RoundEvent } from '../round/round.ts';
import { boardLog, roundState } from '../round/round-state.ts';

/** Longer than this without a stroke, an answer or a word counts as idle. */
export const idleAfter = 120_000;

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Moments {
  /** `null` where there never was one. */
  readonly firstBox: number | null;
  readonly firstArrow: number | null;
  /** A size that was set on the board, or a note with a figure in it. */
  readonly firstNumber: number | null;
  readonly firstNote: number | null;
  /** Times at which the board was changed. */
  readonly drawing: readonly number[];
  /** By its place among the scenario's prompts, in order of time; of each the last answer. */
  readonly prompts: readonly { readonly prompt: number; readonly at: number; readonly answer: 'answered' | 'later' }[];
  /** Every check of an answer. */
  readonly estimates: readonly { readonly id: string; readonly at: number; readonly text: string }[];
  /** In order of their first use. */
  readonly hints: readonly { readonly hint: number; readonly at: number }[];
  /** When the numbers that have to be asked for were first asked for. */
  readonly asked: number | null;
  /** When the figures were first shown. */
  readonly revealed: number | null;
  readonly curveballs: readonly number[];
  /** Nothing was drawn, answered or written for over two minutes. */
  readonly idle: readonly Stretch[];
  /** The program was not there; its clock stood. `ms` of real time. */
  readonly away: readonly { readonly at: number; readonly ms: number }[];
  /** It was ended, and gone on with. */
  readonly reopened: readonly number[];
  /** The person stopped the clock. */
  readonly pauses: readonly number[];
}

export function momentsOf(round: Round): Moments {
  const { plan, events } = round;
  const entries = boardLog(round).entries;
  const documents = documentsOf(boardLog(round));
  const firstWith = (has: (document: Document) => boolean): number | null => {
    if (has(plan.board)) return 0;
    const at = documents.findIndex(has);
    return at === -1 ? null : (entries[at]?.at ?? null);
  };
  const prompts = new Map<number, Moments['prompts'][number]>();
  const hints = new Map<number, Moments['hints'][number]>();
  for (const { at, event } of events) {
    if (event.kind === 'prompt') prompts.set(event.prompt, { prompt: event.prompt, at, answer: event.answer });
    if (event.kind === 'hint' && !hints.has(event.hint)) hints.set(event.hint, { hint: event.hint, at });
  }
  const timesOf = (is: (event: RoundEvent) => boolean) => events.flatMap(({ at, event }) => (is(event) ? [at] : []));
  const ends = timesOf(({ kind }) => kind === 'end');
  return {
    firstBox: firstWith(({ design }) => design.nodes.length > 0),
    firstArrow: firstWith(({ design }) => design.edges.length > 0),
    firstNumber: firstWith(hasNumber),
    firstNote: firstWith(({ sketch }) => sketch.notes.length > 0),
    drawing: timesOf(({ kind }) => kind === 'board'),
    prompts: [...prompts.values()].sort((a, b) => a.at - b.at || a.prompt - b.prompt),
    estimates: events.flatMap(({ at, event }) =>
      event.kind === 'estimate' ? [{ id: event.id, at, text: event.text }] : [],
    ),
    hints: [...hints.values()],
    asked: timesOf(({ kind }) => kind === 'asked')[0] ?? null,
    revealed: timesOf((event) => event.kind === 'reveal' && event.shown)[0] ?? null,
    reopened: ends.slice(0, roundState(round).ended === null ? ends.length : -1),
    curveballs: timesOf(({ kind }) => kind === 'curveball'),
    idle: idleIn(round),
    away: events.flatMap(({ at, event }) =>
      event.kind === 'resume' && event.away !== undefined ? [{ at, ms: event.away }] : [],
    ),
    pauses: timesOf((event) => event.kind === 'pause' && event.away !== true),
  };
}

/** Numbers count where a person put them: a size of a box or an arrow, or a figure in a note. */
function hasNumber({ design, sketch }: Document): boolean {
  const isSized = ({ params }: { readonly params: object }) =>
    Object.values(params as Params).some((value) => typeof value === 'number');
  return design.nodes.some(isSized) || design.edges.some(isSized) || sketch.notes.some(({ text }) => /\d/.test(text));
}

/** What the candidate does, not the clock or the interviewer. */
function isActivity(event: RoundEvent): boolean {
  switch (event.kind) {
    case 'beat':
    case 'pause':
    case 'resume':
    case 'mark':
    case 'curveball':
    case 'end':
      return false;
    case 'notes':
      return event.by !== 'interviewer';
    default:
      return true;
  }
}

function idleIn(round: Round): readonly Stretch[] {
  const times = round.events.flatMap(({ at, event }) => (isActivity(event) ? [at] : []));
  const marks = [0, ...times, roundState(round).elapsed];
  return marks.flatMap((to, k) => {
    const from = marks[k - 1] ?? 0;
    return to - from > idleAfter ? [{ from, to }] : [];
  });
}
