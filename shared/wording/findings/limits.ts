import type { RuleIn } from '../../engine/rules/index.ts';
import { percent } from '../numbers.ts';
import { amount, held, number, type RuleWords, sizing, text, times } from './words.ts';

export const limitsWords: Readonly<Record<RuleIn<'limits'>, RuleWords>> = {
  'limit-exceeded': {
    title: 'Limits that grow with load are kept',
    why: 'Above a limit AWS throttles or refuses, and retries make it worse.',
    message: (data) =>
      `${text(data, 'label')}: ${text(data, 'limit').toLowerCase()} needs ${amount(data, 'demand')} of ${amount(data, 'capacity')} ${text(data, 'unit')}, ${times(number(data, 'utilisation'))}.${held(data)}`,
    remedy: (data) =>
      sizing(
        data,
        data['soft'] === 1
          ? 'Ask AWS to raise the quota, or send less here.'
          : 'Send less here, or spread it over more of them.',
      ),
  },
  'static-limit': {
    title: 'Fixed limits are kept',
    why: 'A size or a time above a fixed limit is refused at any load.',
    message: (data) =>
      `${text(data, 'label')}: ${text(data, 'limit').toLowerCase()} is ${amount(data, 'demand')} ${text(data, 'unit')}, ${times(number(data, 'utilisation'))} the ${amount(data, 'capacity')} ${text(data, 'unit')} that are allowed.`,
    remedy: (data) =>
      data['soft'] === 1
        ? 'Ask AWS to raise the quota, or use less.'
        : 'Use less, or pass large content through an object store and send its address.',
  },
  'provisioned-headroom': {
    title: 'What is provisioned keeps room for a peak',
    why: 'Scaling takes minutes, so the guide scales at 70%; above it a burst is throttled before help arrives.',
    message: (data) =>
      `${text(data, 'label')}: ${text(data, 'limit').toLowerCase()} is ${percent(number(data, 'utilisation'))} full. The guide scales at 70%.`,
    remedy: (data) =>
      sizing(
        data,
        data['soft'] === 1 ? 'Ask AWS to raise the quota before traffic grows.' : 'Make room before traffic grows.',
      ),
  },
};
