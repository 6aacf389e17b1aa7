import type { RuleIn } from '../../engine/rules/index.ts';
import { exact } from '../numbers.ts';
import { number, type RuleWords, text } from './words.ts';

export const dataWords: Readonly<Record<RuleIn<'data'>, RuleWords>> = {
  'partition-count': {
    title: 'Keys spread over the partitions that the rate needs',
    why: 'One partition takes 1,000 write units a second whatever the table has, so a few busy keys throttle while the rest idles.',
    message: (data) =>
      `${text(data, 'label')}: ${exact(number(data, 'units'), 0)} write units take ${exact(number(data, 'partitions'), 0)} partitions of ${exact(number(data, 'perPartition'), 0)} each.`,
    remedy: () => 'Choose a partition key with many more values than that, or add a random suffix to busy keys.',
  },
};
