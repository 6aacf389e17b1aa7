/**
 * Back-of-envelope questions. `formula` is a line of the calculator; `{SERVICE.KEY}` in it stands for that figure of the catalog. The answer
 * is never written down: it is what the line comes to.
 */
export interface Sum {
  /** Part of the card's id. */
  readonly key: string;
  readonly question: string;
  readonly formula: string;
  /** What a typed number without a unit is taken for, in the calculator's words; empty for a bare number. */
  readonly unit: string;
  readonly because: string;
}

export const sums: readonly Sum[] = [
  {
    key: 'billion-a-day',
    question: 'A billion events a day: how many a second on average?',
    formula: '1e9 events/day → events/s',
    unit: 'events/s',
    because: 'A day has 86,400 seconds: a million a day is about 12 a second.',
  },
  {
    key: 'seconds-a-day',
    question: 'How many seconds has a day?',
    formula: '1 day → s',
    unit: 's',
    because: 'For the head: about 10⁵.',
  },
  {
    key: 'seconds-a-month',
    question: 'How many seconds has a billed month of 730 hours?',
    formula: '1 month → s',
    unit: 's',
    because: 'For the head: 2.6 million.',
  },
  {
    key: 'gb-a-day',
    question: '10,000 events a second of 1 KB: how much data a day?',
    formula: '10e3 events/s × 1 KB → GB/day',
    unit: 'GB/day',
    because: '10 MB/s × 86,400 s.',
  },
  {
    key: 'mb-a-second-a-month',
    question: '1 MB a second: how much data a month?',
    formula: '1 MB/s → TB/month',
    unit: 'TB/month',
    because: '2.6 million seconds.',
  },
  {
    key: 'gigabit',
    question: 'A line of 1 Gbit/s: how many MB a second?',
    formula: '1 Gbit/s → MB/s',
    unit: 'MB/s',
    because: 'Eight bits to the byte.',
  },
  {
    key: 'terabyte-over-a-line',
    question: 'How long does 1 TB take over a full line of 1 Gbit/s?',
    formula: '1 TB / (1 Gbit/s) → h',
    unit: 'h',
    because: '8,000 seconds.',
  },
  {
    key: 'file-sync',
    question: '100 million people keep 10 files of 100 MB each: how much is that?',
    formula: '100e6 users × 10 files/user × 100 MB/file → PB',
    unit: 'PB',
    because: 'The guide’s file sync: 1 GB each.',
  },
  {
    key: 'concurrency',
    question: '1,000 requests a second of 200 ms each: how many functions run at once?',
    formula: '1000/s × 200 ms',
    unit: '',
    because: 'Little’s law: rate × time.',
  },
  {
    key: 'lambda-ceiling',
    question: 'The default concurrency of Lambda and runs of 100 ms: how many requests a second at most?',
    formula: '{lambda.concurrent-executions} / 100 ms → 1/s',
    unit: '/s',
    because: 'Little’s law, the other way round; it is also ten times the quota, which Lambda allows.',
  },
  {
    key: 'three-nines',
    question: '99.9% available: how many minutes a month may it be away?',
    formula: '0.001 × 1 month → min',
    unit: 'min',
    because: 'Each further nine is a tenth of it.',
  },
  {
    key: 'four-nines',
    question: '99.99% available: how many minutes a year may it be away?',
    formula: '0.0001 × 1 year → min',
    unit: 'min',
    because: 'A little less than an hour.',
  },
  {
    key: 'in-a-row',
    question: 'Three services of 99.9% in a row: how available is the path, in per cent?',
    formula: '100 × 0.999^3',
    unit: '',
    because: 'What all must answer multiplies; the losses nearly add up.',
  },
  {
    key: 'side-by-side',
    question: 'Two regions of 99% that fail on their own: how available are they together, in per cent?',
    formula: '100 × (1 - 0.01^2)',
    unit: '',
    because: 'Only when both are away at once is anything gone, if the change-over takes no time.',
  },
  {
    key: 'shard-month',
    question: '12 Kinesis shards for a month of 730 hours: how much, records not counted?',
    formula: '12 × 730 × $1 × {kinesis-data-streams.shard-hour}',
    unit: '$',
    because: 'The guide counts 720 hours, and leaves the records out.',
  },
  {
    key: 'put-units-month',
    question: 'A billion records of 1 KB a day into Kinesis: what do the records cost a month?',
    formula: '1e9 × 730 / 24 × $1 × {kinesis-data-streams.put-payload-unit} / 1e6',
    unit: '$',
    because: 'Each record is a unit of 25 KB, however small: the larger part of the bill.',
  },
  {
    key: 'write-units',
    question: '500 writes a second of 2.5 KB: how many DynamoDB write units a second?',
    formula: '500 × 3',
    unit: '',
    because: 'Each write rounds up to whole KB.',
  },
  {
    key: 'read-units',
    question: '10,000 strongly consistent reads a second of 6 KB: how many DynamoDB read units a second?',
    formula: '10000 × 2',
    unit: '',
    because: 'Each read rounds up to 4 KB; eventually consistent they take half.',
  },
  {
    key: 'on-demand-month',
    question: '1,000 writes a second of 1 KB to DynamoDB on-demand: how much a month?',
    formula: '1000/s × 1 month × $1 × {dynamodb.on-demand-write} / 1e6',
    unit: '$',
    because: '2,628 million writes.',
  },
  {
    key: 'million-writes',
    question: 'A million writes a second of 1 KB: over how many DynamoDB partitions at least?',
    formula: '1e6 / {dynamodb.partition-write-units}',
    unit: '',
    because: 'And 25 times the default quota of a table.',
  },
  {
    key: 'cache-misses',
    question: 'A cache answers 95% of 100,000 reads a second: how many reach the database?',
    formula: '100e3/s × 0.05 → 1/s',
    unit: '/s',
    because: 'At 90% it would be twice as many: the misses count, not the hits.',
  },
  {
    key: 'nat-month',
    question: '10 TB a month through a NAT gateway: what does it charge for the volume?',
    formula: '10000 × $1 × {nat-gateway.data}',
    unit: '$',
    because: 'A gateway endpoint to S3 or DynamoDB would be free.',
  },
  {
    key: 'vectors',
    question: '10 million vectors of 1,024 dimensions of four bytes: how much data?',
    formula: '10e6 × 1024 × 4 B → GB',
    unit: 'GB',
    because: '4 KB a vector.',
  },
  {
    key: 'answer-time',
    question: 'A larger model writes 300 tokens: how long until the last one?',
    formula: '{bedrock.first-token} ms + 300 / ({bedrock.token-rate}/s) → s',
    unit: 's',
    because: 'Time to the first token, then token by token; a stream shows the first at once.',
  },
  {
    key: 'reconnect',
    question: 'A million devices reconnect to API Gateway’s WebSockets at the default rate: how long does it take?',
    formula: '1e6 / ({api-gateway-websocket.new-connections-per-s}/s) → min',
    unit: 'min',
    because: 'So they come back spread over time, or the quota is raised.',
  },
  {
    key: 'video',
    question: 'Two hours of video at 5 Mbit/s: how much data?',
    formula: '5 Mbit/s × 2 h → GB',
    unit: 'GB',
    because: '0.6 MB a second.',
  },
  {
    key: 'retention',
    question: 'A stream of 10 MB/s keeps seven days: how much does it hold?',
    formula: '10 MB/s × 7 days → TB',
    unit: 'TB',
    because: 'About 0.86 TB a day.',
  },
];
