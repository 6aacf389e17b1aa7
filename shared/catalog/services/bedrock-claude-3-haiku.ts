import { bedrockClaude3HaikuFacts } from '../facts/bedrock-claude-3-haiku.ts';
import { fact } from '../formula.ts';
import type { ServiceDefinition } from '../service.ts';
import { textModel } from '../text-model.ts';

/** A small, fast model that cannot cache prompts; past its end of life. */
export const bedrockClaude3Haiku: ServiceDefinition = textModel({
  id: 'bedrock-claude-3-haiku',
  name: 'Claude 3 Haiku',
  aliases: ['claude-3-haiku', 'claude-haiku', 'anthropic.claude-3-haiku-20240307-v1:0'],
  facts: bedrockClaude3HaikuFacts,
  input: fact('input-per-1k'),
  output: fact('output-per-1k'),
  batchInput: fact('batch-input-per-1k'),
  batchOutput: fact('batch-output-per-1k'),
  rpm: fact('rpm-cross-region'),
  tpm: fact('tpm-cross-region'),
  rpmOneRegion: fact('rpm'),
  contextWindow: fact('context-window'),
  tokenRate: fact('bedrock.token-rate-small'),
  sharesQuota: true,
});
