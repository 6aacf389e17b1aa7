/** What a rule says, and the words that many of them share. */
import type { Data } from '../../engine/rules/rule.ts';
import { compact, counted, exact, factor, percent } from '../numbers.ts';

export interface RuleWords {
  /** What holds where the rule is satisfied: "Queues have a dead-letter queue". */
  readonly title: string;
  /** What happens where it is not, in one or two sentences. */
  readonly why: string;
  /** What was found, and where. */
  readonly message: (data: Data) => string;
  /** What to do. */
  readonly remedy: (data: Data) => string;
  /** The words on the button of a fix that adds, replaces or removes something: "Add a dead-letter queue". */
  readonly fix?: (data: Data) => string;
}

export function text(data: Data, key: string): string {
  return String(data[key] ?? '');
}

export function number(data: Data, key: string): number {
  return Number(data[key] ?? Number.NaN);
}

export function amount(data: Data, key: string): string {
  const value = number(data, key);
  return value >= 1e6 ? compact(value) : exact(value, value < 10 ? 3 : 1);
}

export function times(utilisation: number): string {
  return utilisation >= 2 ? `${exact(utilisation, 1)} times` : percent(utilisation);
}

export function held(data: Data): string {
  return data['breaksAt'] === null ? '' : ` It holds up to ${factor(number(data, 'breaksAt'))}.`;
}

export function sizing(data: Data, otherwise: string): string {
  if (data['param'] === null || data['comfortable'] === null) return otherwise;
  const to = counted(exact(number(data, 'comfortable'), 2), text(data, 'sizedIn')).trim();
  return data['soft'] === 1 ? `Ask AWS to raise the quota to ${to}.` : `Use ${to}: that leaves room for a peak.`;
}
