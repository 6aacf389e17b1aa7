/** Where a result may be put: parameters of what is selected whose unit it has. */
import { serviceOf } from '../../../shared/catalog/index.ts';
import type { Catalog, NumberParam } from '../../../shared/catalog/service.ts';
import type { Design } from '../../../shared/model/document.ts';
import type { Edit } from '../../../shared/model/edit.ts';
import { valueIn } from '../../../shared/pad/fit.ts';
import type { Quantity } from '../../../shared/pad/quantity.ts';
import { paramText } from '../../../shared/wording/card.ts';
import { edgeNumbers } from '../../inspector/edge-params.ts';
import { formOf, trafficForms, trafficKeys } from '../../inspector/traffic.ts';
import { nameOf } from '../../panels/names.ts';

export interface ResultAction {
  readonly key: string;
  /** "Set shards to 12 on Events". */
  readonly text: string;
  readonly edit: Edit;
}

/** More than these would be a guess. */
const most = 4;

export function resultActions(
  design: Design,
  catalog: Catalog,
  id: string | undefined,
  quantity: Quantity,
): readonly ResultAction[] {
  if (id === undefined) return [];
  const node = design.nodes.find((candidate) => candidate.id === id);
  const isEdge = design.edges.some((candidate) => candidate.id === id);
  const params = node ? serviceOf(catalog, node.service).params : isEdge ? edgeNumbers : {};
  const form = node && trafficForms.find(({ value }) => value === formOf(node.params));
  const formKeys: readonly string[] = form?.keys ?? [];
  const actions = Object.entries(params).flatMap(([key, definition]): readonly ResultAction[] => {
    if (definition.kind !== 'number') return [];
    const isTraffic = node !== undefined && trafficKeys.has(key);
    // Half of a form says nothing: a number of users fits only where users are given already.
    if (isTraffic && key !== 'perSecond' && key !== 'perDay' && !formKeys.includes(key)) return [];
    const value = fitting(quantity, definition);
    if (value === null) return [];
    const others = isTraffic && !formKeys.includes(key) ? [...trafficKeys].filter((other) => other !== key) : [];
    const set = (name: string, next: number | undefined): Edit => ({ kind: 'set-param', id, key: name, value: next });
    return [
      {
        key,
        text: `Set ${lowered(definition.label)} to ${valueText(definition, value)} on ${nameOf(design, id)}`,
        edit: { kind: 'all', edits: [...others.map((other) => set(other, undefined)), set(key, value)] },
      },
    ];
  });
  return actions.slice(0, most);
}

function fitting(quantity: Quantity, { unit, min, max, whole }: NumberParam): number | null {
  const value = valueIn(quantity, unit);
  if (value === null) return null;
  const kept = whole ? Math.ceil(value) : value;
  return kept >= min && (max === null || kept <= max) ? kept : null;
}

/** "12" for shards, whose label says it already; "1 KB" for a size. */
function valueText(definition: NumberParam, value: number): string {
  const text = paramText(definition, value);
  return definition.unit.toLowerCase() === definition.label.toLowerCase() ? (text.split(' ')[0] ?? text) : text;
}

function lowered(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
