import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Titan Text Embeddings v1 and v2 (Bedrock), each with where it was read. */
export const bedrockTitanEmbeddingsFacts = {
  rpm: {
    label: 'Rpm',
    unit: 'requests/min',
    aws: { value: 2000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, per region (Jun 2025)',
  },
  'rpm-newer': {
    label: 'Rpm newer',
    unit: 'requests/min',
    aws: { value: 6000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'account, per region (V2)',
  },
  'dimensions-v1': {
    label: 'Dimensions v1',
    unit: 'dimensions',
    aws: { value: 1536, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'vector',
  },
  'max-input-tokens': {
    label: 'Max input tokens',
    unit: 'tokens',
    aws: { value: 8192, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'text',
  },
  'batch-min-records': {
    label: 'Batch min records',
    unit: 'records',
    aws: { value: 100, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'batch job',
  },
  'v1-per-1k': {
    label: 'V1 per 1k',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.0001,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
  'v2-per-1k': {
    label: 'V2 per 1k',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 2e-5,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
  'v2-batch-per-1k': {
    label: 'V2 batch per 1k',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 1e-5,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
} as const satisfies FactSheet;
