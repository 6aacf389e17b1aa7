import type { Asked } from './asked.ts';

/** Models, embeddings, endpoints. */
export const askedOfAi: Asked = {
  bedrock: {
    'first-token': 'About how long does a large language model take to its first token?',
    'token-rate': 'About how many tokens a second does a larger model write?',
    'token-rate-small': 'About how many tokens a second does a small model write?',
    'characters-per-token': 'About how many characters are one token?',
    'batch-discount-factor': 'By what factor is the price multiplied for Bedrock batch inference?',
    'caching-ttl-default': 'For how long does Bedrock’s prompt cache keep an entry by default?',
    'caching-claude-read-factor': 'By what factor of the input price are cached tokens read with Claude?',
    'caching-nova-read-factor': 'By what factor of the input price are cached tokens read with Nova?',
    'caching-min-tokens-claude-sonnet-4': 'From how many tokens on can Claude Sonnet 4 cache a prompt?',
    'claude-output-burndown': 'How much quota does an output token of Claude 3.7 and later take, in input tokens?',
    'guardrail-content-text': 'What do 1,000 text units through Bedrock’s content filter cost?',
    'text-unit': 'How many characters are one text unit of a guardrail?',
    'guardrail-blocked-share': 'What part of harmful content do Guardrails block, by the guide?',
    sla: 'What availability does the SLA promise for Bedrock?',
  },
  'bedrock-nova-lite': {
    'input-per-1k': 'What do 1,000 input tokens of Nova Lite cost?',
    'output-per-1k': 'What do 1,000 output tokens of Nova Lite cost?',
    'context-window': 'How many tokens does Nova Lite’s context hold?',
    rpm: 'How many requests a minute does Nova Lite take in us-east-1 through a cross-region profile?',
  },
  'bedrock-nova-pro': {
    'input-per-1k': 'What do 1,000 input tokens of Nova Pro cost?',
    'output-per-1k': 'What do 1,000 output tokens of Nova Pro cost?',
  },
  'bedrock-nova-premier': { 'end-of-life': 'From which date on do calls to Nova Premier fail?' },
  'bedrock-claude-haiku-4-5': {
    'input-per-1k': 'What do 1,000 input tokens of Claude Haiku 4.5 cost?',
    'output-per-1k': 'What do 1,000 output tokens of Claude Haiku 4.5 cost?',
  },
  'bedrock-claude-sonnet-4-6': {
    'input-per-1k': 'What do 1,000 input tokens of Claude Sonnet 4.6 cost?',
    'output-per-1k': 'What do 1,000 output tokens of Claude Sonnet 4.6 cost?',
  },
  'bedrock-titan-embeddings': {
    'v2-per-1k': 'What do 1,000 tokens of Titan Text Embeddings V2 cost?',
    'latency-p50': 'About how long does one embedding call take?',
  },
  'bedrock-knowledge-bases': {
    'retrieve-rps': 'How many retrievals a second do all knowledge bases of an account share?',
    'latency-p50': 'About how long does a retrieval from a knowledge base take?',
  },
  'sagemaker-realtime': {
    'payload-mb': 'How large may a request to a real-time SageMaker endpoint be?',
    'timeout-s': 'How long may a call to a real-time SageMaker endpoint take?',
    'async-payload-gb': 'How large may a request to an asynchronous SageMaker endpoint be?',
  },
  'sagemaker-serverless': {
    'max-concurrency': 'How many calls at once may one serverless SageMaker endpoint answer?',
  },
  'sagemaker-feature-store': {
    'tps-per-api': 'How many calls of one kind a second does Feature Store take for the whole account?',
    'latency-p50': 'About how long does a read from Feature Store’s online store take?',
  },
};
