import { expect, test } from 'vitest';
import { clashWords } from './nesting.ts';

test('a refused drop says what cannot lie where', () => {
  expect(clashWords({ inner: 'vpc', outer: 'subnet-public' })).toBe(
    'A VPC cannot lie in a subnet, so it went back to where it was.',
  );
  expect(clashWords({ inner: 'az', outer: 'az' })).toBe(
    'An Availability Zone cannot lie in another Availability Zone, so it went back to where it was.',
  );
});
