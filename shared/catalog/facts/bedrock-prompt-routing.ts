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
} as const satisfies FactSheet;
