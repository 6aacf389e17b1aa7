import { bedrockClaudeHaiku45Facts } from '../facts/bedrock-claude-haiku-4-5.ts';
import { fact } from '../formula.ts';
import type { ServiceDefinition } from '../service.ts';
import { textModel } from '../text-model.ts';

/** The small Claude that replaces Claude 3 Haiku. */
export const bedrockClaudeHaiku45: ServiceDefinition = textModel({
  id: 'bedrock-claude-haiku-4-5',
  name: 'Claude Haiku 4.5',
  aliases: ['claude-haiku-4-5', 'claude-haiku-4.5'],
  facts: bedrockClaudeHaiku45Facts,
  input: fact('input-per-1k'),
  output: fact('output-per-1k'),
  cacheRead: fact('cache-read-per-1k'),
  cacheWrite: fact('cache-write-per-1k'),
  cacheWriteHour: fact('cache-write-1h-per-1k'),
  batchInput: fact('batch-input-per-1k'),
  batchOutput: fact('batch-output-per-1k'),
  burndown: fact('burndown'),
  contextWindow: fact('context-window'),
  tokenRate: fact('bedrock.token-rate-small'),
  sharesQuota: true,
});
