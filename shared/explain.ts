/**
 * The birth certificate of an arrow's figures: formula with names, the same with numbers, result, and what it was made from. Works for a
 * node's own figures as well.
 */
import type { FactSheet } from './catalog/fact.ts';
import type { Catalog, Tier } from './catalog/service.ts';
import type { Analysis, CostLine, Limit } from './engine/analysis.ts';
import { evaluate } from './engine/evaluate.ts';
import { type RateTrace, type Trace, traceOf } from './engine/trace.ts';
import type { Design } from './model/document.ts';
import { paramText } from './wording/card.ts';
import { formulaText } from './wording/formula.ts';
import { exact, exactMoney, percent, rate } from './wording/numbers.ts';

export interface Step {
  readonly label: string;
  readonly names: string;
  readonly numbers: string;
  readonly result: string;
}

export interface BoardValue {
  /** `NODE.KEY` */
  readonly id: string;
  readonly node: string;
  readonly label: string;
  readonly value: string;
}

export interface Certificate {
  /** The figure, large: "$557.23", "96%", "11,574.07". */
  readonly figure: string;
  /** "a month", "of 12 shards", "units a second". */
  readonly unit: string;
  readonly steps: readonly Step[];
  /** Ids in `analysis.facts`. */
  readonly facts: readonly string[];
  readonly params: readonly BoardValue[];
}

export interface Explainer {
  readonly rate: (edgeId: string) => Certificate | null;
  /** A limit of an arrow or a node; the binding one when no key is given. */
  readonly limit: (id: string, key?: string) => Certificate | null;
  readonly cost: (id: string) => Certificate | null;
}

/** Explains figures of `analysis`, which must be the analysis of this design; `sources` names the facts. */
export function explainerOf(design: Design, catalog: Catalog, analysis: Analysis, sources: FactSheet): Explainer {
  const trace = traceOf(
    { ...design, settings: { ...design.settings, figures: analysis.figures } },
    catalog,
    analysis.load,
  );
  const values = (ids: readonly string[]) => boardValues(design, catalog, ids);
  return {
    rate(edgeId) {
      const edge = analysis.edges[edgeId];
      const traced = trace.rate(edgeId);
      if (edge === undefined || traced === null) return null;
      const { perSecond, peakPerSecond, requestsPerSecond, batch } = edge.throughput;
      const steps = [rateStep(traced, perSecond)];
      if (perSecond !== null && peakPerSecond !== null && peakPerSecond !== perSecond) {
        steps.push({
          label: 'Peak',
          names: 'limits are judged at the peak',
          numbers: `${exact(peakPerSecond)} a second`,
          result: rate(peakPerSecond),
        });
      }
      if (batch !== null && batch !== 1 && perSecond !== null) {
        steps.push({
          label: 'Requests',
          names: 'units a second ÷ units a request',
          numbers: `${exact(perSecond)} ÷ ${exact(batch)}`,
          result: rate(requestsPerSecond),
        });
      }
      const own = Object.keys(design.edges.find((one) => one.id === edgeId)?.params ?? {}).map(
        (key) => `${edgeId}.${key}`,
      );
      const source = Object.keys(traced.source.given).map((key) => `${traced.source.id}.${key}`);
      return {
        figure: perSecond === null ? 'unknown' : exact(perSecond),
        unit: 'units a second',
        steps,
        facts: [],
        params: values([...(traced.source.role === 'source' ? source : []), ...own]),
      };
    },
    limit(id, key) {
      const part = analysis.edges[id] ?? analysis.nodes[id];
      const chosen = part?.limits.find((limit) => limit.key === (key ?? part.binding));
      if (part === undefined || chosen === undefined) return null;
      return limitCertificate(trace, id, chosen, values, sources);
    },
    cost(id) {
      const part = analysis.edges[id] ?? analysis.nodes[id];
      if (part === undefined) return null;
      const steps = part.cost.lines.map((line) => costStep(trace, id, line, sources));
      if (steps.length > 1) {
        steps.push({ label: 'Sum', names: '', numbers: '', result: exactMoney(part.cost.usdPerMonth) });
      }
      return {
        figure: exactMoney(part.cost.usdPerMonth),
        unit: 'a month',
        steps,
        facts: [...new Set(part.cost.lines.flatMap((line) => line.facts))],
        params: values([...new Set(part.cost.lines.flatMap((line) => line.params))]),
      };
    },
  };
}

function limitCertificate(
  trace: Trace,
  id: string,
  limit: Limit,
  values: (ids: readonly string[]) => readonly BoardValue[],
  sources: FactSheet,
): Certificate {
  const traced = trace.limit(id, limit.key);
  const amount = limit.of.value === null ? limit.of.noun : `${exact(limit.of.value, 1)} ${limit.of.noun}`;
  const steps: Step[] = [];
  if (traced !== null) {
    const [scope] = traced.scopes;
    const many = traced.scopes.length > 1 ? `, summed over ${traced.scopes.length} arrows` : '';
    if (scope) {
      const text = formulaText(traced.definition.demand, scope, sources);
      steps.push({
        label: `Demand at the peak${many}`,
        names: text.names,
        numbers: many === '' ? text.numbers : '',
        result: shown(limit.demand, limit.unit),
      });
    }
    const capacity = formulaText(traced.definition.capacity, traced.capacityScope, sources);
    steps.push({ label: 'Capacity', ...capacity, result: shown(limit.capacity, limit.unit) });
    if (traced.definition.shared !== undefined) {
      steps.push({
        label: 'Shared',
        names: 'a quota of the account: all services that share it count together',
        numbers: '',
        result: percent(limit.utilisation),
      });
    } else {
      steps.push({
        label: 'Utilisation',
        names: 'demand on the node ÷ capacity',
        numbers:
          limit.utilisation === null || limit.capacity === null
            ? ''
            : `${exact(limit.utilisation * limit.capacity)} ÷ ${exact(limit.capacity)}`,
        result: percent(limit.utilisation),
      });
    }
  }
  return {
    figure: percent(limit.utilisation),
    unit: `of ${amount}`,
    steps,
    facts: limit.facts,
    params: values(limit.params),
  };
}

function costStep(trace: Trace, id: string, line: CostLine, sources: FactSheet): Step {
  const traced = trace.costs(id).find((one) => one.definition.key === line.key);
  const result = line.usd === null ? 'unknown' : exactMoney(line.usd);
  const price = line.unitUsd === null ? 'unknown' : exactMoney(line.unitUsd);
  if (traced === undefined) {
    return {
      label: line.label,
      names: `${line.unit} × price`,
      numbers: `${line.quantity === null ? 'unknown' : exact(line.quantity)} × ${price}`,
      result,
    };
  }
  const quantity = formulaText(traced.definition.quantity, traced.scope, sources);
  const part =
    traced.part === 1
      ? { names: '', numbers: '' }
      : { names: ' × share of the requests', numbers: ` × ${exact(traced.part, 4)}` };
  const priceName = Array.isArray(traced.price)
    ? tierName(traced.price as readonly Tier[], traced, line, sources)
    : formulaText(traced.price as never, traced.scope, sources).names;
  return {
    label: line.label,
    names: `${quantity.names}${part.names} × ${priceName}`,
    numbers: `${quantity.numbers}${part.numbers} × ${price}`,
    result,
  };
}

function tierName(
  tiers: readonly Tier[],
  traced: { readonly scope: Parameters<typeof evaluate>[1] },
  line: CostLine,
  sources: FactSheet,
): string {
  const single = tiers.find((tier) => evaluate(tier.unitUsd, traced.scope) === line.unitUsd);
  return single ? formulaText(single.unitUsd, traced.scope, sources).names : 'average price over the tiers';
}

function rateStep(traced: RateTrace, perSecond: number | null): Step {
  const { source, arriving, share, calls, load } = traced;
  const result = perSecond === null ? 'unknown' : `${exact(perSecond)} a second`;
  const value = (key: string) => exact(Number(source.values[key]), 3);
  const tail = [
    share === 1 ? null : ['share', exact(share, 4)],
    calls === 1 ? null : ['calls', exact(calls, 4)],
  ].filter((one) => one !== null);
  const step = (names: string, numbers: string): Step => ({
    label: 'Rate',
    names: [names, ...tail.map((one) => one[0] as string)].join(' × '),
    numbers: [numbers, ...tail.map((one) => one[1] as string)].join(' × '),
    result,
  });
  const total = exact(arriving.reads + arriving.writes);
  if (traced.scan) return step('runs a second', exact((perSecond ?? 0) / (share * calls || 1), 4));
  switch (source.role) {
    case 'source': {
      const given = (key: string) => Object.hasOwn(source.given, key);
      const factor = load === 1 || source.service.id === 'scheduler' ? ['', ''] : [' × load', ` × ${exact(load, 4)}`];
      if (given('perSecond')) return step(`units a second${factor[0]}`, `${value('perSecond')}${factor[1]}`);
      if (given('perDay'))
        return step(`units a day ÷ seconds a day${factor[0]}`, `${value('perDay')} ÷ 86,400${factor[1]}`);
      if (given('users'))
        return step(
          `users × units per user and day ÷ seconds a day${factor[0]}`,
          `${value('users')} × ${value('perUserPerDay')} ÷ 86,400${factor[1]}`,
        );
      if (given('concurrentUsers'))
        return step(
          `users at once × units per user and minute ÷ 60${factor[0]}`,
          `${value('concurrentUsers')} × ${value('perUserPerMinute')} ÷ 60${factor[1]}`,
        );
      return step('no traffic given', '0');
    }
    case 'cache': {
      const ratio = 'hitRatio' in source.values ? value('hitRatio') : value('cacheHitRatio');
      return step(
        '(writes + reads × (1 − hit ratio))',
        `(${exact(arriving.writes)} + ${exact(arriving.reads)} × (1 − ${ratio}))`,
      );
    }
    case 'filter':
      return step('what arrives × (1 − blocked share)', `${total} × (1 − ${value('blockRatio')})`);
    case 'transformer':
      return step('what arrives × units out for each in', `${total} × ${value('outputRatio')}`);
    case 'store':
      return step('writes that arrive', exact(arriving.writes));
    case 'batcher':
      return step(
        'the larger of (MB a second ÷ buffer size, 1 ÷ buffer time)',
        `buffer of ${value('bufferMb')} MB or ${value('bufferSeconds')} s`,
      );
    default:
      return step('what arrives', total);
  }
}

function boardValues(design: Design, catalog: Catalog, ids: readonly string[]): readonly BoardValue[] {
  return ids.flatMap((id): readonly BoardValue[] => {
    const dot = id.lastIndexOf('.');
    const [owner, key] = [id.slice(0, dot), id.slice(dot + 1)];
    const node = design.nodes.find((one) => one.id === owner);
    if (node !== undefined) {
      const definition = catalog.services[node.service]?.params[key];
      const value = node.params[key] ?? definition?.default;
      return [
        {
          id,
          node: node.label,
          label: definition?.label ?? key,
          value: paramText(definition, value) || String(value ?? 'not set'),
        },
      ];
    }
    const edge = design.edges.find((one) => one.id === owner);
    if (edge === undefined) return [];
    return [
      {
        id,
        node: edge.label || 'this arrow',
        label: key,
        value: String((edge.params as Readonly<Record<string, unknown>>)[key] ?? ''),
      },
    ];
  });
}

function shown(value: number | null, unit: string): string {
  return value === null ? 'unknown' : `${exact(value)} ${unit}`;
}
