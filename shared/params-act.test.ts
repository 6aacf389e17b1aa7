import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import type { ParamDefinition, ServiceDefinition } from './catalog/service.ts';
import { rules } from './engine/rules/index.ts';
import type { Design } from './model/document.ts';

/** Parameters that a rule reads on boards that are not drawn here, with the rule. */
const readByRules: Readonly<Record<string, string>> = {
  'bedrock-titan-embeddings.dimensions': 'vector-dimensions',
  'client.rampSeconds': 'ramp-functions',
  'cloudfront.ttlS': 'static-ttl',
  'ec2-auto-scaling.bootSeconds': 'ramp-servers',
  'external.rampSeconds': 'ramp-functions',
};
/** The rest, each with its reason. */
const idleFor: Readonly<Record<string, string>> = {
  'sagemaker-hyperpod.instance': 'one kind of instance has a known price, so there is nothing to change to',
};

type Value = number | string | boolean;
type Values = Readonly<Record<string, Value>>;

/** Some values of a parameter inside its range, the default left out. */
function otherValues(definition: ParamDefinition): readonly Value[] {
  if (definition.kind === 'choice') {
    return definition.options.map((option) => option.value).filter((value) => value !== definition.default);
  }
  if (definition.kind === 'switch') return [!definition.default];
  const { min, max, whole } = definition;
  const from = definition.default ?? min;
  const inside = (value: number): number => Math.min(max ?? value, Math.max(min, whole ? Math.ceil(value) : value));
  return [...new Set([min, from * 2 + 3, from / 2, from * 1000 + 1000, max ?? min].map(inside))].filter(
    (value) => value !== definition.default,
  );
}

/** Few large units, and hardly any: which charge is the largest depends on it. */
const traffics: readonly Values[] = [
  { perSecond: 5000, readShare: 0.4, payloadKb: 300, responseKb: 9000 },
  { perSecond: 1, readShare: 0.4, payloadKb: 0.1, responseKb: 0 },
];

/** The service between a client that reads and writes and two others that take what it sends. */
function board(service: ServiceDefinition, params: Values, traffic: Values): Design {
  const box = (id: string, kind: string, own: Values = {}) => ({
    id,
    service: kind,
    label: id,
    group: null,
    params: own,
  });
  const arrow = (from: string, to: string) => ({ id: `${from}-${to}`, from, to, label: '', params: {} });
  const source = service.role === 'source';
  return {
    settings: { figures: 'aws', hoursPerMonth: 730, region: 'us-east-1' },
    groups: [],
    nodes: [
      ...(source ? [] : [box('callers', 'client', traffic)]),
      box('it', service.id, params),
      box('worker', 'lambda'),
      box('bucket', 's3'),
    ],
    edges: [...(source ? [] : [arrow('callers', 'it')]), arrow('it', 'worker'), arrow('it', 'bucket')],
  };
}

/** Everything that a person sees of a board's figures; what figures cite is left out, since naming a parameter changes nothing. */
function figures(service: ServiceDefinition, params: Values, traffic: Values): string {
  const { facts: _, ...seen } = analyze(board(service, params, traffic), catalog);
  return JSON.stringify(seen, (key, value) => (key === 'facts' || key === 'params' ? undefined : value));
}

/** One other parameter set at a time: many matter only where another switches them on. */
function surroundings(service: ServiceDefinition, key: string): readonly Values[] {
  const others = Object.entries(service.params).filter(([other]) => other !== key);
  return [{}, ...others.flatMap(([other, definition]) => otherValues(definition).map((value) => ({ [other]: value })))];
}

function acts(service: ServiceDefinition, key: string, definition: ParamDefinition): boolean {
  return traffics.some((traffic) =>
    surroundings(service, key).some((around) => {
      const before = figures(service, around, traffic);
      return otherValues(definition).some((value) => figures(service, { ...around, [key]: value }, traffic) !== before);
    }),
  );
}

describe('parameters', () => {
  const params = Object.values(catalog.services).flatMap((service) =>
    Object.entries(service.params).map(([key, definition]) => ({ service, key, definition })),
  );

  it('each change a figure or a finding, or are read by the rule that is named', () => {
    const idle = params
      .filter(({ service, key, definition }) => !acts(service, key, definition))
      .map(({ service, key }) => `${service.id}.${key}`);
    expect(idle.filter((id) => !Object.hasOwn(readByRules, id) && !Object.hasOwn(idleFor, id))).toEqual([]);
  }, 120_000);

  it('name rules that exist', () => {
    const ids: readonly string[] = rules.map((rule) => rule.id);
    expect(Object.values(readByRules).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
