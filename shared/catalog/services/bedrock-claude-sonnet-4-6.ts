import { bedrockClaudeSonnet46Facts } from '../facts/bedrock-claude-sonnet-4-6.ts';
import { fact } from '../formula.ts';
import type { ServiceDefinition } from '../service.ts';
import { textModel } from '../text-model.ts';

/** The mid-size Claude that replaces Claude 3 Sonnet and Sonnet 4. */
export const bedrockClaudeSonnet46: ServiceDefinition = textModel({
  id: 'bedrock-claude-sonnet-4-6',
  name: 'Claude Sonnet 4.6',
  aliases: ['claude', 'claude-sonnet', 'claude-sonnet-4-6', 'claude-sonnet-4.6'],
  facts: bedrockClaudeSonnet46Facts,
  input: fact('input-per-1k'),
  output: fact('output-per-1k'),
  cacheRead: fact('cache-read-per-1k'),
  cacheWrite: fact('cache-write-per-1k'),
  cacheWriteHour: fact('cache-write-1h-per-1k'),
  batchInput: fact('batch-input-per-1k'),
  batchOutput: fact('batch-output-per-1k'),
  burndown: fact('burndown'),
  contextWindow: fact('context-window'),
  tokenRate: fact('bedrock.token-rate'),
  sharesQuota: true,
});
