import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Managed Service for Apache Flink (formerly Kinesis Data Analytics), each with where it was read. */
export const managedFlinkFacts = {
  'kpu-per-app': {
    label: 'KPUs of one application',
    unit: 'KPU',
    aws: {
      value: 64,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/developing-applications-on-managed-service-for-apache-flink/references/msf-constraints-and-patterns.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'KPUs; raisable to 250; 32 in the 2023 guide; per application',
  },
  apps: {
    label: 'Applications',
    unit: 'applications',
    aws: {
      value: 50,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/developing-applications-on-managed-service-for-apache-flink/references/msf-constraints-and-patterns.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per account per Region',
  },
  'min-billing': {
    label: 'Shortest billed run',
    unit: 'minutes',
    aws: {
      value: 10,
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-pricing.html',
      asOf: 'undated stored copy (2024+)',
    },
    confidence: 'high',
    note: 'then per second; per application start',
  },
  'kpu-hour': {
    label: 'KPU',
    unit: 'USD per KPU-hour',
    aws: {
      value: 0.11,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/developing-applications-on-managed-service-for-apache-flink/references/pricing-calculator.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'running-storage': {
    label: 'Running storage',
    unit: 'USD per GB-month',
    aws: {
      value: 0.1,
      url: 'github:aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws@7f49e6a:README.md',
      asOf: '2025-09-17 (README last changed)',
    },
    confidence: 'high',
    note: 'AWS’s own sources disagree by 5 USD per KPU: two samples charge 50 GB for each, the newest says it is included; it counts as included here',
  },
  'durable-backup': {
    label: 'Snapshots',
    unit: 'USD per GB-month',
    aws: {
      value: 0.023,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/developing-applications-on-managed-service-for-apache-flink/references/pricing-calculator.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Managed Service for Apache Flink SLA',
  },
  'orchestration-kpu': {
    label: 'Extra KPU of every application',
    unit: 'KPU',
    aws: {
      value: 1,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/developing-applications-on-managed-service-for-apache-flink/references/pricing-calculator.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'runs the application; billed like the others',
  },
  'mb-per-parallelism': {
    label: 'Input that one parallel task takes',
    unit: 'MB/s',
    aws: {
      value: 2.5,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/developing-applications-on-managed-service-for-apache-flink/references/pricing-calculator.md',
      asOf: '2026-08-20',
    },
    confidence: 'medium',
    note: 'AWS’s starting table: parallelism 2 for 5 MB/s, doubling with it; the job decides',
  },
  'latency-p50': {
    label: 'Typical processing time',
    unit: 'ms',
    assumption: {
      value: 100,
      reason: 'AWS says sub-second without a figure; a job without windows takes tens to hundreds of milliseconds',
    },
    confidence: 'low',
  },
} as const satisfies FactSheet;
