import type { FactSheet } from '../fact.ts';

/** Figures of Bedrock prompt caching, each with where it was read. */
export const bedrockPromptCachingFacts = {
  'ttl-default': {
    label: 'Ttl default',
    unit: 's',
    aws: {
      value: 300,
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/core-skills/amazon-bedrock/references/prompt-caching.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'cache entry',
  },
  'ttl-extended': {
    label: 'Ttl extended',
    unit: 's',
    aws: {
      value: 3600,
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/core-skills/amazon-bedrock/references/prompt-caching.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'Claude 4.5 and 4.6',
  },
  'min-tokens-nova-pro': {
    label: 'Min tokens nova pro',
    unit: 'tokens',
    aws: {
      value: 1024,
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/core-skills/amazon-bedrock/references/prompt-caching.md',
      asOf: '2026-08-20',
    },
    confidence: 'medium',
    note: 'prefix',
  },
  'min-tokens-nova-lite-micro': {
    label: 'Min tokens nova lite micro',
    unit: 'tokens',
    aws: {
      value: 1536,
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/core-skills/amazon-bedrock/references/prompt-caching.md',
      asOf: '2026-08-20',
    },
    confidence: 'medium',
    note: 'prefix',
  },
  'min-tokens-claude-sonnet-4': {
    label: 'Min tokens claude sonnet 4',
    unit: 'tokens',
    aws: {
      value: 1024,
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/core-skills/amazon-bedrock/references/prompt-caching.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'prefix',
  },
  'min-tokens-haiku-4-5': {
    label: 'Min tokens haiku 4 5',
    unit: 'tokens',
    aws: {
      value: 4096,
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/core-skills/amazon-bedrock/references/prompt-caching.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'prefix',
  },
  checkpoints: {
    label: 'Checkpoints',
    unit: 'checkpoints',
    aws: { value: 4, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per request; request',
  },
  'nova-read-factor': {
    label: 'Nova read factor',
    unit: 'multiplier',
    aws: {
      value: 0.25,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
    note: 'x input price',
  },
  'nova-write-factor': {
    label: 'Nova write factor',
    unit: 'multiplier',
    aws: {
      value: 1.0,
      url: 'https://github.com/aws-samples/bedrock-chat/blob/a739a6c0eff5d5048772165a3d9d5ee820a7865d/backend/app/config.py',
      asOf: '2026-06-23',
    },
    confidence: 'high',
    note: 'x input price',
  },
  'claude-read-factor': {
    label: 'Claude read factor',
    unit: 'multiplier',
    aws: {
      value: 0.1,
      url: 'https://github.com/aws-samples/bedrock-chat/blob/a739a6c0eff5d5048772165a3d9d5ee820a7865d/backend/app/config.py',
      asOf: '2026-06-23',
    },
    confidence: 'high',
    note: 'x input price',
  },
  'claude-write-factor': {
    label: 'Claude write factor',
    unit: 'multiplier',
    aws: {
      value: 1.25,
      url: 'https://github.com/aws-samples/bedrock-chat/blob/a739a6c0eff5d5048772165a3d9d5ee820a7865d/backend/app/config.py',
      asOf: '2026-06-23',
    },
    confidence: 'high',
    note: 'x input price',
  },
  'key-characters': {
    label: 'Start of a prompt that the guide’s own cache compares',
    unit: 'characters',
    guide: { value: 1000, section: 'Bedrock Cost Optimization Strategies' },
    confidence: 'high',
    differs:
      '1,000 characters are about 250 tokens, fewer than AWS’s prompt cache takes; and an equal start is not an equal question',
  },
} as const satisfies FactSheet;
