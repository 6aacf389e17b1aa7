import { expect, test } from 'vitest';
import { analyze } from '../../shared/analyze.ts';
import { catalog } from '../../shared/catalog/index.ts';
import { emptyDocument } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { fixText } from './fix.ts';
import { fixCost, fixEdit } from './fix-edit.ts';

const empty = emptyDocument();
const board = {
  ...empty,
  design: {
    ...empty.design,
    nodes: [
      { id: 'apps', service: 'client', label: 'Apps', group: null, params: { perDay: 1e9 } },
      { id: 'my.stream', service: 'kinesis-data-streams', label: 'Events', group: null, params: { shards: 12 } },
    ],
    edges: [{ id: 'e1', from: 'apps', to: 'my.stream', label: '', params: {} }],
  },
};
const fix = { params: { 'my.stream.shards': 17 } };

test('a fix is one edit, says what it does and what it costs', () => {
  const after = applyEdit(board, fixEdit(board, fix));
  expect(after.design.nodes[1]?.params).toEqual({ shards: 17 });
  expect(fixText(board, fix)).toBe('Use 17 shards');
  expect(fixCost(board.design, fix, analyze(board.design, catalog))).toBeCloseTo(5 * 730 * 0.015, 9);
});

test('several changes are counted, and a parameter of another unit is named', () => {
  expect(fixText(board, { params: { 'my.stream.retentionH': 48, 'my.stream.shards': 17 } })).toBe(
    'Set retention to 48 hours and 1 more',
  );
});

test('a fix may add, rename what is taken, replace, redirect and remove, as one edit', () => {
  const edit = fixEdit(board, {
    label: 'Put a queue between',
    services: { apps: 'external' },
    nodes: [{ id: 'my.stream', service: 'sqs-standard', label: 'Buffer', group: null, params: {}, near: 'apps' }],
    edges: [{ id: 'e1', from: 'my.stream', to: 'apps', label: '', params: {} }],
    reconnect: { e1: { from: 'apps', to: 'my.stream' } },
    params: { 'my.stream.drainPerSecond': 5 },
  });
  const after = applyEdit(board, edit);
  expect(after.design.nodes.map(({ id, service, params }) => [id, service, params])).toEqual([
    ['apps', 'external', { perDay: 1e9 }],
    ['my.stream', 'kinesis-data-streams', { shards: 12 }],
    ['my.stream-2', 'sqs-standard', { drainPerSecond: 5 }],
  ]);
  expect(after.design.edges).toMatchObject([{ id: 'e1' }, { id: 'e1-2', from: 'my.stream-2', to: 'apps' }]);
});
