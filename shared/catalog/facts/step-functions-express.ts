import type { FactSheet } from '../fact.ts';

/** Figures of AWS Step Functions Express, each with where it was read. */
export const stepFunctionsExpressFacts = {
  'max-duration': {
    label: 'Max duration',
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
    label: 'Payload',
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
    label: 'Start execution rate',
    unit: 'requests/s',
    aws: {
      value: 6000,
      url: 'github:awsdocs/aws-step-functions-developer-guide@fafab31:doc_source/limits-overview.md',
      asOf: '2022-08',
    },
    confidence: 'high',
    note: 'StartExecution/s; bucket 6,000; account per Region',
  },
  requests: {
    label: 'Requests',
    unit: 'USD per million requests',
    aws: { value: 1.0, url: 'https://aws.amazon.com/step-functions/pricing/', asOf: '2025-08-28' },
    confidence: 'high',
    note: 'executions',
  },
  'duration-tier1': {
    label: 'Duration tier1',
    unit: 'USD per GB-second',
    aws: { value: 1.667e-5, url: 'https://aws.amazon.com/step-functions/pricing/', asOf: '2025-08-28' },
    confidence: 'high',
    note: 'first 3.6M (1,000 GB-hours)',
  },
  'duration-tier2': {
    label: 'Duration tier2',
    unit: 'USD per GB-second',
    aws: { value: 8.33e-6, url: 'https://aws.amazon.com/step-functions/pricing/', asOf: '2025-08-28' },
    confidence: 'high',
    note: 'next 14.4M (4,000 GB-hours)',
  },
  'duration-tier3': {
    label: 'Duration tier3',
    unit: 'USD per GB-second',
    aws: { value: 4.56e-6, url: 'https://aws.amazon.com/step-functions/pricing/', asOf: '2025-08-28' },
    confidence: 'high',
    note: 'over 18M',
  },
  logs: {
    label: 'Logs',
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
} as const satisfies FactSheet;
