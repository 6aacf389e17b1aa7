/** What each way to send messages holds against, and what of it stands on a board. */
import { exact } from '../wording/numbers.ts';
import type { Basis } from './basis.ts';
import type { Answer, Put, Step } from './decision.ts';
import { shardNeed, wholeShards } from './shard-need.ts';

export const headlines = {
  'managed-flink': 'Kinesis Data Streams + Managed Flink',
  'kinesis-data-streams': 'Kinesis Data Streams',
  'sns-fifo': 'SNS FIFO + SQS FIFO',
  'sqs-fifo': 'SQS FIFO',
  sns: 'SNS + SQS',
  'sqs-standard': 'SQS Standard',
  eventbridge: 'EventBridge',
} as const;
export type Choice = keyof typeof headlines;

/** What the choice must hold against: its rate and its largest message. */
export function limits(choice: Choice, perSecond: number, messageKb: number, basis: Basis): readonly Step[] {
  const kbInMib = 1024;
  const rate = (most: number, whose: string): Step => ({
    said: `${exact(perSecond)} messages a second fit`,
    because: `${whose} ${exact(most)} a second`,
    holds: perSecond <= most,
  });
  const size = (mostKb: number): Step => ({
    said: `${exact(messageKb, 3)} KB fit`,
    because: `a message has at most ${exact(mostKb)} KB; larger ones go to S3, and the message carries the key`,
    holds: messageKb <= mostKb,
  });
  switch (choice) {
    case 'sqs-fifo': {
      const plain = basis.number('sqs-fifo.tps-default') * basis.number('sqs-standard.batch');
      const high = basis.number('sqs-fifo.tps-high-throughput') * basis.number('sqs-standard.batch');
      return [
        perSecond > plain
          ? rate(high, `past ${exact(plain)} a second high throughput must be on; a queue then takes`)
          : rate(plain, 'sent in tens, a FIFO queue takes'),
        size(basis.number('sqs-fifo.message-size') * kbInMib),
      ];
    }
    case 'sqs-standard':
      return [
        {
          said: `${exact(perSecond)} messages a second fit`,
          because: 'a standard queue has no ceiling of its own',
          holds: true,
        },
        size(basis.number('sqs-standard.message-size') * kbInMib),
      ];
    case 'sns':
      return [
        rate(basis.number('sns.publish-rate'), 'topics of the account together take'),
        size(basis.number('sns.message-size')),
      ];
    case 'sns-fifo':
      return [
        rate(basis.number('sns-fifo.group-scope-rate'), 'FIFO topics of the account together take'),
        size(basis.number('sns-fifo.message-size')),
      ];
    case 'eventbridge':
      return [
        rate(basis.number('eventbridge.put-events-tps'), 'sent one by one, the account takes'),
        size(basis.number('eventbridge.event-size')),
      ];
    case 'kinesis-data-streams':
    case 'managed-flink':
      return [size(basis.number('kinesis-data-streams.record-size') * kbInMib)];
  }
}

export function boxes(
  choice: Choice,
  perSecond: number,
  messageKb: number,
  basis: Basis,
): Pick<Answer, 'put' | 'figures'> {
  const one = (service: string, params: Put['params'] = {}): Put => ({ service, params });
  switch (choice) {
    case 'managed-flink':
    case 'kinesis-data-streams': {
      const stream = { recordsPerSecond: perSecond, recordKb: messageKb, readers: 1, fanOut: false };
      const count = wholeShards(shardNeed(stream, basis).exact);
      const isTooLarge = count > basis.number('kinesis-data-streams.shard-quota');
      return {
        figures: [{ label: 'Shards for one reader', value: count, unit: 'shards' }],
        put: [
          one('kinesis-data-streams', isTooLarge ? {} : { shards: count }),
          ...(choice === 'managed-flink' ? [one('managed-flink')] : []),
        ],
      };
    }
    case 'sqs-fifo':
      return { figures: [], put: [one('sqs-fifo', { highThroughput: true })] };
    case 'sns':
      return { figures: [], put: [one('sns'), one('sqs-standard')] };
    case 'sns-fifo':
      return { figures: [], put: [one('sns-fifo'), one('sqs-fifo')] };
    default:
      return { figures: [], put: [one(choice)] };
  }
}
