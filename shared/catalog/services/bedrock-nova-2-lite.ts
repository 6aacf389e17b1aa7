import { bedrockNova2LiteFacts } from '../facts/bedrock-nova-2-lite.ts';
import { fact } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import type { ServiceDefinition } from '../service.ts';
import { textModel } from '../text-model.ts';

/** The second generation of Nova Lite. */
export const bedrockNova2Lite: ServiceDefinition = textModel({
  id: 'bedrock-nova-2-lite',
  name: 'Nova 2 Lite',
  aliases: ['nova-2-lite', 'amazon-nova-2-lite'],
  facts: bedrockNova2LiteFacts,
  input: fact('input-per-1k'),
  output: fact('output-per-1k'),
  batchInput: fact('batch-input-per-1k'),
  batchOutput: fact('batch-output-per-1k'),
  rpm: fact('rpm'),
  tpm: fact('tpm'),
  contextWindow: fact('context-window'),
  tokenRate: fact('bedrock.token-rate-small'),
  sharesQuota: true,
  guideRank: guideRanks.nova,
});
