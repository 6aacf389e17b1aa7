/** Reads a kept round back. Lines that a crash tore, or that a newer program wrote, are left out and counted; the rest stands. */
import type { LogEntry } from '../../model/edit-log.ts';
import { levels, stages } from '../scenario.ts';
import { valueOfLine } from './line-text.ts';
import { type Round, type RoundEvent, type RoundPlan, roundLengths, type TimedEvent } from './round.ts';

export interface ReadRound {
  readonly round: Round;
  /** Lines that say nothing to this program. */
  readonly lost: number;
}

/** `null` where not even the plan can be read. */
export function readRound(lines: readonly string[]): ReadRound | null {
  const [head, ...rest] = lines;
  const plan = head === undefined ? null : valueOfLine(head);
  if (!isPlan(plan)) return null;
  const events = rest.map(valueOfLine).filter(isTimedEvent);
  // A clock never runs backwards, whatever the lines say.
  let latest = 0;
  const ordered = events.map((one) => {
    latest = Math.max(latest, one.at);
    return one.at === latest ? one : { ...one, at: latest };
  });
  return { round: { plan, events: ordered }, lost: rest.length - events.length };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPlan(value: unknown): value is RoundPlan {
  if (!isObject(value)) return false;
  const { id, scenario, title, level, minutes, strict, startedAt, board } = value;
  return (
    [id, scenario, title].every((one) => typeof one === 'string') &&
    levels.some((one) => one === level) &&
    roundLengths.some((one) => one === minutes) &&
    typeof strict === 'boolean' &&
    typeof startedAt === 'number' &&
    isObject(board) &&
    isObject(board['design']) &&
    isObject(board['layout']) &&
    isObject(board['sketch'])
  );
}

const fits: { readonly [K in RoundEvent['kind']]: (event: Readonly<Record<string, unknown>>) => boolean } = {
  board: ({ entry }) => isEntry(entry),
  pause: () => true,
  resume: () => true,
  stage: ({ stage }) => stages.some((one) => one === stage),
  prompt: ({ prompt, answer }) => Number.isInteger(prompt) && (answer === 'answered' || answer === 'later'),
  cue: ({ prompt, cue }) => Number.isInteger(prompt) && (cue === 'send' || cue === 'skip'),
  hint: ({ hint }) => Number.isInteger(hint),
  reveal: ({ shown }) => typeof shown === 'boolean',
  estimate: ({ id, text }) => typeof id === 'string' && typeof text === 'string',
  notes: ({ text }) => typeof text === 'string',
  mark: ({ line, earned }) => typeof line === 'string' && (earned === null || typeof earned === 'boolean'),
  curveball: ({ curveball }) =>
    isObject(curveball) && typeof curveball['says'] === 'string' && isObject(curveball['effect']),
  asked: () => true,
  beat: () => true,
  end: ({ by }) => by === 'person' || by === 'clock',
};

function isTimedEvent(value: unknown): value is TimedEvent {
  if (!isObject(value) || typeof value['at'] !== 'number' || !(value['at'] >= 0)) return false;
  const { event } = value;
  if (!isObject(event) || typeof event['kind'] !== 'string' || !Object.hasOwn(fits, event['kind'])) return false;
  return fits[event['kind'] as RoundEvent['kind']](event);
}

function isEntry(value: unknown): value is LogEntry {
  return (
    isObject(value) &&
    ['step', 'quiet', 'undo', 'redo'].includes(String(value['kind'])) &&
    Array.isArray(value['edits']) &&
    value['edits'].every((edit) => isObject(edit) && typeof edit['kind'] === 'string')
  );
}
