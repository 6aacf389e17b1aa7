import type { FactSheet } from '../fact.ts';

/** Figures of AWS Step Functions Standard, each with where it was read. */
export const stepFunctionsStandardFacts = {
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
  'history-events': {
    label: 'Events in the history of a run',
    unit: 'events',
    aws: {
      value: 25000,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/orchestration.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'execution',
  },
  'max-duration': {
    label: 'Longest run',
    unit: 's',
    aws: {
      value: 31536000,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/orchestration.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: '1 year; execution',
  },
  'open-executions': {
    label: 'Runs open at once',
    unit: 'executions',
    aws: {
      value: 1000000,
      url: 'https://docs.aws.amazon.com/ko_kr/step-functions/latest/dg/limits.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'account and region; AWS raises it on request',
  },
  'state-transition-rate': {
    label: 'Steps a second',
    unit: 'transitions/s',
    aws: { value: 5000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'us-east-1, account and region; a bucket of as many absorbs bursts',
  },
  'start-execution-rate': {
    label: 'Runs started a second',
    unit: 'requests/s',
    aws: {
      value: 300,
      url: 'github:awsdocs/aws-step-functions-developer-guide@fafab31:doc_source/limits-overview.md',
      asOf: '2022-08',
    },
    confidence: 'high',
    note: 'us-east-1, account and region; a bucket of 1,300 absorbs bursts',
  },
  'inline-map-concurrency': {
    label: 'Parallel branches of an inline map',
    unit: 'iterations',
    aws: {
      value: 40,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/orchestration.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'concurrent iterations; Map state',
  },
  'registered-state-machines': {
    label: 'State machines of the account and region',
    unit: 'state machines',
    aws: {
      value: 100000,
      url: 'https://docs.aws.amazon.com/ko_kr/step-functions/latest/dg/limits.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'account per Region',
  },
  transition: {
    label: 'Step of a run',
    unit: 'USD per transition',
    aws: { value: 2.5e-5, url: 'https://aws.amazon.com/step-functions/pricing/', asOf: '2025-08-28' },
    confidence: 'high',
  },
  'free-tier': {
    label: 'Free tier',
    unit: 'allowance',
    aws: { value: 0, url: 'https://aws.amazon.com/step-functions/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: '4,000 transitions per month, permanent',
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
  'events-per-transition': {
    label: 'Events in the history for each step',
    unit: 'events',
    assumption: {
      value: 5,
      reason: 'entering, scheduling, starting, succeeding and leaving a step are one event each',
    },
    confidence: 'low',
  },
} as const satisfies FactSheet;
