import { countedCost } from '../counted-cost.ts';
import { sagemakerRealtimeFacts } from '../facts/sagemaker-realtime.ts';
import {
  chunks,
  divide,
  fact,
  flow,
  hoursPerMonth,
  is,
  isSet,
  kbInGib,
  largest,
  multiply,
  param,
  perMonth,
  pick,
  sumIn,
  unit,
  when,
} from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

const seconds = divide(param('msPerRequest'), unit(1000, 'ms in a second'));
const one = unit(1, 'instance');
/** Instances that the average keeps at their target, in whole instances and at least the minimum. */
const instances = largest(
  param('minInstances'),
  chunks(divide(multiply(sumIn(flow('requests')), seconds), multiply(param('workers'), param('targetUtil'))), one),
);

/** A model endpoint on instances that are always on and follow the load. */
export const sagemakerRealtime: ServiceDefinition = {
  id: 'sagemaker-realtime',
  name: 'SageMaker endpoint',
  category: 'ai',
  role: 'relay',
  aliases: [
    'sagemaker',
    'sagemaker-endpoint',
    'amazon-sagemaker',
    'sagemaker-ai',
    'sagemaker-inference',
    'sagemaker-real-time',
    'sagemaker-real-time-inference',
    'ml-endpoint',
  ],
  params: {
    instance: choiceParam(
      'Instance',
      {
        'ml.t3.medium': 'ml.t3.medium',
        'ml.m5.large': 'ml.m5.large',
        'ml.m5.xlarge': 'ml.m5.xlarge',
        'ml.c5.xlarge': 'ml.c5.xlarge',
        'ml.g4dn.xlarge': 'ml.g4dn.xlarge',
        'ml.g5.2xlarge': 'ml.g5.2xlarge',
        'ml.g5.4xlarge': 'ml.g5.4xlarge',
      },
      'ml.g5.2xlarge',
      'price',
    ),
    minInstances: numberParam('Fewest instances', 'nodes', 2, [1, 1000], 'two for the SLA', { whole: true }),
    maxInstances: numberParam('Most instances', 'nodes', null, [1, null], 'where auto scaling stops', { whole: true }),
    msPerRequest: numberParam('Time of a call', 'ms', 20, [1, 60_000], 'what a worker takes'),
    workers: numberParam('Workers of an instance', 'workers', 4, [1, 64], 'calls that an instance answers at once', {
      whole: true,
    }),
    diskGb: numberParam('Disk of an instance', 'GB', 0, [0, null], 'billed by the month'),
    asynchronous: switchParam('Asynchronous', false, 'requests wait in a queue and may be far larger'),
    targetUtil: numberParam('Scaling target', 'ratio', 0.6, [0.1, 0.9], 'headroom that auto scaling keeps'),
  },
  facts: sagemakerRealtimeFacts,
  limits: [
    {
      key: 'workers',
      label: 'Calls at once, all instances',
      unit: 'calls',
      side: 'in',
      demand: multiply(flow('requests'), seconds),
      capacity: multiply(param('maxInstances'), param('workers')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'maxInstances',
      of: { param: 'maxInstances', noun: 'nodes' },
      when: isSet('maxInstances'),
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
      capacity: when(
        is('asynchronous', true),
        multiply(fact('async-payload-gb'), unit(1024, 'MB in a GB')),
        fact('payload-mb'),
      ),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'MB' },
    },
  ],
  costs: [
    {
      key: 'instance-hours',
      label: 'Instance-hours',
      unit: 'instance-hours',
      on: 'shared',
      quantity: multiply(instances, hoursPerMonth),
      unitUsd: pick('instance', {
        'ml.t3.medium': fact('ml-t3-medium'),
        'ml.m5.large': fact('ml-m5-large'),
        'ml.m5.xlarge': fact('ml-m5-xlarge'),
        'ml.c5.xlarge': fact('ml-c5-xlarge'),
        'ml.g4dn.xlarge': fact('ml-g4dn-xlarge'),
        'ml.g5.2xlarge': fact('ml-g5-2xlarge'),
        'ml.g5.4xlarge': fact('ml-g5-4xlarge'),
      }),
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
    countedCost({
      key: 'disk',
      label: 'Disks',
      unit: 'GB-months',
      param: 'diskGb',
      quantity: multiply(instances, param('diskGb')),
      unitUsd: fact('ebs-gb-month'),
    }),
  ],
  card: [{ param: 'instance' }, { param: 'minInstances' }],
  latencyMs: param('msPerRequest'),
  availability: fact('sla'),
  guideRank: guideRanks.sagemaker,
};
