import { sagemakerServerlessFacts } from '../facts/sagemaker-serverless.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** A model endpoint that is paid per use and scales to zero. */
export const sagemakerServerless: ServiceDefinition = {
  id: 'sagemaker-serverless',
  name: 'SageMaker Serverless',
  category: 'ai',
  role: 'relay',
  aliases: ['sagemaker-serverless-inference'],
  params: {
    msPerRequest: numberParam('Time per request', 'ms', 100, [1, 60000], 'cost and concurrency'),
    memoryMb: numberParam('Memory', 'MB', 2048, [1024, 6144], 'price band, 1 GB steps'),
    maxConcurrency: numberParam('Max concurrency', 'max', 20, [1, 200], 'limit', { whole: true }),
  },
  facts: sagemakerServerlessFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
