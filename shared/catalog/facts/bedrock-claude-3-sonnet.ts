import type { FactSheet } from '../fact.ts';

/** Figures of Claude 3 Sonnet (Bedrock) - past end of life, each with where it was read. */
export const bedrockClaude3SonnetFacts = {
  rpm: {
    label: 'Requests a minute, one region',
    unit: 'requests/min',
    aws: { value: 500, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1, on-demand',
  },
  'rpm-cross-region': {
    label: 'Requests a minute, cross-region',
    unit: 'requests/min',
    aws: { value: 1000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1, cross-region',
  },
  'tpm-cross-region': {
    label: 'Tokens a minute, cross-region',
    unit: 'tokens/min',
    aws: { value: 2000000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1, cross-region',
  },
  'context-window': {
    label: 'Tokens of one call',
    unit: 'tokens',
    aws: { value: 200000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'request',
  },
  'input-per-1k': {
    label: 'Input tokens',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.003,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
  'output-per-1k': {
    label: 'Output tokens',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.015,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
  'batch-input-per-1k': {
    label: 'Input tokens, batch',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.0015,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
  'batch-output-per-1k': {
    label: 'Output tokens, batch',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.0075,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
  'end-of-life': {
    label: 'Calls fail from',
    unit: 'date',
    aws: {
      value: '2026-07-30',
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/ai-model-lifecycle.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'the model’s end of life',
  },
} as const satisfies FactSheet;
