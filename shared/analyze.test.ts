import { expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
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

it('annotates one billion events a day', () => {
  const analysis = analyze(billion, catalog);
  expect(analysis.edges['e1']?.label).toBe('11.6k/s · 96% of 12 shards · $557/mo');
});
