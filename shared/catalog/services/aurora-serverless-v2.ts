import { auroraServerlessV2Facts } from '../facts/aurora-serverless-v2.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** Aurora whose capacity follows the load in half-ACU steps. */
export const auroraServerlessV2: ServiceDefinition = {
  id: 'aurora-serverless-v2',
  name: 'Aurora Serverless v2',
  category: 'database',
  role: 'store',
  aliases: ['aurora-serverless', 'aurora-serverless-2', 'rds-aurora-serverless'],
  params: {
    minAcu: numberParam('Minimum ACU', 'ACU', 0.5, [0, 256], 'floor cost'),
    avgAcu: numberParam('Average ACU', 'ACU', 2, [0, 256], 'what you pay'),
    maxAcu: numberParam('Maximum ACU', 'ACU', 16, [1, 256], 'ceiling: peak*1.3'),
    instances: numberParam('Writer and readers', 'writer', 2, [1, 16], 'each is billed', { whole: true }),
    storageGb: numberParam('Data', 'GB', 100, [10, 262144], 'as Aurora'),
  },
  facts: auroraServerlessV2Facts,
  limits: [],
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
