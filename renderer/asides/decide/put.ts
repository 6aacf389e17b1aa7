/** How an answer comes onto the board, as one edit. */
import { serviceOf } from '../../../shared/catalog/index.ts';
import type { Catalog } from '../../../shared/catalog/service.ts';
import type { Put, Values } from '../../../shared/decide/decision.ts';
import type { Document, Point, ServiceNode } from '../../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../../shared/model/edit.ts';
import { addArrow, addService, freePlace } from '../../edits/add.ts';

export interface PutAction {
  /** "Set on Events", "Change Jobs to SQS FIFO", "Add S3". */
  readonly text: string;
  readonly edit: Edit;
  /** What is selected afterwards. */
  readonly ids: readonly string[];
}

/**
 * What can be done with an answer: the selected service takes its parameters where it is of the answer's kind, becomes that kind where it is
 * of the decision's family, and else new services are put beside it, joined in order. `null` where the answer is no service.
 */
export function putAction(
  document: Document,
  catalog: Catalog,
  put: readonly Put[],
  family: readonly string[],
  selected: ServiceNode | undefined,
  centre: Point,
): PutAction | null {
  const [first, ...rest] = put;
  if (first === undefined) return null;
  const same = selected && put.find(({ service }) => service === selected.service);
  if (selected && same) {
    const edits = Object.keys(same.params).length > 0 ? setParams(selected.id, same.params, catalog, same.service) : [];
    if (edits.length > 0)
      return { text: `Set on ${nameOf(selected, catalog)}`, edit: { kind: 'all', edits }, ids: [selected.id] };
  }
  if (selected && rest.length === 0 && !same && family.includes(selected.service)) {
    const { params } = serviceOf(catalog, first.service);
    const foreign = Object.keys(selected.params).filter((key) => !Object.hasOwn(params, key));
    const edits: readonly Edit[] = [
      { kind: 'set-service', id: selected.id, service: first.service },
      ...foreign.map((key): Edit => ({ kind: 'set-param', id: selected.id, key, value: undefined })),
      ...setParams(selected.id, first.params, catalog, first.service),
    ];
    const text = `Change ${nameOf(selected, catalog)} to ${serviceOf(catalog, first.service).name}`;
    return { text, edit: { kind: 'all', edits }, ids: [selected.id] };
  }
  return added(document, catalog, put, selected?.id ?? null, centre);
}

function nameOf(node: ServiceNode, catalog: Catalog): string {
  return node.label.trim() || serviceOf(catalog, node.service).name;
}

function setParams(id: string, values: Values, catalog: Catalog, service: string): readonly Edit[] {
  const { params } = serviceOf(catalog, service);
  return Object.entries(values).map(([key, value]) => ({
    kind: 'set-param',
    id,
    key,
    value: value === params[key]?.default ? undefined : value,
  }));
}

function added(
  document: Document,
  catalog: Catalog,
  put: readonly Put[],
  beside: string | null,
  centre: Point,
): PutAction {
  const edits: Edit[] = [];
  const ids: string[] = [];
  let drawn = document;
  const add = (edit: Edit) => {
    edits.push(edit);
    drawn = applyEdit(drawn, edit);
  };
  for (const { service, params } of put) {
    const previous = ids.at(-1) ?? null;
    const { edit, ids: made } = addService(
      drawn,
      serviceOf(catalog, service),
      freePlace(drawn, previous ?? beside, centre),
    );
    const [id] = made;
    if (id === undefined) continue;
    add(edit);
    for (const set of setParams(id, params, catalog, service)) add(set);
    if (previous !== null) add(addArrow(drawn, previous, id).edit);
    ids.push(id);
  }
  const names = put.map(({ service }) => serviceOf(catalog, service).name).join(' and ');
  return { text: `Add ${names}`, edit: { kind: 'all', edits }, ids };
}
