import { bedrockKnowledgeBasesFacts } from '../facts/bedrock-knowledge-bases.ts';
import { chunks, fact, flow, is, multiply, not, param, perMonth, pick } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

const reranks = not(is('rerank', 'none'));

/** Retrieves passages from a vector store for a question. */
export const bedrockKnowledgeBases: ServiceDefinition = {
  id: 'bedrock-knowledge-bases',
  name: 'Bedrock Knowledge Bases',
  category: 'ai',
  role: 'relay',
  aliases: ['bedrock-knowledge-base', 'knowledge-base', 'knowledge-bases', 'rag'],
  params: {
    documents: numberParam('Documents', 'docs', 10_000, [0, 5_000_000], 'embedding them is paid once', { whole: true }),
    tokensPerDoc: numberParam('Tokens of a document', 'tokens', 2000, [1, 1_000_000], 'embedding them is paid once'),
    chunks: numberParam('Passages stored', 'vectors', 60_000, [0, 2_000_000_000], 'size of the vector store', {
      whole: true,
    }),
    rerank: choiceParam(
      'Rerank',
      { none: 'No', amazon: 'Amazon', cohere: 'Cohere' },
      'none',
      'an extra charge and quota for each question',
    ),
    rerankChunks: numberParam('Passages reranked', 'chunks', 100, [1, 1000], 'up to 100 are one query', {
      whole: true,
    }),
  },
  facts: bedrockKnowledgeBasesFacts,
  limits: [
    {
      key: 'retrievals',
      label: 'Retrievals, whole account',
      unit: 'requests/s',
      side: 'in',
      demand: flow('requests'),
      capacity: fact('retrieve-rps'),
      shared: 'bedrock-knowledge-bases-retrievals',
      growsWithLoad: true,
      soft: false,
      of: { noun: 'req/s' },
    },
    {
      key: 'reranks',
      label: 'Reranks, whole account',
      unit: 'requests/s',
      side: 'in',
      demand: flow('requests'),
      capacity: fact('rerank-rps'),
      shared: 'bedrock-knowledge-bases-reranks',
      growsWithLoad: true,
      soft: false,
      of: { noun: 'req/s' },
      when: reranks,
    },
  ],
  costs: [
    {
      key: 'retrievals',
      label: 'Retrievals',
      unit: 'queries',
      on: 'in',
      quantity: perMonth(flow('requests')),
      unitUsd: fact('retrieval'),
    },
    {
      key: 'reranks',
      label: 'Reranks',
      unit: 'queries',
      on: 'in',
      quantity: perMonth(multiply(flow('requests'), chunks(param('rerankChunks'), fact('rerank-chunks')))),
      unitUsd: pick('rerank', { amazon: fact('rerank-amazon'), cohere: fact('rerank-cohere') }),
      when: reranks,
    },
  ],
  card: [{ param: 'documents' }],
  latencyMs: fact('latency-p50'),
  availability: fact('bedrock.sla'),
};
