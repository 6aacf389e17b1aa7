import { bedrockClaude3SonnetFacts } from '../facts/bedrock-claude-3-sonnet.ts';
import { fact } from '../formula.ts';
import type { ServiceDefinition } from '../service.ts';
import { textModel } from '../text-model.ts';

/** A mid-size model that cannot cache prompts; past its end of life. */
export const bedrockClaude3Sonnet: ServiceDefinition = textModel({
  id: 'bedrock-claude-3-sonnet',
  name: 'Claude 3 Sonnet',
  aliases: ['claude-3-sonnet', 'anthropic.claude-3-sonnet', 'anthropic.claude-3-sonnet-20240229-v1:0'],
  facts: bedrockClaude3SonnetFacts,
  input: fact('input-per-1k'),
  output: fact('output-per-1k'),
  batchInput: fact('batch-input-per-1k'),
  batchOutput: fact('batch-output-per-1k'),
  rpm: fact('rpm-cross-region'),
  tpm: fact('tpm-cross-region'),
  rpmOneRegion: fact('rpm'),
  contextWindow: fact('context-window'),
  tokenRate: fact('bedrock.token-rate'),
  sharesQuota: true,
});
