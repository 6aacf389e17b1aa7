/**
 * Runs a round: its clock, its prompts and curveballs, and its record. Whatever happens is an event, written at once; what the round is like
 * is read off the events, so that it goes on where it was after a crash.
 */

import { emptyDocument } from '../../../shared/model/document.ts';
import { replayed } from '../../../shared/model/edit-log.ts';
import { curveballsOf, nextCurveball } from '../../../shared/practice/round/curveballs.ts';
import { withoutFigures } from '../../../shared/practice/round/hidden-figures.ts';
import { curveballsDue } from '../../../shared/practice/round/prompt-times.ts';
import { type RoundEvent, type RoundPlan, roundLine, type TimedEvent } from '../../../shared/practice/round/round.ts';
import { boardLog, roundLength, roundState, stageAt } from '../../../shared/practice/round/round-state.ts';
import { type Scenario, stages } from '../../../shared/practice/scenario.ts';
import { fail } from '../../../shared/whatif/failure.ts';
import { leaveBoard } from '../../files/show-board.ts';
import { knownAnalysis } from '../../store/analysis.ts';
import { catalog } from '../../store/catalog.ts';
import { putFailure } from '../../store/failure.ts';
import { logKeeper } from '../../store/log.ts';
import type { Session } from '../../store/session.ts';
import { isInRound } from '../../store/state.ts';
import { putVeil } from '../../store/veil.ts';
import { clockNow, dateNow } from '../clock.ts';
import { keptRound, roundRecord } from '../rounds.ts';
import { scenarioOf } from '../scenarios.ts';
import { hold } from './hold.ts';
import { type Running, runningRound } from './running.ts';

const tickMs = 200;
const beatMs = 5000;
/** A gap between two ticks that is longer than any that a hidden window makes: the machine slept. */
const asleepMs = 75_000;
/** So much that the clock of the day may gain on the other before it is sleep. */
const driftMs = 5000;

/** What the screen need not know of the round that runs. */
interface Engine {
  readonly session: Session;
  readonly release: () => void;
  /** Where the clock was started last; `null` while it stands. */
  anchor: { readonly at: number; readonly clock: number } | null;
  /** Entries of the board's log that are events already. */
  entries: number;
  /** Writes follow one another. */
  writes: Promise<unknown>;
  lastWrite: number;
  lastTick: { readonly date: number; readonly page: number; readonly now: number };
  hasFailed: boolean;
  readonly stop: () => void;
}

let engine: Engine | null = null;

export type RoundChoice = Pick<RoundPlan, 'level' | 'minutes' | 'strict'>;

/** Begins a round on an empty board in a tab of its own; what went wrong, or `null`. */
export async function startRound(session: Session, scenario: Scenario, choice: RoundChoice): Promise<string | null> {
  const id = crypto.randomUUID();
  const { board, host } = session;
  const release = await hold(id);
  if (release === null) return 'This round runs in another window.';
  const { id: of, title } = scenario;
  const start = emptyDocument(title);
  const plan: RoundPlan = { id, scenario: of, title, ...choice, startedAt: dateNow(), board: start };
  // Before anything is on screen: a round that cannot be kept is not begun.
  const kept = await host.appendRecord(roundRecord(id), roundLine(plan));
  if (!kept.ok) {
    release();
    return kept.error.message;
  }
  leaveBoard(session);
  board.tabs.add(start, null);
  begin(session, { plan, events: [] }, scenario, release);
  return null;
}

/** Goes on with a round that was interrupted, where it was; what went wrong, or `null`. */
export async function continueRound(session: Session, id: string): Promise<string | null> {
  const { board, host } = session;
  const kept = await keptRound(host, id);
  if (kept === null) return 'This round can no longer be read.';
  const { round, state } = kept;
  const scenario = await scenarioOf(host, round.plan.scenario);
  if (scenario === null) return `The scenario “${round.plan.title}” is no longer here. Add its file again.`;
  const release = await hold(id);
  if (release === null) return 'This round runs in another window. Go on with it there.';
  const { documents, past, future } = replayed(boardLog(round));
  const document = documents.at(-1) ?? round.plan.board;
  leaveBoard(session);
  board.tabs.add(document, null);
  // The very board as it was, with all that could be undone; a board that is opened may be tidied a little.
  const keeper = logKeeper(document, () => performance.now());
  board.store.setState({ timeline: { document, past, future, base: null }, keeper, saved: document });
  begin(session, round, scenario, release);
  if (!state.isPaused) addEvent({ kind: 'pause', away: true });
  const away = Math.max(0, dateNow() - lastSeen(round.plan, round.events));
  addEvent({ kind: 'resume', away });
  return null;
}

/** When it was last seen to run, ms since 1970. */
function lastSeen({ startedAt }: RoundPlan, events: readonly TimedEvent[]): number {
  const beat = events.findLast(({ event }) => event.kind === 'beat' && event.now !== undefined)?.event;
  return beat?.kind === 'beat' && beat.now !== undefined ? beat.now : startedAt + (events.at(-1)?.at ?? 0);
}

function begin(session: Session, round: Running['round'], scenario: Scenario, release: () => void): void {
  const { board } = session;
  putVeil(withoutFigures);
  putFailure(fail);
  const state = roundState(round);
  const { keeper, tab } = board.get();
  const timer = window.setInterval(tick, tickMs);
  const unsubscribe = board.store.subscribe((now, before) => {
    if (!isInRound(now)) suspend();
    else if (now.timeline !== before.timeline) takeEntries();
  });
  engine = {
    session,
    release,
    anchor: { at: state.elapsed, clock: clockNow() },
    entries: keeper.log().entries.length,
    writes: Promise.resolve(),
    lastWrite: performance.now(),
    lastTick: { date: dateNow(), page: performance.now(), now: state.elapsed },
    hasFailed: false,
    stop() {
      window.clearInterval(timer);
      unsubscribe();
    },
  };
  runningRound.set({ round, state, scenario, tab, now: state.elapsed, led: 'program' });
  board.view({
    practice: { kind: 'round' },
    veiled: !state.isRevealed,
    load: 1,
    variant: null,
    outage: null,
    aside: null,
    certificate: null,
    zen: false,
    presenting: null,
    tool: 'select',
    tour: null,
  });
  board.panel('inspector', true);
}

/** Milliseconds on the round's clock just now. */
export function roundNow(): number {
  const running = runningRound.get();
  if (engine === null || running === null) return 0;
  const { anchor } = engine;
  const at = anchor === null ? running.state.elapsed : anchor.at + clockNow() - anchor.clock;
  return Math.min(roundLength(running.round.plan), Math.max(running.state.elapsed, Math.round(at)));
}

/** Notes that something happened, and writes it down. */
export function addEvent(event: RoundEvent, at = roundNow()): void {
  const running = runningRound.get();
  if (engine === null || running === null) return;
  // Nothing happens in a round that has ended, but that it goes on.
  if (running.state.ended !== null && event.kind !== 'resume') return;
  const timed: TimedEvent = { at, event };
  const round = { plan: running.round.plan, events: [...running.round.events, timed] };
  const state = roundState(round);
  runningRound.set({ ...running, round, state, now: at });
  write(timed);
}

function write(timed: TimedEvent): void {
  const current = engine;
  const running = runningRound.get();
  if (current === null || running === null) return;
  const { board, host } = current.session;
  current.lastWrite = performance.now();
  const record = roundRecord(running.round.plan.id);
  current.writes = current.writes.then(async () => {
    const written = await host.appendRecord(record, roundLine(timed));
    if (written.ok || current.hasFailed) return;
    // Told once: the round goes on, and what it writes from now on may be lost.
    current.hasFailed = true;
    board.tell({ kind: 'error', text: `This round is not being kept: ${written.error.message}` });
  });
}

/** What the board's log has gained is what was drawn. */
function takeEntries(): void {
  const running = runningRound.get();
  if (engine === null || running === null) return;
  const { board } = engine.session;
  const { tab, timeline, keeper } = board.get();
  if (tab !== running.tab || timeline.base !== null) return;
  const fresh = keeper.log().entries.slice(engine.entries);
  if (fresh.length === 0) return;
  engine.entries += fresh.length;
  const at = roundNow();
  for (const entry of fresh) addEvent({ kind: 'board', entry: { ...entry, at } }, at);
  // It is kept with the round: no file has to be asked about.
  board.view({ saved: timeline.document });
}

function tick(): void {
  const running = runningRound.get();
  if (engine === null || running === null) return;
  const { lastTick } = engine;
  const [date, page] = [dateNow(), performance.now()];
  const gap = date - lastTick.date;
  const slept = gap > asleepMs || gap - (page - lastTick.page) > driftMs;
  if (slept && engine.anchor !== null) {
    engine.anchor = { at: lastTick.now, clock: clockNow() };
    addEvent({ kind: 'pause', away: true }, lastTick.now);
    addEvent({ kind: 'resume', away: gap }, lastTick.now);
  }
  const now = roundNow();
  engine.lastTick = { date, page, now };
  if (engine.anchor === null) return;
  if (now >= roundLength(running.round.plan)) {
    void endRound('clock');
    return;
  }
  if (Math.floor(now / 1000) !== Math.floor(running.now / 1000)) runningRound.set({ ...running, now });
  if (running.led === 'program' && running.state.curveballs.length < curveballsDue(running.state, now))
    throwCurveball();
  if (engine !== null && page - engine.lastWrite > beatMs) addEvent({ kind: 'beat', now: date });
}

/** The clock stands until `resume`; the board is out of sight meanwhile. */
export function pause(): void {
  if (engine === null || runningRound.get()?.round.plan.strict !== false) return;
  engine.session.board.settle();
  addEvent({ kind: 'pause' });
  engine.anchor = null;
  engine.session.board.view({ practice: { kind: 'round', isPaused: true } });
}

export function resume(): void {
  const running = runningRound.get();
  if (engine === null || running === null) return;
  addEvent({ kind: 'resume' }, running.state.elapsed);
  engine.anchor = { at: running.state.elapsed, clock: clockNow() };
  engine.session.board.view({ practice: { kind: 'round' } });
  requestAnimationFrame(() => engine?.session.canvas.current?.focus());
}

/** Begins the next part before its time. */
export function nextStage(): void {
  const running = runningRound.get();
  if (running === null) return;
  const now = roundNow();
  const next = stages[stages.indexOf(stageAt(running.state, now)) + 1];
  if (next !== undefined) addEvent({ kind: 'stage', stage: next }, now);
}

/** Shows the figures, or hides them again. */
export function reveal(shown: boolean): void {
  const running = runningRound.get();
  if (engine === null || running === null || running.round.plan.strict) return;
  addEvent({ kind: 'reveal', shown });
  // What is hidden again leaves nothing of it behind.
  engine.session.board.view({ veiled: !shown, load: 1, outage: null, certificate: null });
}

/** The next curveball that the board has in it; false when there is none left. */
export function throwCurveball(id?: string): boolean {
  const running = runningRound.get();
  if (engine === null || running === null) return false;
  const { board } = engine.session;
  const { design } = board.document();
  const all = curveballsOf(running.scenario, { design, analysis: knownAnalysis(board.get()), catalog });
  const thrown = running.state.curveballs.map(({ curveball }) => curveball.id);
  const next =
    id === undefined ? nextCurveball(all, thrown, running.round.plan.id) : (all.find((one) => one.id === id) ?? null);
  if (next === null) return false;
  addEvent({ kind: 'curveball', curveball: next });
  // Who sees the figures sees what becomes of them.
  if (running.state.isRevealed && next.effect.kind === 'load') board.view({ load: next.effect.factor });
  if (running.state.isRevealed && next.effect.kind === 'outage') board.view({ outage: next.effect.outage });
  return true;
}

/** Ends the round, and leads to what it came to once all of it is on disk. */
export async function endRound(by: 'person' | 'clock'): Promise<void> {
  const running = runningRound.get();
  if (engine === null || running === null) return;
  const { session } = engine;
  const { board } = session;
  board.settle();
  takeEntries();
  addEvent({ kind: 'end', by });
  const ending = engine;
  finish();
  await ending.writes;
  board.view({ practice: { kind: 'debrief', round: running.round.plan.id }, veiled: false, load: 1, outage: null });
}

/** The window leaves the round: it waits, and can be continued. */
function suspend(): void {
  const current = engine;
  if (current === null) return;
  addEvent({ kind: 'beat', now: dateNow() });
  finish();
  current.session.board.view({ veiled: false });
}

function finish(): void {
  const current = engine;
  engine = null;
  current?.stop();
  runningRound.set(null);
  // Another window may have it once the last line is written.
  void current?.writes.then(() => current.release());
}

/** Marks an interrupted round as ended where it was. */
export async function endInterrupted({ host }: Session, id: string): Promise<string | null> {
  const kept = await keptRound(host, id);
  if (kept === null) return 'This round can no longer be read.';
  const release = await hold(id);
  if (release === null) return 'This round runs in another window. End it there.';
  const timed: TimedEvent = { at: kept.state.elapsed, event: { kind: 'end', by: 'person' } };
  const written = await host.appendRecord(roundRecord(id), roundLine(timed));
  release();
  return written.ok ? null : written.error.message;
}
