import { sagemakerFeatureStoreFacts } from '../facts/sagemaker-feature-store.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** Feature records for models, read one at a time. */
export const sagemakerFeatureStore: ServiceDefinition = {
  id: 'sagemaker-feature-store',
  name: 'Feature Store',
  category: 'ai',
  role: 'store',
  aliases: ['feature-store'],
  params: {
    records: numberParam('Records stored', 'records', 10000000, [0, 10000000000], 'storage'),
  },
  facts: sagemakerFeatureStoreFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
