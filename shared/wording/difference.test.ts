import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument, type Group, type ServiceNode } from '../model/document.ts';
import { applyEdit, type Edit } from '../model/edit.ts';
import { merge } from '../model/merge.ts';
import { conflictWords } from './conflict.ts';
import { differenceParts, differenceWords } from './difference.ts';

const node = (id: string, label: string, params: ServiceNode['params'] = {}): ServiceNode => ({
  id,
  service: 'kinesis-data-streams',
  label,
  group: null,
  params,
});
const group: Group = { id: 'g', kind: 'vpc', label: 'Main', group: null };
const base: Document = {
  ...emptyDocument('Cart'),
  design: {
    ...emptyDocument().design,
    groups: [group],
    nodes: [node('a', 'Orders', { shards: 12 }), node('b', 'Bills'), node('c', 'Carts')],
    edges: [{ id: 'e', from: 'a', to: 'b', label: '', params: {} }],
  },
  layout: {
    nodes: { a: { x: 0, y: 0 }, b: { x: 300, y: 0 }, c: { x: 600, y: 0 } },
    groups: { g: { x: 0, y: 200, width: 300, height: 300 } },
    edges: {},
  },
};
const after = (...edits: readonly Edit[]) => edits.reduce(applyEdit, base);
const add = (id: string, label: string): Edit => ({ kind: 'add-node', node: node(id, label), at: { x: 0, y: 500 } });
const note = { id: 'n', kind: 'note' as const, text: 'why', x: 0, y: 0 };

test.each<[string, Document, readonly string[]]>([
  ['nothing', structuredClone(base), []],
  ['added', after(add('x', 'Queue'), add('y', 'Cache')), ['2 services added (Queue, Cache)']],
  ['many', after(...['p', 'q', 'r', 's', 't'].map((id) => add(id, id))), ['5 services added (p, q, r and 2 more)']],
  ['removed', after({ kind: 'remove', ids: ['b'] }), ['1 service removed (Bills)', '1 arrow removed']],
  ['renamed', after({ kind: 'set-label', id: 'a', label: 'Sales' }), ['Orders renamed to Sales']],
  ['sized', after({ kind: 'set-param', id: 'a', key: 'shards', value: 17 }), ['Orders: shards 12 → 17']],
  ['housed', after({ kind: 'set-group', ids: ['a', 'b'], group: 'g' }), ['2 things put into another container']],
  ['moved', after({ kind: 'move', to: { a: { x: 9, y: 9 }, g: { x: 0, y: 201 } } }), ['2 things moved']],
  [
    'led',
    after({ kind: 'set-edge-layout', id: 'e', layout: { route: 'straight', step: 1 } }),
    ['1 arrow led another way', 'steps changed'],
  ],
  ['noted', after({ kind: 'add-note', note }), ['1 note added']],
  [
    'said',
    after(
      { kind: 'set-title', title: 'Basket' },
      { kind: 'set-budgets', budgets: { p50Ms: 9 } },
      { kind: 'set-pad', text: '1' },
    ),
    ['title changed to “Basket”', 'calculator changed', 'budgets changed'],
  ],
  ['unknown', { ...base, extra: 1 } as Document, ['small changes']],
])('%s', (_name, document, parts) => {
  expect(differenceParts(base, document, catalog)).toEqual(parts);
});

test('a note that was reworded and one that only moved are told apart', () => {
  const noted = applyEdit(base, { kind: 'add-note', note });
  const words = (change: object) =>
    differenceWords(noted, applyEdit(noted, { kind: 'set-note', note: { ...note, ...change } }), catalog);
  expect([words({ text: 'because' }), words({ x: 9 })]).toEqual(['1 note changed', '1 thing moved']);
});

test('the short form names so many parts and says that there are more', () => {
  const document = after(add('x', 'Queue'), { kind: 'remove', ids: ['c'] }, { kind: 'set-title', title: 'Basket' });
  expect(differenceWords(base, document, catalog, 2)).toBe(
    'title changed to “Basket”, 1 service added (Queue) and more',
  );
  expect(differenceWords(base, base, catalog)).toBeNull();
});

test('a conflict is told as what it is about and what each side has', () => {
  const mine = after(
    { kind: 'set-label', id: 'a', label: 'Sales' },
    { kind: 'set-param', id: 'a', key: 'shards', value: 17 },
    { kind: 'remove', ids: ['c'] },
    { kind: 'set-title', title: 'Basket' },
    { kind: 'set-group', ids: ['b'], group: 'g' },
    { kind: 'move', to: { b: { x: 1, y: 1 } } },
  );
  const theirs = after(
    { kind: 'set-label', id: 'a', label: 'Income' },
    { kind: 'set-param', id: 'a', key: 'shards', value: undefined },
    { kind: 'set-label', id: 'c', label: 'Wagons' },
    { kind: 'set-title', title: 'Wagon' },
    {
      kind: 'add-group',
      group: { ...group, id: 'h', label: 'Other' },
      at: { x: 0, y: 0, width: 9, height: 9 },
      members: ['b'],
    },
    { kind: 'move', to: { b: { x: 2, y: 2 } } },
  );
  const { conflicts } = merge(base, mine, theirs);
  expect(
    conflicts.map((conflict) => Object.values(conflictWords(conflict, mine, theirs, catalog)).join(' | ')),
  ).toEqual([
    'Name of Sales | “Sales” | “Income”',
    'Shards of Sales | 17 | default',
    'Container of Bills | Main | Other',
    'Place of Bills | as it is here | as the file has it',
    'Wagons | removed | kept and changed',
    'Title of the board | “Basket” | “Wagon”',
  ]);
});
