import type { FactSheet } from '../fact.ts';

/** Figures of Amazon ElastiCache (Valkey / Redis OSS), each with where it was read. */
export const elasticacheFacts = {
  'usable-memory': {
    label: 'Usable memory',
    unit: 'fraction',
    aws: {
      value: 0.75,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-elasticache/references/migration/sizing-assessment.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'of node memory; per node (reserved-memory-percent 25)',
  },
  connections: {
    label: 'Connections',
    unit: 'connections',
    aws: {
      value: 65000,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-elasticache/references/setup/serverless-vs-node.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'client connections; per node, and per serverless cache',
  },
  'nodes-per-cluster': {
    label: 'Nodes per cluster',
    unit: 'nodes',
    aws: {
      value: 90,
      url: 'github:awsdocs/amazon-elasticache-docs@7ed0a8ac051d:doc_source/redis/quota-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per cluster-mode cluster and type (default; up to 500 shards on request)',
  },
  'nodes-per-shard': {
    label: 'Nodes per shard',
    unit: 'nodes',
    aws: {
      value: 6,
      url: 'github:awsdocs/amazon-elasticache-docs@7ed0a8ac051d:doc_source/redis/quota-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: '1 primary + 5 replicas; per shard',
  },
  'nodes-per-region': {
    label: 'Nodes per region',
    unit: 'nodes',
    aws: {
      value: 300,
      url: 'github:awsdocs/amazon-elasticache-docs@7ed0a8ac051d:doc_source/redis/quota-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per account per Region',
  },
  'serverless-storage': {
    label: 'Serverless storage',
    unit: 'GiB',
    aws: {
      value: 5000,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-elasticache/references/setup/serverless-vs-node.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per serverless cache',
  },
  'serverless-ecpu': {
    label: 'Serverless ecpu',
    unit: 'ECPU/s',
    aws: {
      value: 15000000,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-elasticache/references/setup/serverless-vs-node.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per serverless cache',
  },
  'serverless-slot-ecpu': {
    label: 'Serverless slot ecpu',
    unit: 'ECPU/s',
    aws: {
      value: 30000,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-elasticache/references/setup/serverless-vs-node.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: '90,000 with reads from replica; per hash slot',
  },
  'serverless-slot-storage': {
    label: 'Serverless slot storage',
    unit: 'GiB',
    aws: {
      value: 32,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-elasticache/references/setup/serverless-vs-node.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per hash slot',
  },
  'cache-t4g-micro': {
    label: 'Cache.t4g.micro',
    unit: 'USD per node-hour',
    aws: {
      value: 0.016,
      url: 'github:vantage-sh/ec2instances.info@9be96a42^:www/cache/instances.json',
      asOf: '2022-03-04',
    },
    confidence: 'high',
    note: 'Redis OSS (Valkey 0.0128)',
  },
  'cache-t3-micro': {
    label: 'Cache.t3.micro',
    unit: 'USD per node-hour',
    aws: {
      value: 0.017,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'Redis OSS; ElastiCache table',
  },
  'cache-t3-small': {
    label: 'Cache.t3.small',
    unit: 'USD per node-hour',
    aws: {
      value: 0.034,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'Redis OSS; ElastiCache table',
  },
  'cache-t3-medium': {
    label: 'Cache.t3.medium',
    unit: 'USD per node-hour',
    aws: {
      value: 0.068,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'Redis OSS; ElastiCache table',
  },
  'cache-t4g-medium': {
    label: 'Cache.t4g.medium',
    unit: 'USD per node-hour',
    aws: {
      value: 0.065,
      url: 'github:vantage-sh/ec2instances.info@9be96a42^:www/cache/instances.json',
      asOf: '2022-03-04',
    },
    confidence: 'high',
    note: 'Redis OSS (3.09 GiB)',
  },
  'cache-m6g-large': {
    label: 'Cache.m6g.large',
    unit: 'USD per node-hour',
    aws: {
      value: 0.149,
      url: 'github:vantage-sh/ec2instances.info@9be96a42^:www/cache/instances.json',
      asOf: '2022-03-04',
    },
    confidence: 'high',
    note: 'Redis OSS (6.38 GiB)',
  },
  'cache-r6g-large': {
    label: 'Cache.r6g.large',
    unit: 'USD per node-hour',
    aws: {
      value: 0.206,
      url: 'github:vantage-sh/ec2instances.info@9be96a42^:www/cache/instances.json',
      asOf: '2022-03-04',
    },
    confidence: 'high',
    note: 'Redis OSS (13.07 GiB)',
  },
  'cache-r6g-xlarge': {
    label: 'Cache.r6g.xlarge',
    unit: 'USD per node-hour',
    aws: {
      value: 0.411,
      url: 'github:vantage-sh/ec2instances.info@9be96a42^:www/cache/instances.json',
      asOf: '2022-03-04',
    },
    confidence: 'high',
    note: 'Redis OSS (26.32 GiB)',
  },
  'cache-r7g-large-valkey': {
    label: 'Cache.r7g.large.valkey',
    unit: 'USD per node-hour',
    aws: {
      value: 0.1752,
      url: 'archived public copy and 63527863072 (AWS pricing page read 2026-07/08)',
      asOf: '2026-07',
    },
    confidence: 'medium',
    note: 'Valkey (0.8 x Redis OSS); Valkey = 0.8 x Redis OSS; Redis OSS rate confirmed in public price-list copies; AWS states that node-based Valkey is 20% lower',
  },
  'cache-r7g-large': {
    label: 'Cache.r7g.large',
    unit: 'USD per node-hour',
    aws: {
      value: 0.219,
      url: 'archived public copy and 63527863072 (AWS pricing page read 2026-07/08)',
      asOf: '2026-07',
    },
    confidence: 'medium',
    note: 'Redis OSS; was in the unit text of the Valkey entry',
  },
  'cache-m7g-large-valkey': {
    label: 'Cache.m7g.large.valkey',
    unit: 'USD per node-hour',
    aws: {
      value: 0.1264,
      url: 'archived public copy and 63527863072 (AWS pricing page read 2026-07/08)',
      asOf: '2026-07',
    },
    confidence: 'medium',
    note: 'Valkey (0.8 x Redis OSS); Redis OSS rate confirmed in public price-list copies; AWS states that node-based Valkey is 20% lower',
  },
  'cache-m7g-large': {
    label: 'Cache.m7g.large',
    unit: 'USD per node-hour',
    aws: {
      value: 0.158,
      url: 'archived public copy and 63527863072 (AWS pricing page read 2026-07/08)',
      asOf: '2026-07',
    },
    confidence: 'medium',
    note: 'Redis OSS; was in the unit text of the Valkey entry',
  },
  'serverless-valkey-storage': {
    label: 'Serverless valkey storage',
    unit: 'USD per GB-hour',
    aws: {
      value: 0.084,
      url: 'archived public copy and 63527863072 (AWS pricing page read 2026-07/08)',
      asOf: '2026-07',
    },
    confidence: 'medium',
    note: '100 MB minimum; AWS repo confirms about 6 USD a month minimum = 0.1*0.084*730 = 6.13',
  },
  'serverless-valkey-ecpu': {
    label: 'Serverless valkey ecpu',
    unit: 'USD per million ECPU',
    aws: {
      value: 0.0023,
      url: 'archived public copy and 63527863072 (AWS pricing page read 2026-07/08)',
      asOf: '2026-07',
    },
    confidence: 'medium',
  },
  'serverless-redis-storage': {
    label: 'Serverless redis storage',
    unit: 'USD per GB-hour',
    aws: {
      value: 0.125,
      url: 'archived public copy and 63527863072 (AWS pricing page read 2026-07/08)',
      asOf: '2026-07',
    },
    confidence: 'medium',
    note: '1 GB minimum',
  },
  'serverless-redis-ecpu': {
    label: 'Serverless redis ecpu',
    unit: 'USD per million ECPU',
    aws: {
      value: 0.0034,
      url: 'archived public copy and 63527863072 (AWS pricing page read 2026-07/08)',
      asOf: '2026-07',
    },
    confidence: 'medium',
  },
  backup: {
    label: 'Backup',
    unit: 'USD per GB-month',
    aws: {
      value: 0.085,
      url: 'github:awsdocs/amazon-elasticache-docs@7ed0a8ac051d:doc_source/redis/backups.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: {
      value: 0.9999,
      url: 'archived public copy and 63527863072 (AWS pricing page read 2026-07/08)',
      asOf: '2026-07',
    },
    confidence: 'medium',
    note: '99.99% serverless and Multi-AZ clusters; 99.5% single AZ (latter unconfirmed)',
  },
} as const satisfies FactSheet;
