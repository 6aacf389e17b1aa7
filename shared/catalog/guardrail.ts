import {
  above,
  add,
  type Condition,
  chunks,
  divide,
  type Formula,
  fact,
  flow,
  is,
  isSet,
  multiply,
  param,
  perMonth,
  unit,
  when,
} from './formula.ts';
import {
  type CostLineDefinition,
  choiceParam,
  type LimitDefinition,
  numberParam,
  type ParamDefinition,
  switchParam,
} from './service.ts';

/**
 * A guardrail is a property of a call to a model: each policy is billed, and limited for the whole account, by text units of up to
 * 1,000 characters. Its figures are facts of `bedrock` under `guardrail-`.
 */
export const guardrailParams: Readonly<Record<string, ParamDefinition>> = {
  guardrailContent: switchParam('Content filter', false, 'billed by text unit, before and after the model'),
  guardrailTopics: switchParam('Denied topics', false, 'billed by text unit; its quota is the smallest'),
  guardrailPii: switchParam('Personal data filter', false, 'billed by text unit'),
  guardrailGrounding: switchParam('Grounding check', false, 'billed by text unit'),
  guardrailReasoning: switchParam('Automated reasoning', false, 'checks facts against a policy; billed by text unit'),
  guardrailImages: numberParam('Images checked', 'a call', 0, [0, null], 'the content filter bills each'),
  guardrailSides: choiceParam(
    'Guardrail checks',
    { both: 'Question and answer', input: 'Question', output: 'Answer' },
    'both',
    'which texts are billed',
  ),
  guardrailQuota: numberParam(
    'Guardrail quota',
    'units/s',
    null,
    [1, null],
    'text units of each policy, your account’s; without it AWS’s default',
  ),
};

function textUnits(tokens: Formula): Formula {
  return chunks(multiply(tokens, fact('bedrock.characters-per-token')), fact('bedrock.text-unit'));
}

/** Text units of one call. */
const unitsPerCall: Formula = {
  op: 'pick',
  param: 'guardrailSides',
  facts: {
    both: add(textUnits(param('inputTokens')), textUnits(param('outputTokens'))),
    input: textUnits(param('inputTokens')),
    output: textUnits(param('outputTokens')),
  },
};

interface Policy {
  readonly key: string;
  readonly label: string;
  readonly on: Condition;
  readonly price: Formula;
  /** Left out where AWS publishes none. */
  readonly quota?: Formula;
}

const policies: readonly Policy[] = [
  {
    key: 'guardrail-content',
    label: 'Content filter',
    on: is('guardrailContent', true),
    price: fact('bedrock.guardrail-content-text'),
    quota: fact('bedrock.guardrail-content-tups'),
  },
  {
    key: 'guardrail-topics',
    label: 'Denied topics',
    on: is('guardrailTopics', true),
    price: fact('bedrock.guardrail-denied-topics'),
    quota: fact('bedrock.guardrail-denied-topic-tups'),
  },
  {
    key: 'guardrail-pii',
    label: 'Personal data filter',
    on: is('guardrailPii', true),
    price: fact('bedrock.guardrail-pii'),
    quota: fact('bedrock.guardrail-pii-tups'),
  },
  {
    key: 'guardrail-grounding',
    label: 'Grounding check',
    on: is('guardrailGrounding', true),
    price: fact('bedrock.guardrail-grounding'),
    quota: fact('bedrock.guardrail-grounding-tups'),
  },
  {
    key: 'guardrail-reasoning',
    label: 'Automated reasoning',
    on: is('guardrailReasoning', true),
    price: fact('bedrock.guardrail-automated-reasoning'),
  },
];

export const guardrailLimits: readonly LimitDefinition[] = policies.flatMap(({ quota, ...policy }) =>
  quota === undefined ? [] : [guardrailLimit(policy, quota)],
);

function guardrailLimit(policy: Policy, quota: Formula): LimitDefinition {
  return {
    key: policy.key,
    label: `${policy.label}, whole account`,
    unit: 'text units/s',
    side: 'in',
    demand: multiply(flow('requests'), unitsPerCall),
    capacity: when(isSet('guardrailQuota'), param('guardrailQuota'), quota),
    shared: `bedrock-${policy.key}`,
    growsWithLoad: true,
    soft: true,
    sizedBy: 'guardrailQuota',
    of: { noun: 'units/s' },
    when: policy.on,
  };
}

const policyCosts: readonly CostLineDefinition[] = policies.map((policy) => ({
  key: policy.key,
  label: policy.label,
  unit: 'thousand text units',
  on: 'in',
  quantity: divide(perMonth(multiply(flow('requests'), unitsPerCall)), unit(1000, 'per thousand')),
  unitUsd: policy.price,
  when: policy.on,
}));

export const guardrailCosts: readonly CostLineDefinition[] = [
  ...policyCosts,
  {
    key: 'guardrail-images',
    label: 'Images checked',
    unit: 'images',
    on: 'in',
    quantity: perMonth(multiply(flow('requests'), param('guardrailImages'))),
    unitUsd: fact('bedrock.guardrail-content-image'),
    when: above('guardrailImages', 0),
  },
];
