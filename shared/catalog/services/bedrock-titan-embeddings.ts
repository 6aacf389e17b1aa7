import { bedrockTitanEmbeddingsFacts } from '../facts/bedrock-titan-embeddings.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** Turns text into vectors, one text a call. */
export const bedrockTitanEmbeddings: ServiceDefinition = {
  id: 'bedrock-titan-embeddings',
  name: 'Titan Embeddings',
  category: 'ai',
  role: 'relay',
  aliases: [
    'titan',
    'titan-embeddings',
    'titan-text-embeddings',
    'amazon.titan-embed-text-v1',
    'amazon.titan-embed-text-v2:0',
    'embeddings',
    'embedding-model',
  ],
  params: {
    tokensPerText: numberParam('Tokens per text', 'tokens', 300, [1, 8192], 'cost driver'),
    dimensions: numberParam(
      'Vector dimensions',
      'dims',
      1024,
      [256, 1536],
      'storage and query bytes in the vector store = 4*dims',
    ),
  },
  facts: bedrockTitanEmbeddingsFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
