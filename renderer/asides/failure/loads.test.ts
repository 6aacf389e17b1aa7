import { expect, test } from 'vitest';
import { analyze } from '../../../shared/analyze.ts';
import { catalog } from '../../../shared/catalog/index.ts';
import { type Design, defaultSettings } from '../../../shared/model/document.ts';
import { fail, type Outage } from '../../../shared/whatif/failure.ts';
import { loadsOf } from './loads.ts';

const node = (id: string, service: string, params = {}) => ({ id, service, label: id, group: null, params });
const arrow = (from: string, to: string) => ({ id: `${from}>${to}`, from, to, label: '', params: {} });
const design: Design = {
  settings: defaultSettings,
  groups: [],
  nodes: [
    node('c', 'client', { perSecond: 600 }),
    node('l', 'alb'),
    node('a', 'ecs-fargate'),
    node('b', 'ecs-fargate'),
    node('d', 'dynamodb', { wcu: 1000 }),
  ],
  edges: [arrow('c', 'l'), arrow('l', 'a'), arrow('l', 'b'), arrow('a', 'd'), arrow('b', 'd')],
};

function loads(outage: Outage) {
  const failure = fail(design, catalog, outage);
  return loadsOf(design, catalog, failure, analyze(failure.rerouted, catalog, { load: 2 }));
}

test('only what is left and fuller than before is listed, with both figures at the load that is shown', () => {
  const [only, ...rest] = loads({ kind: 'nodes', ids: ['a'] });
  expect(rest).toEqual([]);
  expect(only?.node).toBe('b');
  expect((only?.after ?? 0) / (only?.before ?? 1)).toBeCloseTo(2, 9);
  expect(loads({ kind: 'nodes', ids: ['d'] })).toEqual([]);
  expect(loads({ kind: 'nodes', ids: [] })).toEqual([]);
});
