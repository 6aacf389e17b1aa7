import { daxFacts } from '../facts/dax.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** A write-through cache in front of a DynamoDB table. */
export const dax: ServiceDefinition = {
  id: 'dax',
  name: 'DAX',
  category: 'cache',
  role: 'cache',
  aliases: ['dynamodb-accelerator', 'amazon-dax', 'dynamodb-dax'],
  params: {
    nodes: numberParam('Nodes', 'nodes', 3, [1, 11], 'one primary and up to ten replicas', { whole: true }),
    nodeType: choiceParam(
      'Node type',
      { 'dax.r5.large': 'dax.r5.large' },
      'dax.r5.large',
      'sets price, memory and throughput',
    ),
    hitRatio: numberParam('Read hit ratio', 'ratio', 0.8, [0, 1], 'reads passed on = reads*(1-hit_ratio)'),
  },
  facts: daxFacts,
  limits: [],
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
