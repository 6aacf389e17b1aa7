import type { FactSheet } from '../fact.ts';

/** Figures of Amazon Bedrock Knowledge Bases, each with where it was read. */
export const bedrockKnowledgeBasesFacts = {
  'retrieve-rps': {
    label: 'Retrievals, whole account',
    unit: 'requests/s',
    aws: { value: 20, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1',
  },
  'rag-rps': {
    label: 'Retrievals with an answer',
    unit: 'requests/s',
    aws: { value: 20, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, us-east-1',
  },
  'rerank-rps': {
    label: 'Rerank calls',
    unit: 'requests/s',
    aws: { value: 10, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, region',
  },
  'generate-query-rps': {
    label: 'Generated queries',
    unit: 'requests/s',
    aws: { value: 2, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, region',
  },
  'start-ingestion-rps': {
    label: 'Ingestion starts',
    unit: 'requests/s',
    aws: { value: 0.1, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account, region',
  },
  'ingestion-jobs': {
    label: 'Ingestion jobs at once',
    unit: 'concurrent executions',
    aws: { value: 5, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'account (1 per knowledge base and per data source)',
  },
  'direct-ingest-docs': {
    label: 'Documents of one call',
    unit: 'documents',
    aws: { value: 25, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'call',
  },
  'file-mb': {
    label: 'Largest file',
    unit: 'MB',
    aws: { value: 50, url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-ds.md', asOf: '2026' },
    confidence: 'high',
    note: 'file',
  },
  'kb-per-agent': {
    label: 'Knowledge bases of one agent',
    unit: 'knowledge bases',
    aws: { value: 2, url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', asOf: '2025-06-05' },
    confidence: 'high',
    note: 'agent',
  },
  retrieval: {
    label: 'Retrievals',
    unit: 'USD per query',
    aws: {
      value: 0.0,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
    note: 'free; the model, the embeddings and the store are paid',
  },
  'structured-query': {
    label: 'Generated query',
    unit: 'USD per query',
    aws: {
      value: 0.002,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
    note: 'per GenerateQuery call',
  },
  'rerank-amazon': {
    label: 'Rerank, Amazon',
    unit: 'USD per query',
    aws: {
      value: 0.001,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
    note: 'up to 100 chunks',
  },
  'rerank-cohere': {
    label: 'Rerank, Cohere',
    unit: 'USD per query',
    aws: {
      value: 0.002,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
  },
  flows: {
    label: 'Flow transitions',
    unit: 'USD per 1,000 transitions',
    aws: {
      value: 0.035,
      url: 'https://github.com/sungminna/GapS/blob/a5dddfd3bb92e80accf07a5482f55f77d918345a/crawl/aws_pricing_data_titan.md',
      asOf: '2025-02-28',
    },
    confidence: 'high',
    note: 'node transitions',
  },
  'latency-p50': {
    label: 'Typical time of one call',
    unit: 'ms',
    assumption: {
      value: 300,
      reason: 'AWS publishes no figure; embedding the question and searching take a few hundred milliseconds',
    },
    confidence: 'low',
  },
  'rerank-chunks': {
    label: 'Passages of one rerank',
    unit: 'chunks',
    aws: { value: 100, url: 'https://aws.amazon.com/bedrock/pricing/', asOf: '2025-02-28' },
    confidence: 'high',
    note: 'more passages are billed as further queries',
  },
} as const satisfies FactSheet;
