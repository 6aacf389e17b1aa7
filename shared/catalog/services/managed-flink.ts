import { managedFlinkFacts } from '../facts/managed-flink.ts';
import {
  add,
  chunks,
  divide,
  fact,
  flow,
  hoursPerMonth,
  isSet,
  kbInMb,
  largest,
  multiply,
  param,
  smallest,
  subtract,
  when,
} from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

const kpus = chunks(param('parallelism'), param('parallelismPerKpu'));
/** Autoscaling holds more units for some hours of the month; the extra unit runs always. */
const peakKpus = when(
  isSet('peakParallelism'),
  largest(kpus, chunks(param('peakParallelism'), param('parallelismPerKpu'))),
  kpus,
);
const peakHours = smallest(param('peakHours'), hoursPerMonth);
const kpuHours = add(
  multiply(add(kpus, fact('orchestration-kpu')), hoursPerMonth),
  multiply(subtract(peakKpus, kpus), peakHours),
);

/** Runs Apache Flink jobs over a stream. */
export const managedFlink: ServiceDefinition = {
  id: 'managed-flink',
  name: 'Managed Flink',
  category: 'streaming',
  role: 'transformer',
  aliases: [
    'flink',
    'apache-flink',
    'kinesis-data-analytics',
    'kinesis-analytics',
    'kda',
    'managed-service-for-apache-flink',
    'amazon-managed-service-for-apache-flink',
    'msf',
  ],
  params: {
    parallelism: numberParam(
      'Parallelism',
      'tasks',
      2,
      [1, null],
      'how much input it takes; at most one task per shard works',
      { whole: true },
    ),
    parallelismPerKpu: numberParam('Tasks on a KPU', 'tasks', 1, [1, 8], '1 for jobs with state, 2 or more without', {
      whole: true,
    }),
    peakParallelism: numberParam(
      'Parallelism at the peak',
      'tasks',
      null,
      [1, null],
      'what autoscaling grows to; without it nothing scales',
      { whole: true },
    ),
    peakHours: numberParam('Hours at the peak', 'h a month', 0, [0, 744], 'billed at the peak parallelism'),
    outputRatio: numberParam('Out per record in', 'ratio', 1, [0, null], 'below 1 it aggregates, above 1 it splits'),
    stateGb: numberParam('State held', 'GB', 5, [0, null], 'snapshots are billed per GB and month'),
  },
  facts: managedFlinkFacts,
  limits: [
    {
      key: 'input-bytes',
      label: 'Data read',
      unit: 'MB/s',
      side: 'in',
      demand: divide(flow('kbPerSecond'), kbInMb),
      capacity: multiply(param('parallelism'), fact('mb-per-parallelism')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'parallelism',
      of: { param: 'parallelism', noun: 'tasks' },
    },
    {
      key: 'kpu-quota',
      label: 'KPUs of the application',
      unit: 'KPU',
      side: 'node',
      demand: peakKpus,
      capacity: fact('kpu-per-app'),
      growsWithLoad: false,
      soft: true,
      of: { noun: 'KPU' },
    },
  ],
  costs: [
    {
      key: 'kpu-hours',
      label: 'KPU-hours, with the extra one',
      unit: 'KPU-hours',
      on: 'shared',
      quantity: kpuHours,
      unitUsd: fact('kpu-hour'),
    },
    {
      key: 'snapshots',
      label: 'Snapshots',
      unit: 'GB-months',
      on: 'node',
      quantity: param('stateGb'),
      unitUsd: fact('durable-backup'),
    },
  ],
  card: [{ param: 'parallelism' }],
  latencyMs: fact('latency-p50'),
  availability: fact('sla'),
};
