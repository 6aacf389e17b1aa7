import { auroraServerlessV2Facts } from '../facts/aurora-serverless-v2.ts';
import {
  divide,
  fact,
  flow,
  hoursPerMonth,
  is,
  largest,
  million,
  multiply,
  not,
  param,
  perMonth,
  unit,
  when,
} from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

const optimized = is('storageConfig', 'io-optimized');

/** Aurora whose capacity follows the load in half-ACU steps. */
export const auroraServerlessV2: ServiceDefinition = {
  id: 'aurora-serverless-v2',
  name: 'Aurora Serverless v2',
  category: 'database',
  role: 'store',
  aliases: ['aurora-serverless', 'aurora-serverless-2', 'rds-aurora-serverless'],
  params: {
    minAcu: numberParam('Least capacity', 'ACU', 0.5, [0, 256], 'what is paid when idle; 0 pauses'),
    avgAcu: numberParam('Average capacity', 'ACU', 2, [0, 256], 'what is paid'),
    maxAcu: numberParam('Most capacity', 'ACU', 16, [1, 256], 'the ceiling; a third above the peak'),
    instances: numberParam('Writer and readers', 'nodes', 2, [1, 16], 'each is billed', { whole: true }),
    storageConfig: choiceParam(
      'Storage',
      { standard: 'Standard', 'io-optimized': 'I/O-Optimized' },
      'standard',
      'I/O-Optimized pays when I/O is over a quarter of the bill',
    ),
    ioPerRequest: numberParam('I/Os of a request', 'I/O', 2, [0, null], 'drives the I/O charge of Standard', {
      source: 'a starting value: the page cache answers many reads',
    }),
    storageGb: numberParam('Stored', 'GB', 100, [10, 262_144], 'billed on use; grows by itself'),
  },
  facts: auroraServerlessV2Facts,
  limits: [
    {
      key: 'capacity',
      label: 'Average capacity',
      unit: 'ACU',
      side: 'node',
      demand: param('avgAcu'),
      capacity: param('maxAcu'),
      growsWithLoad: false,
      soft: false,
      sizedBy: 'maxAcu',
      of: { param: 'maxAcu', noun: 'ACU' },
    },
    {
      key: 'volume-size',
      label: 'Size of the volume',
      unit: 'TB',
      side: 'node',
      demand: divide(param('storageGb'), unit(1024, 'GB in a TB')),
      capacity: fact('storage-max'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'TB' },
    },
  ],
  costs: [
    {
      key: 'acu-hours',
      label: 'ACU-hours',
      unit: 'ACU-hours',
      on: 'shared',
      quantity: multiply(largest(param('avgAcu'), param('minAcu')), param('instances'), hoursPerMonth),
      unitUsd: when(optimized, fact('acu-hour-io-optimized'), fact('acu-hour')),
    },
    {
      key: 'storage',
      label: 'Storage',
      unit: 'GB-months',
      on: 'node',
      quantity: param('storageGb'),
      unitUsd: when(optimized, fact('storage-io-optimized'), fact('storage-standard')),
    },
    {
      key: 'io-requests',
      label: 'I/O requests',
      unit: 'million I/Os',
      on: 'in',
      quantity: divide(perMonth(multiply(flow('units'), param('ioPerRequest'))), million),
      unitUsd: fact('io-requests'),
      when: not(optimized),
    },
  ],
  card: [{ param: 'avgAcu' }, { param: 'maxAcu' }],
  latencyMs: fact('latency-p50'),
  availability: fact('sla'),
};
