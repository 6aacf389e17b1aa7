import type { FactSheet } from '../fact.ts';

/** Figures of Bedrock Model Distillation, each with where it was read. */
export const bedrockDistillationFacts = {
  'min-prompts': {
    label: 'Min prompts',
    unit: 'prompts',
    aws: { value: 100, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'job',
  },
  'max-prompts': {
    label: 'Max prompts',
    unit: 'prompts',
    aws: { value: 15000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'job',
  },
  'max-file-gb': {
    label: 'Max file gb',
    unit: 'GB',
    aws: { value: 2, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'job',
  },
  'max-line-kb': {
    label: 'Max line kb',
    unit: 'KB',
    aws: { value: 16, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'line',
  },
  'student-context': {
    label: 'Student context',
    unit: 'tokens',
    aws: { value: 32000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'job (Nova, Claude 3 Haiku)',
  },
  storage: {
    label: 'Storage',
    unit: 'USD per model-month',
    aws: {
      value: 1.95,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
    note: 'custom model',
  },
} as const satisfies FactSheet;
