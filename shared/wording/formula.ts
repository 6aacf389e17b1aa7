/** Formulas as people write them, once with names and once with numbers. */
import { type FactSheet, isFact } from '../catalog/fact.ts';
import type { Formula, flowTerms } from '../catalog/formula.ts';
import { evaluate, factId, holds, type Scope } from '../engine/evaluate.ts';
import type { ResolvedNode } from '../engine/resolve.ts';
import { exact, unitPrice } from './numbers.ts';

export interface FormulaText {
  /** "shards × hours in the month × shard-hour" */
  readonly names: string;
  /** "12 × 730 × $0.015" */
  readonly numbers: string;
}

const flowNames: Readonly<Record<keyof typeof flowTerms, string>> = {
  units: 'units a second',
  requests: 'requests a second',
  reads: 'reads a second',
  writes: 'writes a second',
  payloadKb: 'KB a unit',
  responseKb: 'KB an answer',
  kbPerSecond: 'KB a second',
  batch: 'units a request',
};

/** How tightly an operation binds: what binds less is put in brackets inside what binds more. */
const binding = { sum: 1, product: 2, single: 3 } as const;

interface Piece extends FormulaText {
  readonly binds: number;
}

/** `sources` has the names of facts that the catalog at hand holds without their words. */
export function formulaText(formula: Formula, scope: Scope, sources: FactSheet): FormulaText {
  const { names, numbers } = piece(formula, scope, sources);
  return { names, numbers };
}

function piece(formula: Formula, scope: Scope, sources: FactSheet): Piece {
  const node = scope.node as ResolvedNode;
  switch (formula.op) {
    case 'unit':
      return single(exact(formula.value, 3), exact(formula.value, 3));
    case 'param': {
      const definition = node.service.params[formula.key];
      return single(lowered(definition?.label ?? formula.key), plain(evaluate(formula, scope)));
    }
    case 'fact': {
      const id = factId(node.service, formula.id);
      const fact = scope.books.fact(id);
      const label = fact !== undefined && isFact(fact) ? fact.label : sources[id]?.label;
      const value = evaluate(formula, scope);
      const isPrice = fact?.unit.startsWith('USD') ?? false;
      return single(lowered(label ?? formula.id), isPrice ? unitPrice(value) : plain(value));
    }
    case 'flow':
      return single(flowNames[formula.term], plain(evaluate(formula, scope)));
    case 'month':
      return single(
        formula.in === 'hours' ? 'hours in the month' : 'seconds in the month',
        plain(evaluate(formula, scope)),
      );
    case 'multiply':
      return joined(
        formula.of.map((part) => piece(part, scope, sources)),
        ' × ',
        binding.product,
      );
    case 'add':
      return joined(
        formula.of.map((part) => piece(part, scope, sources)),
        ' + ',
        binding.sum,
      );
    case 'subtract':
      return joined(
        formula.of.map((part) => piece(part, scope, sources)),
        ' − ',
        binding.sum,
        true,
      );
    case 'divide':
      return joined(
        formula.of.map((part) => piece(part, scope, sources)),
        ' ÷ ',
        binding.product,
        true,
      );
    case 'max':
      return listed('the larger of', formula.of, scope, sources);
    case 'min':
      return listed('the smaller of', formula.of, scope, sources);
    case 'chunks': {
      const value = piece(formula.value, scope, sources);
      const step = piece(formula.step, scope, sources);
      return single(
        `⌈${bracketed(value, binding.product).names} ÷ ${step.names}⌉`,
        `⌈${value.numbers} ÷ ${step.numbers}⌉`,
      );
    }
    case 'when':
      return piece(holds(formula.test, scope.node) ? formula.then : formula.otherwise, scope, sources);
    case 'pick': {
      const chosen = formula.facts[String(scope.node.values[formula.param])];
      return chosen ? piece(chosen, scope, sources) : single('unknown', 'unknown');
    }
    case 'sum': {
      const [first] = formula.over === 'in' ? scope.incoming : scope.outgoing;
      const inner = first ? piece(formula.of, { ...scope, edge: first }, sources).names : '0';
      return single(`the sum over arrows ${formula.over} of ${inner}`, plain(evaluate(formula, scope)));
    }
    case 'count':
      return single(`arrows ${formula.over}`, plain(evaluate(formula, scope)));
  }
}

function single(names: string, numbers: string): Piece {
  return { names, numbers, binds: binding.single };
}

function joined(parts: readonly Piece[], operator: string, binds: number, lastIsTight = false): Piece {
  const fitted = parts.map((part, k) => bracketed(part, lastIsTight && k > 0 ? binds + 1 : binds));
  return {
    names: fitted.map((part) => part.names).join(operator),
    numbers: fitted.map((part) => part.numbers).join(operator),
    binds,
  };
}

function listed(words: string, of: readonly Formula[], scope: Scope, sources: FactSheet): Piece {
  const parts = of.map((part) => piece(part, scope, sources));
  return single(
    `${words} (${parts.map((part) => part.names).join(', ')})`,
    `${words} (${parts.map((part) => part.numbers).join(', ')})`,
  );
}

function bracketed(part: Piece, atLeast: number): Piece {
  return part.binds >= atLeast ? part : single(`(${part.names})`, `(${part.numbers})`);
}

function plain(value: number): string {
  if (!Number.isFinite(value)) return 'unknown';
  return value !== 0 && Math.abs(value) < 0.01 ? String(Number(value.toPrecision(3))) : exact(value, 2);
}

function lowered(label: string): string {
  // An abbreviation at the front keeps its capitals.
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
