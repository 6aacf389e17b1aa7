import { sagemakerFeatureStoreFacts } from '../facts/sagemaker-feature-store.ts';
import { chunks, divide, fact, flow, kbInGib, million, multiply, param, perMonth } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

const writeUnits = multiply(flow('writes'), chunks(param('recordKb'), fact('write-unit-kb')));
const readUnits = multiply(flow('reads'), chunks(param('recordKb'), fact('read-unit-kb')));

/** Feature records for models, read one at a time. */
export const sagemakerFeatureStore: ServiceDefinition = {
  id: 'sagemaker-feature-store',
  name: 'Feature Store',
  category: 'ai',
  role: 'store',
  aliases: ['feature-store'],
  params: {
    recordKb: numberParam('Record size', 'KB', 2, [0.1, 350], 'writes round up to 1 KB, reads to 4 KB'),
    records: numberParam('Records', 'records', 10_000_000, [0, 10_000_000_000], 'billed per GB and month', {
      whole: true,
    }),
  },
  facts: sagemakerFeatureStoreFacts,
  limits: [
    {
      key: 'writes',
      label: 'Records written, whole account',
      unit: 'requests/s',
      side: 'in',
      demand: divide(flow('writes'), flow('batch')),
      capacity: fact('tps-per-api'),
      shared: 'sagemaker-feature-store-writes',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'req/s' },
    },
    {
      key: 'reads',
      label: 'Records read, whole account',
      unit: 'requests/s',
      side: 'in',
      demand: divide(flow('reads'), flow('batch')),
      capacity: fact('tps-per-api'),
      shared: 'sagemaker-feature-store-reads',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'req/s' },
    },
    {
      key: 'record-size',
      label: 'Record size',
      unit: 'KB',
      side: 'node',
      demand: param('recordKb'),
      capacity: fact('record-kb'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'KB' },
    },
  ],
  costs: [
    {
      key: 'write-units',
      label: 'Write units',
      unit: 'million write units',
      on: 'in',
      quantity: divide(perMonth(writeUnits), million),
      unitUsd: fact('wru-million'),
    },
    {
      key: 'read-units',
      label: 'Read units',
      unit: 'million read units',
      on: 'in',
      quantity: divide(perMonth(readUnits), million),
      unitUsd: fact('rru-million'),
    },
    {
      key: 'storage',
      label: 'Stored',
      unit: 'GB-months',
      on: 'node',
      quantity: divide(multiply(param('records'), param('recordKb')), kbInGib),
      unitUsd: fact('storage-gb-month'),
    },
  ],
  card: [{ param: 'records' }, { param: 'recordKb' }],
  latencyMs: fact('latency-p50'),
  answerKb: param('recordKb'),
  guideRank: guideRanks.sagemaker,
};
