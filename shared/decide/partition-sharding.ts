import { counted, exact } from '../wording/numbers.ts';
import { roundUp } from './basis.ts';
import { askChoice, askNumber, decision } from './decision.ts';

/** How a hot partition key is spread: the guide's `hash(user_id) % 10` does not. */
export const partitionSharding = decision({
  name: 'partition-sharding',
  title: 'Hot partition key',
  about: 'How is a key spread that gets too many writes?',
  family: ['dynamodb'],
  questions: {
    writesPerSecond: askNumber('Writes to one key', '/s', 5000, [0, 100_000_000], 'one key lies on one partition'),
    itemKb: askNumber('Size of an item', 'KB', 1, [0.001, 400], 'a write takes a unit for each KB'),
    suffixFrom: askChoice(
      'Suffix made from',
      { key: 'The key’s hash', random: 'Chance', attribute: 'An attribute' },
      'key',
      'decides whether one hot key is spread at all',
    ),
    suffixes: askNumber('Suffixes', 'suffixes', 10, [1, 100_000], 'the guide uses ten', { whole: true }),
  },
  gaps: [
    'The suffix is computed from the user’s id, so one user has one suffix for ever: a hot user stays on one partition.',
    'Its list of optimisations asks for a random suffix, which is another thing.',
    'Python’s hash() of a text changes with every process, so a reader may look under another key.',
    'Its count of partitions, 1,000,000 ÷ 1,000, is neither rounded up nor multiplied by the size of an item.',
  ],
  answer({ writesPerSecond, itemKb, suffixFrom, suffixes }, basis) {
    const perPartition = basis.number('dynamodb.partition-write-units');
    const unitKb = basis.number('dynamodb.write-unit-kb');
    const guideSuffixes = basis.number('decide.guide-suffixes');
    const units = writesPerSecond * roundUp(itemKb / unitKb);
    const needed = Math.max(1, roundUp(units / perPartition));
    const spread = suffixFrom === 'key' ? 1 : suffixes;
    const fits = units <= spread * perPartition;
    const isHot = needed > 1;
    return {
      choice: isHot ? 'write-sharding' : 'plain-key',
      headline: isHot
        ? `${counted(exact(needed), 'suffixes')}, by chance or another attribute`
        : 'The key as it is: one partition is enough',
      steps: [
        {
          said: `${exact(units)} write units a second on one key`,
          because: `${exact(writesPerSecond)} writes of ${exact(itemKb, 3)} KB, a unit for each ${exact(unitKb)} KB`,
          holds: true,
        },
        {
          said: isHot ? 'One partition cannot carry the key' : 'One partition carries the key',
          because: `${exact(perPartition)} write units a second are all that one key can have, however large the table is`,
          holds: true,
        },
        {
          said: `The suffix spreads it over ${counted(exact(spread), 'partitions')}`,
          because:
            suffixFrom === 'key'
              ? 'a hash of the key is the same for every write of that key'
              : 'each write may go to any of them',
          holds: spread > 1 || !isHot,
        },
        {
          said: 'They take it all',
          because: `${counted(exact(spread), 'partitions')}, ${exact(spread * perPartition)} write units a second`,
          holds: fits,
        },
        ...(isHot
          ? [
              {
                said: 'Readers can find it',
                because:
                  suffixFrom === 'attribute'
                    ? 'who knows the attribute reads one key; all of it takes one read for each suffix'
                    : `reading all of it takes ${counted(exact(Math.max(needed, spread)), 'reads')}, one for each suffix`,
                holds: true,
              },
            ]
          : []),
      ],
      guide: {
        answer: `user_id#(hash(user_id) % ${exact(guideSuffixes)})`,
        section: 'Core Concepts You Must Know',
        agrees: !isHot,
        fault: `For one user the suffix takes 1 of ${exact(guideSuffixes)} values, so a hot user stays on one partition.`,
      },
      figures: [
        { label: 'Partitions that one hot key reaches with the guide’s key', value: 1, unit: 'partitions' },
        { label: 'Suffixes needed', value: needed, unit: 'suffixes' },
        { label: 'Fullest partition', value: units / (spread * perPartition), unit: 'ratio' },
        { label: 'Partitions as the guide counts', value: guidePartitions(writesPerSecond), unit: 'partitions' },
      ],
      put: [{ service: 'dynamodb', params: { itemKb } }],
    };
  },
});

/** As the guide's sum for a million writes counts: no item size, no rounding. */
export function guidePartitions(writesPerSecond: number): number {
  return writesPerSecond / 1000;
}
