import { lambdaFacts } from '../facts/lambda.ts';
import {
  above,
  divide,
  fact,
  flow,
  is,
  isSet,
  million,
  multiply,
  param,
  perMonth,
  secondsPerMonth,
  subtract,
  unit,
} from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

const seconds = divide(param('avgDurationMs'), unit(1000, 'ms in a second'));
const memoryGb = divide(param('memoryMb'), unit(1024, 'MB in a GB'));
/** Invocations are the requests that arrive, and the retries of those that failed. */
const invocations = multiply(flow('requests'), param('errorRetryFactor'));
const running = multiply(invocations, seconds);
const gbSeconds = multiply(perMonth(invocations), seconds, memoryGb);

/** A function that runs once for each request that reaches it. */
export const lambda: ServiceDefinition = {
  id: 'lambda',
  name: 'Lambda',
  category: 'compute',
  role: 'relay',
  aliases: ['function', 'aws-lambda', 'lambda-function', 'fn'],
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
      unitUsd: fact('requests'),
    },
    {
      key: 'duration-arm64',
      label: 'Duration',
      unit: 'GB-seconds',
      on: 'in',
      quantity: gbSeconds,
      unitUsd: [
        { upTo: 7.5e9, unitUsd: fact('duration-arm-tier1') },
        { upTo: 18.75e9, unitUsd: fact('duration-arm-tier2') },
        { upTo: null, unitUsd: fact('duration-arm-tier3') },
      ],
      when: is('arch', 'arm64'),
    },
    {
      key: 'duration-x86',
      label: 'Duration',
      unit: 'GB-seconds',
      on: 'in',
      quantity: gbSeconds,
      unitUsd: [
        { upTo: 6e9, unitUsd: fact('duration-x86-tier1') },
        { upTo: 15e9, unitUsd: fact('duration-x86-tier2') },
        { upTo: null, unitUsd: fact('duration-x86-tier3') },
      ],
      when: is('arch', 'x86_64'),
    },
    {
      key: 'provisioned-concurrency',
      label: 'Provisioned concurrency',
      unit: 'GB-seconds',
      on: 'node',
      quantity: multiply(param('provisionedConcurrency'), memoryGb, secondsPerMonth),
      unitUsd: fact('provisioned-concurrency'),
      when: above('provisionedConcurrency', 0),
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
  ],
  card: [{ param: 'memoryMb' }, { param: 'avgDurationMs' }],
  latencyMs: param('avgDurationMs'),
  availability: fact('sla'),
  guideRank: guideRanks.lambda,
};
