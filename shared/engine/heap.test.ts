import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heapOf } from './heap.ts';

function drained<T>(take: () => T | undefined): readonly T[] {
  const taken: T[] = [];
  for (let item = take(); item !== undefined; item = take()) taken.push(item);
  return taken;
}

it('gives the largest first, and the latest of equal ones', () => {
  const heap = heapOf<readonly [rank: number, name: string]>(([rank]) => rank);
  for (const item of [
    [1, 'a'],
    [3, 'b'],
    [2, 'c'],
    [3, 'd'],
    [1, 'e'],
  ] as const)
    heap.add(item);
  expect(drained(heap.take).map(([, name]) => name)).toEqual(['d', 'b', 'c', 'e', 'a']);
});

it('sorts any numbers, also when some are taken in between', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (first, second) => {
      const heap = heapOf<number>((value) => value);
      for (const value of first) heap.add(value);
      const top = heap.take();
      for (const value of second) heap.add(value);
      const sorted = [...first].sort((a, b) => b - a);
      expect(top).toBe(sorted[0]);
      expect(drained(heap.take)).toEqual([...sorted.slice(1), ...second].sort((a, b) => b - a));
    }),
  );
});
