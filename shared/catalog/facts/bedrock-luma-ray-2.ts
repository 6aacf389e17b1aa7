import type { FactSheet } from '../fact.ts';

/** Figures of Luma Ray 2 (Bedrock), each with where it was read. */
export const bedrockLumaRay2Facts = {
  'concurrent-requests': {
    label: 'Videos at once',
    unit: 'requests',
    aws: { value: 1, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, region (Jun 2025)',
  },
  'per-second-720p': {
    label: 'Second of video, 720p',
    unit: 'USD per generated second',
    aws: {
      value: 1.5,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
  'per-second-540p': {
    label: 'Second of video, 540p',
    unit: 'USD per generated second',
    aws: {
      value: 0.75,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
} as const satisfies FactSheet;
