import { describe, expect, it } from 'vitest';
import { catalog } from '../../../shared/catalog/index.ts';
import { emptyDocument } from '../../../shared/model/document.ts';
import { debriefOf } from '../../../shared/practice/debrief/debrief.ts';
import type { Round, RoundEvent } from '../../../shared/practice/round/round.ts';
import type { Scenario } from '../../../shared/practice/scenario.ts';
import { memoryHost } from '../../host/memory.ts';
import { makeDue } from './due.ts';
import { analyse } from './load.ts';

const scenario: Scenario = {
  id: 's',
  title: 'S',
  tags: [],
  level: 'both',
  prompt: '',
  requirements: [],
  numbers: [],
  estimates: [],
  prompts: [],
  hints: [],
  reference: emptyDocument(),
  rubric: [
    {
      id: 'a',
      criterion: 'A',
      looksFor: 'A.',
      weight: 100,
      level: 'both',
      check: { op: 'node', service: ['dynamodb'] },
    },
  ],
  mistakes: [],
  followUps: [],
  curveballs: [],
  sections: [],
};

function debrief(id: string, ...events: readonly RoundEvent[]) {
  const plan: Round['plan'] = {
    id,
    scenario: 's',
    title: 'S',
    level: 'L6',
    minutes: 35,
    strict: false,
    startedAt: 0,
    board: emptyDocument(),
  };
  return debriefOf({ plan, events: events.map((event) => ({ at: 1, event })) }, scenario, analyse, catalog);
}

const end: RoundEvent = { kind: 'end', by: 'person' };

describe('the cards of what was missed', () => {
  it('become due once a round, however often its debrief is opened', async () => {
    const host = memoryHost();
    const first = await makeDue(host, debrief('one', end));
    expect(first).toBeGreaterThan(0);
    expect(await makeDue(host, debrief('one', end))).toBe(first);
    const lines = async () => {
      const read = await host.readRecord('drills');
      return (read.ok ? (read.value ?? []) : []).map((line) => JSON.parse(line) as unknown);
    };
    expect(await lines()).toEqual([{ kind: 'due', topics: ['dynamodb'], at: expect.any(Number), round: 'one' }]);
    await makeDue(host, debrief('two', end));
    expect(await lines()).toHaveLength(2);
  });

  it('are told of again where a round that went on has missed others', async () => {
    const host = memoryHost();
    const told = JSON.stringify({ kind: 'due', topics: ['lambda'], at: 1, round: 'one' });
    await host.appendRecord('drills', told);
    await host.appendRecord('drills', '{"torn');
    await makeDue(host, debrief('one', end, { kind: 'resume' }, end));
    const read = await host.readRecord('drills');
    const added = read.ok ? (read.value ?? []).slice(2).map((line) => JSON.parse(line) as unknown) : [];
    expect(added).toEqual([{ kind: 'due', topics: ['dynamodb'], at: expect.any(Number), round: 'one' }]);
  });

  it('wait until the round has ended', async () => {
    const host = memoryHost();
    expect(await makeDue(host, debrief('one'))).toBe(0);
    expect(await host.readRecord('drills')).toEqual({ ok: true, value: null });
  });
});
