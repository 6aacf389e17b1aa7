import { bedrockTitanEmbeddingsFacts } from '../facts/bedrock-titan-embeddings.ts';
import { above, divide, fact, flow, is, isSet, multiply, param, perMonth, subtract, unit, when } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

const v1 = is('version', 'v1');
const thousandTokens = divide(multiply(flow('requests'), param('tokensPerText')), unit(1000, 'per thousand'));

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
    version: choiceParam('Version', { v2: 'v2', v1: 'v1' }, 'v2', 'v1 costs five times as much'),
    tokensPerText: numberParam('Tokens of a text', 'tokens', 300, [1, 8192], 'cost'),
    dimensions: numberParam('Dimensions', 'dims', 1024, [256, 1536], 'size of a vector: four bytes each', {
      whole: true,
    }),
    batchShare: numberParam('Texts in batches', 'ratio', 0, [0, 1], 'half the price with v2, within 24 hours'),
    rpmQuota: numberParam('Requests quota', 'per min', null, [1, null], 'your account’s; without it AWS’s default'),
  },
  facts: bedrockTitanEmbeddingsFacts,
  limits: [
    {
      key: 'requests-per-minute',
      label: 'Calls a minute, whole account',
      unit: 'requests/min',
      side: 'in',
      demand: multiply(flow('requests'), subtract(unit(1, 'all'), param('batchShare')), unit(60, 's in a minute')),
      capacity: when(isSet('rpmQuota'), param('rpmQuota'), fact('rpm')),
      shared: 'bedrock-titan-embeddings-requests',
      growsWithLoad: true,
      soft: false,
      sizedBy: 'rpmQuota',
      of: { noun: 'RPM' },
    },
    {
      key: 'text-length',
      label: 'Tokens of a text',
      unit: 'tokens',
      side: 'node',
      demand: param('tokensPerText'),
      capacity: fact('max-input-tokens'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'tokens' },
    },
  ],
  costs: [
    {
      key: 'input-tokens',
      label: 'Input tokens',
      unit: 'thousand tokens',
      on: 'in',
      quantity: perMonth(multiply(thousandTokens, subtract(unit(1, 'all'), param('batchShare')))),
      unitUsd: when(v1, fact('v1-per-1k'), fact('v2-per-1k')),
    },
    {
      key: 'batch-input-tokens',
      label: 'Input tokens, batch',
      unit: 'thousand tokens',
      on: 'in',
      quantity: perMonth(multiply(thousandTokens, param('batchShare'))),
      unitUsd: when(v1, fact('v1-per-1k'), fact('v2-batch-per-1k')),
      when: above('batchShare', 0),
    },
  ],
  card: [{ param: 'version' }, { param: 'tokensPerText' }],
  latencyMs: fact('latency-p50'),
  availability: fact('bedrock.sla'),
  guideRank: guideRanks.bedrock,
};
