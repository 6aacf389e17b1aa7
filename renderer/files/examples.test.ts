import { expect, test } from 'vitest';
import { examples } from './examples.ts';

test('every example is offered, the first start’s own first', () => {
  expect(examples.map(({ id }) => id)).toEqual([
    'one-billion-events',
    'pattern-1-event-driven',
    'pattern-2-real-time-analytics',
    'guide-black-friday',
    'guide-black-friday-peak',
    'guide-million-writes',
    'guide-billion-events',
    'api-50k',
  ]);
});
