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

/** The edit that a move stands for on this design; `null` where there is nothing to do it to. */
export function editOf(design: Design, { kind, at, key, value }: Move): Edit | null {
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

/** The document after a move of any part of it: what `moved` does, and what is drawn, placed, marked and said of the board beside it. */
export function movedDocument(document: Document, move: Move): Document {
  const edit =
    move.value % 2 === 0 ? editOf(document.design, move) : (beside(document, move) ?? editOf(document.design, move));
  return edit === null ? document : applyEdit(document, edit);
}

function beside({ design, layout, sketch }: Document, { kind, at, key, value }: Move): Edit | null {
  const node = one(design.nodes, at);
  const edge = one(design.edges, at);
  const group = one(design.groups, at);
  const note = one(sketch.notes, at);
  const drawn = one([...sketch.strokes, ...(sketch.shapes ?? []), ...(sketch.images ?? [])], at);
  const thing = one([...design.nodes, ...design.groups, ...sketch.notes], at);
  const place = { x: value, y: at };
  switch (kind % 16) {
    case 0:
    case 1:
      return thing && { kind: 'move', to: { [thing.id]: place } };
    case 2:
      return {
        kind: 'add-node',
        node: {
          id: `box${value % 9}`,
          service: one(services, key)?.id ?? 'generic',
          label: `Box ${key % 3}`,
          group: group?.id ?? null,
          params: {},
        },
        at: place,
      };
    case 3:
      return {
        kind: 'add-note',
        note: { id: `word${value % 9}`, kind: 'note', text: `note ${key}`, ...place, on: node?.id ?? null },
      };
    case 4:
      return note && { kind: 'set-note', note: { ...note, text: `note ${value}` } };
    case 5:
      return drawn && { kind: 'remove', ids: [drawn.id] };
    case 6:
      return {
        kind: 'add-stroke',
        stroke: {
          id: `line${value % 9}`,
          ...place,
          points: [
            [0, 0],
            [key, 5],
          ],
          width: 2,
        },
      };
    case 7:
      return group && { kind: 'remove', ids: [group.id] };
    case 8:
      return group && { kind: 'set-group', ids: [group.id], group: one(design.groups, key)?.id ?? null };
    case 9:
      return {
        kind: 'add-group',
        group: { id: `box${value % 9}`, kind: 'generic', label: '', group: group?.id ?? null },
        at: { ...place, width: 99, height: 99 },
        members: node ? [node.id] : [],
      };
    case 10:
      return (
        edge && {
          kind: 'set-edge-layout',
          id: edge.id,
          layout: { ...layout.edges[edge.id], bends: [place], step: (key % 5) + 1 },
        }
      );
    case 11:
      return { kind: 'set-budgets', budgets: { usdPerMonth: value + 1, p50Ms: key % 2 === 0 ? undefined : 5 } };
    case 12:
      return {
        kind: 'set-variant',
        variant: {
          id: `v${value % 3}`,
          title: `Plan ${key % 2}`,
          patch: node ? { nodes: { [node.id]: { payloadKb: at } } } : {},
        },
      };
    case 13:
      return { kind: 'remove-variant', id: one(design.variants ?? [], at)?.id ?? '' };
    case 14:
      return {
        kind: 'set-bookmarks',
        bookmarks: [
          ...(layout.bookmarks ?? []).slice(key % 2),
          { title: `View ${value % 4}`, ...place, width: 9, height: 9 },
        ],
      };
    default:
      return value % 4 === 1 ? { kind: 'set-title', title: `Board ${key}` } : { kind: 'set-pad', text: `${key} + 1` };
  }
}
