/** Formulas as people write them, once with names and once with numbers. */
import type { Formula, flowTerms } from '../catalog/formula.ts';
import { evaluate, factId, holds, type Scope } from '../engine/evaluate.ts';
import type { ResolvedNode } from '../engine/resolve.ts';
import { exact, exactMoney } from './numbers.ts';

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

export function formulaText(formula: Formula, scope: Scope): FormulaText {
  const { names, numbers } = piece(formula, scope);
  return { names, numbers };
}

function piece(formula: Formula, scope: Scope): Piece {
  const node = scope.node as ResolvedNode;
  switch (formula.op) {
    case 'unit':
      return single(exact(formula.value, 3), exact(formula.value, 3));
    case 'param': {
      const definition = node.service.params[formula.key];
      return single(lowered(definition?.label ?? formula.key), plain(evaluate(formula, scope)));
    }
    case 'fact': {
      const fact = scope.books.fact(factId(node.service, formula.id));
      const value = evaluate(formula, scope);
      const isPrice = fact?.unit.startsWith('USD') ?? false;
      return single(lowered(fact?.label ?? formula.id), isPrice ? exactMoney(value) : plain(value));
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
        formula.of.map((part) => piece(part, scope)),
        ' × ',
        binding.product,
      );
    case 'add':
      return joined(
        formula.of.map((part) => piece(part, scope)),
        ' + ',
        binding.sum,
      );
    case 'subtract':
      return joined(
        formula.of.map((part) => piece(part, scope)),
        ' − ',
        binding.sum,
        true,
      );
    case 'divide':
      return joined(
        formula.of.map((part) => piece(part, scope)),
        ' ÷ ',
        binding.product,
        true,
      );
    case 'max':
      return listed('the larger of', formula.of, scope);
    case 'min':
      return listed('the smaller of', formula.of, scope);
    case 'chunks': {
      const value = piece(formula.value, scope);
      const step = piece(formula.step, scope);
      return single(
        `⌈${bracketed(value, binding.product).names} ÷ ${step.names}⌉`,
        `⌈${value.numbers} ÷ ${step.numbers}⌉`,
      );
    }
    case 'when':
      return piece(holds(formula.test, scope.node) ? formula.then : formula.otherwise, scope);
    case 'pick': {
      const chosen = formula.facts[String(scope.node.values[formula.param])];
      return chosen ? piece(chosen, scope) : single('unknown', 'unknown');
    }
    case 'sum': {
      const [first] = formula.over === 'in' ? scope.incoming : scope.outgoing;
      const inner = first ? piece(formula.of, { ...scope, edge: first }).names : '0';
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

function listed(words: string, of: readonly Formula[], scope: Scope): Piece {
  const parts = of.map((part) => piece(part, scope));
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
