import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OrderChange, reordered, type Stacked, stackOrder } from './order.ts';

const always = (_a: string, _b: string) => true;

/** The order after a change, as ids from the bottom up. */
function drawn(level: readonly Stacked[], chosen: readonly string[], change: OrderChange, overlaps = always): string {
  const heights = reordered(level, new Set(chosen), change, overlaps);
  return stackOrder(level.map((item) => ({ ...item, z: heights.get(item.id) ?? item.z })))
    .map(({ id }) => id)
    .join('');
}

const flat = [...'abcd'].map((id) => ({ id, z: 0 }));

test.each([
  ['a', 'forward', 'bacd'],
  ['d', 'backward', 'abdc'],
  ['b', 'front', 'acdb'],
  ['c', 'back', 'cabd'],
  ['d', 'forward', 'abcd'],
  ['a', 'backward', 'abcd'],
  ['ab', 'forward', 'cabd'],
  ['ac', 'front', 'bdac'],
] as const)('%s %s gives %s', (chosen, change, order) => {
  expect(drawn(flat, [...chosen], change)).toBe(order);
});

test('forward passes over what lies elsewhere', () => {
  expect(drawn(flat, ['a'], 'forward', (_a, b) => b === 'c')).toBe('bcad');
  expect(drawn(flat, ['a'], 'forward', () => false)).toBe('abcd');
});

test('only what must change gets another height', () => {
  expect([...reordered(flat, new Set(['b']), 'front', always)]).toEqual([['b', 1]]);
  expect([...reordered(flat, new Set(['b']), 'back', always)]).toEqual([['b', -1]]);
});

test('front and back put any things in any stack where they are wanted, and keep the order of the others', () => {
  const stacks = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      stacks,
      fc.array(fc.nat(11)),
      fc.constantFrom('front' as const, 'back' as const),
      (zs, picks, change) => {
        const level = zs.map((z, i) => ({ id: String.fromCharCode(97 + i), z }));
        const chosen = new Set(picks.map((pick) => level[pick % level.length]?.id ?? ''));
        const before = stackOrder(level).map(({ id }) => id);
        const rest = before.filter((id) => !chosen.has(id));
        const moved = before.filter((id) => chosen.has(id));
        const wanted = change === 'front' ? [...rest, ...moved] : [...moved, ...rest];
        expect(drawn(level, [...chosen], change)).toBe(wanted.join(''));
      },
    ),
  );
});
