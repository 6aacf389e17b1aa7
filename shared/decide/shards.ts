import { counted, exact } from '../wording/numbers.ts';
import { monthSeconds, roundUp } from './basis.ts';
import { askNumber, askSwitch, decision, type Step } from './decision.ts';
import { shardNeed, wholeShards } from './shard-need.ts';

/** Shards of a Kinesis data stream: the guide's formula, rounded up, at the peak and with room to spare. */
export const shards = decision({
  name: 'shards',
  title: 'Kinesis shards',
  about: 'How many shards does the stream need?',
  family: ['kinesis-data-streams'],
  questions: {
    recordsPerSecond: askNumber('Records', '/s', 1000, [0, 100_000_000], 'a shard takes so many records a second', {
      guideName: 'records_per_second',
      fromFlow: 'units',
    }),
    recordKb: askNumber('Size of a record', 'KB', 1, [0.001, 10_240], 'a shard takes so many MB a second', {
      guideName: 'avg_record_size_kb',
      fromFlow: 'payloadKb',
    }),
    readers: askNumber('Reading applications', 'readers', 3, [0, 50], 'each reads all of the stream', {
      whole: true,
      guideName: 'read_applications',
    }),
    fanOut: askSwitch('Enhanced fan-out', false, 'gives every reader a share of each shard of its own'),
    peakFactor: askNumber('Peak over average', '×', 1, [1, 1000], 'shards are sized for the busiest second', {
      fromFlow: 'peakFactor',
    }),
    fillTo: askNumber('Fill shards to', 'ratio', 1, [0.1, 1], 'the rest is room for growth and uneven keys'),
  },
  gaps: [
    'It does not round up, although shards are bought whole.',
    'Its comment says 2 MB a second for each application, its code shares them among all; the code is right unless readers use enhanced fan-out.',
    'It sizes for the average: a peak and room to spare are left out.',
    'Its billion events a day take 12 shards “with headroom”, which are 96% full, and elsewhere 1000.',
  ],
  answer({ recordsPerSecond, recordKb, readers, fanOut, peakFactor, fillTo }, basis) {
    const peak = recordsPerSecond * peakFactor;
    const need = shardNeed({ recordsPerSecond: peak, recordKb, readers, fanOut }, basis);
    const count = wholeShards(need.exact, fillTo);
    const perShard = basis.number('kinesis-data-streams.records-per-shard');
    const mbPerShard = basis.number('kinesis-data-streams.mb-per-shard');
    const readMb = basis.number(`kinesis-data-streams.${fanOut ? 'efo-read-bytes' : 'shard-read-bytes'}`);
    const quota = basis.number('kinesis-data-streams.shard-quota');
    const readerLimit = basis.number(`kinesis-data-streams.${fanOut ? 'efo-consumers' : 'shard-read-calls'}`);
    const steps: Step[] = [
      {
        said: `Records need ${shardText(need.byRecords)}`,
        because: `${exact(peak)} a second, ${exact(perShard)} to a shard`,
        holds: true,
      },
      {
        said: `Volume needs ${shardText(need.byVolume)}`,
        because: `${exact(need.mbPerSecond)} MB a second, ${exact(mbPerShard)} MB to a shard`,
        holds: true,
      },
      {
        said: `Reading needs ${shardText(need.byReads)}`,
        because: fanOut
          ? `each reader has ${exact(readMb)} MB a second of every shard`
          : `${counted(exact(readers), 'readers')} share ${exact(readMb)} MB a second of every shard`,
        holds: true,
      },
      {
        said: `${counted(exact(count), 'shards')} in all`,
        because:
          fillTo < 1
            ? `the largest of the three, filled to ${exact(fillTo * 100)}%, rounded up`
            : 'the largest of the three, rounded up: shards are bought whole',
        holds: true,
      },
      {
        said: `${counted(exact(readers), 'readers')} can keep up`,
        because: fanOut
          ? `a stream has at most ${exact(readerLimit)} fan-out readers`
          : `a shard answers ${exact(readerLimit)} reads a second, so each of more readers polls less than once a second`,
        holds: readers <= readerLimit,
      },
      {
        said: 'Within the account’s quota',
        because: `${exact(quota)} shards unless AWS raises it`,
        holds: count <= quota,
      },
    ];
    const guide = guideShards(recordsPerSecond, recordKb, readers);
    const agrees = guide === count;
    const perMonth = count * basis.hoursPerMonth * basis.number('kinesis-data-streams.shard-hour');
    const unitKb = basis.number('kinesis-data-streams.put-unit-kb');
    const records =
      ((recordsPerSecond * roundUp(recordKb / unitKb) * monthSeconds(basis)) / 1e6) *
      basis.number('kinesis-data-streams.put-payload-unit');
    return {
      choice: 'kinesis-data-streams',
      headline: counted(exact(count), 'shards'),
      steps,
      guide: {
        answer: exact(guide, 4),
        section: 'Kinesis vs SQS vs SNS Decision Tree',
        agrees,
        ...(agrees ? {} : { fault: guideFault(guide, fanOut, peakFactor, fillTo) }),
      },
      figures: [
        { label: 'Shards, before rounding', value: need.exact / fillTo, unit: 'shards' },
        { label: 'Fullest at the peak', value: need.exact / count, unit: 'ratio' },
        { label: 'Shard-hours', value: perMonth, unit: 'USD a month' },
        { label: 'Records', value: records, unit: 'USD a month' },
      ],
      put:
        count <= quota ? [{ service: 'kinesis-data-streams', params: { shards: count, enhancedFanOut: fanOut } }] : [],
    };
  },
});

function shardText(need: number): string {
  return counted(exact(need, 3), 'shards');
}

/** As the guide's `calculate_kinesis_shards` counts, in its own numbers. */
export function guideShards(recordsPerSecond: number, recordKb: number, readers: number): number {
  const write = Math.max(recordsPerSecond / 1000, (recordsPerSecond * recordKb) / 1000);
  const read = (recordsPerSecond * recordKb * readers) / 1000 / 2;
  return Math.max(write, read);
}

function guideFault(guide: number, fanOut: boolean, peakFactor: number, fillTo: number): string {
  if (!Number.isInteger(guide)) return 'It does not round up: shards are bought whole.';
  if (guide === 0) return 'A stream has at least one shard.';
  if (peakFactor > 1) return 'It sizes for the average; the peak needs more.';
  if (fillTo < 1) return 'It fills shards to the brim.';
  return fanOut
    ? 'It shares the 2 MB a second among all readers; with enhanced fan-out each has its own.'
    : 'It counts in fractions that do not stand for shards.';
}
