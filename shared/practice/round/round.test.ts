import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import { type Round, type RoundEvent, type RoundPlan, roundLine, type TimedEvent } from './round.ts';
import { readRound } from './round-read.ts';
import { boardOf, roundState, roundUntil, stageAt } from './round-state.ts';

const plan: RoundPlan = {
  id: 'a1',
  scenario: 'billion-events',
  title: 'One billion events a day',
  level: 'L7',
  minutes: 45,
  strict: false,
  startedAt: 1_700_000_000_000,
  board: emptyDocument('Round'),
};
const minute = 60_000;

function timed(at: number, event: RoundEvent): TimedEvent {
  return { at: at * minute, event };
}

const node = { id: 'n', service: 'lambda', label: 'Orders', group: null, params: {} };
const drawn: RoundEvent = {
  kind: 'board',
  entry: { kind: 'step', edits: [{ kind: 'add-node', node, at: { x: 0, y: 0 } }], at: 0 },
};
const round: Round = {
  plan,
  events: [
    timed(1, { kind: 'prompt', prompt: 0, answer: 'answered' }),
    timed(2, drawn),
    timed(3, { kind: 'pause' }),
    timed(3, { kind: 'resume' }),
    timed(4, { kind: 'hint', hint: 1 }),
    timed(4, { kind: 'hint', hint: 1 }),
    timed(5, { kind: 'estimate', id: 'rate', text: '10k/s' }),
    timed(6, { kind: 'estimate', id: 'rate', text: '11.6k/s' }),
    timed(7, { kind: 'board', entry: { kind: 'undo', edits: [], at: 0 } }),
  ],
};

describe('a round', () => {
  it('is what happened in it', () => {
    const state = roundState(round);
    expect(state).toMatchObject({ elapsed: 7 * minute, isPaused: false, ended: null, hints: [1], wasRevealed: false });
    expect([...state.estimates]).toEqual([['rate', '11.6k/s']]);
    expect([...state.prompts]).toEqual([[0, 'answered']]);
    expect(boardOf(round).design.nodes).toEqual([]);
    expect(boardOf(roundUntil(round, 3 * minute)).design.nodes).toEqual([node]);
  });

  it('has five parts that fill its length, and gives what one leaves to those behind it', () => {
    const whole = roundState({ plan, events: [] });
    expect(whole.stages.map(({ from }) => Math.round(from / minute))).toEqual([0, 6, 13, 28, 39]);
    expect(whole.stages.at(-1)?.to).toBe(45 * minute);
    expect([0, 6.2, 12, 30, 44].map((at) => stageAt(whole, at * minute))).toEqual([
      'requirements',
      'requirements',
      'estimates',
      'deep-dive',
      'wrap-up',
    ]);
    const early = roundState({ plan, events: [timed(2, { kind: 'stage', stage: 'estimates' })] });
    expect(early.stages.map(({ from }) => Math.round(from / minute))).toEqual([0, 2, 9, 26, 38]);
  });

  it('comes back from its lines, and a torn or foreign line costs only itself', () => {
    const lines = [roundLine(plan), ...round.events.map(roundLine)];
    expect(readRound(lines)).toEqual({ round, lost: 0 });
    const bad = ['{"at":1,"event":{"kind":"telepathy"}}', '{"at":', '{"at":-1,"event":{"kind":"beat"}}', 'null'];
    expect(readRound([...lines, ...bad])).toEqual({ round, lost: 4 });
    expect(readRound(['{"id":"a"}'])).toBeNull();
    expect(readRound([])).toBeNull();
  });

  it('keeps what an edit takes away', () => {
    const edits: readonly Edit[] = [
      { kind: 'set-marks', to: { a: { locked: undefined, z: 2 } } },
      { kind: 'set-budgets', budgets: { usdPerMonth: undefined } },
      { kind: 'set-param', id: 'a', key: 'memoryMb', value: undefined },
      { kind: 'set-label', id: '__proto__', label: '{"$":"nothing"}' },
    ];
    const event = timed(1, { kind: 'board', entry: { kind: 'step', edits, at: 1 } });
    expect(readRound([roundLine(plan), roundLine(event)])?.round.events).toStrictEqual([event]);
  });

  it('never runs backwards', () => {
    const lines = [roundLine(plan), roundLine(timed(5, { kind: 'beat' })), roundLine(timed(4, { kind: 'beat' }))];
    expect(readRound(lines)?.round.events.map(({ at }) => at)).toEqual([5 * minute, 5 * minute]);
  });
});
