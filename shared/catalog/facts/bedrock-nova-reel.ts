import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Nova Reel (Bedrock) - past end of life, each with where it was read. */
export const bedrockNovaReelFacts = {
  'concurrent-jobs-v1-0': {
    label: 'Videos at once, version 1.0',
    unit: 'jobs',
    aws: { value: 10, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2026-09-01' },
    confidence: 'medium',
    note: 'account, us-east-1',
  },
  'concurrent-jobs-v1-1': {
    label: 'Videos at once, version 1.1',
    unit: 'jobs',
    aws: { value: 3, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2026-09-01' },
    confidence: 'medium',
    note: 'account, us-east-1',
  },
  'per-second-720p': {
    label: 'Second of video',
    unit: 'USD per generated second',
    aws: {
      value: 0.08,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: '720p, 24 fps',
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
} as const satisfies FactSheet;
