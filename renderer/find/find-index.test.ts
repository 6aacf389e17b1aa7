import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { findIndex, found } from './find-index.ts';

const empty = emptyDocument();
const document: Document = {
  ...empty,
  design: {
    ...empty.design,
    nodes: [
      { id: 'n1', service: 'lambda', label: 'Orders', group: null, params: { memoryMb: 512 } },
      { id: 'n2', service: 'dynamodb', label: 'Carts of orders', group: null, params: {} },
      { id: 'n3', service: 'sqs-standard', label: '', group: null, params: {} },
    ],
    edges: [{ id: 'e1', from: 'n1', to: 'n2', label: 'writes', params: { batch: 25 } }],
    groups: [{ id: 'g1', kind: 'subnet-private', label: 'Data', group: null }],
  },
  sketch: { notes: [{ id: 'q', kind: 'question', text: 'Who pays?', x: 0, y: 0 }], strokes: [] },
};
const index = findIndex(document, [{ at: ['n2'], message: 'Write units are too few.' }], catalog);

test.each([
  ['orders', ['n1', 'n2', 'e1']],
  ['ORDERS carts', ['n2', 'e1']],
  ['ddb', ['n2']],
  ['queue', ['n3']],
  ['memorymb 512', ['n1']],
  ['batch 25', ['e1']],
  ['private', ['g1']],
  ['question', ['q']],
  ['who', ['q']],
  ['too few', ['n2']],
  ['n3', ['n3']],
  ['nowhere', []],
  ['  ', []],
])('%j finds %j', (typed, ids) => {
  expect(found(index, typed)).toEqual(ids);
});

test('five thousand services are searched well within a frame', () => {
  const nodes = Array.from({ length: 5000 }, (_, i) => ({
    id: `n${i}`,
    service: 'lambda',
    label: `Service number ${i}`,
    group: null,
    params: { memoryMb: 512, avgDurationMs: 120 },
  }));
  const large = findIndex({ ...document, design: { ...document.design, nodes } }, [], catalog);
  const started = performance.now();
  for (const typed of ['s', 'se', 'ser', 'service number 4999']) found(large, typed);
  // Four letters; a tenth of a second each would still be felt, and the machine may be busy.
  expect(performance.now() - started).toBeLessThan(400);
  expect(found(large, 'number 4999')).toEqual(['n4999']);
});
