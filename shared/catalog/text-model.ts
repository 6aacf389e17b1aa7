import type { BareSheet } from './fact.ts';
import {
  above,
  add,
  any,
  type Condition,
  divide,
  type Formula,
  fact,
  flow,
  is,
  isSet,
  largest,
  multiply,
  not,
  param,
  perMonth,
  subtract,
  unit,
  when,
} from './formula.ts';
import { guardrailCosts, guardrailLimits, guardrailParams } from './guardrail.ts';
import type { GuideRank } from './guide-ranks.ts';
import {
  type CostLineDefinition,
  choiceParam,
  type LimitDefinition,
  numberParam,
  type ParamDefinition,
  type ServiceDefinition,
  switchParam,
} from './service.ts';

/** What a text model of Bedrock is known to cost and allow; what is left out AWS does not offer or nobody has published. */
export interface TextModel {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly facts: BareSheet;
  /** USD per 1,000 tokens. */
  readonly input: Formula;
  readonly output: Formula;
  readonly cacheRead?: Formula;
  /** Tokens written to the prompt cache, kept for five minutes or for an hour. */
  readonly cacheWrite?: Formula;
  readonly cacheWriteHour?: Formula;
  /** Prices while answers are optimized for latency. */
  readonly fast?: { readonly input: Formula; readonly output: Formula; readonly rpm: Formula; readonly tpm: Formula };
  readonly batchInput?: Formula;
  readonly batchOutput?: Formula;
  /** Requests and tokens a minute with a cross-region inference profile, and in one region. */
  readonly rpm?: Formula;
  readonly tpm?: Formula;
  readonly rpmOneRegion?: Formula;
  readonly tpmOneRegion?: Formula;
  /** Quota that an output token takes, in input tokens; 1 when left out. */
  readonly burndown?: Formula;
  readonly contextWindow: Formula;
  readonly maxOutput?: Formula;
  /** Tokens a second. */
  readonly tokenRate: Formula;
  /** Nodes of the same model share its quotas; a box without a named model stands alone. */
  readonly sharesQuota: boolean;
  readonly params?: Readonly<Record<string, ParamDefinition>>;
  /** Charges beside the tokens. */
  readonly costs?: readonly CostLineDefinition[];
  readonly card?: ServiceDefinition['card'];
  readonly guideRank?: GuideRank;
}

const all = unit(1, 'all');
const none = unit(0, 'none');
const thousand = unit(1000, 'per thousand');
const oneRegion = is('profile', 'one-region');
const calls = flow('requests');

/** A call to a text model: tokens in and out are billed, requests and tokens a minute are limited. */
export function textModel(model: TextModel): ServiceDefinition {
  return {
    id: model.id,
    name: model.name,
    category: 'ai',
    role: 'relay',
    aliases: model.aliases,
    params: { ...model.params, ...tokenParams(model), ...guardrailParams },
    facts: model.facts,
    limits: [...quotas(model), ...callLimits(model), ...guardrailLimits],
    costs: [...tokenCosts(model), ...(model.costs ?? []), ...guardrailCosts],
    card: model.card ?? [{ param: 'inputTokens' }, { param: 'outputTokens' }],
    latencyMs: add(
      fact('bedrock.first-token'),
      divide(multiply(param('outputTokens'), unit(1000, 'ms in a second')), model.tokenRate),
    ),
    availability: fact('bedrock.sla'),
    ...(model.guideRank === undefined ? {} : { guideRank: model.guideRank }),
  };
}

function tokenParams(model: TextModel): Readonly<Record<string, ParamDefinition>> {
  const profile = choiceParam(
    'Inference profile',
    { 'cross-region': 'Cross-region', 'one-region': 'One region' },
    'cross-region',
    'quotas of one region are half or less',
  );
  return {
    inputTokens: numberParam('Input tokens', 'tokens in', 1000, [1, 1_000_000], 'cost, quota and the context window'),
    outputTokens: numberParam('Output tokens', 'tokens out', 300, [0, 64_000], 'cost, quota and the time of an answer'),
    maxTokens: numberParam(
      'Most output tokens',
      'tokens',
      1000,
      [1, 64_000],
      'must fit the context window with the input',
    ),
    ...(model.cacheRead && {
      cachedShare: numberParam('Input from the cache', 'ratio', 0, [0, 1], 'cached tokens cost a tenth to a quarter'),
    }),
    ...(model.cacheWrite && {
      cacheWriteShare: numberParam(
        'Input written to the cache',
        'ratio',
        0,
        [0, 1],
        'the first call of a prefix writes it; Claude bills that above the input',
      ),
    }),
    ...(model.cacheWriteHour && {
      cacheTtl: choiceParam('Cache kept', { '5m': '5 minutes', '1h': 'An hour' }, '5m', 'an hour costs more to write'),
    }),
    ...(model.fast && {
      latencyOptimized: switchParam('Optimized for latency', false, 'faster answers at a higher price'),
    }),
    ...(model.batchInput && {
      batchShare: numberParam(
        'Calls in batches',
        'ratio',
        0,
        [0, 1],
        'half the price, within 24 hours instead of at once',
      ),
    }),
    ...((model.rpmOneRegion ?? model.tpmOneRegion) && { profile }),
    rpmQuota: numberParam('Requests quota', 'per min', null, [1, null], 'your account’s; without it AWS’s default'),
    tpmQuota: numberParam('Tokens quota', 'per min', null, [1, null], 'your account’s; without it AWS’s default'),
  };
}

/** Calls that are answered at once; batches have quotas of their own. */
function onlineShare(model: TextModel): Formula {
  return model.batchInput ? subtract(all, param('batchShare')) : all;
}

function quotas(model: TextModel): readonly LimitDefinition[] {
  const perMinute = multiply(calls, onlineShare(model), unit(60, 's in a minute'));
  const tokens = add(param('inputTokens'), multiply(param('outputTokens'), model.burndown ?? unit(1, 'as input')));
  return [
    quota(model, 'requests', 'rpmQuota', perMinute, hurried(model, 'rpm'), model.rpmOneRegion, false),
    quota(model, 'tokens', 'tpmQuota', multiply(perMinute, tokens), hurried(model, 'tpm'), model.tpmOneRegion, true),
  ];
}

/** The quota by default; calls that are optimized for latency have a far smaller one. */
function hurried(model: TextModel, which: 'rpm' | 'tpm'): Formula | undefined {
  const usual = model[which];
  return model.fast && usual ? when(is('latencyOptimized', true), model.fast[which], usual) : usual;
}

function quota(
  model: TextModel,
  what: 'requests' | 'tokens',
  own: string,
  demand: Formula,
  byDefault: Formula | undefined,
  inOneRegion: Formula | undefined,
  soft: boolean,
): LimitDefinition {
  const usual = byDefault && inOneRegion ? when(oneRegion, inOneRegion, byDefault) : byDefault;
  const hasProfile = (model.rpmOneRegion ?? model.tpmOneRegion) !== undefined;
  const known: Condition | undefined =
    usual === undefined
      ? isSet(own)
      : hasProfile && inOneRegion === undefined
        ? any(isSet(own), not(oneRegion))
        : undefined;
  return {
    key: `${what}-per-minute`,
    label: what === 'requests' ? 'Calls a minute, whole account' : 'Tokens a minute, whole account',
    unit: `${what}/min`,
    side: 'in',
    demand,
    capacity: usual === undefined ? param(own) : when(isSet(own), param(own), usual),
    ...(model.sharesQuota ? { shared: `${model.id}-${what}` } : {}),
    growsWithLoad: true,
    soft,
    sizedBy: own,
    of: { noun: what === 'requests' ? 'RPM' : 'TPM' },
    ...(known === undefined ? {} : { when: known }),
  };
}

function callLimits(model: TextModel): readonly LimitDefinition[] {
  const context: LimitDefinition = {
    key: 'context-window',
    label: 'Tokens of one call',
    unit: 'tokens',
    side: 'node',
    demand: add(param('inputTokens'), param('maxTokens')),
    capacity: model.contextWindow,
    growsWithLoad: false,
    soft: false,
    of: { noun: 'tokens' },
  };
  if (model.maxOutput === undefined) return [context];
  const answer: LimitDefinition = {
    key: 'answer-length',
    label: 'Tokens of an answer',
    unit: 'tokens',
    side: 'node',
    demand: param('outputTokens'),
    capacity: model.maxOutput,
    growsWithLoad: false,
    soft: false,
    of: { noun: 'tokens' },
  };
  return [context, answer];
}

function tokenCosts(model: TextModel): readonly CostLineDefinition[] {
  const online = multiply(calls, onlineShare(model));
  const fromCache = model.cacheRead ? param('cachedShare') : none;
  const toCache = model.cacheWrite ? param('cacheWriteShare') : none;
  const fresh =
    model.cacheRead || model.cacheWrite
      ? multiply(param('inputTokens'), largest(none, subtract(all, add(fromCache, toCache))))
      : param('inputTokens');
  const fast = is('latencyOptimized', true);
  const input = model.fast ? when(fast, model.fast.input, model.input) : model.input;
  const output = model.fast ? when(fast, model.fast.output, model.output) : model.output;
  const line = (
    key: string,
    label: string,
    tokensPerSecond: Formula,
    unitUsd: Formula,
    condition?: Condition,
  ): CostLineDefinition => ({
    key,
    label,
    unit: 'thousand tokens',
    on: 'in',
    quantity: divide(perMonth(tokensPerSecond), thousand),
    unitUsd,
    ...(condition === undefined ? {} : { when: condition }),
  });
  const lines = [
    line('input-tokens', 'Input tokens', multiply(online, fresh), input),
    line('output-tokens', 'Output tokens', multiply(online, param('outputTokens')), output),
  ];
  if (model.cacheRead) {
    const cached = multiply(online, param('inputTokens'), param('cachedShare'));
    lines.push(line('cached-tokens', 'Input from the cache', cached, model.cacheRead, above('cachedShare', 0)));
  }
  if (model.cacheWrite) {
    const written = multiply(online, param('inputTokens'), toCache);
    const usd = model.cacheWriteHour
      ? when(is('cacheTtl', '1h'), model.cacheWriteHour, model.cacheWrite)
      : model.cacheWrite;
    lines.push(line('cache-writes', 'Input written to the cache', written, usd, above('cacheWriteShare', 0)));
  }
  if (model.batchInput && model.batchOutput) {
    const batched = multiply(calls, param('batchShare'));
    const some = above('batchShare', 0);
    lines.push(
      line(
        'batch-input-tokens',
        'Input tokens, batch',
        multiply(batched, param('inputTokens')),
        model.batchInput,
        some,
      ),
      line(
        'batch-output-tokens',
        'Output tokens, batch',
        multiply(batched, param('outputTokens')),
        model.batchOutput,
        some,
      ),
    );
  }
  return lines;
}
