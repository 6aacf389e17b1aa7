import { expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { sources } from '../catalog/sources.ts';
import { type Design, defaultSettings } from '../model/document.ts';
import { explainerOf } from './index.ts';

const billion: Design = {
  settings: defaultSettings,
  groups: [],
  nodes: [
    { id: 'apps', service: 'client', label: 'Apps', group: null, params: { perDay: 1_000_000_000, payloadKb: 1 } },
    { id: 'stream', service: 'kinesis-data-streams', label: 'Events', group: null, params: { shards: 12 } },
  ],
  edges: [{ id: 'e1', from: 'apps', to: 'stream', label: 'events', params: {} }],
};
const explain = explainerOf(billion, catalog, analyze(billion, catalog), sources);

it('shows the rate as it was computed', () => {
  expect(explain.rate('e1')).toEqual({
    figure: '11,574.07',
    unit: 'units a second',
    steps: [
      {
        label: 'Rate',
        names: 'units a day ÷ seconds a day',
        numbers: '1,000,000,000 ÷ 86,400',
        result: '11,574.07 a second',
      },
    ],
    facts: [],
    params: [
      { id: 'apps.perDay', node: 'Apps', label: 'Units a day', value: '1B a day' },
      { id: 'apps.payloadKb', node: 'Apps', label: 'Size of a unit', value: '1 KB' },
    ],
  });
});

it('shows the binding limit as demand, capacity and utilisation', () => {
  expect(explain.limit('e1')?.steps).toEqual([
    { label: 'Demand at the peak', names: 'units a second', numbers: '11,574.07', result: '11,574.07 records/s' },
    {
      label: 'Capacity',
      names: 'shards × records written to one shard',
      numbers: '12 × 1,000',
      result: '12,000 records/s',
    },
    { label: 'Utilisation', names: 'demand on the node ÷ capacity', numbers: '11,574.07 ÷ 12,000', result: '96%' },
  ]);
});

it('shows every cost line with its formula and the sum', () => {
  const cost = explain.cost('e1');
  expect(cost?.figure).toBe('$557.23');
  expect(cost?.steps).toEqual([
    {
      label: 'Shard-hours',
      names: 'shards × hours in the month × shard-hour',
      numbers: '12 × 730 × $0.015',
      result: '$131.40',
    },
    {
      label: 'Records',
      names:
        'units a second × ⌈KB a unit ÷ size of a billed record unit⌉ × seconds in the month ÷ 1,000,000 × million records of up to 25 KB',
      numbers: '11,574.07 × ⌈1 ÷ 25⌉ × 2,628,000 ÷ 1,000,000 × $0.014',
      result: '$425.83',
    },
    { label: 'Sum', names: '', numbers: '', result: '$557.23' },
  ]);
});

it('adds up the bill, a service’s part of it and a card’s, each from figures with certificates of their own', () => {
  const all = explain.total('all');
  expect(all.figure).toBe('$557.23');
  expect(all.parts).toEqual([
    { id: 'e1', label: 'Records', usd: expect.closeTo(425.83, 2) },
    { id: 'e1', label: 'Shard-hours', usd: expect.closeTo(131.4, 9) },
  ]);
  expect(explain.total({ service: 'kinesis-data-streams' })).toEqual(all);
  expect(explain.total({ node: 'stream' })).toEqual(all);
  expect(explain.total({ node: 'apps' })).toMatchObject({ figure: '$0.00', parts: [] });
});

it('says where a typical time and a promised availability come from', () => {
  expect(explain.latency('stream')).toMatchObject({
    figure: '200',
    unit: 'ms, typical',
    facts: [expect.stringMatching(/^kinesis-data-streams\./)],
  });
  expect(explain.availability('stream')).toMatchObject({ figure: '99.9%', facts: ['kinesis-data-streams.sla'] });
  expect([explain.latency('apps'), explain.availability('nowhere')]).toEqual([null, null]);
});

it('lists each arrow’s part of a demand that several share, and tells both ends of an arrow apart', () => {
  const edge = (id: string, from: string, to: string) => ({ id, from, to, label: '', params: {} });
  const node = (id: string, service: string, params = {}) => ({ id, service, label: id, group: null, params });
  const design: Design = {
    ...billion,
    nodes: [
      node('a', 'client', { perSecond: 400 }),
      node('b', 'client', { perSecond: 250 }),
      node('q', 'sqs-standard'),
      node('k', 'kinesis-data-streams', { shards: 1 }),
      node('f', 'lambda'),
    ],
    edges: [edge('1', 'a', 'k'), edge('2', 'b', 'k'), edge('3', 'k', 'q'), edge('4', 'q', 'f')],
  };
  const analysis = analyze(design, catalog);
  const other = explainerOf(design, catalog, analysis, sources);
  expect(other.limit('k', 'shard-records')?.steps[0]).toEqual({
    label: 'Demand at the peak',
    names: 'units a second, sum of 2 arrows',
    numbers: '400 + 250',
    result: '650 records/s',
  });
  // What SQS and Lambda charge on the arrow between them adds up to the arrow's own cost, each with its own formula.
  const steps = other.cost('4')?.steps ?? [];
  expect(new Set(steps.map(({ names }) => names)).size).toBe(steps.length);
  const parts = Object.keys(analysis.total.byService).map((service) => other.total({ service }).figure);
  const sum = parts.reduce((total, figure) => total + Number(figure.replace(/[$,]/g, '')), 0);
  expect(sum).toBeCloseTo(analysis.total.usdPerMonth, 1);
});
