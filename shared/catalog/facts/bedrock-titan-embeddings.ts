import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Titan Text Embeddings v1 and v2 (Bedrock), each with where it was read. */
export const bedrockTitanEmbeddingsFacts = {
  rpm: {
    label: 'Requests a minute',
    unit: 'requests/min',
    aws: { value: 2000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, per region (Jun 2025)',
  },
  'rpm-newer': {
    label: 'Requests a minute, newer tables',
    unit: 'requests/min',
    aws: { value: 6000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'account, per region (V2)',
  },
  'dimensions-v1': {
    label: 'Dimensions of a vector, v1',
    unit: 'dimensions',
    aws: { value: 1536, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'vector',
  },
  'max-input-tokens': {
    label: 'Longest text',
    unit: 'tokens',
    aws: { value: 8192, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'text',
  },
  'batch-min-records': {
    label: 'Fewest texts of a batch',
    unit: 'records',
    aws: { value: 100, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'batch job',
  },
  'v1-per-1k': {
    label: 'Input tokens, v1',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.0001,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
  'v2-per-1k': {
    label: 'Input tokens, v2',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 2e-5,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
  'v2-batch-per-1k': {
    label: 'Input tokens, v2 in batches',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 1e-5,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
  'latency-p50': {
    label: 'Typical time of one call',
    unit: 'ms',
    assumption: { value: 100, reason: 'AWS publishes no figure; tens to low hundreds of milliseconds are usual' },
    confidence: 'low',
  },
} as const satisfies FactSheet;
