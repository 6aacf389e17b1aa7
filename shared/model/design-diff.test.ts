import fc from 'fast-check';
import { expect, test } from 'vitest';
import { designs } from '../random-designs.ts';
import { designDiff, isSameDesign } from './design-diff.ts';
import { type Design, defaultSettings, type ServiceNode } from './document.ts';

const lambda = (id: string, label: string, params = {}): ServiceNode => ({
  id,
  service: 'lambda',
  label,
  group: null,
  params,
});
const board = (nodes: readonly ServiceNode[], more: Partial<Design> = {}): Design => ({
  settings: defaultSettings,
  groups: [],
  nodes,
  edges: [],
  ...more,
});

test('says what came, what went, and every field that changed', () => {
  const before = board([lambda('a', 'Orders', { memoryMb: 512 }), lambda('b', 'Old')], {
    edges: [{ id: 'e', from: 'a', to: 'b', label: '', params: {} }],
  });
  const after = board([lambda('c', 'New'), lambda('a', 'Orders', { memoryMb: 1024 })], {
    edges: [{ id: 'e', from: 'a', to: 'c', label: 'events', params: {} }],
    settings: { ...defaultSettings, region: 'eu-west-1' },
    budgets: { p50Ms: 100 },
  });
  expect(designDiff(before, after)).toEqual({
    settings: [
      { field: 'settings.region', before: 'us-east-1', after: 'eu-west-1' },
      { field: 'budgets.p50Ms', before: null, after: 100 },
    ],
    added: [{ kind: 'node', id: 'c' }],
    removed: [{ kind: 'node', id: 'b' }],
    changed: [
      {
        kind: 'node',
        before: 'a',
        after: 'a',
        changes: [{ field: 'params.memoryMb', before: 512, after: 1024 }],
      },
      {
        kind: 'edge',
        before: 'e',
        after: 'e',
        changes: [
          { field: 'label', before: '', after: 'events' },
          { field: 'to', before: 'b', after: 'c' },
        ],
      },
    ],
    nodes: [['a', 'a']],
  });
});

test('a board that was drawn again with other ids is the same board', () => {
  const edge = { label: '', params: {} };
  const before = board([lambda('a', 'Orders'), lambda('b', 'Mail')], {
    edges: [{ id: 'e', from: 'a', to: 'b', ...edge }],
  });
  const after = board([lambda('n2', 'Mail'), lambda('n1', 'Orders')], {
    edges: [{ id: 'x', from: 'n1', to: 'n2', ...edge }],
  });
  expect(isSameDesign(designDiff(before, after))).toBe(true);
});

test('names that several have match nothing, and hostile ids are ids', () => {
  const before = board([lambda('a', 'Worker'), lambda('b', 'Worker'), lambda('__proto__', 'X', { memoryMb: 1 })]);
  const after = board([lambda('c', 'Worker'), lambda('__proto__', 'X', { memoryMb: 2 })]);
  const { added, removed, changed } = designDiff(before, after);
  expect(removed.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(added.map(({ id }) => id)).toEqual(['c']);
  expect(changed.map(({ after: id }) => id)).toEqual(['__proto__']);
});

test('of any two boards: the order of lists says nothing, and what one way was added is removed the other way', () => {
  const turned = (design: Design): Design => ({
    ...design,
    nodes: design.nodes.toReversed(),
    edges: design.edges.toReversed(),
    groups: design.groups.toReversed(),
  });
  fc.assert(
    fc.property(designs, designs, (a, b) => {
      expect(isSameDesign(designDiff(a, turned(a)))).toBe(true);
      const [there, back] = [designDiff(a, b), designDiff(b, a)];
      expect(back.removed).toEqual(there.added);
      expect(back.added).toEqual(there.removed);
      expect(back.changed.length).toBe(there.changed.length);
    }),
  );
});
