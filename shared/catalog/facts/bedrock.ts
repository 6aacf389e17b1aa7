import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Bedrock (service level), each with where it was read. */
export const bedrockFacts = {
  'claude-output-burndown': {
    label: 'Quota that an output token of Claude takes',
    unit: 'multiplier',
    aws: {
      value: 5,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/bedrock-quotas.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'times an input token; Claude 3.7 and later',
  },
  'service-fee': {
    label: 'Fee of the service itself',
    unit: 'USD',
    aws: {
      value: 0.0,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
    note: 'no service fee',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'https://aws.amazon.com/de/bedrock/sla', asOf: '2025' },
    confidence: 'high',
    note: 'for the service in one region; no model has an SLA of its own',
  },
  'first-token': {
    label: 'Typical time to the first token',
    unit: 'ms',
    assumption: { value: 500, reason: 'AWS publishes no figure; a few hundred milliseconds are usual' },
    confidence: 'low',
  },
  'token-rate': {
    label: 'Typical tokens a second, larger models',
    unit: 'tokens/s',
    assumption: { value: 50, reason: 'AWS publishes no figure; larger models usually write 40 to 80 tokens a second' },
    confidence: 'low',
  },
  'token-rate-small': {
    label: 'Typical tokens a second, small models',
    unit: 'tokens/s',
    assumption: {
      value: 100,
      reason: 'AWS publishes no figure; small models usually write 100 to 200 tokens a second',
    },
    confidence: 'low',
  },
  'characters-per-token': {
    label: 'Characters of a token',
    unit: 'characters',
    assumption: { value: 4, reason: 'about four characters of English text make a token' },
    confidence: 'medium',
    note: 'turns tokens into the text units of a guardrail',
  },
  'text-unit': {
    label: 'Size of a guardrail’s text unit',
    unit: 'characters',
    aws: { value: 1000, url: 'https://aws.amazon.com/bedrock/pricing/', asOf: '2025-02-28' },
    confidence: 'high',
    note: 'up to 1,000 characters are one unit',
  },
  'fast-answer': {
    label: 'Answer time below which the guide takes the fast model',
    unit: 'ms',
    guide: { value: 100, section: 'Foundation Model Selection Framework' },
    confidence: 'high',
    differs: 'the guide names no unit; no text model gives a whole answer in 100 ms',
  },
  'accuracy-for-premier': {
    label: 'Accuracy above which the guide takes the largest model',
    unit: 'fraction',
    guide: { value: 0.95, section: 'Foundation Model Selection Framework' },
    confidence: 'high',
    note: 'the guide does not say how accuracy is measured',
  },
} as const satisfies FactSheet;
