import type { FactSheet } from '../fact.ts';

/** Figures of Claude Sonnet 4 (Bedrock) - past end of life, each with where it was read. */
export const bedrockClaudeSonnet4Facts = {
  'rpm-cross-region': {
    label: 'Requests a minute, cross-region',
    unit: 'requests/min',
    aws: { value: 200, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, region, cross-region (Jun 2025)',
  },
  'tokens-per-day': {
    label: 'Tokens a day',
    unit: 'tokens/day',
    aws: { value: 10000000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'medium',
    note: 'account, region (Jun 2025 default)',
  },
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
      url: 'https://github.com/convo-lang/convo-lang/blob/ec0a853ccd94ad28db0fd51f7c515478b5e332c0/packages/convo-lang-bedrock/bedrock-pricing.md',
      asOf: '2025-07-20',
    },
    confidence: 'high',
  },
  'output-per-1k': {
    label: 'Output tokens',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.015,
      url: 'https://github.com/convo-lang/convo-lang/blob/ec0a853ccd94ad28db0fd51f7c515478b5e332c0/packages/convo-lang-bedrock/bedrock-pricing.md',
      asOf: '2025-07-20',
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
  'end-of-life': {
    label: 'Calls fail from',
    unit: 'date',
    aws: {
      value: '2026-10-14',
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/ai-model-lifecycle.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'the model’s end of life',
  },
} as const satisfies FactSheet;
