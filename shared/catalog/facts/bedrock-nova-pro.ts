import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Nova Pro (Bedrock), each with where it was read. */
export const bedrockNovaProFacts = {
  rpm: {
    label: 'Requests a minute',
    unit: 'requests/min',
    aws: { value: 250, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2026-09-01' },
    confidence: 'medium',
    note: 'account, us-east-1, cross-region inference profile',
  },
  tpm: {
    label: 'Tokens a minute',
    unit: 'tokens/min',
    aws: { value: 1000000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2026-09-01' },
    confidence: 'medium',
    note: 'account, us-east-1, cross-region inference profile',
  },
  'rpm-single-region': {
    label: 'Requests a minute, one region',
    unit: 'requests/min',
    aws: { value: 100, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1, on-demand without inference profile',
  },
  'tpm-single-region': {
    label: 'Tokens a minute, one region',
    unit: 'tokens/min',
    aws: { value: 400000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1, on-demand without inference profile',
  },
  'context-window': {
    label: 'Tokens of one call',
    unit: 'tokens',
    aws: {
      value: 300000,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'request',
  },
  'rpm-cross-region-2025': {
    label: 'Requests a minute, cross-region, June 2025',
    unit: 'requests/min',
    aws: { value: 200, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1, cross-region (Jun 2025)',
  },
  'rpm-latency-optimized': {
    label: 'Requests a minute, latency-optimised',
    unit: 'requests/min',
    aws: { value: 10, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2026-09-01' },
    confidence: 'medium',
    note: 'account, us-east-1',
  },
  'tpm-latency-optimized': {
    label: 'Tokens a minute, latency-optimised',
    unit: 'tokens/min',
    aws: { value: 40000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2026-09-01' },
    confidence: 'medium',
    note: 'account, us-east-1',
  },
  'max-output': {
    label: 'Longest answer',
    unit: 'tokens',
    aws: { value: 5000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'request',
  },
  'input-per-1k': {
    label: 'Input tokens',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.0008,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'output-per-1k': {
    label: 'Output tokens',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.0032,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'cache-read-per-1k': {
    label: 'Tokens read from the cache',
    unit: 'USD per 1,000 tokens',
    aws: {
      value: 0.0002,
      url: 'https://github.com/convo-lang/convo-lang/blob/ec0a853ccd94ad28db0fd51f7c515478b5e332c0/packages/convo-lang-bedrock/bedrock-pricing.md',
      asOf: '2025-07-20',
    },
    confidence: 'high',
    note: 'cache read',
  },
  'cache-write-per-1k': {
    label: 'Tokens written to the cache',
    unit: 'USD per 1,000 tokens',
    aws: {
      value: 0.0008,
      url: 'https://github.com/aws-samples/bedrock-chat/blob/a739a6c0eff5d5048772165a3d9d5ee820a7865d/backend/app/config.py',
      asOf: '2026-06-23',
    },
    confidence: 'high',
    note: 'cache write',
  },
  'batch-input-per-1k': {
    label: 'Input tokens, batch',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.0004,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'batch-output-per-1k': {
    label: 'Output tokens, batch',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.0016,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'latency-optimized-input-per-1k': {
    label: 'Input tokens, latency-optimised',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.001,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'latency-optimized-output-per-1k': {
    label: 'Output tokens, latency-optimised',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.004,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
} as const satisfies FactSheet;
