import type { FactSheet } from '../fact.ts';

/** Figures of DynamoDB vector indexes (SearchVectors), each with where it was read. */
export const dynamodbVectorSearchFacts = {
  'vector-indexes': {
    label: 'Vector indexes of one table',
    unit: 'indexes',
    aws: {
      value: 5,
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/VectorSearch.Requirements.md',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'table',
  },
  dimensions: {
    label: 'Dimensions of a vector',
    unit: 'dimensions',
    aws: {
      value: 4096,
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/VectorSearch.Requirements.md',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'vector',
  },
  'top-k': {
    label: 'Results of one search',
    unit: 'results',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/VectorSearch.Requirements.md',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'search',
  },
  'response-mb': {
    label: 'Largest answer',
    unit: 'MB',
    aws: {
      value: 16,
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/VectorSearch.Requirements.md',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'response',
  },
  'inline-filters': {
    label: 'Filters of one search',
    unit: 'filters',
    aws: {
      value: 18,
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/VectorSearch.Requirements.md',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'search',
  },
  'storage-gb-month': {
    label: 'Vectors stored',
    unit: 'USD per GB-month',
    aws: {
      value: 0.25,
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/specialized-skills/database-skills/amazon-dynamodb/references/vector-search.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'write-gb': {
    label: 'Vectors written',
    unit: 'USD per GB',
    aws: {
      value: 0.52,
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/specialized-skills/database-skills/amazon-dynamodb/references/vector-search.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'of vector data written',
  },
  'search-gb': {
    label: 'Vectors compared',
    unit: 'USD per GB',
    aws: {
      value: 0.002,
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/specialized-skills/database-skills/amazon-dynamodb/references/vector-search.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'examined; 1 KB minimum',
  },
} as const satisfies FactSheet;
