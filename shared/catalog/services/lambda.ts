import { countedCost } from '../counted-cost.ts';
import { lambdaFacts } from '../facts/lambda.ts';
import {
  above,
  all,
  divide,
  fact,
  flow,
  hoursPerMonth,
  is,
  isSet,
  largest,
  million,
  multiply,
  not,
  param,
  perMonth,
  pick,
  secondsPerMonth,
  smallest,
  subtract,
  sumIn,
  unit,
  when,
} from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

const seconds = divide(param('avgDurationMs'), unit(1000, 'ms in a second'));
const memoryGb = divide(param('memoryMb'), unit(1024, 'MB in a GB'));
/** Invocations are the requests that arrive, and the retries of those that failed. */
const invocations = multiply(flow('requests'), param('errorRetryFactor'));
const running = multiply(invocations, seconds);
const gbSeconds = multiply(perMonth(invocations), seconds, memoryGb);
const atEdge = is('atEdge', true);
const snapStart = is('snapStart', true);
const provisioned = above('provisionedConcurrency', 0);
const provisionedHours = when(
  isSet('provisionedHours'),
  smallest(param('provisionedHours'), hoursPerMonth),
  hoursPerMonth,
);
/** Part of the runs that find a provisioned function: as many as it holds at once, for the hours that it is on. */
const insideProvisioned = when(
  isSet('provisionedShare'),
  param('provisionedShare'),
  multiply(
    smallest(unit(1, 'all runs'), divide(param('provisionedConcurrency'), sumIn(running))),
    divide(provisionedHours, hoursPerMonth),
  ),
);
const onDemandSeconds = when(
  provisioned,
  multiply(gbSeconds, subtract(unit(1, 'all runs'), insideProvisioned)),
  gbSeconds,
);
/** MB of an answer that its price does not include. */
const streamedMb = largest(
  unit(0, 'nothing'),
  subtract(divide(flow('responseKb'), unit(1024, 'KB in a MB')), fact('streaming-included')),
);

/** A function that runs once for each request that reaches it. */
export const lambda: ServiceDefinition = {
  id: 'lambda',
  name: 'Lambda',
  category: 'compute',
  role: 'relay',
  aliases: ['function', 'aws-lambda', 'lambda-function', 'fn', 'lambda-edge', 'lambda@edge'],
  params: {
    memoryMb: numberParam('Memory', 'MB', 1024, [128, 10_240], 'sets the CPU share and the price of a second', {
      whole: true,
    }),
    avgDurationMs: numberParam('Duration', 'ms', 100, [1, 900_000], 'drives functions at once and cost'),
    arch: choiceParam('Processor', { arm64: 'arm64', x86_64: 'x86_64' }, 'arm64', 'an arm64 second is 20% cheaper'),
    regionConcurrencyLimit: numberParam(
      'Account quota',
      'at once',
      1000,
      [10, null],
      'shared by all functions of the region',
      {
        whole: true,
        source: 'concurrent-executions',
      },
    ),
    reservedConcurrency: numberParam('Reserved', 'at once', null, [0, null], 'caps and guarantees this function', {
      whole: true,
    }),
    provisionedConcurrency: numberParam('Provisioned', 'at once', 0, [0, null], 'no cold starts; billed while idle', {
      whole: true,
    }),
    provisionedHours: numberParam(
      'Provisioned for',
      'h a month',
      null,
      [0, 744],
      'hours that it is switched on; without it all of them',
    ),
    provisionedShare: numberParam(
      'Runs that find it',
      'ratio',
      null,
      [0, 1],
      'their seconds are cheaper; without it as many as it holds at once',
    ),
    snapStart: switchParam('SnapStart', false, 'starts from a kept snapshot, billed for Python and .NET'),
    snapStartVersions: numberParam(
      'Versions kept',
      'versions',
      1,
      [1, null],
      'each snapshot is billed while it is kept',
      {
        whole: true,
      },
    ),
    coldStartShare: numberParam(
      'Runs that start cold',
      'ratio',
      0.01,
      [0, 1],
      'each restores the snapshot when SnapStart is on',
      { source: 'a starting value: AWS says under 1% for steady traffic' },
    ),
    responseStreaming: switchParam('Stream answers', false, 'an answer may pass 6 MB; what is beyond is billed'),
    eventPollers: numberParam(
      'Provisioned pollers',
      'pollers',
      0,
      [0, null],
      'read a queue or Kafka faster; billed by the hour, on average',
    ),
    eventPollerKind: choiceParam('Pollers read', { sqs: 'SQS', kafka: 'Kafka' }, 'sqs', 'price of a poller'),
    atEdge: switchParam('At the edge', false, 'Lambda@Edge: prices of its own, without volume discount'),
    ephemeralMb: numberParam('Disk', 'MB', 512, [512, 10_240], 'billed above 512 MB', { whole: true }),
    errorRetryFactor: numberParam('Runs per event', '×', 1, [1, 3], 'failed asynchronous events run again'),
  },
  facts: lambdaFacts,
  limits: [
    {
      key: 'concurrency',
      label: 'Functions at once, whole account',
      unit: 'runs',
      side: 'in',
      demand: running,
      capacity: param('regionConcurrencyLimit'),
      shared: 'lambda-concurrency',
      growsWithLoad: true,
      soft: true,
      sizedBy: 'regionConcurrencyLimit',
      of: { noun: 'runs' },
    },
    {
      key: 'reserved-concurrency',
      label: 'Functions at once, reserved',
      unit: 'runs',
      side: 'in',
      demand: running,
      capacity: param('reservedConcurrency'),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'reservedConcurrency',
      of: { noun: 'runs' },
      when: isSet('reservedConcurrency'),
    },
    {
      key: 'account-requests',
      label: 'Requests a second, whole account',
      unit: 'requests/s',
      side: 'in',
      demand: invocations,
      capacity: multiply(param('regionConcurrencyLimit'), fact('account-rps')),
      shared: 'lambda-requests',
      growsWithLoad: true,
      soft: true,
      sizedBy: 'regionConcurrencyLimit',
      of: { noun: 'req/s' },
    },
    {
      key: 'timeout',
      label: 'Run time',
      unit: 's',
      side: 'node',
      demand: seconds,
      capacity: fact('timeout'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 's' },
    },
    {
      key: 'payload',
      label: 'Synchronous request size',
      unit: 'KB',
      side: 'in',
      demand: multiply(flow('payloadKb'), flow('batch')),
      combine: 'largest',
      capacity: multiply(fact('payload-sync'), unit(1024, 'KB in a MB')),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'KB' },
    },
  ],
  costs: [
    {
      key: 'requests',
      label: 'Requests',
      unit: 'million requests',
      on: 'in',
      quantity: divide(perMonth(invocations), million),
      unitUsd: when(atEdge, fact('edge-requests'), fact('requests')),
    },
    {
      key: 'duration-arm64',
      label: 'Duration',
      unit: 'GB-seconds',
      on: 'in',
      quantity: onDemandSeconds,
      unitUsd: [
        { upTo: 7.5e9, unitUsd: fact('duration-arm-tier1') },
        { upTo: 18.75e9, unitUsd: fact('duration-arm-tier2') },
        { upTo: null, unitUsd: fact('duration-arm-tier3') },
      ],
      when: all(not(atEdge), is('arch', 'arm64')),
      commitment: { of: 'lambda' },
    },
    {
      key: 'duration-x86',
      label: 'Duration',
      unit: 'GB-seconds',
      on: 'in',
      quantity: onDemandSeconds,
      unitUsd: [
        { upTo: 6e9, unitUsd: fact('duration-x86-tier1') },
        { upTo: 15e9, unitUsd: fact('duration-x86-tier2') },
        { upTo: null, unitUsd: fact('duration-x86-tier3') },
      ],
      when: all(not(atEdge), is('arch', 'x86_64')),
      commitment: { of: 'lambda' },
    },
    {
      key: 'duration-edge',
      label: 'Duration at the edge',
      unit: 'GB-seconds',
      on: 'in',
      quantity: gbSeconds,
      unitUsd: fact('edge-duration'),
      when: atEdge,
    },
    {
      key: 'duration-provisioned',
      label: 'Duration inside provisioned concurrency',
      unit: 'GB-seconds',
      on: 'in',
      quantity: multiply(gbSeconds, insideProvisioned),
      unitUsd: fact('provisioned-duration'),
      when: all(not(atEdge), provisioned),
      commitment: { of: 'lambda' },
    },
    {
      key: 'provisioned-concurrency',
      label: 'Provisioned concurrency',
      unit: 'GB-seconds',
      on: 'node',
      quantity: multiply(param('provisionedConcurrency'), memoryGb, provisionedHours, unit(3600, 'seconds in an hour')),
      unitUsd: fact('provisioned-concurrency'),
      when: all(not(atEdge), provisioned),
      commitment: { of: 'lambda' },
    },
    {
      key: 'disk',
      label: 'Disk above 512 MB',
      unit: 'GB-seconds',
      on: 'in',
      quantity: multiply(
        divide(subtract(param('ephemeralMb'), unit(512, 'MB included')), unit(1024, 'MB in a GB')),
        perMonth(invocations),
        seconds,
      ),
      unitUsd: fact('ephemeral-storage'),
      when: above('ephemeralMb', 512),
    },
    {
      key: 'snapshots',
      label: 'Snapshots kept',
      unit: 'GB-seconds',
      on: 'node',
      quantity: multiply(param('snapStartVersions'), memoryGb, secondsPerMonth),
      unitUsd: fact('snapstart-cache'),
      when: snapStart,
    },
    {
      key: 'restores',
      label: 'Snapshots restored',
      unit: 'GB',
      on: 'in',
      quantity: multiply(perMonth(invocations), param('coldStartShare'), memoryGb),
      unitUsd: fact('snapstart-restore'),
      when: snapStart,
    },
    {
      key: 'streamed',
      label: 'Answers streamed beyond what is included',
      unit: 'GB',
      on: 'in',
      quantity: multiply(perMonth(flow('units')), divide(streamedMb, unit(1024, 'MB in a GB'))),
      unitUsd: fact('response-streaming'),
      when: is('responseStreaming', true),
    },
    countedCost({
      key: 'pollers',
      label: 'Provisioned pollers',
      unit: 'poller-hours',
      param: 'eventPollers',
      quantity: multiply(param('eventPollers'), hoursPerMonth),
      unitUsd: pick('eventPollerKind', { sqs: fact('sqs-esm-epu'), kafka: fact('kafka-esm-epu') }),
    }),
  ],
  card: [{ param: 'memoryMb' }, { param: 'avgDurationMs' }],
  latencyMs: param('avgDurationMs'),
  availability: fact('sla'),
  guideRank: guideRanks.lambda,
};
