/** Checks of what the engine says. */
import type { Analysis, Path, Severity } from '../../engine/analysis.ts';
import { own } from '../../model/own.ts';
import { limitText } from '../../wording/edge-label.ts';
import { exact, factor, money, percent, rate } from '../../wording/numbers.ts';
import { compareHolds, type Measure } from '../check.ts';
import { boxesText, type Subject, servicesText } from '../subject.ts';
import { type Evidence, missed, passed, thing } from '../verdict.ts';
import type { Judge } from './kind.ts';
import { compareText, paramOf } from './params.ts';

/** A measure taken of a board. */
export interface Measured {
  /** `null` where it cannot be known, or nothing on the board has it. */
  readonly value: number | null;
  readonly evidence: readonly Evidence[];
  /** "Apps to Events, 11.6k/s". */
  readonly says: string;
}

export const judgeFigure: Judge<'figure'> = ({ of, compare, value }, subject) => {
  const measured = measure(of, subject);
  if (measured.value !== null && compareHolds(measured.value, compare, value))
    return passed(measured.evidence, measured.says);
  const wanted = compareText(compare, valueText(of, value));
  return missed(`${measured.says}: ${wanted} expected`, measured.evidence);
};

export const judgeNoFinding: Judge<'no-finding'> = ({ rule, severity }, subject) => {
  const found = subject.analysis.findings.filter(
    (one) =>
      (rule === undefined || rule.includes(one.rule)) &&
      (severity === undefined || ranks[one.severity] >= ranks[severity]),
  );
  if (subject.document.design.nodes.length === 0) return missed('nothing on the board yet');
  return found.length === 0
    ? passed([], rule === undefined ? `no ${severity ?? 'finding'} among the findings` : 'no finding about it')
    : missed(
        found
          .slice(0, 2)
          .map(({ message }) => message)
          .join(' '),
        found.map((one) => ({ kind: 'finding', rule: one.rule, at: one.at })),
      );
};

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The measure on a board. Pure. */
export function measure(of: Measure, subject: Subject): Measured {
  switch (of.kind) {
    case 'rate':
      return rateInto(of, subject);
    case 'cost':
      return costOf(of, subject);
    case 'latency':
    case 'availability':
      return pathFigure(of, subject);
    case 'use':
      return fullest(of, subject);
    case 'sum':
      return sumOf(of, subject);
    case 'break': {
      const { breaksAt } = subject.analysis;
      if (breaksAt === null) return { value: null, evidence: [], says: 'nothing on the board breaks with more load' };
      const evidence: Evidence = { kind: 'figure', at: breaksAt.at, part: 'break', key: breaksAt.limit };
      return { value: breaksAt.load, evidence: [evidence], says: `breaks at ${factor(breaksAt.load)}` };
    }
  }
}

/** A value of that measure in words: "11.6k/s", "$1,200", "70%". */
export function valueText(of: Measure, value: number): string {
  switch (of.kind) {
    case 'rate':
      return rate(value);
    case 'cost':
      return `${money(value)} a month`;
    case 'latency':
      return `${exact(value, 0)} ms`;
    case 'availability':
      return `${exact(value * 100, 4)}%`;
    case 'use':
      return percent(value);
    case 'sum':
      return exact(value);
    case 'break':
      return factor(value);
  }
}

function rateInto({ from, to, at = 'average', only }: Extract<Measure, { kind: 'rate' }>, subject: Subject): Measured {
  const ends = new Set(subject.boxes(to).map(({ id }) => id));
  const starts = from === undefined ? null : new Set(subject.boxes(from).map(({ id }) => id));
  const edges = subject.document.design.edges.filter(
    (edge) => ends.has(edge.to) && (starts === null || starts.has(edge.from)),
  );
  if (edges.length === 0) {
    const origin = starts === null ? '' : ` from ${servicesText(subject, from ?? [])}`;
    return { value: null, evidence: [], says: `no arrow${origin} to ${servicesText(subject, to)}` };
  }
  const rates = edges.map(({ id }) => {
    const throughput = own(subject.analysis.edges, id)?.throughput;
    const whole = (at === 'peak' ? throughput?.peakPerSecond : throughput?.perSecond) ?? null;
    if (only === undefined || whole === null) return whole;
    const reads = throughput?.readShare ?? null;
    return reads === null ? null : whole * (only === 'reads' ? reads : 1 - reads);
  });
  const value = rates.includes(null) ? null : rates.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const first = edges[0] as (typeof edges)[number];
  const names = [first.from, first.to].map((id) => {
    const node = subject.node(id);
    return node === undefined ? id : subject.nameOf(node);
  });
  const reached = new Set(edges.map((edge) => edge.to));
  const targets = subject.boxes(to).filter(({ id }) => reached.has(id));
  const where = edges.length === 1 ? names.join(' to ') : boxesText(subject, targets);
  return {
    value,
    evidence: edges.map(({ id }) => ({ kind: 'figure', at: id, part: 'rate' })),
    says: `${where}, ${rate(value)}${only === undefined ? '' : ` ${only}`}${at === 'peak' ? ' at the peak' : ''}`,
  };
}

function costOf({ service }: Extract<Measure, { kind: 'cost' }>, { analysis, ...subject }: Subject): Measured {
  if (service === undefined) {
    const isEmpty = subject.document.design.nodes.length === 0;
    const usd = analysis.total.usdPerMonth;
    return {
      value: isEmpty ? null : usd,
      evidence: [{ kind: 'figure', at: null, part: 'cost' }],
      says: isEmpty ? 'nothing on the board yet' : `${money(usd)} a month`,
    };
  }
  const boxes = subject.boxes(service);
  const whole = { analysis, ...subject };
  if (boxes.length === 0) return { value: null, evidence: [], says: `no ${servicesText(whole, service)} on the board` };
  const ids = new Set(boxes.map(({ id }) => id));
  const arrows = subject.document.design.edges.filter(({ to }) => ids.has(to));
  const usd =
    boxes.reduce((sum, { id }) => sum + (own(analysis.nodes, id)?.cost.usdPerMonth ?? 0), 0) +
    arrows.reduce((sum, { id }) => sum + (own(analysis.edges, id)?.cost.usdPerMonth ?? 0), 0);
  return {
    value: usd,
    evidence: boxes.map(({ id }) => ({ kind: 'figure', at: id, part: 'cost' })),
    says: `${boxesText(whole, boxes)}, ${money(usd)} a month`,
  };
}

type PathMeasure = Extract<Measure, { readonly kind: 'latency' | 'availability' }>;

function pathFigure(of: PathMeasure, subject: Subject): Measured {
  const { kind } = of;
  const paths = pathsAskedFor(of, subject);
  const figureOf = ({ latencyMs, availability }: Path) => (kind === 'latency' ? latencyMs.p50 : availability.value);
  const known = paths.filter(({ latencyMs, availability }) =>
    kind === 'latency' ? latencyMs.unknown.length === 0 : availability.unknown.length === 0,
  );
  // A path with an unknown part says only the least that it can be.
  const counted = known.length > 0 ? known : paths;
  const [first] = counted;
  if (first === undefined)
    return {
      value: null,
      evidence: [],
      says: `no path from a client${of.to === undefined ? '' : ` to ${servicesText(subject, of.to)}`} yet`,
    };
  const worst = counted.reduce((a, b) =>
    (kind === 'latency' ? figureOf(b) > figureOf(a) : figureOf(b) < figureOf(a)) ? b : a,
  );
  const value = figureOf(worst);
  return {
    value,
    evidence: worst.edges.map((id) => ({ kind: 'figure', at: id, part: kind })),
    says:
      kind === 'latency'
        ? `${exact(value, 0)} ms on the slowest path`
        : `${exact(value * 100, 4)}% on the weakest path`,
  };
}

/** Those that come past the services that the measure names; all of them where it names none. */
function pathsAskedFor({ to }: PathMeasure, subject: Subject): Analysis['paths'] {
  const { paths } = subject.analysis;
  if (to === undefined) return paths;
  const boxes = new Set(subject.boxes(to).map(({ id }) => id));
  const ends = new Set(subject.document.design.edges.filter((edge) => boxes.has(edge.to)).map(({ id }) => id));
  return paths.filter(({ edges }) => edges.some((id) => ends.has(id)));
}

function fullest({ service, limit }: Extract<Measure, { kind: 'use' }>, subject: Subject): Measured {
  const boxes = subject.boxes(service);
  if (boxes.length === 0)
    return { value: null, evidence: [], says: `no ${servicesText(subject, service)} on the board` };
  const limits = boxes.flatMap((node) =>
    (own(subject.analysis.nodes, node.id)?.limits ?? [])
      .filter(({ key }) => limit === undefined || key === limit)
      .map((one) => ({ node, limit: one })),
  );
  const known = limits.filter((one) => one.limit.utilisation !== null);
  const [first] = known;
  if (first === undefined)
    return {
      value: null,
      evidence: boxes.map(({ id }) => thing(id)),
      says: `${boxesText(subject, boxes)}, no known limit`,
    };
  const worst = known.reduce((a, b) => ((b.limit.utilisation ?? 0) > (a.limit.utilisation ?? 0) ? b : a));
  return {
    value: worst.limit.utilisation,
    evidence: [{ kind: 'figure', at: worst.node.id, part: 'limit', key: worst.limit.key }],
    says: `${subject.nameOf(worst.node)}, ${limitText(worst.limit)}`,
  };
}

function sumOf({ service, key }: Extract<Measure, { kind: 'sum' }>, subject: Subject): Measured {
  const boxes = subject.boxes(service);
  if (boxes.length === 0)
    return { value: null, evidence: [], says: `no ${servicesText(subject, service)} on the board` };
  const values = boxes.map((node) => paramOf(subject, node, key));
  const value = values.every((one) => typeof one === 'number' && Number.isFinite(one))
    ? values.reduce<number>((sum, one) => sum + Number(one), 0)
    : null;
  return {
    value,
    evidence: boxes.map(({ id }) => ({ kind: 'figure', at: id, part: 'param', key })),
    says: `${boxesText(subject, boxes)}, ${value === null ? 'not set' : exact(value)} in all`,
  };
}
