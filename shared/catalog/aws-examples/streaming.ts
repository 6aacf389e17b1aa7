/** Streams, queues and buses. */
import { type AwsExample, exampleBoard, pages, perSecond } from './example.ts';

const kbInGb = 1024 * 1024;

export const streamingExamples: readonly AwsExample[] = [
  {
    id: 'kinesis-data-streams-enhanced-fan-out-two-consumers-on-ten',
    title: 'Two fan-out readers on ten shards for an hour',
    url: 'https://aws.amazon.com/kinesis/data-streams/faqs/',
    asOf: '2025-11',
    printedUsd: 0.3,
    usd: 0.3,
    lines: ['kinesis-data-streams.fan-out-hours'],
    board: exampleBoard({
      hours: 1,
      boxes: { stream: ['kinesis-data-streams', { shards: 10, consumers: 2, enhancedFanOut: true }] },
    }),
  },
  {
    id: 'kinesis-data-streams-provisioned-stream-100-records-s-of-35',
    title: 'A hundred records a second of 35 KB on four shards',
    url: 'http://aws.amazon.com/kinesis/pricing/',
    asOf: 'about 2016, prices as in 2026',
    printedUsd: 52.14,
    usd: 52.14,
    board: exampleBoard({
      hours: 31 * 24,
      boxes: {
        producers: ['client', { perSecond: 100, payloadKb: 35 }],
        stream: ['kinesis-data-streams', { shards: 4 }],
      },
      arrows: [['producers', 'stream']],
    }),
  },
  {
    id: 'kinesis-data-streams-provisioned-stream-2-shards-100-records-s',
    title: 'A hundred records a second of 1 KB on two shards',
    ...pages.gameAnalytics,
    printedUsd: 25.58,
    usd: 25.58,
    board: exampleBoard({
      boxes: {
        producers: ['client', { perSecond: 100, payloadKb: 1 }],
        stream: ['kinesis-data-streams', { shards: 2 }],
      },
      arrows: [['producers', 'stream']],
    }),
  },
  {
    id: 'kinesis-data-streams-additional-on-demand-consumer',
    title: 'One more reader of an on-demand stream',
    ...pages.gameAnalytics,
    printedUsd: 9.89,
    usd: 9.89,
    lines: ['kinesis-data-streams.data-out-not-drawn'],
    note: 'the example is about the reader alone',
    board: exampleBoard({
      boxes: {
        producers: ['client', { perSecond: perSecond(259_200_000), payloadKb: 1 }],
        stream: ['kinesis-data-streams', { mode: 'on-demand', consumers: 1 }],
      },
      arrows: [['producers', 'stream']],
    }),
  },
  {
    id: 'sqs-standard-sportsbook-queue-4-13m-requests',
    title: 'A queue with 4.13 million requests',
    ...pages.sportsbook,
    printedUsd: 1.65,
    usd: 1.65,
    board: exampleBoard({
      boxes: {
        bets: ['client', { perSecond: perSecond(4.13e6 / 3) }],
        queue: ['sqs-standard', { callsPerMessage: 3 }],
        worker: ['generic'],
      },
      arrows: [
        ['bets', 'queue'],
        ['queue', 'worker', { batch: 1 }],
      ],
    }),
  },
  {
    id: 'eventbridge-sportsbook-bus-1-785m-events',
    title: 'A bus with 1.785 million events',
    ...pages.sportsbook,
    printedUsd: 1.78,
    usd: 1.78,
    board: exampleBoard({
      boxes: { bets: ['client', { perSecond: perSecond(1.785e6) }], bus: ['eventbridge'] },
      arrows: [['bets', 'bus']],
    }),
  },
  {
    id: 'firehose-iceberg-delivery-direct-put-259-2-gb',
    title: '259.2 GB put into Iceberg tables',
    ...pages.gameAnalytics,
    printedUsd: 19.44,
    usd: 19.44,
    board: exampleBoard({
      boxes: {
        producers: ['client', { perSecond: perSecond(259.2 * kbInGb), payloadKb: 1 }],
        delivery: ['firehose', { destination: 'iceberg' }],
      },
      arrows: [['producers', 'delivery']],
    }),
  },
  {
    id: 'firehose-iceberg-delivery-kinesis-source-259-2-gb',
    title: '259.2 GB from Kinesis into Iceberg tables',
    ...pages.gameAnalytics,
    printedUsd: 11.67,
    usd: 11.67,
    lines: ['firehose.data-into-iceberg'],
    note: 'the example is about the delivery alone',
    board: exampleBoard({
      boxes: {
        producers: ['client', { perSecond: perSecond(259.2 * kbInGb), payloadKb: 1 }],
        stream: ['kinesis-data-streams'],
        delivery: ['firehose', { destination: 'iceberg' }],
      },
      arrows: [
        ['producers', 'stream'],
        ['stream', 'delivery'],
      ],
    }),
  },
  {
    id: 'managed-flink-medium-production-8-kpus-5-gb-snapshots',
    title: 'Flink on eight units with 5 GB of snapshots',
    ...pages.flink,
    printedUsd: 723,
    usd: 723,
    note: 'AWS prints whole dollars',
    board: exampleBoard({ boxes: { job: ['managed-flink', { parallelism: 8, stateGb: 5 }] } }),
  },
  {
    id: 'managed-flink-autoscaling-16-kpus-32-kpus-for-20',
    title: 'Flink on 16 units, on 32 for a fifth of the month',
    ...pages.flink,
    printedUsd: 1623,
    usd: 1623,
    note: 'AWS prints whole dollars',
    board: exampleBoard({
      boxes: { job: ['managed-flink', { parallelism: 16, peakParallelism: 32, peakHours: 146, stateGb: 60 }] },
    }),
  },
];
