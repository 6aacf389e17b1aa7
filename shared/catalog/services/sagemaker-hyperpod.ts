import { sagemakerHyperpodFacts } from '../facts/sagemaker-hyperpod.ts';
import { divide, fact, hoursPerMonth, multiply, param, pick, smallest, unit } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

const runsPerSecond = divide(param('runsPerDay'), unit(86_400, 'seconds in a day'));

/** A training cluster that reads a store. */
export const sagemakerHyperpod: ServiceDefinition = {
  id: 'sagemaker-hyperpod',
  name: 'SageMaker HyperPod',
  category: 'ai',
  role: 'query',
  aliases: ['hyperpod'],
  params: {
    instances: numberParam('Instances', 'nodes', 4, [1, 5000], 'billed while the cluster lives', { whole: true }),
    instance: choiceParam(
      'Instance',
      { 'ml.p4d.24xlarge': 'ml.p4d.24xlarge' },
      'ml.p4d.24xlarge',
      'price of an instance',
    ),
    hours: numberParam('Running', 'h a month', 100, [0, 744], 'life of the cluster'),
    runsPerDay: numberParam('Reads of the data a day', 'runs', 1, [0, null], 'its own clock: load does not change it'),
    gbScanned: numberParam('Read by a run', 'GB', 1000, [0, null], 'what the arrow from the store carries'),
  },
  facts: sagemakerHyperpodFacts,
  limits: [],
  costs: [
    {
      key: 'instance-hours',
      label: 'Instance-hours',
      unit: 'instance-hours',
      on: 'node',
      quantity: multiply(param('instances'), smallest(param('hours'), hoursPerMonth)),
      unitUsd: pick('instance', { 'ml.p4d.24xlarge': fact('ml-p4d-24xlarge-cluster') }),
    },
  ],
  card: [{ param: 'instances' }, { param: 'hours' }],
  guideRank: guideRanks.sagemaker,
  scan: { runsPerSecond, kbPerRun: multiply(param('gbScanned'), unit(1e6, 'KB in a GB')) },
};
