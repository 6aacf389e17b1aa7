import { expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import { catalog } from '../../catalog/index.ts';
import { emptyDocument, type ServiceNode } from '../../model/document.ts';
import { subjectOf } from '../subject.ts';
import { measure } from './figures.ts';

const node = (id: string, service: string, params: ServiceNode['params'] = {}): ServiceNode => ({
  id,
  service,
  label: id,
  group: null,
  params,
});

const edge = (id: string, from: string, to: string) => ({ id, from, to, label: '', params: {} });

const nodes = [
  node('people', 'client', { perSecond: 10 }),
  node('shop', 'lambda', { avgDurationMs: 40 }),
  node('table', 'dynamodb'),
  node('log', 'firehose', { bufferSeconds: 300 }),
  node('lake', 's3'),
];
const edges = [
  edge('e1', 'people', 'shop'),
  edge('e2', 'shop', 'table'),
  edge('e3', 'shop', 'log'),
  edge('e4', 'log', 'lake'),
];
const document = emptyDocument();
const design = { ...document.design, nodes, edges };
const subject = subjectOf({ ...document, design }, analyze(design, catalog), catalog);

it('leaves the time of a buffer out where the paths of an answer are asked for', () => {
  expect(measure({ kind: 'latency' }, subject).value).toBeGreaterThan(300_000);
  expect(measure({ kind: 'latency', to: ['dynamodb'] }, subject)).toEqual({
    value: 45,
    evidence: ['e1', 'e2'].map((at) => ({ kind: 'figure', at, part: 'latency' })),
    says: '45 ms on the slowest path',
  });
});

it('says which way there is not', () => {
  expect(measure({ kind: 'availability', to: ['aurora'] }, subject)).toEqual({
    value: null,
    evidence: [],
    says: 'no path from a client to Aurora yet',
  });
});
