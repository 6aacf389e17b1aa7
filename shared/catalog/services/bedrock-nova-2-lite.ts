import { bedrockNova2LiteFacts } from '../facts/bedrock-nova-2-lite.ts';
import { fact, is, when } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, type ServiceDefinition } from '../service.ts';
import { textModel } from '../text-model.ts';

const worldwide = is('profile', 'global');

/** The second generation of Nova Lite. */
export const bedrockNova2Lite: ServiceDefinition = textModel({
  id: 'bedrock-nova-2-lite',
  name: 'Nova 2 Lite',
  aliases: ['nova-2-lite', 'amazon-nova-2-lite'],
  facts: bedrockNova2LiteFacts,
  params: {
    profile: choiceParam(
      'Inference profile',
      { 'cross-region': 'Of one geography', global: 'Global' },
      'cross-region',
      'worldwide inference is cheaper and may leave the geography',
    ),
  },
  input: when(worldwide, fact('global-input-per-1k'), fact('input-per-1k')),
  output: when(worldwide, fact('global-output-per-1k'), fact('output-per-1k')),
  batchInput: when(worldwide, fact('global-batch-input-per-1k'), fact('batch-input-per-1k')),
  batchOutput: when(worldwide, fact('global-batch-output-per-1k'), fact('batch-output-per-1k')),
  rpm: fact('rpm'),
  tpm: fact('tpm'),
  contextWindow: fact('context-window'),
  tokenRate: fact('bedrock.token-rate-small'),
  sharesQuota: true,
  guideRank: guideRanks.nova,
});
