/** What each finding says, and what to do about it. A rule without words does not compile. */
import type { RuleId } from '../engine/rules/index.ts';
import type { Advice } from '../engine/rules/rule.ts';
import { compact, counted, exact, factor, percent } from './numbers.ts';

interface Words {
  readonly message: string;
  readonly remedy: string;
}

type Data = Advice['data'];

const words: Readonly<Record<RuleId, (data: Data) => Words>> = {
  'amplifying-loop': (data) => ({
    message: `A loop through ${text(data, 'first')} gives ${data['gain'] === null ? 'more' : exact(number(data, 'gain'), 2)} out for every 1 in, so its traffic has no steady rate.`,
    remedy:
      'Lower "share" or "calls" on an arrow of the loop until less comes back than went in, or remove the arrow that closes it.',
  }),
  'param-out-of-range': (data) => ({
    message: `${text(data, 'label')}: ${text(data, 'key')} is ${text(data, 'value')}, but must be ${text(data, 'range')}. What depends on it is unknown.`,
    remedy: `Set ${text(data, 'key')} to ${text(data, 'range')}.`,
  }),
  'limit-exceeded': (data) => ({
    message: `${text(data, 'label')}: ${text(data, 'limit').toLowerCase()} needs ${amount(data, 'demand')} of ${amount(data, 'capacity')} ${text(data, 'unit')}, ${times(number(data, 'utilisation'))}.${held(data)}`,
    remedy: sizing(
      data,
      data['soft'] === 1
        ? 'Ask AWS to raise the quota, or send less here.'
        : 'Send less here, or spread it over more of them.',
    ),
  }),
  'static-limit': (data) => ({
    message: `${text(data, 'label')}: ${text(data, 'limit').toLowerCase()} is ${amount(data, 'demand')} ${text(data, 'unit')}, ${times(number(data, 'utilisation'))} the ${amount(data, 'capacity')} ${text(data, 'unit')} that are allowed.`,
    remedy:
      data['soft'] === 1
        ? 'Ask AWS to raise the quota, or use less.'
        : 'Use less, or pass large content through an object store and send its address.',
  }),
  'provisioned-headroom': (data) => ({
    message: `${text(data, 'label')}: ${text(data, 'limit').toLowerCase()} is ${percent(number(data, 'utilisation'))} full. The guide scales at 70%.`,
    remedy: sizing(
      data,
      data['soft'] === 1 ? 'Ask AWS to raise the quota before traffic grows.' : 'Make room before traffic grows.',
    ),
  }),
  'shares-sum': (data) => ({
    message: `The shares out of ${text(data, 'label')} sum to ${exact(number(data, 'sum'), 3)}, not 1.`,
    remedy: 'Change the shares so that they sum to 1, or leave one out: it takes what is left.',
  }),
  'client-without-traffic': (data) => ({
    message:
      data['half'] === null
        ? `${text(data, 'label')} does not say how much it sends, so it counts as 0 a second.`
        : `${text(data, 'label')} gives only ${text(data, 'half')}, half of what says how much it sends, so it counts as 0 a second.`,
    remedy: 'Set units a second, units a day, or users with units per user.',
  }),
  'partition-count': (data) => ({
    message: `${text(data, 'label')}: ${exact(number(data, 'units'), 0)} write units take ${exact(number(data, 'partitions'), 0)} partitions of ${exact(number(data, 'perPartition'), 0)} each.`,
    remedy: 'Choose a partition key with many more values than that, or add a random suffix to busy keys.',
  }),
  'no-figures': (data) => ({
    message: `${text(data, 'label')}: no figures yet for ${text(data, 'service')}. Traffic passes through it, but it has no limits and no cost here.`,
    remedy: 'Count its cost and limits yourself.',
  }),
  'rule-failed': (data) => ({
    message: `The rule ${text(data, 'failed')} could not be checked: ${text(data, 'reason')}.`,
    remedy: 'Please report this board as a bug.',
  }),
};

export function wordsFor(advice: Advice): Words {
  return words[advice.rule as RuleId](advice.data);
}

function text(data: Data, key: string): string {
  return String(data[key] ?? '');
}

function number(data: Data, key: string): number {
  return Number(data[key] ?? Number.NaN);
}

function amount(data: Data, key: string): string {
  const value = number(data, key);
  return value >= 1e6 ? compact(value) : exact(value, value < 10 ? 3 : 1);
}

function times(utilisation: number): string {
  return utilisation >= 2 ? `${exact(utilisation, 1)} times` : percent(utilisation);
}

function held(data: Data): string {
  return data['breaksAt'] === null ? '' : ` It holds up to ${factor(number(data, 'breaksAt'))}.`;
}

function sizing(data: Data, otherwise: string): string {
  if (data['param'] === null || data['comfortable'] === null) return otherwise;
  const to = counted(exact(number(data, 'comfortable'), 2), text(data, 'sizedIn')).trim();
  return data['soft'] === 1 ? `Ask AWS to raise the quota to ${to}.` : `Use ${to}: that leaves room for a peak.`;
}
