/** Checks what a board holds beside its one design: variants that are laid over it, and budgets that it must keep. */
import { canonicalService } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Edge, Patch, ServiceNode, Variant } from '../model/document.ts';
import { mostVariants } from '../model/limits.ts';
import { type Check, isObject, type JsonObject, kindOf } from './board-check.ts';
import { checkEdgeParams, checkedSettings, checkNodeParams } from './board-params.ts';
import type { JsonPath } from './json-text.ts';

const longestId = 200;

interface Items {
  readonly nodes: readonly ServiceNode[];
  readonly edges: readonly Edge[];
}

/** The variants with title and patch filled in, or `null` where the board has none. */
export function checkVariants(value: unknown, items: Items, catalog: Catalog, check: Check): readonly Variant[] | null {
  if (value === undefined) return null;
  const at = ['design', 'variants'];
  const list = check.objects(value, at) ?? [];
  if (list.length > mostVariants) check.issue(at, `${list.length} variants; a board has at most ${mostVariants}`);
  const taken = new Set<string>();
  const nodes = new Map(items.nodes.map((node) => [node.id, node]));
  const edges = new Map(items.edges.map((edge) => [edge.id, edge]));
  return list.map((raw, i): Variant => {
    const here = [...at, i];
    check.unknownKeys(raw, ['id', 'title', 'patch'], here);
    const id = checkId(raw, here, taken, check);
    const patch = check.optionalObject(raw, 'patch', here);
    checkPatch(patch, { nodes, edges }, catalog, [...here, 'patch'], check);
    return { ...raw, id, title: check.optionalText(raw, 'title', here, id), patch: patch as Patch };
  });
}

function checkId(raw: JsonObject, at: JsonPath, taken: Set<string>, check: Check): string {
  const { id } = raw;
  if (typeof id !== 'string') {
    if (id === undefined) check.issue(at, "'id' is missing");
    else check.issue([...at, 'id'], `'id' must be a text, not ${kindOf(id)}`);
    return '';
  }
  if (id === '') check.issue([...at, 'id'], 'the id is empty');
  else if (id.length > longestId)
    check.issue([...at, 'id'], `the id has ${id.length} characters; at most ${longestId} are allowed`);
  else if (taken.has(id)) check.issue([...at, 'id'], `another variant has the id '${id}'`);
  taken.add(id);
  return id;
}

function checkPatch(
  patch: JsonObject,
  known: { readonly nodes: ReadonlyMap<string, ServiceNode>; readonly edges: ReadonlyMap<string, Edge> },
  catalog: Catalog,
  at: JsonPath,
  check: Check,
): void {
  check.unknownKeys(patch, ['settings', 'nodes', 'edges'], at);
  checkedSettings(given(check.optionalObject(patch, 'settings', at)), [...at, 'settings'], check);
  eachOf(patch, 'nodes', known.nodes, at, check, (params, node, here) => {
    const canonical = node === undefined ? null : canonicalService(catalog, node.service);
    checkNodeParams(params, canonical === null ? undefined : catalog.services[canonical], here, check);
  });
  eachOf(patch, 'edges', known.edges, at, check, (params, _edge, here) => checkEdgeParams(params, here, check));
}

/** Runs over the parameters of a patch by id. One for an id that the board does not have is kept, with a warning. */
function eachOf<T>(
  patch: JsonObject,
  part: 'nodes' | 'edges',
  known: ReadonlyMap<string, T>,
  at: JsonPath,
  check: Check,
  checkParams: (params: JsonObject, item: T | undefined, at: JsonPath) => void,
): void {
  for (const [id, params] of Object.entries(check.optionalObject(patch, part, at))) {
    const here = [...at, part, id];
    if (!known.has(id))
      check.warn(
        here,
        `the board has no ${part === 'nodes' ? 'node' : 'edge'} '${id}'; what is said of it is kept and changes nothing`,
      );
    if (isObject(params)) checkParams(given(params), known.get(id), here);
    else check.issue(here, `an object of parameters is expected, not ${kindOf(params)}`);
  }
}

/** Without the entries that are `null`: those return to the default and need no check. */
function given(params: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
}

const budgetRanges: Readonly<Record<string, readonly [most: number, words: string]>> = {
  usdPerMonth: [Number.MAX_VALUE, 'a number above 0'],
  p50Ms: [Number.MAX_VALUE, 'a number above 0'],
  availability: [1, 'a number above 0 and at most 1, such as 0.9999'],
};

export function checkBudgets(value: unknown, check: Check): void {
  if (value === undefined) return;
  const at = ['design', 'budgets'];
  if (!isObject(value)) {
    check.issue(at, `'budgets' must be an object, not ${kindOf(value)}`);
    return;
  }
  check.unknownKeys(value, Object.keys(budgetRanges), at);
  for (const [key, [most, words]] of Object.entries(budgetRanges)) {
    const budget = value[key];
    if (budget === undefined || (typeof budget === 'number' && budget > 0 && budget <= most)) continue;
    check.issue([...at, key], `'${key}' must be ${words}, not ${typeof budget === 'number' ? budget : kindOf(budget)}`);
  }
}
