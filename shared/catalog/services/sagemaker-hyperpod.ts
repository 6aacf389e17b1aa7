import { sagemakerHyperpodFacts } from '../facts/sagemaker-hyperpod.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** A training cluster that reads a store. */
export const sagemakerHyperpod: ServiceDefinition = {
  id: 'sagemaker-hyperpod',
  name: 'SageMaker HyperPod',
  category: 'ai',
  role: 'query',
  aliases: ['hyperpod'],
  params: {
    instances: numberParam('Cluster instances', 'cluster', 4, [1, 5000], 'cost', { whole: true }),
    instance: choiceParam('Type', { 'ml.p4d.24xlarge': 'ml.p4d.24xlarge' }, 'ml.p4d.24xlarge', 'price'),
    hours: numberParam('Hours per month', 'h', 100, [0, 730], 'cost'),
  },
  facts: sagemakerHyperpodFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
