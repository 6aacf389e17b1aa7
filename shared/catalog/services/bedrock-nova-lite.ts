import { bedrockNovaLiteFacts } from '../facts/bedrock-nova-lite.ts';
import { fact } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import type { ServiceDefinition } from '../service.ts';
import { textModel } from '../text-model.ts';

/** A low-cost model that reads text, images and video. */
export const bedrockNovaLite: ServiceDefinition = textModel({
  id: 'bedrock-nova-lite',
  name: 'Nova Lite',
  aliases: ['nova', 'nova-lite', 'amazon-nova', 'amazon-nova-lite', 'amazon.nova-lite-v1:0'],
  facts: bedrockNovaLiteFacts,
  input: fact('input-per-1k'),
  output: fact('output-per-1k'),
  cacheRead: fact('cache-read-per-1k'),
  cacheWrite: fact('cache-write-per-1k'),
  batchInput: fact('batch-input-per-1k'),
  batchOutput: fact('batch-output-per-1k'),
  rpm: fact('rpm'),
  tpm: fact('tpm'),
  rpmOneRegion: fact('rpm-single-region'),
  tpmOneRegion: fact('tpm-single-region'),
  contextWindow: fact('context-window'),
  maxOutput: fact('max-output'),
  tokenRate: fact('bedrock.token-rate-small'),
  sharesQuota: true,
  guideRank: guideRanks.nova,
});
