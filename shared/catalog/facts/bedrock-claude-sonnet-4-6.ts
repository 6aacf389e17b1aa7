import type { FactSheet } from '../fact.ts';

/** Figures of Claude Sonnet 4.6 (Bedrock) - replacement, each with where it was read. */
export const bedrockClaudeSonnet46Facts = {
  burndown: {
    label: 'Quota that an output token takes',
    unit: 'multiplier',
    aws: {
      value: 5,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/bedrock-quotas.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'times an input token; Claude 3.7 and later',
  },
  'context-window': {
    label: 'Tokens of one call',
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
    label: 'Input tokens',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.003,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'output-per-1k': {
    label: 'Output tokens',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.015,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'cache-write-per-1k': {
    label: 'Tokens written to the cache',
    unit: 'USD per 1,000 tokens',
    aws: {
      value: 0.00375,
      url: 'https://github.com/aws-samples/bedrock-chat/blob/a739a6c0eff5d5048772165a3d9d5ee820a7865d/backend/app/config.py',
      asOf: '2026-06-23',
    },
    confidence: 'high',
    note: '5-minute TTL',
  },
  'cache-write-1h-per-1k': {
    label: 'Tokens written to the cache for an hour',
    unit: 'USD per 1,000 tokens',
    aws: {
      value: 0.006,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: '1-hour TTL',
  },
  'cache-read-per-1k': {
    label: 'Tokens read from the cache',
    unit: 'USD per 1,000 tokens',
    aws: {
      value: 0.0003,
      url: 'https://github.com/aws-samples/bedrock-chat/blob/a739a6c0eff5d5048772165a3d9d5ee820a7865d/backend/app/config.py',
      asOf: '2026-06-23',
    },
    confidence: 'high',
  },
  'batch-input-per-1k': {
    label: 'Input tokens, batch',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.0015,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'batch-output-per-1k': {
    label: 'Output tokens, batch',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.0075,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
} as const satisfies FactSheet;
