/** For property tests: what a person might do to a board, whatever is on it. */
import fc from 'fast-check';
import { catalog } from './catalog/index.ts';
import type { ParamDefinition } from './catalog/service.ts';
import { type Design, type Document, type EdgeParams, emptyDocument } from './model/document.ts';
import { applyEdit, type Edit } from './model/edit.ts';
import { services } from './random-designs.ts';

/** A change of any kind, as numbers that any board can make one of. */
export interface Move {
  readonly kind: number;
  readonly at: number;
  readonly key: number;
  /** 0 to 1000. */
  readonly value: number;
}

export const moves: fc.Arbitrary<Move> = fc.record({
  kind: fc.nat(29),
  at: fc.nat(1000),
  key: fc.nat(1000),
  value: fc.nat(1000),
});

/** The design after a move; parameters are changed most, as people do. */
export function moved(design: Design, move: Move): Design {
  const edit = editOf(design, move);
  if (edit === null) return design;
  const document: Document = { ...emptyDocument(''), design };
  return applyEdit(document, edit).design;
}

function editOf(design: Design, { kind, at, key, value }: Move): Edit | null {
  const { nodes, edges, groups } = design;
  const node = one(nodes, at);
  const edge = one(edges, at);
  switch (kind) {
    case 0:
      return edge === null ? null : { kind: 'remove', ids: [edge.id] };
    case 1:
      return node === null ? null : { kind: 'remove', ids: [node.id] };
    case 2:
      return node === null ? null : { kind: 'set-label', id: node.id, label: `label ${value}` };
    case 3:
      return node === null
        ? null
        : { kind: 'set-service', id: node.id, service: one(services, value)?.id ?? 'generic' };
    case 4: {
      const figures = value % 2 === 0 ? 'guide' : 'aws';
      return { kind: 'set-settings', settings: key % 2 === 0 ? { figures } : { hoursPerMonth: 700 + value } };
    }
    case 5:
      return node === null ? null : { kind: 'set-group', ids: [node.id], group: one(groups, key)?.id ?? null };
    case 6: {
      const to = one(nodes, key);
      if (node === null || to === null || edges.some(({ id }) => id === `new${value}`)) return null;
      return { kind: 'add-edge', edge: { id: `new${value}`, from: node.id, to: to.id, label: '', params: {} } };
    }
    case 7: {
      const to = one(nodes, key);
      return edge === null || to === null ? null : { kind: 'reconnect', id: edge.id, from: edge.from, to: to.id };
    }
    case 8:
    case 9:
    case 10:
    case 11:
    case 12:
    case 13: {
      const [name, options] = one(Object.entries(edgeValues), key) as [keyof EdgeParams, readonly unknown[]];
      return edge === null
        ? null
        : { kind: 'set-param', id: edge.id, key: name, value: options[value % options.length] };
    }
    default: {
      const params = Object.entries(catalog.services[node?.service ?? '']?.params ?? {});
      const param = one(params, key);
      if (node === null || param === null) return null;
      return { kind: 'set-param', id: node.id, key: param[0], value: sampleOf(param[1], value) };
    }
  }
}

const edgeValues: Readonly<Record<keyof EdgeParams, readonly unknown[]>> = {
  share: [undefined, 0, 0.2, 1, 7],
  calls: [undefined, 0, 0.5, 2, 40],
  batch: [undefined, 1, 25, 0],
  payloadKb: [undefined, 0, 3, 500],
  responseKb: [undefined, 0, 9],
  readShare: [undefined, 0, 0.4, 1],
  mode: [undefined, 'sync', 'async'],
  crosses: [undefined, 'none', 'az', 'region', 'internet'],
};

function one<T>(items: readonly T[], at: number): T | null {
  return items[at % items.length] ?? null;
}

/** Mostly a value in the range, now and then the default or one that no reader would take for good. */
function sampleOf(definition: ParamDefinition, value: number): unknown {
  if (value < 60) return undefined;
  if (value > 960) return -1;
  switch (definition.kind) {
    case 'number': {
      const { min, whole } = definition;
      const number = min + (((definition.max ?? min + 5000) - min) * (value - 60)) / 900;
      return whole ? Math.round(number) : number;
    }
    case 'choice':
      return one(definition.options, value)?.value;
    case 'switch':
      return value % 2 === 0;
  }
}
