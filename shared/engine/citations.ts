/**
 * Which facts and parameters a definition's figures cite on a node. Formulas branch on parameters only, so nodes that agree on those
 * share one answer; a board of ten thousand nodes needs a handful.
 */
import type { Condition, Formula } from '../catalog/formula.ts';
import type { Catalog, ServiceDefinition } from '../catalog/service.ts';
import { type Citation, cite, sourceFact } from './evaluate.ts';
import type { ResolvedNode } from './resolve.ts';

interface Template {
  readonly facts: readonly string[];
  readonly keys: readonly string[];
}

/** What is known of one definition on one service. */
interface Known {
  /** Parameters that decide which branches are taken, or whether a default is cited. */
  readonly branches: readonly string[];
  /** Where no parameter is set, or none decides. */
  plain?: Template;
  /** Elsewhere: by the values of those parameters. */
  readonly bySignature: Map<string, Template>;
}

export type Citations = (definition: object, formulas: readonly Formula[], node: ResolvedNode) => Citation;

/** Catalogs never change, so what their definitions cite is found out once. */
const found = new WeakMap<Catalog, Citations>();

export function citationsFor(catalog: Catalog): Citations {
  const known = found.get(catalog) ?? citationCache();
  found.set(catalog, known);
  return known;
}

/** Values that decide branches may be any number, so what is known of them is forgotten now and then. */
const mostSignatures = 1000;

function citationCache(): Citations {
  const byDefinition = new Map<object, Map<ServiceDefinition, Known>>();
  return (definition, formulas, node) => {
    const known = knownOf(byDefinition, definition, formulas, node.service);
    const isPlain = known.branches.length === 0 || isEmpty(node.given);
    const signature = isPlain ? '' : signatureOf(node, known.branches);
    let template = isPlain ? known.plain : known.bySignature.get(signature);
    if (template === undefined) {
      const { facts, params } = cite(formulas, node);
      template = { facts, keys: params.map((id) => id.slice(node.id.length)) };
      if (known.bySignature.size >= mostSignatures) known.bySignature.clear();
      if (isPlain) known.plain = template;
      else known.bySignature.set(signature, template);
    }
    return { facts: template.facts, params: template.keys.map((key) => node.id + key) };
  };
}

function knownOf(
  byDefinition: Map<object, Map<ServiceDefinition, Known>>,
  definition: object,
  formulas: readonly Formula[],
  service: ServiceDefinition,
): Known {
  let byService = byDefinition.get(definition);
  if (byService === undefined) {
    byService = new Map();
    byDefinition.set(definition, byService);
  }
  let known = byService.get(service);
  if (known === undefined) {
    known = {
      branches: [...new Set(formulas.flatMap((formula) => branchParams(formula, service)))],
      bySignature: new Map(),
    };
    byService.set(service, known);
  }
  return known;
}

function isEmpty(params: object): boolean {
  for (const _ in params) return false;
  return true;
}

function signatureOf(node: ResolvedNode, branches: readonly string[]): string {
  const values = branches.map((key) => `${Object.hasOwn(node.given, key)}:${String(node.values[key])}`);
  return `${node.service.id} ${values.join(' ')}`;
}

/** Parameters that decide which branch of a formula is taken, or whether the fact behind a default is cited. */
function branchParams(formula: Formula, service: ServiceDefinition): readonly string[] {
  const within = (inner: Formula) => branchParams(inner, service);
  switch (formula.op) {
    case 'param':
      return sourceFact(service, formula.key) === undefined ? [] : [formula.key];
    case 'when':
      return [...conditionParams(formula.test), ...within(formula.then), ...within(formula.otherwise)];
    case 'pick':
      return [formula.param, ...Object.values(formula.facts).flatMap(within)];
    case 'multiply':
    case 'add':
    case 'max':
    case 'min':
    case 'divide':
    case 'subtract':
      return formula.of.flatMap(within);
    case 'chunks':
      return [...within(formula.value), ...within(formula.step)];
    case 'sum':
      return within(formula.of);
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
