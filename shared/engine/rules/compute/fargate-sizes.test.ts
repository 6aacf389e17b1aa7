import { expect, it } from 'vitest';
import { isTaskSize, taskFor } from './fargate-sizes.ts';

it('knows which memory goes with which processors', () => {
  const known = [
    [0.25, 2],
    [0.25, 1.5],
    [1, 8],
    [1, 9],
    [3, 8],
    [8, 20],
    [8, 18],
    [32, 244],
  ] as const;
  expect(known.map(([vcpu, memoryGb]) => isTaskSize({ vcpu, memoryGb }))).toEqual([
    true,
    false,
    true,
    false,
    false,
    true,
    false,
    true,
  ]);
});

it('finds the smallest task that is large enough, and always one that exists', () => {
  expect([taskFor(0.25, 1.5), taskFor(1, 9), taskFor(3, 8), taskFor(0.25, 100), taskFor(1, 500)]).toEqual([
    { vcpu: 0.25, memoryGb: 2 },
    { vcpu: 2, memoryGb: 9 },
    { vcpu: 4, memoryGb: 8 },
    { vcpu: 16, memoryGb: 104 },
    null,
  ]);
  for (let memory = 0.5; memory <= 244; memory += 0.5) {
    const size = taskFor(0.25, memory);
    expect(size !== null && isTaskSize(size) && size.memoryGb >= memory, String(memory)).toBe(true);
  }
});
