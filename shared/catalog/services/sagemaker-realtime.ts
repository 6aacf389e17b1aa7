import { sagemakerRealtimeFacts } from '../facts/sagemaker-realtime.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** A model endpoint on instances that are always on. */
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
    'ml-endpoint',
  ],
  params: {
    msPerRequest: numberParam('Model time per request per worker', 'ms', 20, [1, 60000], 'throughput per instance'),
    workers: numberParam('Parallel workers per instance', 'workers', 4, [1, 64], 'throughput'),
    targetUtilization: numberParam('Target utilisation', 'ratio', 0.6, [0.1, 0.9], 'headroom'),
    instance: choiceParam('Instance type', { 'ml.g5.2xlarge': 'ml.g5.2xlarge' }, 'ml.g5.2xlarge', 'price'),
    minInstances: numberParam('Minimum instances', 'minimum', 2, [1, 1000], 'SLA needs more than one', { whole: true }),
  },
  facts: sagemakerRealtimeFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
