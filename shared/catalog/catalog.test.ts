import { describe, expect, it } from 'vitest';
import type { BareFact, Fact } from './fact.ts';
import type { Condition, Formula } from './formula.ts';
import { canonicalService, catalog } from './index.ts';
import { type ParamDefinition, type Role, roles, type ServiceDefinition } from './service.ts';
import { sources } from './sources.ts';

const services = Object.values(catalog.services);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestNoun = 8;

/** What breaks a rule, as `service: what`; empty when all services keep it. */
function breaches(of: (service: ServiceDefinition) => readonly string[]): readonly string[] {
  return services.flatMap((service) => of(service).map((what) => `${service.id}: ${what}`));
}

function children(formula: Formula): readonly Formula[] {
  switch (formula.op) {
    case 'multiply':
    case 'add':
    case 'max':
    case 'min':
    case 'divide':
    case 'subtract':
      return formula.of;
    case 'chunks':
      return [formula.value, formula.step];
    case 'when':
      return [formula.then, formula.otherwise];
    case 'pick':
      return Object.values(formula.facts);
    case 'sum':
      return [formula.of];
    default:
      return [];
  }
}

function tree(formula: Formula): readonly Formula[] {
  return [formula, ...children(formula).flatMap(tree)];
}

function conditionParams(condition: Condition): readonly string[] {
  switch (condition.test) {
    case 'not':
      return conditionParams(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(conditionParams);
    default:
      return [condition.param];
  }
}

function formulasOf(service: ServiceDefinition): readonly Formula[] {
  const whole = [service.latencyMs, service.availability, service.answerKb].filter((part) => part !== undefined);
  const limits = service.limits.flatMap((limit) => [limit.demand, limit.capacity]);
  const costs = service.costs.flatMap((line) => [
    line.quantity,
    ...('op' in line.unitUsd ? [line.unitUsd] : line.unitUsd.map((tier) => tier.unitUsd)),
  ]);
  return [...whole, ...limits, ...costs].flatMap(tree);
}

function conditionsOf(service: ServiceDefinition): readonly Condition[] {
  const outside = [...service.limits, ...service.costs, ...service.card].map((part) => part.when);
  const inside = formulasOf(service).map((formula) => (formula.op === 'when' ? formula.test : undefined));
  return [service.cacheWhen, ...outside, ...inside].filter((part) => part !== undefined);
}

function paramsNamed(service: ServiceDefinition): readonly string[] {
  return [
    ...formulasOf(service).flatMap((formula) =>
      formula.op === 'param' ? [formula.key] : formula.op === 'pick' ? [formula.param] : [],
    ),
    ...conditionsOf(service).flatMap(conditionParams),
    ...service.card.map((part) => part.param),
    ...service.limits.flatMap((limit) => [limit.sizedBy, limit.of.param].filter((key) => key !== undefined)),
  ];
}

function factOf(service: ServiceDefinition, id: string): BareFact | undefined {
  const dot = id.indexOf('.');
  return service.facts[id] ?? catalog.services[id.slice(0, dot)]?.facts[id.slice(dot + 1)];
}

function outOfRange(param: ParamDefinition): boolean {
  if (param.kind === 'choice') return !param.options.some((option) => option.value === param.default);
  if (param.kind === 'switch' || param.default === null) return false;
  const above = param.max !== null && param.default > param.max;
  return param.default < param.min || above || (param.whole && !Number.isInteger(param.default));
}

describe('catalog', () => {
  it('gives every box the role that decides how traffic moves through it', () => {
    const withRole = (role: Role): readonly string[] =>
      services
        .filter((service) => service.role === role)
        .map((service) => service.id)
        .sort();
    expect(Object.fromEntries(roles.filter((role) => role !== 'relay').map((role) => [role, withRole(role)]))).toEqual({
      source: ['client', 'external', 'scheduler'],
      splitter: [
        'alb',
        'api-gateway-http',
        'api-gateway-rest',
        'appsync',
        'clb',
        'nlb',
        'route-53',
        'sqs-fifo',
        'sqs-standard',
      ],
      copier: ['eventbridge', 'kinesis-data-streams', 'msk', 'sns', 'sns-fifo'],
      cache: ['cloudfront', 'dax', 'elasticache'],
      filter: ['shield', 'waf'],
      transformer: ['managed-flink'],
      batcher: ['firehose'],
      store: [
        'aurora',
        'aurora-serverless-v2',
        'cloudwatch',
        'dynamodb',
        'efs',
        'opensearch',
        'rds',
        'redshift',
        's3',
        's3-vectors',
        'sagemaker-feature-store',
        'x-ray',
      ],
      query: ['athena', 'emr', 'glue', 'sagemaker-hyperpod'],
    });
    expect(withRole('relay').filter((id) => !id.startsWith('bedrock'))).toEqual([
      'api-gateway-websocket',
      'cognito',
      'ec2-auto-scaling',
      'ecs-fargate',
      'eks',
      'generic',
      'lambda',
      'nat-gateway',
      'sagemaker-realtime',
      'sagemaker-serverless',
      'step-functions-express',
      'step-functions-standard',
      'trainium-inferentia',
      'vpc-gateway-endpoint',
      'vpc-interface-endpoint',
      'vpc-peering',
    ]);
  });

  it('has one meaning for every id and alias', () => {
    const names = services.flatMap((service) => [service.id, ...service.aliases]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(services.map((service) => service.id).filter((id) => !kebab.test(id))).toEqual([]);
    expect(names.filter((name) => canonicalService(catalog, ` ${name.toUpperCase()} `) === null)).toEqual([]);
  });

  it('names limits, cost lines and facts in kebab-case, each once', () => {
    expect(
      breaches((service) => {
        const limits = service.limits.map((limit) => limit.key);
        const costs = service.costs.map((line) => line.key);
        const twice = [limits, costs].flatMap((keys) => keys.filter((key, index) => keys.indexOf(key) !== index));
        return [...twice, ...[...limits, ...costs, ...Object.keys(service.facts)].filter((key) => !kebab.test(key))];
      }),
    ).toEqual([]);
  });

  it('names only parameters and facts that exist', () => {
    expect(breaches((service) => paramsNamed(service).filter((key) => !Object.hasOwn(service.params, key)))).toEqual(
      [],
    );
    expect(
      breaches((service) =>
        formulasOf(service).flatMap((formula) =>
          formula.op === 'fact' && factOf(service, formula.id) === undefined ? [formula.id] : [],
        ),
      ),
    ).toEqual([]);
  });

  it('picks by choice parameters, from options that exist', () => {
    expect(
      breaches((service) =>
        formulasOf(service).flatMap((formula) => {
          if (formula.op !== 'pick') return [];
          const param = service.params[formula.param];
          if (param?.kind !== 'choice') return [formula.param];
          const options = param.options.map((option) => option.value);
          return Object.keys(formula.facts).filter((value) => !options.includes(value));
        }),
      ),
    ).toEqual([]);
  });

  it('uses only facts with a number in both books', () => {
    expect(
      breaches((service) =>
        formulasOf(service).flatMap((formula) => {
          if (formula.op !== 'fact') return [];
          const fact = factOf(service, formula.id);
          const values = [fact?.guide?.value, fact?.aws?.value, fact?.assumption?.value];
          return values.some((value) => value !== undefined && !Number.isFinite(value)) ? [formula.id] : [];
        }),
      ),
    ).toEqual([]);
  });

  it('gives every fact a source, and an assumption a reason', () => {
    expect(
      breaches((service) =>
        Object.keys(service.facts).flatMap((key) => {
          const fact: Fact | undefined = sources[`${service.id}.${key}`];
          const texts = [fact?.guide?.section, fact?.aws?.url, fact?.assumption?.reason].filter(
            (text) => text !== undefined,
          );
          return texts.length === 0 || texts.some((text) => text.trim() === '') ? [key] : [];
        }),
      ),
    ).toEqual([]);
  });

  it('starts every parameter inside its own range', () => {
    expect(
      breaches((service) => Object.entries(service.params).flatMap(([key, param]) => (outOfRange(param) ? [key] : []))),
    ).toEqual([]);
  });

  it('keeps what "96% of …" counts within eight letters', () => {
    expect(
      breaches((service) => service.limits.map((limit) => limit.of.noun).filter((noun) => noun.length > longestNoun)),
    ).toEqual([]);
  });

  it('sorts tiers upwards, with an open last one', () => {
    expect(
      breaches((service) =>
        service.costs.flatMap((line) => {
          if ('op' in line.unitUsd) return [];
          const ends = line.unitUsd.map((tier) => tier.upTo ?? Number.POSITIVE_INFINITY);
          const sorted = ends.every((end, index) => index === 0 || end > (ends[index - 1] ?? 0));
          return sorted && ends.at(-1) === Number.POSITIVE_INFINITY ? [] : [line.key];
        }),
      ),
    ).toEqual([]);
  });

  it('says "no figures yet" exactly where limits and prices are missing', () => {
    const empty = services.filter((service) => service.limits.length + service.costs.length === 0);
    const silent = empty.filter((service) => !service.withoutFigures && service.role !== 'source');
    const loud = services.filter((service) => service.withoutFigures && !empty.includes(service));
    expect([...silent, ...loud].map((service) => service.id)).toEqual([]);
  });
});
