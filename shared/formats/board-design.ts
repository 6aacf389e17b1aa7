/** Checks the part of a board that can change a number: settings, groups, nodes and edges. */
import { canonicalService } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import {
  type Design,
  defaultSettings,
  type Edge,
  type EdgeParams,
  type Group,
  groupKinds,
  type ServiceNode,
  type Settings,
} from '../model/document.ts';
import { deepestGroups, mostEdges, mostNodes } from '../model/limits.ts';
import { type Check, isObject, type JsonObject, kindOf } from './board-check.ts';
import { checkEdgeParams, checkedSettings, checkNodeParams } from './board-params.ts';
import { checkBudgets, checkVariants } from './board-variants.ts';
import type { JsonPath } from './json-text.ts';

const longestId = 200;

export function checkDesign(value: unknown, catalog: Catalog, check: Check): Design | null {
  const at = ['design'];
  if (!isObject(value)) {
    check.issue(at, value === undefined ? "'design' is missing" : `'design' must be an object, not ${kindOf(value)}`);
    return null;
  }
  check.unknownKeys(value, ['settings', 'groups', 'nodes', 'edges', 'variants', 'budgets'], at);
  const settings = checkSettings(check.optionalObject(value, 'settings', at), check);
  const rawGroups = value['groups'] === undefined ? [] : check.objects(value['groups'], ['design', 'groups']);
  const rawNodes = check.objects(value['nodes'], ['design', 'nodes']);
  const rawEdges = check.objects(value['edges'], ['design', 'edges']);
  if (rawNodes && rawNodes.length > mostNodes)
    check.issue(['design', 'nodes'], `${rawNodes.length} nodes; a board has at most ${mostNodes}`);
  if (rawEdges && rawEdges.length > mostEdges)
    check.issue(['design', 'edges'], `${rawEdges.length} edges; a board has at most ${mostEdges}`);
  const ids = idRegister(check);
  const groups = (rawGroups ?? []).map((raw, i) => checkGroup(raw, ['design', 'groups', i], ids, check));
  const nodes = (rawNodes ?? []).map((raw, i) => checkNode(raw, ['design', 'nodes', i], ids, catalog, check));
  const edges = (rawEdges ?? []).map((raw, i) => checkEdge(raw, ['design', 'edges', i], ids, check));
  const known = {
    nodes: new Set(nodes.map((node) => node.id)),
    groups: new Map(groups.map((group) => [group.id, group])),
  };
  nodes.forEach((node, i) => {
    checkMember(node.group, known.groups, ['design', 'nodes', i, 'group'], check);
  });
  groups.forEach((group, i) => {
    checkMember(group.group, known.groups, ['design', 'groups', i, 'group'], check);
  });
  checkNesting(groups, known.groups, check);
  edges.forEach((edge, i) => {
    for (const end of ['from', 'to'] as const) {
      const id = edge[end];
      if (id === '' || known.nodes.has(id)) continue;
      const what = known.groups.has(id) ? `'${id}' is a group; an edge joins nodes` : `no node '${id}'`;
      check.issue(['design', 'edges', i, end], what);
    }
  });
  const variants = checkVariants(value['variants'], { nodes, edges }, catalog, check);
  checkBudgets(value['budgets'], check);
  return { ...value, settings, groups, nodes, edges, ...(variants === null ? {} : { variants }) } as Design;
}

function checkSettings(raw: JsonObject, check: Check): Settings {
  const at = ['design', 'settings'];
  const { figures, hoursPerMonth, region } = checkedSettings(raw, at, check);
  if (region !== defaultSettings.region) {
    check.warn(
      [...at, 'region'],
      `prices and quotas are those of ${defaultSettings.region}, not of ${region.slice(0, 60)}`,
    );
  }
  return { ...raw, figures, hoursPerMonth, region };
}

interface IdRegister {
  readonly take: (raw: JsonObject, path: JsonPath) => string;
}

/** Ids are unique across nodes, edges and groups, since findings, layouts and fixes name all three by id alone. */
function idRegister(check: Check): IdRegister {
  const taken = new Map<string, string>();
  return {
    take(raw, path) {
      const id = raw['id'];
      const at = [...path, 'id'];
      if (typeof id !== 'string') {
        check.issue(
          id === undefined ? path : at,
          id === undefined ? "'id' is missing" : `'id' must be a text, not ${kindOf(id)}`,
        );
        return '';
      }
      if (id === '') check.issue(at, 'the id is empty');
      else if (id.length > longestId)
        check.issue(at, `the id has ${id.length} characters; at most ${longestId} are allowed`);
      else {
        const first = taken.get(id);
        const here = `${String(path[1])}[${String(path[2])}]`;
        if (first !== undefined) check.issue(at, `the id '${id}' is taken by ${first}`);
        else taken.set(id, here);
      }
      return id;
    },
  };
}

function checkGroup(raw: JsonObject, at: JsonPath, ids: IdRegister, check: Check): Group {
  check.unknownKeys(raw, ['id', 'kind', 'label', 'group'], at);
  const id = ids.take(raw, at);
  if (raw['kind'] === undefined && Object.keys(raw).length > 0) check.issue(at, "'kind' is missing");
  const kind = check.word(raw['kind'], groupKinds, [...at, 'kind'], 'generic');
  return { ...raw, id, kind, label: check.optionalText(raw, 'label', at, ''), group: memberOf(raw, at, check) };
}

function memberOf(raw: JsonObject, at: JsonPath, check: Check): string | null {
  const group = raw['group'] ?? null;
  if (group === null || typeof group === 'string') return group;
  check.issue([...at, 'group'], `'group' must be the id of a group or null, not ${kindOf(group)}`);
  return null;
}

function checkMember(group: string | null, groups: ReadonlyMap<string, Group>, at: JsonPath, check: Check): void {
  if (group !== null && !groups.has(group)) check.issue(at, `no group '${group}'`);
}

function checkNesting(groups: readonly Group[], byId: ReadonlyMap<string, Group>, check: Check): void {
  groups.forEach((group, i) => {
    const seen = new Set<string>([group.id]);
    let depth = 1;
    for (let at = group.group; at !== null; at = byId.get(at)?.group ?? null) {
      if (at === group.id) {
        check.issue(['design', 'groups', i, 'group'], `the group '${group.id}' lies inside itself`);
        return;
      }
      if (seen.has(at)) return;
      seen.add(at);
      depth += 1;
    }
    if (depth > deepestGroups)
      check.issue(
        ['design', 'groups', i, 'group'],
        `${depth} groups inside each other; at most ${deepestGroups} are allowed`,
      );
  });
}

function checkNode(raw: JsonObject, at: JsonPath, ids: IdRegister, catalog: Catalog, check: Check): ServiceNode {
  check.unknownKeys(raw, ['id', 'service', 'label', 'group', 'params'], at);
  const id = ids.take(raw, at);
  const service = raw['service'];
  if (typeof service !== 'string' || service === '') {
    check.issue(
      service === undefined ? at : [...at, 'service'],
      service === undefined
        ? "'service' is missing"
        : `'service' must be the name of a service, not ${service === '' ? 'empty' : kindOf(service)}`,
    );
  }
  const name = typeof service === 'string' ? service : 'generic';
  const canonical = canonicalService(catalog, name);
  const definition = canonical === null ? undefined : catalog.services[canonical];
  const params = check.optionalObject(raw, 'params', at);
  checkNodeParams(params, definition, [...at, 'params'], check);
  const label = check.optionalText(raw, 'label', at, definition?.name ?? name);
  return { ...raw, id, service: name, label, group: memberOf(raw, at, check), params };
}

function checkEdge(raw: JsonObject, at: JsonPath, ids: IdRegister, check: Check): Edge {
  check.unknownKeys(raw, ['id', 'from', 'to', 'label', 'params'], at);
  const id = ids.take(raw, at);
  const end = (key: 'from' | 'to'): string => {
    const value = raw[key];
    if (typeof value === 'string') {
      if (value === '') check.issue([...at, key], `'${key}' is empty`);
      return value;
    }
    check.issue(
      value === undefined ? at : [...at, key],
      value === undefined ? `'${key}' is missing` : `'${key}' must be the id of a node, not ${kindOf(value)}`,
    );
    return '';
  };
  const from = end('from');
  const to = end('to');
  const params = check.optionalObject(raw, 'params', at);
  checkEdgeParams(params, [...at, 'params'], check);
  return { ...raw, id, from, to, label: check.optionalText(raw, 'label', at, ''), params: params as EdgeParams };
}
