import { serviceOf } from '../catalog/index.ts';
import type { Catalog, ParamDefinition } from '../catalog/service.ts';
import type { Document } from '../model/document.ts';
import { paramText } from './card.ts';
import { exact } from './numbers.ts';

/** What a parameter of a thing is called, and its values in words. */
export function paramWords(
  { design }: Document,
  id: string,
  key: string,
  catalog: Catalog,
): { readonly label: string; readonly words: (value: unknown) => string } {
  const node = design.nodes.find((one) => one.id === id);
  const params = node === undefined ? undefined : serviceOf(catalog, node.service).params;
  const definition = params !== undefined && Object.hasOwn(params, key) ? params[key] : undefined;
  const label = definition?.label ?? edgeLabels.get(key) ?? key;
  return {
    label: label.toLowerCase() === label || isShort(label) ? label : lowered(label),
    words: (value) => paramValue(definition, value),
  };
}

const edgeLabels: ReadonlyMap<string, string> = new Map([
  ['share', 'share'],
  ['calls', 'calls'],
  ['batch', 'batch'],
  ['payloadKb', 'payload'],
  ['responseKb', 'answer'],
  ['readShare', 'share of reads'],
  ['mode', 'mode'],
  ['crosses', 'crossing'],
]);

function paramValue(definition: ParamDefinition | undefined, value: unknown): string {
  if (value === undefined || value === null) return 'default';
  if (definition?.kind === 'number') {
    // "shards 12", not "shards 12 shards".
    const isSaid = definition.unit === definition.label.toLowerCase();
    return (isSaid ? '' : paramText(definition, value)) || valueWords(value);
  }
  if (definition?.kind === 'choice') return paramText(definition, value);
  return valueWords(value);
}

/** A value as people write it: “text”, 1,200, yes; `null` and what is left out are "none". */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return exact(value, 4);
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(/\s+/g, ' ').trim();
  const cut = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return typeof value === 'string' ? `“${cut}”` : cut;
}

/** An abbreviation keeps its capitals. */
function isShort(label: string): boolean {
  return /^[A-Z]{2,}/.test(label);
}

function lowered(label: string): string {
  return `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}
