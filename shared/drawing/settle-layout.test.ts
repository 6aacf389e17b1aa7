import { expect, test } from 'vitest';
import { emptyDocument } from '../model/document.ts';
import { settleLayout } from './settle-layout.ts';

test('everything without a place gets one, and nothing else moves', () => {
  const empty = emptyDocument();
  const board = {
    ...empty,
    design: {
      ...empty.design,
      groups: [{ id: 'g', kind: 'vpc' as const, label: '', group: null }],
      nodes: ['a', 'b'].map((id) => ({ id, service: 'lambda', label: id, group: 'g', params: {} })),
    },
    layout: { nodes: { a: { x: 500, y: 500 } }, groups: {}, edges: {} },
  };
  const settled = settleLayout(board);
  expect(Object.keys(settled.layout.nodes).sort()).toEqual(['a', 'b']);
  expect(settled.layout.nodes['a']).toEqual({ x: 500, y: 500 });
  expect(Object.keys(settled.layout.groups)).toEqual(['g']);
  expect(settleLayout(settled)).toBe(settled);
});
