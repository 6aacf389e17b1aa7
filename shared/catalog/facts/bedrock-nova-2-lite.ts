import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Nova 2 Lite (Bedrock) - replacement, each with where it was read. */
export const bedrockNova2LiteFacts = {
  rpm: {
    label: 'Requests a minute',
    unit: 'requests/min',
    aws: { value: 2000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2026-09-01' },
    confidence: 'medium',
    note: 'account, us-east-1, cross-region inference profile',
  },
  tpm: {
    label: 'Tokens a minute',
    unit: 'tokens/min',
    aws: { value: 8000000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2026-09-01' },
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
  'input-per-1k': {
    label: 'Input tokens',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.00033,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'in-Region or geo cross-Region inference',
  },
  'output-per-1k': {
    label: 'Output tokens',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.00275,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'in-Region or geo cross-Region inference',
  },
  'batch-input-per-1k': {
    label: 'Input tokens, batch',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.0001595,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'in-Region or geo cross-Region inference',
  },
  'batch-output-per-1k': {
    label: 'Output tokens, batch',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.001342,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'in-Region or geo cross-Region inference',
  },
  'global-input-per-1k': {
    label: 'Input tokens, global profile',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.0003,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'Global cross-Region inference',
  },
  'global-output-per-1k': {
    label: 'Output tokens, global profile',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.0025,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'Global cross-Region inference',
  },
  'global-batch-input-per-1k': {
    label: 'Input tokens, batch, global profile',
    unit: 'USD per 1,000 input tokens',
    aws: {
      value: 0.00015,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'Global cross-Region inference',
  },
  'global-batch-output-per-1k': {
    label: 'Output tokens, batch, global profile',
    unit: 'USD per 1,000 output tokens',
    aws: {
      value: 0.00125,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'Global cross-Region inference',
  },
} as const satisfies FactSheet;
