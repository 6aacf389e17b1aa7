/** What an interviewer sees of a round and does to it; the same in a window of their own and in the candidate's. */
import type { GradedLine } from '../../../shared/practice/grade.ts';
import type { Curveball } from '../../../shared/practice/round/curveball.ts';
import type { RoundEvent, RoundPlan } from '../../../shared/practice/round/round.ts';
import type { RoundState } from '../../../shared/practice/round/round-state.ts';
import type { Scenario } from '../../../shared/practice/scenario.ts';

export interface Led {
  readonly plan: RoundPlan;
  readonly state: RoundState;
  readonly now: number;
  readonly scenario: Scenario;
  /** What the program says of each line, as the board is now. */
  readonly lines: readonly GradedLine[];
  /** What can still happen to this board. */
  readonly curveballs: readonly Curveball[];
}

export type Act =
  | { readonly kind: 'event'; readonly event: Extract<RoundEvent, { kind: 'cue' | 'hint' | 'mark' | 'notes' }> }
  | { readonly kind: 'curveball'; readonly id: string }
  | { readonly kind: 'pause' | 'resume' | 'next-stage' };

export type Lead = (act: Act) => void;

/** Between the two windows of one round. */
export interface ToInterviewer {
  readonly kind: 'led';
  readonly led: Led;
}
export type FromInterviewer = { readonly kind: 'here' } | Act;

/** The lock that the interviewer's window has for as long as it is there, however it goes; that of the candidate's is the round's own. */
export function leadLock(round: string): string {
  return `edgewise-lead-${round}`;
}

export function channelOf(round: string): BroadcastChannel {
  return new BroadcastChannel(`edgewise-round-${round}`);
}
