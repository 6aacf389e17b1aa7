import type { FactSheet } from '../fact.ts';

/** Figures of Claude Sonnet 4 (Bedrock) - past end of life, each with where it was read. */
export const bedrockClaudeSonnet4Facts = {
  'rpm-cross-region': {
    label: 'Rpm cross region',
    unit: 'requests/min',
    aws: { value: 200, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, region, cross-region (Jun 2025)',
  },
  'tokens-per-day': {
    label: 'Tokens per day',
    unit: 'tokens/day',
    aws: { value: 10000000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'medium',
    note: 'account, region (Jun 2025 default)',
  },
  burndown: {
    label: 'Burndown',
    unit: 'multiplier',
    aws: {
      value: 5,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/bedrock-quotas.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'x quota per output token; model',
  },
  'context-window': {
    label: 'Context window',
    unit: 'tokens',
    aws: {
      value: 200000,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'request',
  },
  'input-per-1k': {
    label: 'Input per 1k',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.003,
      url: 'https://github.com/convo-lang/convo-lang/blob/ec0a853ccd94ad28db0fd51f7c515478b5e332c0/packages/convo-lang-bedrock/bedrock-pricing.md',
      asOf: '2025-07-20',
    },
    confidence: 'high',
  },
  'output-per-1k': {
    label: 'Output per 1k',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.015,
      url: 'https://github.com/convo-lang/convo-lang/blob/ec0a853ccd94ad28db0fd51f7c515478b5e332c0/packages/convo-lang-bedrock/bedrock-pricing.md',
      asOf: '2025-07-20',
    },
    confidence: 'high',
  },
  'cache-write-per-1k': {
    label: 'Cache write per 1k',
    unit: 'USD per 1,000 tokens',
    aws: {
      value: 0.00375,
      url: 'https://github.com/aws-samples/bedrock-chat/blob/a739a6c0eff5d5048772165a3d9d5ee820a7865d/backend/app/config.py',
      asOf: '2026-06-23',
    },
    confidence: 'high',
    note: '5-minute TTL',
  },
  'cache-read-per-1k': {
    label: 'Cache read per 1k',
    unit: 'USD per 1,000 tokens',
    aws: {
      value: 0.0003,
      url: 'https://github.com/aws-samples/bedrock-chat/blob/a739a6c0eff5d5048772165a3d9d5ee820a7865d/backend/app/config.py',
      asOf: '2026-06-23',
    },
    confidence: 'high',
  },
} as const satisfies FactSheet;
