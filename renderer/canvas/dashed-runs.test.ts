import { expect, test } from 'vitest';
import { roundedPath } from '../../shared/drawing/arrow-path.ts';
import { runsOf } from './dashed-runs.ts';

test('a path with bends comes in straight runs and bends, each told how much lies before it', () => {
  const path = roundedPath(
    [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: -50 },
    ],
    12,
  );
  const runs = runsOf(path);
  expect(runs.map(({ d }) => d)).toEqual(['M0 0L88 0', 'M88 0Q100 0 100 -12', 'M100 -12L100 -50']);
  const [, bend, last] = runs.map(({ before }) => before);
  expect(bend).toBe(88);
  // A quadratic curve between the legs of a right angle is 1.6232 legs long.
  expect(last).toBeCloseTo(88 + 12 * 1.6232, 1);
});

test('a straight arrow is one run, and a run without length is none', () => {
  expect(runsOf('M0 0L10 0')).toEqual([{ d: 'M0 0L10 0', before: 0 }]);
  expect(runsOf('M0 0L0 0Q0 0 5 5L9 9').map(({ d }) => d)).toEqual(['M0 0Q0 0 5 5', 'M5 5L9 9']);
});

test.each(['', 'M0 0', 'M0 0C1 1 2 2 3 3', 'M0 0L1 1Z'])(
  'what is no path of runs and bends stays whole: %j',
  (path) => {
    expect(runsOf(path)).toEqual([{ d: path, before: 0 }]);
  },
);
