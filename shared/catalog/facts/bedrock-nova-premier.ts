import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Nova Premier (Bedrock) - past end of life, each with where it was read. */
export const bedrockNovaPremierFacts = {
  rpm: {
    label: 'Requests a minute',
    unit: 'requests/min',
    aws: { value: 500, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2026-09-01' },
    confidence: 'medium',
    note: 'account, us-east-1, cross-region inference profile',
  },
  tpm: {
    label: 'Tokens a minute',
    unit: 'tokens/min',
    aws: { value: 2000000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2026-09-01' },
    confidence: 'medium',
    note: 'account, us-east-1, cross-region inference profile',
  },
  'context-window': {
    label: 'Tokens of one call',
    unit: 'tokens',
    aws: {
      value: 1000000,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'request',
  },
  'rpm-cross-region-2025': {
    label: 'Requests a minute, June 2025',
    unit: 'requests/min',
    aws: { value: 200, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, region, cross-region (Jun 2025)',
  },
  'tpm-cross-region-2025': {
    label: 'Tokens a minute, June 2025',
    unit: 'tokens/min',
    aws: { value: 800000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, region, cross-region (Jun 2025)',
  },
  'tokens-per-day': {
    label: 'Tokens a day',
    unit: 'tokens/day',
    aws: { value: 576000000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, region',
  },
  'input-per-1k': {
    label: 'Input tokens',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.0025,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'output-per-1k': {
    label: 'Output tokens',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.0125,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'cache-read-per-1k': {
    label: 'Tokens read from the cache',
    unit: 'USD per 1,000 tokens',
    aws: {
      value: 0.000625,
      url: 'https://github.com/convo-lang/convo-lang/blob/ec0a853ccd94ad28db0fd51f7c515478b5e332c0/packages/convo-lang-bedrock/bedrock-pricing.md',
      asOf: '2025-07-20',
    },
    confidence: 'high',
    note: 'cache read',
  },
  'cache-write-per-1k': {
    label: 'Tokens written to the cache',
    unit: 'USD per 1,000 tokens',
    aws: { value: 0.0025, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'cache write',
  },
  'batch-input-per-1k': {
    label: 'Input tokens, batch',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.00125,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'batch-output-per-1k': {
    label: 'Output tokens, batch',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.00625,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'end-of-life': {
    label: 'Calls fail from',
    unit: 'date',
    aws: {
      value: '2026-09-14',
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/ai-model-lifecycle.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'the model’s end of life',
  },
} as const satisfies FactSheet;
