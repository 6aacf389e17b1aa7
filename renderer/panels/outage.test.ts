import { expect, test } from 'vitest';
import { type Design, defaultSettings } from '../../shared/model/document.ts';
import { outageChoices, outageName } from './outage.ts';

const node = (id: string, service: string, group: string | null = null) => ({
  id,
  service,
  label: id.toUpperCase(),
  group,
  params: {},
});
const design: Design = {
  settings: defaultSettings,
  groups: [
    { id: 'r', kind: 'region', label: 'Ohio', group: null },
    { id: 'z', kind: 'az', label: '', group: 'r' },
    { id: 'v', kind: 'vpc', label: 'VPC', group: 'r' },
  ],
  nodes: [node('c', 'client'), node('q', 'sqs', 'r'), node('p', 'sqs-standard', 'z'), node('d', 'dynamodb')],
  edges: [],
};

test('regions, zones and services of the board can fail, each once; a client cannot', () => {
  const { regions, zones, services } = outageChoices(design);
  expect(regions.map(({ label, outage }) => [label, outage])).toEqual([
    ['Ohio', { kind: 'region', group: 'r' }],
    ['us-east-1, drawn in no region', { kind: 'region', group: null }],
  ]);
  expect(zones.map(({ label, outage }) => [label, outage])).toEqual([['z', { kind: 'az', group: 'z' }]]);
  expect(services.map(({ outage }) => outage)).toEqual([
    { kind: 'service', service: 'dynamodb' },
    { kind: 'service', service: 'sqs-standard' },
  ]);
  const inside = { ...design, nodes: [node('c', 'client'), node('q', 'sqs', 'r')] };
  expect(outageChoices(inside).regions.length).toBe(1);
});

test('boxes are named, many of them by the first', () => {
  expect([
    outageName(design, { kind: 'nodes', ids: ['q'] }),
    outageName(design, { kind: 'nodes', ids: ['q', 'p', 'd'] }),
    outageName(design, { kind: 'az', group: 'gone' }),
  ]).toEqual(['Q', 'Q and 2 more', 'gone']);
});
