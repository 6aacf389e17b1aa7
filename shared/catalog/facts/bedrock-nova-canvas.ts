import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Nova Canvas (Bedrock) - past end of life, each with where it was read. */
export const bedrockNovaCanvasFacts = {
  rpm: {
    label: 'Requests a minute',
    unit: 'requests/min',
    aws: { value: 100, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2026-09-01' },
    confidence: 'medium',
    note: 'account, us-east-1',
  },
  'std-1024': {
    label: 'Image up to 1024 px, standard',
    unit: 'USD per image',
    aws: {
      value: 0.04,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'up to 1024x1024',
  },
  'premium-1024': {
    label: 'Image up to 1024 px, premium',
    unit: 'USD per image',
    aws: {
      value: 0.06,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'std-2048': {
    label: 'Image up to 2048 px, standard',
    unit: 'USD per image',
    aws: {
      value: 0.06,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'up to 2048x2048',
  },
  'premium-2048': {
    label: 'Image up to 2048 px, premium',
    unit: 'USD per image',
    aws: {
      value: 0.08,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'end-of-life': {
    label: 'Calls fail from',
    unit: 'date',
    aws: {
      value: '2026-09-30',
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/ai-model-lifecycle.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'the model’s end of life',
  },
  'latency-p50': {
    label: 'Typical time of one call',
    unit: 'ms',
    assumption: { value: 8000, reason: 'AWS publishes no figure and says seconds per image' },
    confidence: 'low',
  },
} as const satisfies FactSheet;
