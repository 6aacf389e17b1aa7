import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Athena, each with where it was read. */
export const athenaFacts = {
  'active-dml': {
    label: 'Queries running or waiting, whole account',
    unit: 'queries',
    aws: {
      value: 200,
      url: 'archived public copy and 54796811361 (Service Quotas listing for us-east-1)',
      asOf: 'undated',
    },
    confidence: 'medium',
    note: 'running + queued queries; per account, us-east-1 (soft)',
  },
  'active-ddl': {
    label: 'DDL queries running or waiting',
    unit: 'queries',
    aws: {
      value: 20,
      url: 'archived public copy and 54796811361 (Service Quotas listing for us-east-1)',
      asOf: 'undated',
    },
    confidence: 'medium',
    note: 'per account',
  },
  'dml-timeout': {
    label: 'Longest query',
    unit: 'minutes',
    aws: {
      value: 30,
      url: 'archived public copy and 54796811361 (Service Quotas listing for us-east-1)',
      asOf: 'undated',
    },
    confidence: 'medium',
    note: 'raisable; per query',
  },
  'start-query-tps': {
    label: 'Queries started, whole account',
    unit: 'requests/s',
    aws: {
      value: 20,
      url: 'github:awsdocs/amazon-athena-user-guide@765e909ebcf8:doc_source/service-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'burst 80; StartQueryExecution per account',
  },
  'query-length': {
    label: 'Longest query text',
    unit: 'bytes',
    aws: {
      value: 262144,
      url: 'github:awsdocs/amazon-athena-user-guide@765e909ebcf8:doc_source/service-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per query',
  },
  'partitions-scanned': {
    label: 'Partitions of one scan',
    unit: 'partitions',
    aws: {
      value: 1000000,
      url: 'github:awsdocs/amazon-athena-user-guide@765e909ebcf8:doc_source/service-limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per scan (table may have 10 million)',
  },
  'min-scan': {
    label: 'Smallest billed scan',
    unit: 'MB',
    aws: { value: 10, url: 'archived public copy (copies the AWS Athena pricing example)', asOf: 'undated' },
    confidence: 'high',
    note: 'billed per query',
  },
  scan: {
    label: 'Data scanned',
    unit: 'USD per TB',
    aws: { value: 5.0, url: 'archived public copy (copies the AWS Athena pricing example)', asOf: 'undated' },
    confidence: 'high',
    note: 'scanned, rounded up to MB, 10 MB minimum; binary TB',
  },
  'provisioned-dpu': {
    label: 'Reserved capacity',
    unit: 'USD per DPU-hour',
    aws: { value: 0.3, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'capacity reservation',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Athena SLA',
  },
} as const satisfies FactSheet;
