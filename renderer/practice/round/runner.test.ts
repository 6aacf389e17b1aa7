import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { catalog } from '../../../shared/catalog/index.ts';
import { emptyDocument } from '../../../shared/model/document.ts';
import type { RoundEvent } from '../../../shared/practice/round/round.ts';
import { boardOf, canGoOn } from '../../../shared/practice/round/round-state.ts';
import { readScenario } from '../../../shared/practice/scenario-read.ts';
import { memoryHost } from '../../host/memory.ts';
import { createBoard } from '../../store/board.ts';
import { readPreferences } from '../../store/preferences.ts';
import type { Session } from '../../store/session.ts';
import { keptRounds } from '../rounds.ts';
import { addEvent, continueRound, endRound, pause, resume, reveal, roundNow, startRound } from './runner.ts';
import { runningRound } from './running.ts';

const file = path.resolve(import.meta.dirname, '../../../assets/scenarios/billion-events.json');
const read = readScenario(fs.readFileSync(file), catalog);
if (!read.ok) throw new Error('the scenario cannot be read');
const scenario = read.value;

/** Who has which lock: what the browser has for all windows of one address. */
const held = new Set<string>();
const locks = {
  async request(name: string, _options: unknown, work: (lock: object | null) => unknown) {
    if (held.has(name)) return work(null);
    held.add(name);
    await work({});
    held.delete(name);
  },
};

let session: Session;

beforeEach(() => {
  held.clear();
  vi.stubGlobal('navigator', { ...navigator, locks });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
  const preferences = readPreferences({ getItem: () => null });
  session = { board: createBoard(emptyDocument(), preferences), host: memoryHost(), canvas: { current: null } };
});

afterEach(async () => {
  await endRound('person');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const begin = (strict = false) => startRound(session, scenario, { level: 'L6', minutes: 35, strict });

/** As the record has it, once all is written. */
async function kept() {
  for (let i = 0; i < 50; i += 1) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const rounds = await keptRounds(session.host);
  const [first] = rounds.ok ? rounds.value : [];
  if (first === undefined) throw new Error('no round is kept');
  return first;
}

const kindsOf = (events: readonly { readonly event: RoundEvent }[]) => events.map(({ event }) => event.kind);

test('time that the machine slept does not count, and is written down', async () => {
  await begin();
  vi.advanceTimersByTime(10_000);
  expect(roundNow()).toBe(10_000);
  // The date leaps while nothing ran.
  vi.setSystemTime(Date.now() + 600_000);
  vi.advanceTimersByTime(200);
  expect(roundNow()).toBeLessThan(10_500);
  vi.advanceTimersByTime(5000);
  expect(roundNow()).toBeLessThan(16_000);
  const { round, state } = await kept();
  expect(kindsOf(round.events).filter((kind) => kind !== 'beat')).toEqual(['pause', 'resume']);
  expect(round.events.find(({ event }) => event.kind === 'pause')?.event).toEqual({ kind: 'pause', away: true });
  expect(state.away).toBeGreaterThanOrEqual(600_000);
});

test('the clock stands in a pause, and a strict round has none, no hints and no figures', async () => {
  await begin();
  vi.advanceTimersByTime(5000);
  pause();
  vi.advanceTimersByTime(60_000);
  expect(roundNow()).toBe(5000);
  expect(session.board.get().practice).toEqual({ kind: 'round', isPaused: true });
  resume();
  vi.advanceTimersByTime(1000);
  expect(roundNow()).toBe(6000);
  await endRound('person');

  await begin(true);
  pause();
  reveal(true);
  expect(session.board.get()).toMatchObject({ practice: { kind: 'round' }, veiled: true });
  expect(runningRound.get()?.round.events).toEqual([]);
});

test('the clock ends it, once', async () => {
  await begin();
  vi.advanceTimersByTime(35 * 60_000 + 1000);
  const { state } = await kept();
  expect(state).toMatchObject({ ended: 'clock', elapsed: 35 * 60_000 });
  expect(runningRound.get()).toBeNull();
});

test('one that a person ended too soon goes on, and what happens from then on is kept', async () => {
  await begin();
  vi.advanceTimersByTime(10_000);
  addEvent({ kind: 'estimate', id: 'rate', text: '11.6k/s' });
  await endRound('person');
  const { round, state } = await kept();
  expect([state.ended, canGoOn(round, state)]).toEqual(['person', true]);

  expect(await continueRound(session, round.plan.id)).toBeNull();
  vi.advanceTimersByTime(5000);
  const node = { id: 'n', service: 'lambda', label: 'Orders', group: null, params: {} };
  session.board.apply({ kind: 'add-node', node, at: { x: 0, y: 0 } }, 'record');
  addEvent({ kind: 'estimate', id: 'fewest', text: '12' });
  const going = await kept();
  expect(going.state.ended).toBeNull();
  expect([...going.state.estimates.keys()]).toEqual(['rate', 'fewest']);
  expect(boardOf(going.round).design.nodes).toEqual([node]);
  expect(going.state.elapsed).toBeGreaterThan(14_000);
  await endRound('person');
  expect((await kept()).state.ended).toBe('person');
});

test('one that cannot be kept is not begun: it says why, and the boards stay as they were', async () => {
  const host = memoryHost();
  host.world.writeError = 'The disk is full.';
  session = { ...session, host };
  const before = session.board.get().tab;
  expect(await begin()).toBe('The disk is full.');
  expect([session.board.get().tab, session.board.get().practice, runningRound.get()]).toEqual([before, null, null]);
});

test('one that another window runs is not begun a second time', async () => {
  await begin();
  const { round } = await kept();
  expect(await continueRound(session, round.plan.id)).toBe('This round runs in another window. Go on with it there.');
});

const actions = fc.array(fc.constantFrom('add', 'drag', 'name', 'undo', 'redo', 'give-up', 'quiet'), { maxLength: 40 });

test('the board is rebuilt from the record as it was, with what can be undone', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(actions, async (list) => {
      for (const name of await names()) await session.host.deleteRecord(name);
      await begin();
      const { board } = session;
      list.forEach(draw);
      const { document, past, future } = board.get().timeline;
      expect(boardOf((await kept()).round)).toEqual(document);
      // The window goes without a word.
      board.view({ practice: null });
      const { round } = await kept();
      expect(await continueRound(session, round.plan.id)).toBeNull();
      expect(board.get().timeline).toEqual({ document, past, future, base: null });
      addEvent({ kind: 'hint', hint: 0 });
      await endRound('person');
    }),
    { numRuns: 25 },
  );
});

async function names(): Promise<readonly string[]> {
  const all = await session.host.recordNames();
  return all.ok ? all.value : [];
}

function draw(action: string, i: number): void {
  const { board } = session;
  const [first] = board.document().design.nodes;
  switch (action) {
    case 'add': {
      const node = { id: `n${i}`, service: 'lambda', label: '', group: null, params: {} };
      board.apply({ kind: 'add-node', node, at: { x: 40 * i, y: 0 } }, 'record');
      break;
    }
    case 'drag':
    case 'give-up':
      if (first === undefined) return;
      board.apply({ kind: 'move', to: { [first.id]: { x: i, y: i } } }, 'amend');
      board.apply({ kind: 'move', to: { [first.id]: { x: 2 * i, y: i } } }, 'amend');
      if (action === 'drag') board.settle();
      else board.abandon();
      break;
    case 'name':
      if (first !== undefined) board.apply({ kind: 'set-label', id: first.id, label: `L${i}` }, 'record');
      break;
    case 'quiet':
      board.apply({ kind: 'set-title', title: `T${i}` }, 'skip');
      break;
    case 'undo':
      board.undo();
      break;
    default:
      board.redo();
  }
}
