/** Evaluates formulas and reads off what they cite. Unknown is NaN here. */
import { type BareFact, type BareSheet, factValue } from '../catalog/fact.ts';
import type { Condition, FlowTerm, Formula } from '../catalog/formula.ts';
import type { Catalog, ServiceDefinition } from '../catalog/service.ts';
import type { Figures } from '../model/document.ts';
import type { Kb, KbPerSecond, PerRequest, PerSecond } from '../model/units.ts';
import type { ResolvedNode } from './resolve.ts';

/** What a formula may read of one arrow; rates per second at the average or at the peak, whichever is being judged. */
export interface EdgeValues {
  readonly units: PerSecond;
  readonly requests: PerSecond;
  readonly reads: PerSecond;
  readonly writes: PerSecond;
  readonly payloadKb: Kb;
  readonly responseKb: Kb;
  readonly kbPerSecond: KbPerSecond;
  readonly batch: PerRequest;
}

/** Numeric facts of one service in one book, by local key. */
export type FactValues = Readonly<Record<string, number>>;

export interface Books {
  /** The facts of a service, in the book in force. */
  readonly of: (service: ServiceDefinition) => FactValues;
  /** A fact of any service by full id. */
  readonly value: (id: string) => number;
  readonly fact: (id: string) => BareFact | undefined;
}

export interface Scope {
  readonly node: Pick<ResolvedNode, 'values' | 'given'>;
  readonly facts: FactValues;
  readonly books: Books;
  readonly hoursPerMonth: number;
  readonly edge: EdgeValues | null;
  readonly incoming: readonly EdgeValues[];
  readonly outgoing: readonly EdgeValues[];
}

/** Catalogs never change, so each is opened once in either book. */
const opened = new WeakMap<Catalog, Map<Figures, Books>>();

export function booksFor(catalog: Catalog, figures: Figures): Books {
  const known = opened.get(catalog) ?? new Map<Figures, Books>();
  opened.set(catalog, known);
  const books = known.get(figures) ?? opening(catalog, figures);
  known.set(figures, books);
  return books;
}

function opening(catalog: Catalog, figures: Figures): Books {
  const tables = new Map<BareSheet, FactValues>();
  const table = (sheet: BareSheet): FactValues => {
    let values = tables.get(sheet);
    if (values === undefined) {
      values = Object.fromEntries(
        Object.entries(sheet).map(([key, fact]) => {
          const value = factValue(fact, figures);
          return [key, typeof value === 'number' ? value : Number.NaN];
        }),
      );
      tables.set(sheet, values);
    }
    return values;
  };
  const sheetOf = (id: string): readonly [BareSheet, string] => {
    const dot = id.indexOf('.');
    const name = id.slice(0, dot);
    return [catalog.services[name]?.facts ?? catalog.sheets[name] ?? {}, id.slice(dot + 1)];
  };
  return {
    of: (service) => table(service.facts),
    value: (id) => {
      const [sheet, key] = sheetOf(id);
      return table(sheet)[key] ?? Number.NaN;
    },
    fact: (id) => {
      const [sheet, key] = sheetOf(id);
      return sheet[key];
    },
  };
}

/** True when the condition holds for a node's parameters; an unknown parameter satisfies nothing. */
export function holds(condition: Condition, node: Pick<ResolvedNode, 'values' | 'given'>): boolean {
  switch (condition.test) {
    case 'is':
      return condition.values.includes(node.values[condition.param] as number | string | boolean);
    case 'above':
      return Number(node.values[condition.param]) > condition.value;
    case 'set':
      return Object.hasOwn(node.given, condition.param);
    case 'not':
      return !holds(condition.of, node);
    case 'all':
      return condition.of.every((part) => holds(part, node));
    case 'any':
      return condition.of.some((part) => holds(part, node));
  }
}

type Compiled = (scope: Scope, edge: EdgeValues | null) => number;

/** Formulas never change, so each is turned into functions once; a board evaluates the same few hundred over and over. */
const compiled = new WeakMap<Formula, Compiled>();

/** The formula's value in a scope, on one arrow where it asks for one; NaN when anything in it is unknown. */
export function evaluate(formula: Formula, scope: Scope, edge: EdgeValues | null = scope.edge): number {
  let run = compiled.get(formula);
  if (run === undefined) {
    run = compile(formula);
    compiled.set(formula, run);
  }
  return run(scope, edge);
}

/** One function a term: a lookup by a name that varies is many times slower. */
const flowReaders: Readonly<Record<FlowTerm, Compiled>> = {
  units: (_scope, edge) => (edge === null ? Number.NaN : edge.units),
  requests: (_scope, edge) => (edge === null ? Number.NaN : edge.requests),
  reads: (_scope, edge) => (edge === null ? Number.NaN : edge.reads),
  writes: (_scope, edge) => (edge === null ? Number.NaN : edge.writes),
  payloadKb: (_scope, edge) => (edge === null ? Number.NaN : edge.payloadKb),
  responseKb: (_scope, edge) => (edge === null ? Number.NaN : edge.responseKb),
  kbPerSecond: (_scope, edge) => (edge === null ? Number.NaN : edge.kbPerSecond),
  batch: (_scope, edge) => (edge === null ? Number.NaN : edge.batch),
};

function compile(formula: Formula): Compiled {
  switch (formula.op) {
    case 'unit': {
      const { value } = formula;
      return () => value;
    }
    case 'param': {
      const { key } = formula;
      return (scope) => numeric(scope.node.values[key]);
    }
    case 'fact': {
      const { id } = formula;
      return (scope) => scope.facts[id] ?? scope.books.value(id);
    }
    case 'flow': {
      return flowReaders[formula.term];
    }
    case 'month': {
      const perHour = formula.in === 'hours' ? 1 : 3600;
      return (scope) => scope.hoursPerMonth * perHour;
    }
    case 'multiply':
      return folded(formula.of, (a, b) => a * b);
    case 'add':
      return folded(formula.of, (a, b) => a + b);
    case 'max':
      return folded(formula.of, Math.max);
    case 'min':
      return folded(formula.of, Math.min);
    case 'divide': {
      const [dividend, divisor] = formula.of.map(compile) as [Compiled, Compiled];
      return (scope, edge) => {
        const above = dividend(scope, edge);
        const below = divisor(scope, edge);
        return above === 0 && below === 0 ? 0 : above / below;
      };
    }
    case 'subtract': {
      const [from, what] = formula.of.map(compile) as [Compiled, Compiled];
      return (scope, edge) => from(scope, edge) - what(scope, edge);
    }
    case 'chunks': {
      const value = compile(formula.value);
      const step = compile(formula.step);
      return (scope, edge) => wholeSteps(value(scope, edge), step(scope, edge));
    }
    case 'when': {
      const { test } = formula;
      const then = compile(formula.then);
      const otherwise = compile(formula.otherwise);
      return (scope, edge) => (holds(test, scope.node) ? then : otherwise)(scope, edge);
    }
    case 'pick': {
      const { param } = formula;
      const choices = new Map(Object.entries(formula.facts).map(([key, chosen]) => [key, compile(chosen)]));
      return (scope, edge) => choices.get(String(scope.node.values[param]))?.(scope, edge) ?? Number.NaN;
    }
    case 'sum': {
      const { over } = formula;
      const part = compile(formula.of);
      return (scope) => {
        let total = 0;
        for (const one of over === 'in' ? scope.incoming : scope.outgoing) total += part(scope, one);
        return total;
      };
    }
    case 'count': {
      const { over } = formula;
      return (scope) => (over === 'in' ? scope.incoming : scope.outgoing).length;
    }
  }
}

function folded(parts: readonly Formula[], join: (a: number, b: number) => number): Compiled {
  const [first, ...rest] = parts.map(compile);
  if (first === undefined) return () => Number.NaN;
  const [second, third] = rest;
  if (second === undefined) return first;
  if (third === undefined) return (scope, edge) => join(first(scope, edge), second(scope, edge));
  return (scope, edge) => {
    let value = first(scope, edge);
    for (const part of rest) value = join(value, part(scope, edge));
    return value;
  };
}

function numeric(value: number | string | boolean | undefined): number {
  if (typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : Number.NaN;
}

/**
 * Whole steps that hold `value`. A mean that arithmetic left a hair above a whole step is not charged another one.
 */
function wholeSteps(value: number, step: number): number {
  const steps = value / step;
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) <= 1e-9 * Math.max(1, nearest) ? nearest : Math.ceil(steps);
}

export interface Citation {
  readonly facts: readonly string[];
  readonly params: readonly string[];
}

/** The facts and parameters that took part in these formulas for one node; branches not taken are left out. */
export function cite(formulas: readonly Formula[], node: ResolvedNode): Citation {
  const facts = new Set<string>();
  const params = new Set<string>();
  const visit = (formula: Formula): void => {
    switch (formula.op) {
      case 'param': {
        params.add(`${node.id}.${formula.key}`);
        const source = defaultFact(node, formula.key);
        if (source !== null) facts.add(source);
        return;
      }
      case 'fact':
        facts.add(factId(node.service, formula.id));
        return;
      case 'multiply':
      case 'add':
      case 'max':
      case 'min':
      case 'divide':
      case 'subtract':
        formula.of.forEach(visit);
        return;
      case 'chunks':
        visit(formula.value);
        visit(formula.step);
        return;
      case 'when':
        visit(holds(formula.test, node) ? formula.then : formula.otherwise);
        return;
      case 'pick': {
        params.add(`${node.id}.${formula.param}`);
        const chosen = formula.facts[String(node.values[formula.param])];
        if (chosen) visit(chosen);
        return;
      }
      case 'sum':
        visit(formula.of);
        return;
      default:
    }
  };
  formulas.forEach(visit);
  return { facts: [...facts].sort(), params: [...params].sort() };
}

/** The fact behind a parameter's default, where the board leaves the parameter out; `null` otherwise. */
function defaultFact({ service, given }: ResolvedNode, key: string): string | null {
  const source = Object.hasOwn(given, key) ? undefined : sourceFact(service, key);
  return source === undefined ? null : factId(service, source);
}

/** The service's own fact that a parameter's default stands for, if it stands for one. */
export function sourceFact(service: ServiceDefinition, key: string): string | undefined {
  const definition = service.params[key];
  if (definition?.kind !== 'number' || definition.source === undefined) return undefined;
  return Object.hasOwn(service.facts, definition.source) ? definition.source : undefined;
}

/** A fact's full id: `SERVICE.KEY`. */
export function factId(service: ServiceDefinition, id: string): string {
  return Object.hasOwn(service.facts, id) ? `${service.id}.${id}` : id;
}
