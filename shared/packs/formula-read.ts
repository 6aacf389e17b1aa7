/** Checks formulas and conditions that a pack brings: only the trees of `catalog/formula.ts`, and nothing beside them. */
import { type Condition, type FlowTerm, type Formula, flowTerms, when } from '../catalog/formula.ts';
import { type Check, isObject, kindOf } from '../formats/board-check.ts';
import type { JsonPath } from '../formats/json-text.ts';

/** Deepest tree that is read; the catalog's own have at most nine levels. */
const deepest = 30;
const nothing: Formula = { op: 'unit', value: Number.NaN, name: '' };
const never: Condition = { test: 'any', of: [] };

/** What a formula of this service may name. */
export interface Names {
  readonly params: ReadonlySet<string>;
  /** A fact by `KEY` of the service or `SERVICE.KEY` of the catalog. */
  readonly hasFact: (id: string) => boolean;
}

/** The formula at `path`; with an issue, a formula whose value is unknown. */
export function readFormula(value: unknown, path: JsonPath, names: Names, check: Check, depth = 0): Formula {
  const wrong = (message: string): Formula => {
    check.issue(path, message);
    return nothing;
  };
  if (depth > deepest) return wrong(`a formula has at most ${deepest} levels`);
  if (!isObject(value)) return wrong(`a formula is an object with 'op', not ${kindOf(value)}`);
  const inner = (key: string, from: unknown) => readFormula(from, [...path, key], names, check, depth + 1);
  const list = (): readonly Formula[] => {
    const of = value['of'];
    if (Array.isArray(of) && of.length > 0)
      return of.map((item, i) => readFormula(item, [...path, 'of', i], names, check, depth + 1));
    wrong(`'${String(value['op'])}' needs 'of', a list of formulas`);
    return [nothing];
  };
  switch (value['op']) {
    case 'unit': {
      const { value: amount, name } = value;
      if (typeof amount !== 'number' || !Number.isFinite(amount) || typeof name !== 'string')
        return wrong("'unit' needs 'value', a number, and 'name', a text");
      return { op: 'unit', value: amount, name };
    }
    case 'param': {
      const key = value['key'];
      if (typeof key !== 'string' || !names.params.has(key)) return wrong(`no parameter ${shown(key)} on this service`);
      return { op: 'param', key };
    }
    case 'fact': {
      const id = value['id'];
      if (typeof id !== 'string' || !names.hasFact(id)) return wrong(`no figure ${shown(id)}`);
      return { op: 'fact', id };
    }
    case 'flow': {
      const term = value['term'];
      if (typeof term !== 'string' || !Object.hasOwn(flowTerms, term))
        return wrong(`'term' must be one of ${Object.keys(flowTerms).join(', ')}, not ${shown(term)}`);
      return { op: 'flow', term: term as FlowTerm };
    }
    case 'month': {
      const within = value['in'];
      return within === 'hours' || within === 'seconds'
        ? { op: 'month', in: within }
        : wrong("'in' must be hours or seconds");
    }
    case 'multiply':
    case 'add':
    case 'max':
    case 'min':
      return { op: value['op'], of: list() };
    case 'divide':
    case 'subtract': {
      const [first, second, ...rest] = list();
      if (first === undefined || second === undefined || rest.length > 0)
        return wrong(`'${value['op']}' needs two formulas`);
      return { op: value['op'], of: [first, second] };
    }
    case 'chunks':
      return { op: 'chunks', value: inner('value', value['value']), step: inner('step', value['step']) };
    case 'when':
      return when(
        readCondition(value['test'], [...path, 'test'], names, check, depth + 1),
        inner('then', value['then']),
        inner('otherwise', value['otherwise']),
      );
    case 'pick': {
      const key = value['param'];
      if (typeof key !== 'string' || !names.params.has(key)) return wrong(`no parameter ${shown(key)} on this service`);
      const facts = value['facts'];
      if (!isObject(facts)) return wrong("'pick' needs 'facts', an object of formulas");
      return {
        op: 'pick',
        param: key,
        facts: Object.fromEntries(
          Object.entries(facts).map(([option, formula]) => [
            option,
            readFormula(formula, [...path, 'facts', option], names, check, depth + 1),
          ]),
        ),
      };
    }
    case 'sum':
    case 'count': {
      const over = value['over'];
      if (over !== 'in' && over !== 'out') return wrong("'over' must be in or out");
      return value['op'] === 'count' ? { op: 'count', over } : { op: 'sum', over, of: inner('of', value['of']) };
    }
    default:
      return wrong(`'op' is ${shown(value['op'])}, which is no formula`);
  }
}

/** The condition at `path`; with an issue, one that never holds. */
export function readCondition(value: unknown, path: JsonPath, names: Names, check: Check, depth = 0): Condition {
  const wrong = (message: string): Condition => {
    check.issue(path, message);
    return never;
  };
  if (depth > deepest) return wrong(`a condition has at most ${deepest} levels`);
  if (!isObject(value)) return wrong(`a condition is an object with 'test', not ${kindOf(value)}`);
  const { test, param, of } = value;
  const named = () => typeof param === 'string' && names.params.has(param);
  switch (test) {
    case 'is': {
      const values = value['values'];
      if (!named()) return wrong(`no parameter ${shown(param)} on this service`);
      if (!Array.isArray(values) || !values.every((one) => ['string', 'number', 'boolean'].includes(typeof one)))
        return wrong("'is' needs 'values', a list of texts, numbers or switches");
      return { test, param: param as string, values };
    }
    case 'above': {
      const limit = value['value'];
      if (!named()) return wrong(`no parameter ${shown(param)} on this service`);
      if (typeof limit !== 'number' || !Number.isFinite(limit)) return wrong("'above' needs 'value', a number");
      return { test, param: param as string, value: limit };
    }
    case 'set':
      return named() ? { test, param: param as string } : wrong(`no parameter ${shown(param)} on this service`);
    case 'not':
      return { test, of: readCondition(of, [...path, 'of'], names, check, depth + 1) };
    case 'all':
    case 'any':
      if (!Array.isArray(of)) return wrong(`'${test}' needs 'of', a list of conditions`);
      return { test, of: of.map((one, i) => readCondition(one, [...path, 'of', i], names, check, depth + 1)) };
    default:
      return wrong(`'test' is ${shown(test)}, which is no condition`);
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value.slice(0, 60)}'` : kindOf(value);
}
