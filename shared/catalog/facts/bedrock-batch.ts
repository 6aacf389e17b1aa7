import type { FactSheet } from '../fact.ts';

/** Figures of Bedrock batch inference, each with where it was read. */
export const bedrockBatchFacts = {
  'min-records': {
    label: 'Min records',
    unit: 'records',
    aws: { value: 100, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'job',
  },
  'max-records-per-file': {
    label: 'Max records per file',
    unit: 'records',
    aws: { value: 50000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'file',
  },
  'max-file-gb': {
    label: 'Max file gb',
    unit: 'GB',
    aws: { value: 1, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'file',
  },
  'max-job-gb': {
    label: 'Max job gb',
    unit: 'GB',
    aws: { value: 5, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'job (100 GB for Nova Pro)',
  },
  'concurrent-jobs': {
    label: 'Concurrent jobs',
    unit: 'jobs',
    aws: { value: 20, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'per model and region',
  },
  'discount-factor': {
    label: 'Discount factor',
    unit: 'multiplier',
    aws: {
      value: 0.5,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
    note: 'x on-demand',
  },
} as const satisfies FactSheet;
