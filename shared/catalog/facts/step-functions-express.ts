import type { FactSheet } from '../fact.ts';

/** Figures of AWS Step Functions Express, each with where it was read. */
export const stepFunctionsExpressFacts = {
  'max-duration': {
    label: 'Longest run',
    unit: 's',
    aws: {
      value: 300,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/orchestration.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'execution',
  },
  payload: {
    label: 'Largest input or output of a step',
    unit: 'KiB',
    aws: {
      value: 256,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/orchestration.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'state input/output',
  },
  'start-execution-rate': {
    label: 'Runs started a second',
    unit: 'requests/s',
    aws: {
      value: 6000,
      url: 'github:awsdocs/aws-step-functions-developer-guide@fafab31:doc_source/limits-overview.md',
      asOf: '2022-08',
    },
    confidence: 'high',
    note: 'account and region; AWS raises it on request',
  },
  requests: {
    label: 'Million runs',
    unit: 'USD per million requests',
    aws: { value: 1, url: 'https://aws.amazon.com/step-functions/pricing/', asOf: '2025-08-28' },
    confidence: 'high',
    note: 'executions',
  },
  'duration-tier1': {
    label: 'Time and memory, first 1,000 GB-hours',
    unit: 'USD per GB-second',
    aws: { value: 1.667e-5, url: 'https://aws.amazon.com/step-functions/pricing/', asOf: '2025-08-28' },
    confidence: 'high',
    note: 'of a month',
  },
  'duration-tier2': {
    label: 'Time and memory, next 4,000 GB-hours',
    unit: 'USD per GB-second',
    aws: { value: 8.33e-6, url: 'https://aws.amazon.com/step-functions/pricing/', asOf: '2025-08-28' },
    confidence: 'high',
    note: 'of a month',
  },
  'duration-tier3': {
    label: 'Time and memory, over 5,000 GB-hours',
    unit: 'USD per GB-second',
    aws: { value: 4.56e-6, url: 'https://aws.amazon.com/step-functions/pricing/', asOf: '2025-08-28' },
    confidence: 'high',
    note: 'of a month',
  },
  logs: {
    label: 'Log of a run',
    unit: 'USD per GB',
    aws: { value: 0.5, url: 'https://aws.amazon.com/cloudwatch/pricing/', asOf: '2026-08-06' },
    confidence: 'high',
    note: 'CloudWatch Logs for history',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: {
      value: 0.999,
      url: 'https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise/',
      asOf: '2019-01',
    },
    confidence: 'medium',
  },
  'duration-step': {
    label: 'Rounding of a run’s time',
    unit: 'ms',
    aws: { value: 100, url: 'http://aws.amazon.com/step-functions/pricing/', asOf: 'stored copy' },
    confidence: 'high',
  },
  'memory-step': {
    label: 'Rounding of a run’s memory',
    unit: 'MB',
    aws: { value: 64, url: 'http://aws.amazon.com/step-functions/pricing/', asOf: 'stored copy' },
    confidence: 'high',
  },
  'sync-concurrency': {
    label: 'Runs that callers wait for, at once',
    unit: 'runs',
    aws: {
      value: 1000,
      url: 'github:awsdocs/aws-step-functions-developer-guide@fafab31:doc_source/limits-overview.md',
      asOf: '2022-08',
    },
    confidence: 'medium',
    note: '1,000 to 3,700 by region; the lower is used',
  },
} as const satisfies FactSheet;
