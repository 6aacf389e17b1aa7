import { bedrockClaudeSonnet4Facts } from '../facts/bedrock-claude-sonnet-4.ts';
import { fact } from '../formula.ts';
import type { ServiceDefinition } from '../service.ts';
import { textModel } from '../text-model.ts';

/** The fourth mid-size Claude; past its end of life. */
export const bedrockClaudeSonnet4: ServiceDefinition = textModel({
  id: 'bedrock-claude-sonnet-4',
  name: 'Claude Sonnet 4',
  aliases: ['claude-sonnet-4', 'claude-4', 'claude-4-sonnet'],
  facts: bedrockClaudeSonnet4Facts,
  input: fact('input-per-1k'),
  output: fact('output-per-1k'),
  cacheRead: fact('cache-read-per-1k'),
  cacheWrite: fact('cache-write-per-1k'),
  rpm: fact('rpm-cross-region'),
  burndown: fact('burndown'),
  contextWindow: fact('context-window'),
  tokenRate: fact('bedrock.token-rate'),
  sharesQuota: true,
});
