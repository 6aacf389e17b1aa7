/** Evaluates formulas and reads off what they cite. Unknown is NaN here. */
import { type Fact, type FactSheet, factValue } from '../catalog/fact.ts';
import type { Condition, Formula } from '../catalog/formula.ts';
import type { Catalog, ServiceDefinition } from '../catalog/service.ts';
import type { Figures } from '../model/document.ts';
import type { ResolvedNode } from './resolve.ts';

/** What a formula may read of one arrow; rates per second at the average or at the peak, whichever is being judged. */
export interface EdgeValues {
  readonly units: number;
  readonly requests: number;
  readonly reads: number;
  readonly writes: number;
  readonly payloadKb: number;
  readonly responseKb: number;
  readonly kbPerSecond: number;
  readonly batch: number;
}

/** Numeric facts of one service in one book, by local key. */
export type FactValues = Readonly<Record<string, number>>;

export interface Books {
  /** The facts of a service, in the book in force. */
  readonly of: (service: ServiceDefinition) => FactValues;
  /** A fact of any service by full id. */
  readonly value: (id: string) => number;
  readonly fact: (id: string) => Fact | undefined;
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

export function booksFor(catalog: Catalog, figures: Figures): Books {
  const tables = new Map<FactSheet, FactValues>();
  const table = (sheet: FactSheet): FactValues => {
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
  const sheetOf = (id: string): readonly [FactSheet, string] => {
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

/** The formula's value in a scope; NaN when anything in it is unknown. */
export function evaluate(formula: Formula, scope: Scope): number {
  switch (formula.op) {
    case 'unit':
      return formula.value;
    case 'param':
      return numeric(scope.node.values[formula.key]);
    case 'fact':
      return scope.facts[formula.id] ?? scope.books.value(formula.id);
    case 'flow':
      return scope.edge === null ? Number.NaN : scope.edge[formula.term];
    case 'month':
      return formula.in === 'hours' ? scope.hoursPerMonth : scope.hoursPerMonth * 3600;
    case 'multiply': {
      let product = 1;
      for (const part of formula.of) product *= evaluate(part, scope);
      return product;
    }
    case 'add': {
      let total = 0;
      for (const part of formula.of) total += evaluate(part, scope);
      return total;
    }
    case 'max': {
      let top = Number.NEGATIVE_INFINITY;
      for (const part of formula.of) top = Math.max(top, evaluate(part, scope));
      return top;
    }
    case 'min': {
      let bottom = Number.POSITIVE_INFINITY;
      for (const part of formula.of) bottom = Math.min(bottom, evaluate(part, scope));
      return bottom;
    }
    case 'divide': {
      const dividend = evaluate(formula.of[0], scope);
      const divisor = evaluate(formula.of[1], scope);
      return dividend === 0 && divisor === 0 ? 0 : dividend / divisor;
    }
    case 'subtract':
      return evaluate(formula.of[0], scope) - evaluate(formula.of[1], scope);
    case 'chunks':
      return wholeSteps(evaluate(formula.value, scope), evaluate(formula.step, scope));
    case 'when':
      return evaluate(holds(formula.test, scope.node) ? formula.then : formula.otherwise, scope);
    case 'pick': {
      const chosen = formula.facts[String(scope.node.values[formula.param])];
      return chosen === undefined ? Number.NaN : evaluate(chosen, scope);
    }
    case 'sum': {
      let total = 0;
      for (const edge of formula.over === 'in' ? scope.incoming : scope.outgoing) {
        total += evaluate(formula.of, { ...scope, edge });
      }
      return total;
    }
    case 'count':
      return (formula.over === 'in' ? scope.incoming : scope.outgoing).length;
  }
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
      case 'param':
        params.add(`${node.id}.${formula.key}`);
        return;
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

/** A fact's full id: `SERVICE.KEY`. */
export function factId(service: ServiceDefinition, id: string): string {
  return Object.hasOwn(service.facts, id) ? `${service.id}.${id}` : id;
}
