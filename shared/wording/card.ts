/** The second line of a card: what sizes the service, in a few words. */
import { serviceOf } from '../catalog/index.ts';
import type { Catalog, ParamDefinition } from '../catalog/service.ts';
import { holds } from '../engine/evaluate.ts';
import type { ServiceNode } from '../model/document.ts';
import { compact, counted, exact } from './numbers.ts';

/** "12 shards", "512 MB · 120 ms", "1B a day · 1 KB"; empty where nothing is set. */
export function sizingLine(node: ServiceNode, catalog: Catalog): string {
  const service = serviceOf(catalog, node.service);
  const values = Object.fromEntries(
    Object.entries(service.params).map(([key, definition]) => [
      key,
      node.params[key] ?? definition.default ?? Number.NaN,
    ]),
  ) as Readonly<Record<string, number | string | boolean>>;
  const resolved = { values, given: node.params };
  return service.card
    .filter(({ when }) => when === undefined || holds(when, resolved))
    .map(({ param }) => {
      const definition = service.params[param];
      const text = paramText(definition, values[param]);
      // A bare "90%" says nothing.
      return text !== '' && definition?.kind === 'number' && definition.unit === 'ratio'
        ? `${text} ${definition.label.toLowerCase()}`
        : text;
    })
    .filter((text) => text !== '')
    .join(' · ');
}

/** A parameter's value with its unit: "12 shards", "Provisioned", "1B a day". Empty when it is not set. */
export function paramText(definition: ParamDefinition | undefined, value: unknown): string {
  if (definition === undefined) return '';
  switch (definition.kind) {
    case 'choice':
      return definition.options.find((option) => option.value === value)?.label ?? String(value);
    case 'switch':
      return value === true ? definition.label : '';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? quantity(value, definition.unit) : '';
  }
}

const joined: Readonly<Record<string, string>> = {
  'per s': '/s',
  'per day': ' a day',
  'per min': ' a minute',
  ratio: '',
  '×': '×',
};

function quantity(value: number, unit: string): string {
  if (unit === 'ratio') return `${exact(value * 100, 1)}%`;
  const number = value >= 100_000 ? compact(value) : exact(value, 3);
  const suffix = joined[unit];
  return suffix === undefined ? counted(number, unit) : `${number}${suffix}`;
}
