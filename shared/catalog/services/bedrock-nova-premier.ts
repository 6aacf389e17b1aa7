import { bedrockNovaPremierFacts } from '../facts/bedrock-nova-premier.ts';
import { fact } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import type { ServiceDefinition } from '../service.ts';
import { textModel } from '../text-model.ts';

/** The largest model of the first Nova generation; past its end of life. */
export const bedrockNovaPremier: ServiceDefinition = textModel({
  id: 'bedrock-nova-premier',
  name: 'Nova Premier',
  aliases: ['nova-premier', 'amazon-nova-premier', 'amazon.nova-premier-v1:0'],
  facts: bedrockNovaPremierFacts,
  input: fact('input-per-1k'),
  output: fact('output-per-1k'),
  cacheRead: fact('cache-read-per-1k'),
  cacheWrite: fact('cache-write-per-1k'),
  batchInput: fact('batch-input-per-1k'),
  batchOutput: fact('batch-output-per-1k'),
  rpm: fact('rpm'),
  tpm: fact('tpm'),
  contextWindow: fact('context-window'),
  tokenRate: fact('bedrock.token-rate'),
  sharesQuota: true,
  guideRank: guideRanks.nova,
});
