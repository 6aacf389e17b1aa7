import { expect, it } from 'vitest';
import { boardOf, said } from '../try-rule.ts';

it('takes shares that exceed 1 together with an arrow that has none, and leaves copiers alone', () => {
  const shares = (service: string, ...of: readonly (number | null)[]) => {
    const arrows = of.map((share, k) => [`l>f${k}`, share === null ? {} : { share }] as const);
    const boxes = Object.fromEntries(of.map((_, k) => [`f${k}`, ['lambda'] as const]));
    return said('shares-sum', boardOf({ l: [service], ...boxes }, Object.fromEntries(arrows)));
  };
  expect(shares('alb', 0.7, 0.5, null)).toEqual(['l l>f0 l>f1 l>f2']);
  expect([shares('alb', 0.1, 0.2, 0.7), shares('sns', 0.7, 0.7), shares('alb', null, null)]).toEqual([
    'satisfied',
    'does-not-apply',
    'does-not-apply',
  ]);
});
