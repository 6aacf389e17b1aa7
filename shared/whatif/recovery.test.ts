import { expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Design, defaultSettings, type Params } from '../model/document.ts';
import { recoveryOf } from './recovery.ts';

/** A function and a table in a region, what a second region has beside them, and what the two arrows from DNS carry. */
function board(table: Params, second: 'nothing' | 'a table' | 'all', share = 0): Design {
  const box = (id: string, service: string, group: string | null, params: Params = {}) => ({
    id,
    service,
    label: id,
    group,
    params,
  });
  const arrow = (from: string, to: string, params = {}) => ({ id: `${from}>${to}`, from, to, label: '', params });
  return {
    settings: defaultSettings,
    groups: ['east', ...(second === 'nothing' ? [] : ['west'])].map((id) => ({
      id,
      kind: 'region' as const,
      label: id,
      group: null,
    })),
    nodes: [
      box('c', 'client', null, { perSecond: 10 }),
      box('r', 'route-53', null),
      box('f', 'lambda', 'east'),
      box('d', 'dynamodb', 'east', table),
      ...(second === 'nothing' ? [] : [box('d2', 'dynamodb', 'west')]),
      ...(second === 'all' ? [box('f2', 'lambda', 'west')] : []),
    ],
    edges: [
      arrow('c', 'r'),
      arrow('r', 'f', { share: 1 - share }),
      arrow('f', 'd'),
      ...(second === 'all' ? [arrow('r', 'f2', { share }), arrow('f2', 'd2')] : []),
    ],
  };
}

it.each([
  ['nothing that outlives a region', board({}, 'nothing'), null],
  ['backups', board({ pitr: true }, 'nothing'), 'Backup & Restore, hours, hours, $'],
  ['data elsewhere', board({}, 'a table'), 'Pilot Light, minutes to hours, minutes, $$'],
  ['a second region without traffic', board({}, 'all'), 'Warm Standby, minutes, seconds, $$$'],
  ['traffic to both', board({}, 'all', 0.5), 'Multi-Site Active-Active, zero, zero, $$$$'],
])('%s', (_what, design, expected) => {
  const recovery = recoveryOf(design, catalog);
  expect(recovery && [recovery.name, recovery.rto, recovery.rpo, recovery.cost].join(', ')).toBe(expected);
  for (const id of recovery?.facts ?? [])
    expect(catalog.sheets['disaster-recovery']).toHaveProperty([id.split('.')[1] ?? '']);
});
