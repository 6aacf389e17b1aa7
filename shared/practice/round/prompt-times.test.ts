import { expect, it } from 'vitest';
import { emptyDocument } from '../../model/document.ts';
import type { Prompt } from '../scenario.ts';
import { curveballsDue, mayThrow, promptTimes } from './prompt-times.ts';
import type { Round, TimedEvent } from './round.ts';
import { roundState } from './round-state.ts';

const minute = 60_000;
const prompts: readonly Prompt[] = [
  { stage: 'requirements', text: 'a' },
  { stage: 'requirements', text: 'b' },
  { stage: 'wrap-up', text: 'c' },
  { stage: 'design', text: 'd' },
];

function state(...events: readonly TimedEvent[]) {
  const plan: Round['plan'] = {
    id: 'a',
    scenario: 's',
    title: 't',
    level: 'L6',
    minutes: 60,
    strict: false,
    startedAt: 0,
    board: emptyDocument('t'),
  };
  return roundState({ plan, events });
}

function minutesOf(of: ReturnType<typeof state>) {
  return promptTimes({ prompts }, of).map(({ prompt, at }) => [prompt, Math.round((at / minute) * 10) / 10]);
}

it('spreads the prompts evenly over their parts', () => {
  expect(minutesOf(state())).toEqual([
    [0, 0],
    [1, 4.2],
    [3, 16.8],
    [2, 51.6],
  ]);
});

it('follows a part that was begun early, and an interviewer', () => {
  const early = state({ at: 3 * minute, event: { kind: 'stage', stage: 'estimates' } });
  expect(minutesOf(early).slice(0, 2)).toEqual([
    [0, 0],
    [1, 1.5],
  ]);
  const led = state(
    { at: minute, event: { kind: 'cue', prompt: 2, cue: 'send' } },
    { at: minute, event: { kind: 'cue', prompt: 1, cue: 'skip' } },
  );
  expect(minutesOf(led)).toEqual([
    [0, 0],
    [2, 1],
    [3, 16.8],
  ]);
});

it('throws one curveball in each of the last two parts', () => {
  const times = [0, 40, 44, 50, 54.2, 60].map((at) => curveballsDue(state(), at * minute));
  expect(times).toEqual([0, 0, 1, 1, 2, 2]);
  expect([20, 40, 55].map((at) => mayThrow(state(), at * minute))).toEqual([false, true, true]);
});
