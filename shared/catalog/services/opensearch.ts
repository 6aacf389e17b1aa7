import { opensearchFacts } from '../facts/opensearch.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** A search index over a copy of the data. */
export const opensearch: ServiceDefinition = {
  id: 'opensearch',
  name: 'OpenSearch',
  category: 'search',
  role: 'store',
  aliases: [
    'amazon-opensearch',
    'opensearch-service',
    'amazon-opensearch-service',
    'elasticsearch',
    'elastic',
    'opensearch-serverless',
    'search-index',
  ],
  params: {
    mode: choiceParam('Deployment', { domain: 'domain' }, 'domain', 'domain | serverless'),
    sourceGb: numberParam('Source data', 'GB', 100, [1, null], 'storage = source*(1+replicas)*1.45'),
    replicas: numberParam('Replicas', 'replicas', 1, [0, 2], '2 with Multi-AZ with Standby', { whole: true }),
    dataNodes: numberParam('Data nodes', 'data', 3, [1, 80], 'multiple of AZs', { whole: true }),
    instanceType: choiceParam(
      'Data instance',
      { 'r6g.large.search': 'r6g.large.search' },
      'r6g.large.search',
      'heap = half of RAM, at most 32 GiB',
    ),
    shardGib: numberParam('Target shard size', 'GiB', 30, [10, 100], '10-30 search, 30-50 logs'),
    ocu: numberParam('OCUs (serverless)', 'OCU', 2, [1, null], 'indexing + search'),
  },
  facts: opensearchFacts,
  limits: [],
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
