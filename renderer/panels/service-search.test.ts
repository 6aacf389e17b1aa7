import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { sectionsOf, topServices } from './service-search.ts';

test('every service of the catalog stands in exactly one section', () => {
  const listed = sectionsOf(catalog).flatMap((section) => section.services.map((service) => service.id));
  expect([...listed].sort()).toEqual(Object.keys(catalog.services).sort());
});

test('recent services come first on top, and unknown ones are left out', () => {
  const [first, second] = topServices(catalog, ['lambda', 'gone', 'dynamodb'], 5).map((service) => service.id);
  expect([first, second]).toEqual(['lambda', 'dynamodb']);
});
