import { bedrockNovaMicroFacts } from '../facts/bedrock-nova-micro.ts';
import { fact } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import type { ServiceDefinition } from '../service.ts';
import { textModel } from '../text-model.ts';

/** The cheapest Nova model; text only. */
export const bedrockNovaMicro: ServiceDefinition = textModel({
  id: 'bedrock-nova-micro',
  name: 'Nova Micro',
  aliases: ['nova-micro', 'amazon-nova-micro', 'amazon.nova-micro-v1:0'],
  facts: bedrockNovaMicroFacts,
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
