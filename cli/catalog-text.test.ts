import { expect, it } from 'vitest';
import { catalog } from '../shared/catalog/index.ts';
import type { ServiceDefinition } from '../shared/catalog/service.ts';
import { listText, serviceText, sheetText } from './catalog-text.ts';

it('lists every service and every sheet', () => {
  const text = listText();
  for (const id of [...Object.keys(catalog.services), ...Object.keys(catalog.sheets)]) expect(text).toContain(id);
});

it('gives every fact of every service its value and a source', () => {
  for (const service of Object.values(catalog.services)) {
    const lines = serviceText(service).split('\n');
    for (const key of Object.keys(service.facts)) {
      const at = lines.findLastIndex((line) => line.startsWith(`  ${key} `));
      expect(lines[at + 1], `${service.id}.${key}`).toMatch(/^ {4}.+; .*(guide: .|AWS: .|assumption: .)/);
    }
  }
});

it('shows a service with its rank, parameters, limits, prices, and both books where they differ', () => {
  const text = serviceText(catalog.services['cloudfront'] as ServiceDefinition);
  expect(text).toContain('Guide: L6 medium, L7 high; asked in 55% of interviews; trend: edge AI deployment\n');
  expect(text).toMatch(/\nLimits\n {2}\S+ +\S.*, \S/);
  expect(text).toMatch(/\n {2}origin-shield +Origin Shield, by 10,000 requests\n/);
  expect(text).toContain(
    '    10,000 requests to Origin Shield; guide: 0.001, Cache Optimization Strategies; AWS: 0.0075, ',
  );
  expect(text).toContain('    ≠ the guide is about 7.5 times too low');
});

it('shows figures that belong to no box', () => {
  expect(sheetText('disaster-recovery')).toContain(
    '  pilot-light-rto                 minutes to hours\n    Pilot light: time to recover; guide: minutes to hours, Disaster Recovery Patterns\n',
  );
});
