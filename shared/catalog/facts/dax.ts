import type { FactSheet } from '../fact.ts';

/** Figures of DynamoDB Accelerator (DAX), each with where it was read. */
export const daxFacts = {
  'nodes-per-cluster': {
    label: 'Nodes of one cluster',
    unit: 'nodes',
    aws: {
      value: 11,
      url: 'github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/ServiceQuotas.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per cluster (1 primary + 10 replicas)',
  },
  'nodes-per-region': {
    label: 'Nodes in the account',
    unit: 'nodes',
    aws: {
      value: 50,
      url: 'github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/ServiceQuotas.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per account per Region',
  },
  'strong-reads': {
    label: 'Strong reads served from the cache',
    unit: 'boolean',
    aws: {
      value: 0,
      url: 'github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/DAX.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'served from cache; strongly consistent and transactional reads go to the table',
  },
  'dax-t3-small': {
    label: 'dax.t3.small node',
    unit: 'USD per node-hour',
    aws: { value: 0.04, url: 'archived public copy and 56395119873', asOf: '2026' },
    confidence: 'low',
  },
  'dax-r5-large': {
    label: 'dax.r5.large node',
    unit: 'USD per node-hour',
    aws: { value: 0.255, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9999, url: 'https://aws.amazon.com/dynamodbaccelerator/sla', asOf: '2024-05-20' },
    confidence: 'high',
    note: '99.99% Multi-AZ cluster, 99.5% single-AZ',
  },
  'latency-p50': {
    label: 'Typical time of a cached read',
    unit: 'ms',
    assumption: { value: 0.4, reason: 'AWS says microseconds for cached reads; a few hundred with the network' },
    confidence: 'medium',
  },
  'sla-single-zone': {
    label: 'Availability that the SLA promises, one zone',
    unit: 'monthly uptime',
    aws: { value: 0.995, url: 'https://aws.amazon.com/dynamodbaccelerator/sla', asOf: '2024-05-20' },
    confidence: 'high',
  },
} as const satisfies FactSheet;
