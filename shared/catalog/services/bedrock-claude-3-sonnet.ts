import { bedrockClaude3SonnetFacts } from '../facts/bedrock-claude-3-sonnet.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** Mid-size Claude 3 model. */
export const bedrockClaude3Sonnet: ServiceDefinition = {
  id: 'bedrock-claude-3-sonnet',
  name: 'Claude 3 Sonnet',
  category: 'ai',
  role: 'relay',
  aliases: ['claude-3-sonnet', 'anthropic.claude-3-sonnet', 'anthropic.claude-3-sonnet-20240229-v1:0'],
  params: {
    inputTokens: numberParam(
      'Input tokens per call',
      'tokens',
      1000,
      [1, 1000000],
      'drives input cost, TPM quota, context-window check',
    ),
    outputTokens: numberParam(
      'Output tokens per call',
      'tokens',
      300,
      [0, 10000],
      'drives output cost, latency, TPM quota',
    ),
    maxTokens: numberParam(
      'maxTokens set on the request',
      'tokens',
      1000,
      [1, 64000],
      'Bedrock reserves this amount of TPM quota when the call starts',
    ),
    cachedShare: numberParam(
      'Share of input tokens read from prompt cache',
      'ratio',
      0,
      [0, 1],
      'cache reads are billed at a lower rate',
    ),
    batchShare: numberParam(
      'Share of calls moved to batch inference',
      'ratio',
      0,
      [0, 1],
      'batch rate is half of on-demand on supported models',
    ),
  },
  facts: bedrockClaude3SonnetFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
