import { expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import { sources } from './catalog/sources.ts';
import { explainerOf } from './explain.ts';
import { type Design, defaultSettings } from './model/document.ts';

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
