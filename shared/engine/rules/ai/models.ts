/** What the rules about language models have in common. */
import { allNodes, definitionAt, perBoard, resolvedOf, serviceAt, valueAt } from '../ask.ts';
import type { Board } from '../rule.ts';

/** Where AWS's pages on models are read from. */
export const modelPages = {
  quotas: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html',
  caching:
    'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/core-skills/amazon-bedrock/references/prompt-caching.md',
  lifecycle:
    'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/ai-model-lifecycle.md',
} as const;

/** Nodes that answer in words: those that are sized in tokens. */
export const textModelsOf = perBoard((board): readonly number[] =>
  allNodes(board).filter((node) => {
    const { category, params } = definitionAt(board, node);
    return category === 'ai' && Object.hasOwn(params, 'outputTokens');
  }),
);

/** The model's own service id, also where a box leaves it to a parameter: `bedrock-nova-lite`. */
export function modelAt(board: Board, node: number): string {
  const service = serviceAt(board, node);
  return service === 'bedrock' ? `bedrock-${String(valueAt(board, node, 'model'))}` : service;
}

/** The model's name as AWS writes it. */
export function modelName(board: Board, node: number): string {
  return board.catalog.services[modelAt(board, node)]?.name ?? definitionAt(board, node).name;
}

export type Family = 'nova' | 'claude' | 'other';

export function familyOf(model: string): Family {
  return model.startsWith('bedrock-nova') ? 'nova' : model.startsWith('bedrock-claude') ? 'claude' : 'other';
}

/** The parameters that put another model in a node's place: its service, or the parameter that names the model. */
export function withModel(board: Board, node: number, model: string) {
  const { id } = resolvedOf(board, node);
  return serviceAt(board, node) === 'bedrock'
    ? { params: { [`${id}.model`]: model.slice('bedrock-'.length) } }
    : { services: { [id]: model } };
}

/** The fact that says how many tokens a prompt must have to be cached; `null` where the model caches nothing, `undefined` where none is known. */
export function cacheMinimum(model: string): string | null | undefined {
  return minimums[model];
}

const minimums: Readonly<Record<string, string | null>> = {
  'bedrock-nova-pro': 'bedrock.caching-min-tokens-nova-pro',
  'bedrock-nova-lite': 'bedrock.caching-min-tokens-nova-lite-micro',
  'bedrock-nova-micro': 'bedrock.caching-min-tokens-nova-lite-micro',
  'bedrock-claude-sonnet-4': 'bedrock.caching-min-tokens-claude-sonnet-4',
  'bedrock-claude-haiku-4-5': 'bedrock.caching-min-tokens-haiku-4-5',
  'bedrock-claude-3-haiku': null,
  'bedrock-claude-3-sonnet': null,
};
