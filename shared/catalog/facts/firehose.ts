import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Data Firehose (formerly Kinesis Data Firehose), each with where it was read. */
export const firehoseFacts = {
  'direct-put-records': {
    label: 'Records of one stream',
    unit: 'records/s',
    aws: {
      value: 500000,
      url: 'github:awsdocs/amazon-kinesis-data-firehose-developer-guide@06060113e2b3:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'per stream, us-east-1, us-west-2, eu-west-1',
  },
  'direct-put-requests': {
    label: 'Put requests of one stream',
    unit: 'requests/s',
    aws: {
      value: 2000,
      url: 'github:awsdocs/amazon-kinesis-data-firehose-developer-guide@06060113e2b3:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'per stream, same Regions',
  },
  'direct-put-bytes': {
    label: 'Data of one stream',
    unit: 'MiB/s',
    aws: {
      value: 5,
      url: 'github:awsdocs/amazon-kinesis-data-firehose-developer-guide@06060113e2b3:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'per stream, same Regions',
  },
  'record-size': {
    label: 'Largest record',
    unit: 'KiB',
    aws: {
      value: 1000,
      url: 'github:awsdocs/amazon-kinesis-data-firehose-developer-guide@06060113e2b3:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'per record before base64',
  },
  batch: {
    label: 'Records in one request',
    unit: 'records',
    aws: {
      value: 500,
      url: 'github:awsdocs/amazon-kinesis-data-firehose-developer-guide@06060113e2b3:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'records or 4 MiB; per PutRecordBatch',
  },
  streams: {
    label: 'Streams in the account',
    unit: 'streams',
    aws: {
      value: 50,
      url: 'github:awsdocs/amazon-kinesis-data-firehose-developer-guide@06060113e2b3:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'per account per Region (2023 default)',
  },
  'active-partitions': {
    label: 'Partitions at once',
    unit: 'partitions',
    aws: {
      value: 500,
      url: 'github:awsdocs/amazon-kinesis-data-firehose-developer-guide@06060113e2b3:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'per stream with dynamic partitioning',
  },
  'destination-outage': {
    label: 'Outage of the destination that it rides out',
    unit: 'hours',
    aws: {
      value: 24,
      url: 'github:awsdocs/amazon-kinesis-data-firehose-developer-guide@06060113e2b3:doc_source/limits.md',
      asOf: '2023-06-15',
    },
    confidence: 'medium',
    note: 'data kept for direct PUT',
  },
  ingest: {
    label: 'Data ingested, first 500 TB',
    unit: 'USD per GB',
    aws: {
      value: 0.029,
      url: 'github:aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws@7f49e6a:README.md',
      asOf: '2025-09-17 (README last changed)',
    },
    confidence: 'high',
    note: 'direct PUT and Kinesis sources, each record rounded up to 5 KB; worked out from an AWS sample cost table',
  },
  'format-conversion': {
    label: 'Conversion to Parquet or ORC',
    unit: 'USD per GB',
    aws: {
      value: 0.018,
      url: 'github:aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws@7f49e6a:README.md',
      asOf: '2025-09-17 (README last changed)',
    },
    confidence: 'high',
    note: 'each record rounded up to 5 KB; worked out from the same table',
  },
  'iceberg-direct-put': {
    label: 'Data into Iceberg tables, direct PUT',
    unit: 'USD per GB',
    aws: {
      value: 0.075,
      url: 'github:aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws@7f49e6a:README.md',
      asOf: '2025-09-17 (README last changed)',
    },
    confidence: 'high',
    note: 'no 5 KB rounding; back-solved: 259.2 GB = 19.44',
  },
  'iceberg-kinesis-source': {
    label: 'Data into Iceberg tables, from Kinesis',
    unit: 'USD per GB',
    aws: {
      value: 0.045,
      url: 'github:aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws@7f49e6a:README.md',
      asOf: '2025-09-17 (README last changed)',
    },
    confidence: 'high',
    note: 'no 5 KB rounding; back-solved: 259.2 GB = 11.67',
  },
  'msk-source': {
    label: 'Data ingested from MSK',
    unit: 'USD per GB',
    aws: {
      value: 0.055,
      url: 'github:api-evangelist/kinesis@fe4f025:plans/kinesis-plans-pricing.yml',
      asOf: '2026-05-05',
    },
    confidence: 'medium',
  },
  'dynamic-partitioning': {
    label: 'Data partitioned',
    unit: 'USD per GB',
    aws: {
      value: 0.02,
      url: 'github:api-evangelist/kinesis@fe4f025:plans/kinesis-plans-pricing.yml',
      asOf: '2026-05-05',
    },
    confidence: 'medium',
    note: 'partitioned data; objects in dynamic_partitioning_objects',
  },
  'dynamic-partitioning-objects': {
    label: 'Objects partitioned',
    unit: 'USD per 1,000 objects',
    aws: {
      value: 0.005,
      url: 'github:api-evangelist/kinesis@fe4f025:plans/kinesis-plans-pricing.yml',
      asOf: '2026-05-05',
    },
    confidence: 'medium',
    note: 'delivered by dynamic partitioning',
  },
  'vpc-delivery': {
    label: 'Data delivered into a VPC',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'github:api-evangelist/kinesis@fe4f025:plans/kinesis-plans-pricing.yml',
      asOf: '2026-05-05',
    },
    confidence: 'medium',
    note: 'delivered to a VPC; hours in vpc_delivery_az_hour',
  },
  'vpc-delivery-az-hour': {
    label: 'Zone of a VPC that it delivers into',
    unit: 'USD per AZ-hour',
    aws: {
      value: 0.01,
      url: 'github:api-evangelist/kinesis@fe4f025:plans/kinesis-plans-pricing.yml',
      asOf: '2026-05-05',
    },
    confidence: 'medium',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Amazon Data Firehose SLA',
  },
  'ingest-tier2': {
    label: 'Data ingested, next 1.5 PB',
    unit: 'USD per GB',
    aws: { value: 0.025, url: 'https://aws.amazon.com/firehose/pricing/', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  'ingest-tier3': {
    label: 'Data ingested, over 2 PB',
    unit: 'USD per GB',
    aws: { value: 0.02, url: 'https://aws.amazon.com/firehose/pricing/', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  'record-rounding-kb': {
    label: 'Rounding of a record',
    unit: 'KB',
    aws: { value: 5, url: 'https://aws.amazon.com/firehose/pricing/', asOf: '2026-11' },
    confidence: 'high',
    note: 'direct PUT and Kinesis sources; a record of 3 KB is billed as 5 KB, one of 12 KB as 15 KB',
  },
} as const satisfies FactSheet;
