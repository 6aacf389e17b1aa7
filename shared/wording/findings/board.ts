import type { RuleIn } from '../../engine/rules/index.ts';
import { exact } from '../numbers.ts';
import { number, type RuleWords, text } from './words.ts';

export const boardWords: Readonly<Record<RuleIn<'board'>, RuleWords>> = {
  'amplifying-loop': {
    title: 'Loops give back less than they take',
    why: 'With a gain of 1 or more every unit comes back as at least one more, so the loop has no steady rate and no figure behind it can be known.',
    message: (data) =>
      `A loop through ${text(data, 'first')} gives ${data['gain'] === null ? 'more' : exact(number(data, 'gain'), 2)} out for every 1 in, so its traffic has no steady rate.`,
    remedy: () =>
      'Lower "share" or "calls" on an arrow of the loop until less comes back than went in, or remove the arrow that closes it.',
  },
  'param-out-of-range': {
    title: 'Parameters lie within their range',
    why: 'A value that AWS would refuse cannot be reckoned with, so what depends on it is unknown.',
    message: (data) =>
      `${text(data, 'label')}: ${text(data, 'key')} is ${text(data, 'value')}, but must be ${text(data, 'range')}. What depends on it is unknown.`,
    remedy: (data) => `Set ${text(data, 'key')} to ${text(data, 'range')}.`,
  },
  'shares-sum': {
    title: 'Shares that divide traffic sum to 1',
    why: 'A splitter hands each unit to one arrow: shares above 1 invent traffic, shares below 1 lose it.',
    message: (data) => `The shares out of ${text(data, 'label')} sum to ${exact(number(data, 'sum'), 3)}, not 1.`,
    remedy: () => 'Change the shares so that they sum to 1, or leave one out: it takes what is left.',
  },
  'client-without-traffic': {
    title: 'Clients say how much they send',
    why: 'Without a rate nothing downstream has traffic, limits or cost.',
    message: (data) =>
      data['half'] === null
        ? `${text(data, 'label')} does not say how much it sends, so it counts as 0 a second.`
        : `${text(data, 'label')} gives only ${text(data, 'half')}, half of what says how much it sends, so it counts as 0 a second.`,
    remedy: () => 'Set units a second, units a day, or users with units per user.',
  },
  'no-figures': {
    title: 'Services on the path have figures',
    why: 'A service without figures passes traffic on and hides a limit or a bill.',
    message: (data) =>
      `${text(data, 'label')}: no figures yet for ${text(data, 'service')}. Traffic passes through it, but it has no limits and no cost here.`,
    remedy: () => 'Count its cost and limits yourself.',
  },
  'foreign-region': {
    title: 'Containers of other regions are marked',
    why: 'Prices and quotas differ by region, some by a fifth and more; a total that mixes them up is wrong for one of them.',
    message: (data) =>
      `${text(data, 'label')} is priced as ${text(data, 'home')}: prices and quotas of ${text(data, 'region')} differ.`,
    remedy: (data) => `Look the prices of ${text(data, 'region')} up before you rely on the total.`,
  },
};
