/** Models, guardrails and agents. */
import { type AwsExample, exampleBoard, pages, perSecond } from './example.ts';

export const aiExamples: readonly AwsExample[] = [
  {
    id: 'bedrock-guardrails-transcript-summarisation-pii-filter',
    title: 'Personal data filtered from 10,000 summaries of 3,500 characters',
    url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
    asOf: '2025-02-28',
    printedUsd: 4,
    usd: 4,
    lines: ['bedrock.guardrail-pii'],
    note: 'the example is about the filter alone',
    board: exampleBoard({
      boxes: {
        conversations: ['client', { perSecond: perSecond(10_000) }],
        model: ['bedrock', { outputTokens: 875, guardrailPii: true, guardrailSides: 'output' }],
      },
      arrows: [['conversations', 'model']],
    }),
  },
  {
    id: 'bedrock-agentcore-gateway-200-tools-50m-interactions-1-search',
    title: 'A gateway with 200 tools, 50 million sessions of one search and four calls',
    ...pages.agentcore,
    printedUsd: 2250.04,
    usd: 2250.04,
    board: exampleBoard({
      boxes: {
        sessions: ['client', { perSecond: perSecond(50e6) }],
        agent: ['bedrock-agentcore', { runtime: 'none', toolCalls: 4, toolSearches: 1, toolsIndexed: 200 }],
      },
      arrows: [['sessions', 'agent']],
    }),
  },
  {
    id: 'bedrock-agentcore-memory-coding-assistant',
    title: 'The memory of a coding assistant',
    ...pages.agentcore,
    printedUsd: 42.5,
    usd: 42.5,
    note: 'at the price of events until 5 October 2026',
    board: exampleBoard({
      boxes: {
        sessions: ['client', { perSecond: perSecond(10_000) }],
        agent: [
          'bedrock-agentcore',
          { runtime: 'none', toolCalls: 0, memoryEvents: 10, memoryRecords: 10_000, memoryRetrievals: 2 },
        ],
      },
      arrows: [['sessions', 'agent']],
    }),
  },
];
