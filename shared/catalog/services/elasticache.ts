import { elasticacheFacts } from '../facts/elasticache.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** An in-memory cache: passes on what it cannot answer, and all writes. */
export const elasticache: ServiceDefinition = {
  id: 'elasticache',
  name: 'ElastiCache',
  category: 'cache',
  role: 'cache',
  aliases: [
    'redis',
    'valkey',
    'memcached',
    'cache',
    'amazon-elasticache',
    'elasticache-redis',
    'elasticache-for-redis',
    'redis-cache',
  ],
  params: {
    mode: choiceParam('Deployment', { node: 'node' }, 'node', 'node | serverless'),
    engine: choiceParam(
      'Engine',
      { valkey: 'valkey' },
      'valkey',
      'valkey | redis: Valkey nodes 20% and serverless 33% cheaper',
    ),
    nodeType: choiceParam(
      'Node type',
      { 'cache.r7g.large': 'cache.r7g.large' },
      'cache.r7g.large',
      'memory, network and price',
    ),
    shards: numberParam('Shards', 'shards', 1, [1, 500], 'splits memory and writes', { whole: true }),
    replicas: numberParam('Replicas per shard', 'replicas', 1, [0, 5], 'reads and failover', { whole: true }),
    dataGb: numberParam('Cached data', 'GB', 10, [0.1, null], 'must fit 75% of node memory'),
    hitRatio: numberParam('Hit ratio', 'ratio', 0.9, [0, 1], 'downstream = rate*(1-hit_ratio)'),
  },
  facts: elasticacheFacts,
  limits: [],
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
