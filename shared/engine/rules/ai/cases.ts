import type { RuleIn } from '../index.ts';
import { boardOf, type Case, client } from '../try-rule.ts';

type Values = Readonly<Record<string, number | string | boolean>>;

/** A client that waits for a function that asks a model. */
const asked = (service: string, params: Values = {}, perSecond = 1, budgets: Readonly<Record<string, number>> = {}) =>
  boardOf(
    { a: client(perSecond), f: ['lambda'], m: [service, params] },
    { 'a>f': {}, 'f>m': {} },
    Object.keys(budgets).length === 0 ? {} : { design: { budgets } },
  );
/** A queue between. */
const queued = (service: string, params: Values = {}, perSecond = 1) =>
  boardOf(
    { a: client(perSecond), q: ['sqs-standard'], f: ['lambda'], m: [service, params] },
    { 'a>q': {}, 'q>f': {}, 'f>m': {} },
  );
const nova = 'bedrock-nova-lite';
/** A function that embeds and writes into an index. */
const indexed = (embed: Values, index: Values) =>
  boardOf(
    { a: client(1), f: ['lambda'], t: ['bedrock-titan-embeddings', embed], v: ['s3-vectors', index] },
    { 'a>f': {}, 'f>t': {}, 'f>v': {} },
  );

export const aiCases: Readonly<Record<RuleIn<'ai'>, Case>> = {
  'model-within-budget': [asked(nova, {}, 1, { p50Ms: 10_000 }), asked(nova, {}, 1, { p50Ms: 100 }), ['m']],
  'batch-on-request-path': [queued(nova, { batchShare: 1 }), asked(nova, { batchShare: 0.5 }), ['m']],
  'video-synchronous': [
    boardOf({ a: client(1), f: ['lambda'], m: ['bedrock-luma-ray-2'] }, { 'a>f': {}, 'f>m': { mode: 'async' } }),
    asked('bedrock-nova-reel'),
    ['m f>m'],
  ],
  'vector-dimensions': [indexed({}, {}), indexed({ version: 'v1' }, {}), ['v t']],
  'routing-one-family': [
    boardOf(
      { r: ['bedrock', { promptRouting: true }], m: [nova], n: ['bedrock-nova-pro'] },
      { 'r>m': { share: 0.6 }, 'r>n': { share: 0.4 } },
    ),
    boardOf(
      { r: ['bedrock', { promptRouting: true }], m: [nova], n: ['bedrock', { model: 'claude-haiku-4-5' }] },
      { 'r>m': { share: 0.6 }, 'r>n': { share: 0.4 } },
    ),
    ['r n'],
  ],
  'retired-model': [
    boardOf({ m: [nova], b: ['bedrock'] }),
    boardOf({ m: ['bedrock-claude-3-haiku'], b: ['bedrock', { model: 'nova-premier' }], r: ['bedrock-nova-reel'] }),
    ['b', 'm', 'r'],
  ],
  'model-without-guardrail': [asked(nova, { guardrailPii: true }), asked(nova), ['m']],
  'teacher-serving': [asked('bedrock-nova-pro'), asked('bedrock-nova-premier'), ['m']],
  'prompt-cache-minimum': [
    asked(nova, { inputTokens: 2000, cachedShare: 0.8 }),
    asked(nova, { inputTokens: 1000, cachedShare: 0.8 }),
    ['m'],
  ],
  'cross-region-profile': [
    asked('bedrock-nova-pro', { profile: 'one-region' }, 1),
    asked('bedrock-nova-pro', { profile: 'one-region' }, 1.5),
    ['m'],
  ],
  'embeddings-missing': [
    indexed({}, {}),
    boardOf({ a: client(1), f: ['lambda'], v: ['s3-vectors'] }, { 'a>f': {}, 'f>v': {} }),
    ['v'],
  ],
  'vectors-in-object-store': [
    boardOf({ f: ['lambda'], s: ['s3'] }, { 'f>s': {} }),
    boardOf({ t: ['bedrock-titan-embeddings'], f: ['lambda'], s: ['s3'] }, { 't>s': {}, 'f>s': {} }),
    ['t>s s'],
  ],
  'hot-vectors': [
    boardOf({ a: client(690, { readShare: 1 }), v: ['s3-vectors'] }, { 'a>v': {} }),
    boardOf({ a: client(700, { readShare: 1 }), v: ['s3-vectors'] }, { 'a>v': {} }),
    ['v'],
  ],
  'knowledge-base-store': [
    boardOf({ k: ['bedrock-knowledge-bases'], v: ['s3-vectors'] }, { 'k>v': {} }),
    boardOf({ k: ['bedrock-knowledge-bases'] }),
    ['k'],
  ],
  'video-output-store': [
    boardOf({ f: ['lambda'], m: ['bedrock-nova-reel'], s: ['s3'] }, { 'f>m': { mode: 'async' }, 'm>s': {} }),
    boardOf({ f: ['lambda'], m: ['bedrock-nova-reel'] }, { 'f>m': { mode: 'async' } }),
    ['m'],
  ],
  'vector-batch': [
    boardOf({ a: client(100), v: ['s3-vectors'] }, { 'a>v': { batch: 30 } }),
    boardOf({ a: client(100), v: ['s3-vectors'] }, { 'a>v': {} }),
    ['a>v v'],
  ],
  'prompt-cache-unused': [asked(nova, { inputTokens: 3000 }, 1), asked(nova, { inputTokens: 4000 }, 1), ['m']],
  'batch-for-background': [queued(nova, { batchShare: 1 }), queued(nova), ['m']],
  'serverless-endpoint-steady': [asked('sagemaker-serverless', {}, 10), asked('sagemaker-serverless', {}, 60), ['m']],
  'max-tokens': [asked(nova, { maxTokens: 1500 }), asked(nova, { maxTokens: 1501 }), ['m']],
};
