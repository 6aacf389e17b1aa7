import { bedrockKnowledgeBasesFacts } from '../facts/bedrock-knowledge-bases.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** Retrieves passages from a vector store for a question. */
export const bedrockKnowledgeBases: ServiceDefinition = {
  id: 'bedrock-knowledge-bases',
  name: 'Bedrock Knowledge Bases',
  category: 'ai',
  role: 'relay',
  aliases: ['bedrock-knowledge-base', 'knowledge-base', 'knowledge-bases', 'rag'],
  params: {
    documents: numberParam('Documents', 'docs', 10000, [0, 5000000], 'ingest time and embedding cost'),
    tokensPerDoc: numberParam('Tokens per document', 'tokens', 2000, [1, 1000000], 'embedding cost'),
    chunks: numberParam('Chunks stored', 'vectors', 60000, [0, 2000000000], 'vector storage'),
  },
  facts: bedrockKnowledgeBasesFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
