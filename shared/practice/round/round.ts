/**
 * A round as it is kept: a plan and everything that happened, each with the round's own clock. Nothing else is stored; what a round is like
 * at any moment is read off these (`round-state.ts`), so a crash costs at most the last line.
 */
import type { Document } from '../../model/document.ts';
import type { LogEntry } from '../../model/edit-log.ts';
import type { Level, Stage } from '../scenario.ts';
import type { Curveball } from './curveball.ts';
import { lineText } from './line-text.ts';

export const roundLengths = [35, 45, 60] as const;
export type RoundLength = (typeof roundLengths)[number];

export interface RoundPlan {
  readonly id: string;
  /** Id of a scenario. */
  readonly scenario: string;
  readonly title: string;
  readonly level: Level;
  readonly minutes: RoundLength;
  /** Without hints, without reveal, without pause; the clock ends it. */
  readonly strict: boolean;
  /** When it began, ms since 1970. */
  readonly startedAt: number;
  /** The board at the beginning. */
  readonly board: Document;
}

export type RoundEvent =
  /** The board was changed: an entry of its edit log. */
  | { readonly kind: 'board'; readonly entry: LogEntry }
  /** The clock stands, or runs again. `away`: the program was not there to run it; when it came back, for how long, ms of real time. */
  | { readonly kind: 'pause'; readonly away?: true }
  | { readonly kind: 'resume'; readonly away?: number }
  /** The next part was begun before its time. */
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** By its place among the scenario's prompts. */
  | { readonly kind: 'prompt'; readonly prompt: number; readonly answer: 'answered' | 'later' }
  /** An interviewer sent a prompt before its time, or left it out. */
  | { readonly kind: 'cue'; readonly prompt: number; readonly cue: 'send' | 'skip' }
  | { readonly kind: 'hint'; readonly hint: number }
  /** The numbers that have to be asked for were asked for. */
  | { readonly kind: 'asked' }
  /** The figures of the board were shown, or veiled again. */
  | { readonly kind: 'reveal'; readonly shown: boolean }
  /** An answer that was checked; `id` is that of the estimate. */
  | { readonly kind: 'estimate'; readonly id: string; readonly text: string }
  /** The whole text of the candidate's notes, or of the interviewer's own. */
  | { readonly kind: 'notes'; readonly text: string; readonly by?: 'interviewer' }
  /** The interviewer's opinion of a line of the rubric, beside the program's. */
  | { readonly kind: 'mark'; readonly line: string; readonly earned: boolean | null }
  | { readonly kind: 'curveball'; readonly curveball: Curveball }
  /** Nothing happened but time: written every few seconds, so that a crash does not turn the clock back. `now`: ms since 1970. */
  | { readonly kind: 'beat'; readonly now?: number }
  | { readonly kind: 'end'; readonly by: 'person' | 'clock' };

export interface TimedEvent {
  /** Milliseconds on the round's clock, which stands while it is paused. */
  readonly at: number;
  readonly event: RoundEvent;
}

export interface Round {
  readonly plan: RoundPlan;
  /** In order of time. */
  readonly events: readonly TimedEvent[];
}

export function roundLine(line: RoundPlan | TimedEvent): string {
  return lineText(line);
}
