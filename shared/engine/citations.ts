/**
 * Which facts and parameters a definition's figures cite on a node. Formulas branch on parameters only, so nodes that agree on those
 * share one answer; a board of ten thousand nodes needs a handful.
 */
import type { Condition, Formula } from '../catalog/formula.ts';
import { type Citation, cite } from './evaluate.ts';
import type { ResolvedNode } from './resolve.ts';

interface Template {
  readonly facts: readonly string[];
  readonly keys: readonly string[];
}

export type Citations = (definition: object, formulas: readonly Formula[], node: ResolvedNode) => Citation;

export function citationCache(): Citations {
  const branches = new Map<object, readonly string[]>();
  const templates = new Map<object, Map<string, Template>>();
  return (definition, formulas, node) => {
    let params = branches.get(definition);
    if (params === undefined) {
      params = [...new Set(formulas.flatMap(branchParams))];
      branches.set(definition, params);
      templates.set(definition, new Map());
    }
    const signature =
      params.length === 0
        ? node.service.id
        : `${node.service.id} ${params.map((key) => `${Object.hasOwn(node.given, key)}:${String(node.values[key])}`).join(' ')}`;
    const known = templates.get(definition) as Map<string, Template>;
    let template = known.get(signature);
    if (template === undefined) {
      const { facts, params: cited } = cite(formulas, node);
      template = { facts, keys: cited.map((id) => id.slice(node.id.length + 1)) };
      known.set(signature, template);
    }
    return { facts: template.facts, params: template.keys.map((key) => `${node.id}.${key}`) };
  };
}

/** Parameters that decide which branch of a formula is taken. */
function branchParams(formula: Formula): readonly string[] {
  switch (formula.op) {
    case 'when':
      return [...conditionParams(formula.test), ...branchParams(formula.then), ...branchParams(formula.otherwise)];
    case 'pick':
      return [formula.param, ...Object.values(formula.facts).flatMap(branchParams)];
    case 'multiply':
    case 'add':
    case 'max':
    case 'min':
    case 'divide':
    case 'subtract':
      return formula.of.flatMap(branchParams);
    case 'chunks':
      return [...branchParams(formula.value), ...branchParams(formula.step)];
    case 'sum':
      return branchParams(formula.of);
    default:
      return [];
  }
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
