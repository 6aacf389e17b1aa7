import { expect, test } from 'vitest';
import { type Design, defaultSettings, type Variant } from '../../../shared/model/document.ts';
import { newVariant, patchLines } from './variants.ts';

const variant = (id: string, title: string): Variant => ({ id, title, patch: {} });
const design: Design = {
  settings: defaultSettings,
  groups: [],
  nodes: [
    { id: 'a', service: 'client', label: 'Apps', group: null, params: { perSecond: 5 } },
    { id: 't', service: 'dynamodb', label: 'Table', group: null, params: { wcu: 4 } },
  ],
  edges: [{ id: 'e', from: 'a', to: 't', label: '', params: {} }],
};

test('a new variant takes a free id and a free name, and copies another', () => {
  const variants = [variant('v1', 'Variant 1'), variant('x', 'Cheap'), variant('v3', 'Cheap copy')];
  expect(newVariant(design)).toEqual(variant('v1', 'Variant 1'));
  expect(newVariant({ ...design, variants })).toEqual(variant('v2', 'Variant 2'));
  const from = { ...variant('x', 'Cheap'), patch: { nodes: { t: { wcu: 9 } } } };
  expect(newVariant({ ...design, variants }, from)).toEqual({ ...from, id: 'v2', title: 'Cheap copy 2' });
});

test('what a variant changes is said with names, units and defaults; what is not on the board is left out', () => {
  const patch = {
    settings: { hoursPerMonth: 720 },
    nodes: { t: { wcu: null, deletionProtection: true }, gone: { wcu: 1 } },
    edges: { e: { calls: 2, mode: 'async' } },
  };
  const lines = patchLines({ ...design, variants: [{ id: 'v', title: '', patch }] }, { id: 'v', title: '', patch });
  expect(lines.map(({ where, label, before, after }) => `${where}, ${label}: ${before} to ${after}`)).toEqual([
    'Board, Hours a month: 730 to 720',
    'Table, Write units: 4 WCU to not set',
    'Table, deletionProtection: not set to on',
    'Apps to Table, Calls for each unit: 1 call to 2 calls',
    'Apps to Table, Waits for an answer: Automatic to No, asynchronous',
  ]);
});
