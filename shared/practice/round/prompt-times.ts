/** When the interviewer says what: prompts are spread evenly over their part of the round, curveballs fall into its last two parts. */
import type { Scenario } from '../scenario.ts';
import { type RoundState, stageAt } from './round-state.ts';

export interface DuePrompt {
  /** Its place among the scenario's prompts. */
  readonly prompt: number;
  /** When it is said, ms on the round's clock. */
  readonly at: number;
}

/** Every prompt that is said, in order of time: those that an interviewer sent come when they were sent, those left out not at all. */
export function promptTimes(
  { prompts }: Pick<Scenario, 'prompts'>,
  { stages, cues }: Pick<RoundState, 'stages' | 'cues'>,
): readonly DuePrompt[] {
  const times = prompts.map(({ stage }, prompt): DuePrompt => {
    const time = stages.find((one) => one.stage === stage);
    const others = prompts.flatMap((one, i) => (one.stage === stage ? [i] : []));
    const from = time?.from ?? 0;
    return { prompt, at: from + (((time?.to ?? from) - from) * others.indexOf(prompt)) / others.length };
  });
  return times
    .flatMap((due): DuePrompt[] => {
      const cue = cues.get(due.prompt);
      if (cue?.cue === 'skip') return [];
      return [cue === undefined ? due : { ...due, at: Math.min(due.at, cue.at) }];
    })
    .sort((a, b) => a.at - b.at || a.prompt - b.prompt);
}

/** How far into their parts the curveballs come by themselves. */
const places = [
  ['deep-dive', 0.4],
  ['wrap-up', 0.3],
] as const;

/** How many curveballs have come by themselves up to a time of the clock. */
export function curveballsDue({ stages }: Pick<RoundState, 'stages'>, at: number): number {
  return places.filter(([stage, share]) => {
    const time = stages.find((one) => one.stage === stage);
    return time !== undefined && time.to > time.from && at >= time.from + (time.to - time.from) * share;
  }).length;
}

/** Whether a curveball can be asked for: there has to be a design to throw it at. */
export function mayThrow(state: Pick<RoundState, 'stages'>, at: number): boolean {
  const stage = stageAt(state, at);
  return stage === 'deep-dive' || stage === 'wrap-up';
}
