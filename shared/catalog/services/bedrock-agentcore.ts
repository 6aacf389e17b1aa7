import { bedrockAgentcoreFacts } from '../facts/bedrock-agentcore.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** Runs agents in sessions and calls their tools. */
export const bedrockAgentcore: ServiceDefinition = {
  id: 'bedrock-agentcore',
  name: 'Bedrock AgentCore',
  category: 'ai',
  role: 'relay',
  aliases: ['agentcore', 'bedrock-agent', 'bedrock-agents', 'agent'],
  params: {
    sessionsPerMonth: numberParam('Agent sessions per month', 'sessions', 1000000, [0, 1000000000], 'runtime cost'),
    sessionS: numberParam('Session length', 's', 600, [1, 28800], 'memory seconds'),
    cpuS: numberParam('Active CPU seconds per session', 'vCPU-s', 60, [0, 28800], 'CPU is billed only while active'),
    memGb: numberParam('Average peak memory', 'GB', 2, [0.128, 8], 'billed per second'),
    toolCalls: numberParam('Tool calls per session', 'calls', 4, [0, 1000], 'gateway cost'),
  },
  facts: bedrockAgentcoreFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
