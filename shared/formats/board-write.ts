/**
 * Writes a board file: stable key order, two-space indent, one node or edge per line, a newline at the end, so that it diffs well in git.
 * Keys that a newer program wrote follow the known ones in their own order.
 */

import type { Condition, Formula } from '../catalog/formula.ts';
import { serviceOf } from '../catalog/index.ts';
import type { Catalog, ServiceDefinition, Tier } from '../catalog/service.ts';
import { type Document, drawnLists, type ServiceNode, type Sketch, type Variant } from '../model/document.ts';
import { settingKeys } from './board-params.ts';
import { newestVersion } from './migrate.ts';

/** The text of the board's file. */
export function writeBoard(document: Document, catalog: Catalog): string {
  const { title, design, layout, sketch, ...rest } = document;
  const { settings, groups, nodes, edges, variants, budgets, ...designRest } = design;
  const { nodes: nodePlaces, groups: groupPlaces, edges: edgePlaces, bookmarks, ...layoutRest } = layout;
  const { notes, strokes: _s, shapes: _f, images: _i, foreign: _k, ...sketchRest } = sketch;
  const byService = new Map<ServiceDefinition, ReadonlySet<string>>();
  const written = nodes.map((node) => withoutDefaults(node, serviceOf(catalog, node.service), byService));
  const body: Section = [
    ['format', line('edgewise')],
    ['version', line(newestVersion)],
    ['title', line(title)],
    [
      'design',
      section([
        ['settings', line(ordered(settings, settingKeys))],
        ['groups', rows(groups.map((group) => ordered(group, ['id', 'kind', 'label', 'group'])))],
        ['nodes', rows(written.map((node) => ordered(node, ['id', 'service', 'label', 'group', 'params'])))],
        ['edges', rows(edges.map((edge) => ordered(edge, ['id', 'from', 'to', 'label', 'params'])))],
        ...(variants === undefined ? [] : [['variants', list(variants.map(variantSection))] as const]),
        ...(budgets === undefined
          ? []
          : [['budgets', line(ordered(budgets, ['usdPerMonth', 'p50Ms', 'availability']))] as const]),
        ...others(designRest),
      ]),
    ],
    [
      'layout',
      section([
        ['nodes', table(nodePlaces)],
        ['groups', table(groupPlaces)],
        ['edges', table(edgePlaces)],
        ...(bookmarks === undefined
          ? []
          : [
              [
                'bookmarks',
                rows(bookmarks.map((one) => ordered(one, ['title', 'x', 'y', 'width', 'height']))),
              ] as const,
            ]),
        ...others(layoutRest),
      ]),
    ],
    ['sketch', section([['notes', rows(notes)], ...drawnRows(sketch), ...others(sketchRest), ...foreignKey(sketch)])],
    ...others(rest),
  ];
  return `${section(body)('')}\n`;
}

/** Text at an indent. */
type Writer = (indent: string) => string;
type Section = readonly (readonly [string, Writer])[];

function others(object: Readonly<Record<string, unknown>>): Section {
  return Object.entries(object).map(([key, value]) => [key, line(value)]);
}

function section(entries: Section): Writer {
  return (indent) => {
    const inner = `${indent}  `;
    return `{\n${entries.map(([key, write]) => `${inner}${JSON.stringify(key)}: ${write(inner)}`).join(',\n')}\n${indent}}`;
  };
}

function rows(items: readonly unknown[]): Writer {
  return (indent) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `${indent}  ${oneLine(item)}`).join(',\n')}\n${indent}]`;
}

/** One drawn thing a line; forms of other programs follow those of ours. The list of strokes is always there. */
function drawnRows(sketch: Sketch): Section {
  return drawnLists.flatMap((list): Section => {
    const foreign = (sketch.foreign ?? []).filter((item) => item.list === list).map(({ form }) => form);
    const own = sketch[list]?.map((item) => ordered(item, drawnKeys));
    return own === undefined && foreign.length === 0 ? [] : [[list, rows([...(own ?? []), ...foreign])]];
  });
}

function foreignKey({ foreign = [] }: Sketch): Section {
  return foreign.flatMap(({ list, form }) => (list === 'foreign' ? [['foreign', line(form)] as const] : []));
}

const drawnKeys = 'id kind type x y width height points colour fill text label z locked link data'.split(' ');

/** Items that take several lines each. */
function list(items: readonly Section[]): Writer {
  return (indent) =>
    items.length === 0
      ? '[]'
      : `[\n${items.map((item) => `${indent}  ${section(item)(`${indent}  `)}`).join(',\n')}\n${indent}]`;
}

/** One changed node or edge a line, in the order of their ids. */
function variantSection({ id, title, patch, ...rest }: Variant): Section {
  const { settings, nodes, edges, ...patchRest } = patch;
  const parts: Section = [
    ...(settings === undefined ? [] : [['settings', line(settings)] as const]),
    ...(nodes === undefined ? [] : [['nodes', table(byKey(nodes))] as const]),
    ...(edges === undefined ? [] : [['edges', table(byKey(edges))] as const]),
    ...others(patchRest),
  ];
  return [
    ['id', line(id)],
    ['title', line(title)],
    ['patch', parts.length === 0 ? line({}) : section(parts)],
    ...others(rest),
  ];
}

function byKey<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function table(record: Readonly<Record<string, unknown>>): Writer {
  const entries = Object.entries(record);
  return (indent) =>
    entries.length === 0
      ? '{}'
      : `{\n${entries.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${oneLine(value)}`).join(',\n')}\n${indent}}`;
}

function line(value: unknown): Writer {
  return () => oneLine(value);
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(oneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return entries.length === 0
      ? '{}'
      : `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}

function ordered(object: object, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const source = object as Readonly<Record<string, unknown>>;
  const rest = Object.keys(source).filter((key) => !keys.includes(key));
  return Object.fromEntries(
    [...keys, ...rest].filter((key) => source[key] !== undefined).map((key) => [key, source[key]]),
  );
}

/** Only values that differ from the defaults are written, save those whose very presence means something. */
function withoutDefaults(
  node: ServiceNode,
  service: ServiceDefinition,
  known: Map<ServiceDefinition, ReadonlySet<string>>,
): ServiceNode {
  let meaningful = known.get(service);
  if (meaningful === undefined) {
    meaningful = testedForPresence(service);
    known.set(service, meaningful);
  }
  const params = Object.entries(node.params).filter(
    ([key, value]) =>
      (meaningful as ReadonlySet<string>).has(key) ||
      !Object.hasOwn(service.params, key) ||
      service.params[key]?.default !== value,
  );
  return { ...node, params: Object.fromEntries(params) };
}

function testedForPresence(service: ServiceDefinition): ReadonlySet<string> {
  const found = new Set<string>();
  const condition = (test: Condition | undefined): void => {
    if (test === undefined) return;
    if (test.test === 'set') found.add(test.param);
    else if (test.test === 'not') condition(test.of);
    else if (test.test === 'all' || test.test === 'any') test.of.forEach(condition);
  };
  const formula = (part: Formula): void => {
    if (part.op === 'when') {
      condition(part.test);
      formula(part.then);
      formula(part.otherwise);
    } else if (part.op === 'chunks') {
      formula(part.value);
      formula(part.step);
    } else if (part.op === 'sum') formula(part.of);
    else if (part.op === 'pick') Object.values(part.facts).forEach(formula);
    else if ('of' in part) part.of.forEach(formula);
  };
  for (const limit of service.limits) {
    condition(limit.when);
    formula(limit.demand);
    formula(limit.capacity);
  }
  for (const cost of service.costs) {
    condition(cost.when);
    formula(cost.quantity);
    if (Array.isArray(cost.unitUsd)) for (const tier of cost.unitUsd as readonly Tier[]) formula(tier.unitUsd);
    else formula(cost.unitUsd as Formula);
  }
  for (const part of service.card) condition(part.when);
  condition(service.cacheWhen);
  return found;
}
