import { sagemakerServerlessFacts } from '../facts/sagemaker-serverless.ts';
import { divide, fact, flow, kbInGib, multiply, param, perMonth, unit } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

const seconds = divide(param('msPerRequest'), unit(1000, 'ms in a second'));
const memoryGb = divide(param('memoryMb'), unit(1024, 'MB in a GB'));

/** A model endpoint that is paid per use and scales to zero. */
export const sagemakerServerless: ServiceDefinition = {
  id: 'sagemaker-serverless',
  name: 'SageMaker Serverless',
  category: 'ai',
  role: 'relay',
  aliases: ['sagemaker-serverless-inference'],
  params: {
    memoryMb: numberParam('Memory', 'MB', 2048, [1024, 6144], 'in steps of 1 GB; price of a second', { whole: true }),
    msPerRequest: numberParam('Time of a call', 'ms', 100, [1, 60_000], 'cost, and calls at once'),
    maxConcurrency: numberParam('Most calls at once', 'at once', 20, [1, 200], 'more are throttled', { whole: true }),
  },
  facts: sagemakerServerlessFacts,
  limits: [
    {
      key: 'concurrency',
      label: 'Calls at once',
      unit: 'calls',
      side: 'in',
      demand: multiply(flow('requests'), seconds),
      capacity: param('maxConcurrency'),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'maxConcurrency',
      of: { noun: 'calls' },
    },
    {
      key: 'call-time',
      label: 'Time of a call',
      unit: 's',
      side: 'node',
      demand: seconds,
      capacity: fact('timeout-s'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 's' },
    },
    {
      key: 'payload',
      label: 'Request size',
      unit: 'MB',
      side: 'in',
      demand: divide(multiply(flow('payloadKb'), flow('batch')), unit(1024, 'KB in a MB')),
      combine: 'largest',
      capacity: fact('payload-mb'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'MB' },
    },
  ],
  costs: [
    {
      key: 'gb-seconds',
      label: 'GB-seconds',
      unit: 'GB-seconds',
      on: 'in',
      quantity: multiply(perMonth(flow('requests')), seconds, memoryGb),
      unitUsd: fact('gb-second'),
      commitment: { of: 'sagemaker' },
    },
    {
      key: 'data-in',
      label: 'Data in',
      unit: 'GB',
      on: 'in',
      quantity: divide(perMonth(flow('kbPerSecond')), kbInGib),
      unitUsd: fact('data-gb'),
    },
    {
      key: 'data-out',
      label: 'Data out',
      unit: 'GB',
      on: 'in',
      quantity: divide(perMonth(multiply(flow('units'), flow('responseKb'))), kbInGib),
      unitUsd: fact('data-gb'),
    },
  ],
  card: [{ param: 'memoryMb' }, { param: 'msPerRequest' }],
  latencyMs: param('msPerRequest'),
  guideRank: guideRanks.sagemaker,
};
