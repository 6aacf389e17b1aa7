import { expect, test } from 'vitest';
import { type Document, type Edge, emptyDocument, type Group, type ServiceNode } from './document.ts';
import { applyEdit, type Edit } from './edit.ts';
import { deepestGroups } from './limits.ts';
import { merge } from './merge.ts';
import type { MergeSide } from './merge-conflict.ts';

const node = (id: string, group: string | null = null, params: ServiceNode['params'] = {}): ServiceNode => ({
  id,
  service: 'lambda',
  label: id,
  group,
  params,
});
const edge = (id: string, from: string, to: string): Edge => ({ id, from, to, label: '', params: {} });
const group = (id: string, around: string | null = null): Group => ({ id, kind: 'generic', label: id, group: around });

/** a → b, both in the container g, which lies in h; c stands alone. */
const base: Document = {
  ...emptyDocument('Cart'),
  design: {
    ...emptyDocument().design,
    groups: [group('h'), group('g', 'h')],
    nodes: [node('a', 'g', { memoryMb: 128 }), node('b', 'g'), node('c')],
    edges: [edge('e', 'a', 'b')],
  },
  layout: {
    nodes: { a: { x: 0, y: 0 }, b: { x: 300, y: 0 }, c: { x: 600, y: 0 } },
    groups: { h: { x: -40, y: -40, width: 700, height: 300 }, g: { x: -20, y: -20, width: 600, height: 200 } },
    edges: { e: { step: 1 } },
  },
};

const after = (...edits: readonly Edit[]): Document => edits.reduce(applyEdit, base);
const label = (id: string, text: string): Edit => ({ kind: 'set-label', id, label: text });
const remove = (...ids: readonly string[]): Edit => ({ kind: 'remove', ids });
const merged = (mine: Document, theirs: Document, side: MergeSide = 'mine') => {
  const { document, conflicts } = merge(base, mine, theirs, () => side);
  return { document, conflicts: conflicts.map(({ thing, id, field }) => [thing, id, field].join(' ')) };
};
const ids = ({ design }: Document) =>
  [...design.groups, ...design.nodes, ...design.edges].map((one) => one.id).join(' ');
const homes = ({ design }: Document) =>
  Object.fromEntries([...design.groups, ...design.nodes].map((one) => [one.id, one.group]));

test('each field of one thing comes from the side that changed it', () => {
  const { document, conflicts } = merged(
    after(label('a', 'Orders'), { kind: 'set-param', id: 'a', key: 'timeoutS', value: 9 }),
    after({ kind: 'move', to: { a: { x: 5, y: 6 } } }, { kind: 'set-param', id: 'a', key: 'memoryMb', value: 512 }),
  );
  expect(conflicts).toEqual([]);
  expect([document.design.nodes[0], document.layout.nodes['a']]).toEqual([
    { ...node('a', 'g', { memoryMb: 512, timeoutS: 9 }), label: 'Orders' },
    { x: 5, y: 6 },
  ]);
});

test('one field that both changed is asked about, and the answer stands', () => {
  const [mine, theirs] = [after(label('a', 'Orders')), after(label('a', 'Sales'), label('b', 'Bills'))];
  const { conflicts } = merge(base, mine, theirs);
  expect(conflicts).toEqual([{ thing: 'node', id: 'a', field: 'label', base: 'a', mine: 'Orders', theirs: 'Sales' }]);
  const labels = (side: MergeSide) => merged(mine, theirs, side).document.design.nodes.map((one) => one.label);
  expect([labels('mine'), labels('theirs')]).toEqual([
    ['Orders', 'Bills', 'c'],
    ['Sales', 'Bills', 'c'],
  ]);
});

test('removed on one side: gone where the other did nothing or only moved it, else asked about', () => {
  expect(ids(merged(after(remove('c')), base).document)).toBe('h g a b e');
  const moved = merged(after({ kind: 'move', to: { c: { x: 1, y: 1 } } }), after(remove('c')));
  expect([ids(moved.document), moved.conflicts]).toEqual(['h g a b e', []]);
  const named = (side: MergeSide) => merged(after(remove('c')), after(label('c', 'Cache')), side);
  expect(named('mine').conflicts).toEqual(['node c ']);
  expect([ids(named('mine').document), ids(named('theirs').document)]).toEqual(['h g a b e', 'h g a b c e']);
});

test('an arrow led to what the other side removed is asked about with it, and comes or goes with it', () => {
  const theirs = after({ kind: 'add-edge', edge: edge('new', 'c', 'b') });
  const kept = merged(after(remove('b')), theirs, 'theirs');
  expect([ids(kept.document), kept.conflicts]).toEqual(['h g a b c e new', ['node b ']]);
  expect(ids(merged(after(remove('b')), theirs, 'mine').document)).toBe('h g a c');
});

test('an arrow that was led elsewhere outlives the card that it left', () => {
  const { document, conflicts } = merged(after({ kind: 'reconnect', id: 'e', from: 'a', to: 'c' }), after(remove('b')));
  expect([conflicts, document.design.edges]).toEqual([[], [edge('e', 'a', 'c')]]);
});

test('what was put into a container that is gone lies in the one around it; a container that comes back has its content', () => {
  const added: Edit = { kind: 'add-node', node: node('n', 'g'), at: { x: 9, y: 9 } };
  const gone = merged(after(remove('g')), after(added));
  expect([gone.conflicts, homes(gone.document)]).toEqual([[], { h: null, a: 'h', b: 'h', c: null, n: 'h' }]);
  const whole = merged(after(remove('g', 'a', 'b')), after(label('a', 'Orders')), 'theirs');
  expect([whole.conflicts, homes(whole.document)]).toEqual([['node a '], { h: null, a: 'h', c: null }]);
  const back = merged(after(remove('g')), after(label('g', 'Core')), 'theirs');
  expect(homes(back.document)).toEqual({ h: null, g: 'h', a: 'g', b: 'g', c: null });
});

test('two moves that would close a circle of containers are asked about', () => {
  const open = after({ kind: 'set-group', ids: ['g'], group: null });
  const into = (id: string, around: string) => applyEdit(open, { kind: 'set-group', ids: [id], group: around });
  const both = (side: MergeSide) => merge(open, into('g', 'h'), into('h', 'g'), () => side);
  expect(both('mine').conflicts).toEqual([
    { thing: 'group', id: 'g', field: 'group', base: null, mine: 'h', theirs: null },
  ]);
  expect([homes(both('mine').document), homes(both('theirs').document)]).toEqual([
    { h: null, g: 'h', a: 'g', b: 'g', c: null },
    { h: 'g', g: null, a: 'g', b: 'g', c: null },
  ]);
});

test('containers of both sides inside each other are no deeper than a board can hold', () => {
  const chain = (letter: string, around: string | null) =>
    Array.from({ length: 20 }, (_, i) => group(`${letter}${i}`, i === 0 ? around : `${letter}${i - 1}`));
  const of = (groups: readonly Group[]): Document => ({
    ...base,
    design: { ...base.design, nodes: [], edges: [], groups },
  });
  const [old, theirs] = [
    of([...chain('x', null), ...chain('y', null)]),
    of([...chain('x', null), ...chain('y', 'x5')]),
  ];
  const mine = of([group('top'), ...chain('w', 'top'), ...chain('x', 'w8'), ...chain('y', null)]);
  const home = new Map(merge(old, mine, theirs).document.design.groups.map((one) => [one.id, one.group]));
  const depth = (id: string | null): number => (id === null ? 0 : 1 + depth(home.get(id) ?? null));
  expect([home.size, Math.max(...[...home.keys()].map(depth)) <= deepestGroups]).toEqual([61, true]);
});

test('one id for two things: both are there, and what belongs to theirs follows it', () => {
  const here: Edit = { kind: 'add-node', node: node('n'), at: { x: 1, y: 1 } };
  const there: Edit = { kind: 'add-node', node: { ...node('n'), service: 'sqs' }, at: { x: 500, y: 1 } };
  const { document, conflicts } = merged(
    after(here, { kind: 'add-edge', edge: edge('f', 'a', 'n') }),
    after(
      there,
      { kind: 'add-edge', edge: edge('f', 'a', 'n') },
      { kind: 'add-note', note: { id: 'w', kind: 'note', text: 'why', x: 0, y: 0, on: 'n' } },
    ),
  );
  expect([conflicts, document.design.edges.slice(1)]).toEqual([[], [edge('f', 'a', 'n'), edge('f-2', 'a', 'n-2')]]);
  expect(document.design.nodes.map((one) => `${one.id} ${one.service}`)).toEqual([
    'a lambda',
    'b lambda',
    'c lambda',
    'n lambda',
    'n-2 sqs',
  ]);
  expect([document.layout.nodes['n-2'], document.sketch.notes[0]?.on]).toEqual([{ x: 500, y: 1 }, 'n-2']);
  expect(merged(after(here), after(here)).document).toEqual(after(here));
});

test('an id that became another kind of thing is a thing that went and one that came', () => {
  const note: Edit = { kind: 'add-note', note: { id: 'c', kind: 'note', text: 'was a card', x: 0, y: 0 } };
  const { document, conflicts } = merged(after(remove('c'), note), after(label('c', 'Cache')), 'theirs');
  expect(conflicts).toEqual(['node c-2 ']);
  expect([document.design.nodes.map((one) => one.id), document.sketch.notes.map((one) => one.id)]).toEqual([
    ['a', 'b', 'c-2'],
    ['c'],
  ]);
});

test('traffic is one field, and another service goes with its own sizing', () => {
  const client = (params: ServiceNode['params'], service = 'client'): Document => ({
    ...base,
    design: { ...base.design, groups: [], edges: [], nodes: [{ ...node('a', null, params), service }] },
  });
  const day = client({ perDay: 5, payloadKb: 1 });
  const { document, conflicts } = merge(
    day,
    client({ perSecond: 3, payloadKb: 1 }),
    client({ perDay: 7, payloadKb: 2 }),
    () => 'theirs',
  );
  expect([conflicts.map(({ field }) => field), document.design.nodes[0]?.params]).toEqual([
    ['traffic'],
    { perDay: 7, payloadKb: 2 },
  ]);
  const other = merge(
    day,
    client({ perDay: 5, payloadKb: 1 }, 'lambda'),
    client({ perDay: 7, payloadKb: 1 }),
    () => 'theirs',
  );
  expect([other.conflicts.map(({ field }) => field), other.document.design.nodes[0]]).toEqual([
    ['service'],
    { ...node('a', null, { perDay: 7, payloadKb: 1 }), service: 'client' },
  ]);
});

test('settings, budgets, title, pad, bookmarks and variants merge entry by entry', () => {
  const view = (title: string) => ({ title, x: 0, y: 0, width: 9, height: 9 });
  const mine = after(
    { kind: 'set-title', title: 'Basket' },
    { kind: 'set-budgets', budgets: { usdPerMonth: 100 } },
    { kind: 'set-bookmarks', bookmarks: [view('All')] },
    { kind: 'set-variant', variant: { id: 'v', title: 'Friday', patch: { nodes: { a: { memoryMb: 1 } } } } },
  );
  const theirs = after(
    { kind: 'set-pad', text: '1 + 1' },
    { kind: 'set-settings', settings: { figures: 'aws' } },
    { kind: 'set-budgets', budgets: { p50Ms: 20 } },
    { kind: 'set-bookmarks', bookmarks: [view('Core')] },
    { kind: 'set-variant', variant: { id: 'v', title: 'Sunday', patch: { nodes: { b: { memoryMb: 2 } } } } },
  );
  const { document, conflicts } = merged(mine, theirs);
  expect(conflicts).toEqual([]);
  expect([document.title, document.sketch.pad, document.design.settings.figures, document.design.budgets]).toEqual([
    'Basket',
    '1 + 1',
    'aws',
    { usdPerMonth: 100, p50Ms: 20 },
  ]);
  expect(document.layout.bookmarks).toEqual([view('All'), view('Core')]);
  expect(document.design.variants?.map(({ id, title }) => `${id} ${title}`)).toEqual(['v Friday', 'v-2 Sunday']);
});

test('more than a board can hold is the one board or the other', () => {
  const many = (letter: string): Document => ({
    ...base,
    design: {
      ...base.design,
      groups: [],
      edges: [],
      nodes: Array.from({ length: 11_000 }, (_, i) => node(`${letter}${i}`)),
    },
  });
  const [mine, theirs] = [many('m'), many('t')];
  const { document, conflicts } = merge(emptyDocument(), mine, theirs, () => 'theirs');
  expect([conflicts.map(({ field }) => field), document]).toEqual([['all'], theirs]);
});

test('a board of 1,000 services merges within a second', () => {
  const large: Document = {
    ...base,
    design: {
      ...base.design,
      nodes: Array.from({ length: 1000 }, (_, i) => node(`n${i}`, 'g', { memoryMb: i })),
      edges: Array.from({ length: 1500 }, (_, i) => edge(`e${i}`, `n${i % 1000}`, `n${(i * 7) % 1000}`)),
    },
  };
  const theirs = structuredClone(applyEdit(large, label('n3', 'Theirs')));
  const started = performance.now();
  const { document } = merge(large, applyEdit(large, label('n4', 'Mine')), theirs);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(document.design.nodes.slice(3, 5).map((one) => one.label)).toEqual(['Theirs', 'Mine']);
});
