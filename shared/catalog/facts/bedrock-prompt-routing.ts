import type { FactSheet } from '../fact.ts';

/** Figures of Bedrock Intelligent Prompt Routing, each with where it was read. */
export const bedrockPromptRoutingFacts = {
  'per-1k-requests': {
    label: 'Per 1k requests',
    unit: 'USD per 1,000 requests',
    aws: { value: 1.0, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'routed requests',
  },
  complexity: {
    label: 'Complexity below which a small model answers',
    unit: 'score',
    guide: { value: 0.5, section: 'Bedrock Cost Optimization Strategies' },
    confidence: 'high',
    differs:
      'the guide’s scale is its own, and it tests complexity before images, so a simple request with an image goes to a model that reads text only',
  },
} as const satisfies FactSheet;
