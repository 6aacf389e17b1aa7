import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Bedrock (service level), each with where it was read. */
export const bedrockFacts = {
  'claude-output-burndown': {
    label: 'Claude output burndown',
    unit: 'multiplier',
    aws: {
      value: 5,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/bedrock-quotas.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'Claude 3.7 and later',
  },
  'service-fee': {
    label: 'Service fee',
    unit: 'USD',
    aws: {
      value: 0.0,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
    note: 'no service fee',
  },
} as const satisfies FactSheet;
