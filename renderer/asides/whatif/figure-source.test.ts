import { expect, test } from 'vitest';
import { analyze } from '../../../shared/analyze.ts';
import { catalog } from '../../../shared/catalog/index.ts';
import { emptyDocument } from '../../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../../shared/model/edit.ts';
import { compare } from '../../../shared/whatif/compare.ts';
import { sourceOf } from './figure-source.ts';

const node = (id: string, service: string, params: Readonly<Record<string, unknown>>): Edit => ({
  kind: 'add-node',
  node: { id, service, label: id, group: null, params },
  at: { x: 0, y: 0 },
});

test('each figure leads to what it was made of, on its own side', () => {
  const { design } = applyEdit(emptyDocument(), {
    kind: 'all',
    edits: [
      node('apps', 'client', { perSecond: 900 }),
      node('events', 'kinesis-data-streams', { shards: 1 }),
      node('work', 'lambda', {}),
      { kind: 'add-edge', edge: { id: 'e', from: 'apps', to: 'events', label: '', params: {} } },
    ],
  });
  const analysis = analyze(design, catalog);
  const delta = compare(analysis, analyze({ ...design, nodes: design.nodes.slice(2), edges: [] }, catalog));
  const keys = ['cost', 'limit', 'break', 'latency', 'availability'] as const;
  const shards = { id: 'events', part: 'limit', key: analysis.nodes['events']?.binding };
  expect(keys.map((key) => sourceOf(key, delta, 'before'))).toEqual([
    { id: '', part: 'bill' },
    shards,
    shards,
    'request',
    'request',
  ]);
  expect(keys.slice(2).map((key) => sourceOf(key, delta, 'after'))).toEqual([null, null, null]);
});
