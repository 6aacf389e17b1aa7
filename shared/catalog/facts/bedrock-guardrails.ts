import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Bedrock Guardrails, each with where it was read. */
export const bedrockGuardrailsFacts = {
  'apply-rps': {
    label: 'Guardrail calls of their own',
    unit: 'requests/s',
    aws: { value: 50, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1 (25 elsewhere)',
  },
  'content-tups': {
    label: 'Text units through the content filter',
    unit: 'text units/s',
    aws: { value: 200, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1 (25 elsewhere)',
  },
  'denied-topic-tups': {
    label: 'Text units through denied topics',
    unit: 'text units/s',
    aws: { value: 50, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1',
  },
  'pii-tups': {
    label: 'Text units through the personal data filter',
    unit: 'text units/s',
    aws: { value: 200, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1',
  },
  'word-tups': {
    label: 'Text units through the word filter',
    unit: 'text units/s',
    aws: { value: 200, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1',
  },
  'grounding-tups': {
    label: 'Text units through grounding checks',
    unit: 'text units/s',
    aws: { value: 106, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, region',
  },
  'topics-per-guardrail': {
    label: 'Topics per guardrail',
    unit: 'topics',
    aws: { value: 30, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'guardrail',
  },
  'guardrails-per-account': {
    label: 'Guardrails per account',
    unit: 'guardrails',
    aws: { value: 100, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account',
  },
  words: {
    label: 'Words',
    unit: 'words',
    aws: { value: 10000, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'policy',
  },
  'content-text': {
    label: 'Content filter',
    unit: 'USD per 1,000 text units',
    aws: {
      value: 0.15,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-10-28',
    },
    confidence: 'high',
  },
  'denied-topics': {
    label: 'Denied topics',
    unit: 'USD per 1,000 text units',
    aws: {
      value: 0.15,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-10-28',
    },
    confidence: 'high',
  },
  grounding: {
    label: 'Grounding checks',
    unit: 'USD per 1,000 text units',
    aws: {
      value: 0.1,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-10-28',
    },
    confidence: 'high',
  },
  pii: {
    label: 'Personal data filter',
    unit: 'USD per 1,000 text units',
    aws: {
      value: 0.1,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-10-28',
    },
    confidence: 'high',
  },
  regex: {
    label: 'Patterns',
    unit: 'USD per 1,000 text units',
    aws: {
      value: 0.0,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-10-28',
    },
    confidence: 'high',
    note: 'free',
  },
  'words-price': {
    label: 'Word filter',
    unit: 'USD per 1,000 text units',
    aws: {
      value: 0.0,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-10-28',
    },
    confidence: 'high',
    note: 'free',
  },
  'automated-reasoning': {
    label: 'Automated reasoning',
    unit: 'USD per 1,000 text units',
    aws: {
      value: 0.17,
      url: 'Guardrails prices marked as taken from the AWS Pricing API on 28 Oct 2025 (stored index file id 39910096509, repository not named)',
      asOf: '2025-10-28',
    },
    confidence: 'medium',
    note: 'per policy',
  },
  'content-image': {
    label: 'Content filter, images',
    unit: 'USD per image',
    aws: {
      value: 0.00075,
      url: 'Guardrails prices marked as taken from the AWS Pricing API on 28 Oct 2025 (stored index file id 39910096509, repository not named)',
      asOf: '2025-10-28',
    },
    confidence: 'medium',
  },
  'blocked-share': {
    label: 'Harmful content that is blocked',
    unit: 'fraction',
    guide: { value: 0.88, section: 'Amazon Bedrock Enterprise Integration' },
    confidence: 'unconfirmed',
    differs: 'the guide states 88%; AWS says up to 88%',
  },
} as const satisfies FactSheet;
