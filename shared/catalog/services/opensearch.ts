import { opensearchFacts } from '../facts/opensearch.ts';
import { add, chunks, fact, hoursPerMonth, is, multiply, not, param, pick, unit } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

const domain = is('mode', 'domain');
const copies = add(unit(1, 'primary'), param('replicas'));
const primaryShards = chunks(multiply(param('sourceGb'), fact('index-overhead')), param('shardGib'));
const heap = pick('instanceType', {
  't3.small.search': fact('heap-t3-small'),
  't3.medium.search': fact('heap-t3-medium'),
  'm6g.large.search': fact('heap-m6g-large'),
  'r6g.large.search': fact('heap-r6g-large'),
  'r7g.large.search': fact('heap-r7g-large'),
});

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
    mode: choiceParam(
      'Deployment',
      { domain: 'Domain of nodes', serverless: 'Serverless' },
      'domain',
      'nodes, or OCUs that are paid by the hour',
    ),
    instanceType: choiceParam(
      'Data node',
      {
        't3.small.search': 't3.small',
        't3.medium.search': 't3.medium',
        'm6g.large.search': 'm6g.large',
        'r6g.large.search': 'r6g.large',
        'r7g.large.search': 'r7g.large',
      },
      'r6g.large.search',
      'memory, shards and price',
    ),
    dataNodes: numberParam('Data nodes', 'nodes', 3, [1, 80], 'a multiple of the zones', { whole: true }),
    sourceGb: numberParam('Source data', 'GB', 100, [1, null], 'the index takes 1.45 times as much for each copy'),
    replicas: numberParam('Replicas', 'replicas', 1, [0, 2], 'copies beside the primary', { whole: true }),
    shardGib: numberParam('Shard size', 'GiB', 30, [10, 100], '10 to 30 for search, 30 to 50 for logs'),
    ocu: numberParam('OCUs', 'OCU', 2, [1, null], 'indexing and search together, when serverless'),
  },
  facts: opensearchFacts,
  limits: [
    {
      key: 'shards',
      label: 'Shards, by heap',
      unit: 'shards',
      side: 'node',
      demand: multiply(primaryShards, copies),
      capacity: multiply(param('dataNodes'), heap, fact('shards-per-heap')),
      growsWithLoad: false,
      soft: false,
      sizedBy: 'dataNodes',
      of: { noun: 'shards' },
      when: domain,
    },
    {
      key: 'domain-nodes',
      label: 'Data nodes',
      unit: 'nodes',
      side: 'node',
      demand: param('dataNodes'),
      capacity: fact('nodes-per-domain'),
      growsWithLoad: false,
      soft: true,
      of: { noun: 'nodes' },
      when: domain,
    },
  ],
  costs: [
    {
      key: 'node-hours',
      label: 'Node-hours',
      unit: 'node-hours',
      on: 'shared',
      quantity: multiply(param('dataNodes'), hoursPerMonth),
      unitUsd: pick('instanceType', {
        't3.small.search': fact('t3-small-search'),
        't3.medium.search': fact('t3-medium-search'),
        'm6g.large.search': fact('m6g-large-search'),
        'r6g.large.search': fact('r6g-large-search'),
        'r7g.large.search': fact('r7g-large-search'),
      }),
      when: domain,
    },
    {
      key: 'disk',
      label: 'Disk',
      unit: 'GB-months',
      on: 'node',
      quantity: multiply(param('sourceGb'), copies, fact('storage-factor')),
      unitUsd: fact('gp3'),
      when: domain,
    },
    {
      key: 'ocu-hours',
      label: 'OCU-hours',
      unit: 'OCU-hours',
      on: 'shared',
      quantity: multiply(param('ocu'), hoursPerMonth),
      unitUsd: fact('ocu-hour'),
      when: not(domain),
    },
    {
      key: 'serverless-storage',
      label: 'Stored',
      unit: 'GB-months',
      on: 'node',
      quantity: param('sourceGb'),
      unitUsd: fact('serverless-storage'),
      when: not(domain),
    },
  ],
  card: [
    { param: 'dataNodes', when: domain },
    { param: 'instanceType', when: domain },
    { param: 'ocu', when: not(domain) },
  ],
  latencyMs: fact('latency-p50'),
  availability: fact('sla'),
};
