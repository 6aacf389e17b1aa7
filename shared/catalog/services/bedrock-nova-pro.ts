import { bedrockNovaProFacts } from '../facts/bedrock-nova-pro.ts';
import { fact } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import type { ServiceDefinition } from '../service.ts';
import { textModel } from '../text-model.ts';

/** The mid-size Nova model. */
export const bedrockNovaPro: ServiceDefinition = textModel({
  id: 'bedrock-nova-pro',
  name: 'Nova Pro',
  aliases: ['nova-pro', 'amazon-nova-pro', 'amazon.nova-pro-v1:0'],
  facts: bedrockNovaProFacts,
  input: fact('input-per-1k'),
  output: fact('output-per-1k'),
  cacheRead: fact('cache-read-per-1k'),
  cacheWrite: fact('cache-write-per-1k'),
  fast: {
    input: fact('latency-optimized-input-per-1k'),
    output: fact('latency-optimized-output-per-1k'),
    rpm: fact('rpm-latency-optimized'),
    tpm: fact('tpm-latency-optimized'),
  },
  batchInput: fact('batch-input-per-1k'),
  batchOutput: fact('batch-output-per-1k'),
  rpm: fact('rpm'),
  tpm: fact('tpm'),
  rpmOneRegion: fact('rpm-single-region'),
  tpmOneRegion: fact('tpm-single-region'),
  contextWindow: fact('context-window'),
  maxOutput: fact('max-output'),
  tokenRate: fact('bedrock.token-rate'),
  sharesQuota: true,
  guideRank: guideRanks.nova,
});
